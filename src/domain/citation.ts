/** One numbered citation of a page: a set of facts cited together. */
export interface Citation {
  number: number;
  facts: string[];
}

/** Citations of the same facts share a number, whatever the order they are written in. */
export const citationKey = (facts: readonly string[]) => [...facts].sort().join(' ');

/**
 * Numbers citations in the order in which a reader meets them.
 * @param lists fact ids of each citation, in page order; empty lists are skipped
 */
export function numberCitations(lists: Iterable<readonly string[]>): Map<string, Citation> {
  const numbered = new Map<string, Citation>();
  for (const facts of lists) {
    if (facts.length === 0) continue;
    const key = citationKey(facts);
    if (!numbered.has(key)) numbered.set(key, { number: numbered.size + 1, facts: [...facts] });
  }
  return numbered;
}
