import { createHash } from 'node:crypto';
import type { Fact } from '../schemas/fact.ts';

/**
 * What a second reader signs: the text of a page's file and the facts it cites. Rewording either makes the
 * signature stale, and the page then says that it has changed since.
 * @param text the whole file
 * @param facts the facts it cites, by id
 * @returns 16 hexadecimal digits
 */
export function contentHash(text: string, facts: ReadonlyMap<string, Pick<Fact, 'statement' | 'caveat'>>): string {
  const hash = createHash('sha256').update(text.replaceAll('\r\n', '\n'));
  for (const id of [...facts.keys()].sort()) {
    const fact = facts.get(id);
    hash.update(`\n${id}\n${fact?.statement ?? ''}\n${fact?.caveat ?? ''}`);
  }
  return hash.digest('hex').slice(0, 16);
}
