import type { CardWords } from '~/kit/card.ts';
import { loadEvidence } from './evidence.ts';
import { loadKit, type KitPage } from './kit.ts';

/** A page as chats and editors show it: its preview card, and with an embed its frame. */
export interface Shown extends CardWords, Pick<KitPage, 'path' | 'embed'> {}

const KINDS: Record<KitPage['group'], string> = {
  Articles: 'Article',
  Questions: 'Question',
  Claims: 'A claim, held against the evidence',
  Places: 'Rules by place',
  Terms: 'What the word means',
  Tools: 'Tool',
  'Other pages': '',
};
/** Titles of sources may hold `<i>` and its like. */
const plain = (html: string) => html.replace(/<[^>]+>/g, '');

/** Every page that search engines may list. */
export async function loadShown(): Promise<Shown[]> {
  const [kit, { facts, sources }] = await Promise.all([loadKit(), loadEvidence()]);
  return [
    ...kit.map(({ path, group, title, text, verdict, embed }) => ({ path, kind: KINDS[group], title, text, verdict, ...(embed && { embed }) })),
    ...[...facts.values()].map(({ id, path, statement, kind }) => ({ path, kind: `Fact ${id}`, title: statement, text: kind.text })),
    ...[...sources.values()].map(({ path, reference, kind, size }) => ({
      path,
      // In quotation marks: a title says what its authors say, and a preview shows it without the page around it.
      kind: `A source: ${[kind, size].filter(Boolean).join(', ')}`,
      title: `“${plain(reference.title)}”`,
      text: plain([...new Set([reference.authors, reference.where, reference.year])].filter(Boolean).join('. ')),
    })),
  ];
}
