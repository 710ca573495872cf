import { furtherWords, KINDS, MOST_NAMES, packNames, slugOf, type Kind, type NameRow, type Names, type TextRow } from '~/domain/search.ts';
import { SUBJECT_IDS, VERDICT_IDS, type Subject } from '~/domain/vocabulary.ts';
import { loadSite } from './pages.ts';

/** A page as the compact index has it: its row, and its text, which is sent apart. */
interface Entry {
  kind: Kind;
  row: NameRow;
  text: TextRow;
}

const at = (subject: Subject) => SUBJECT_IDS.indexOf(subject);
const shortSlug = (slug: string, title: string) => (slugOf(title) === slug ? '' : slug);
const HEADING = /^## (.+?) \{#([a-z0-9-]+)\}$/gm;

/** The pages readers ask for, those asked most first within their kind. */
async function listEntries(): Promise<Entry[]> {
  const { questions, articles, claims, terms, places } = await loadSite();
  // Names that change little stand first, so that a growing site never pushes them out.
  return [
    ...places.map(({ id, data }): Entry => ({
      kind: 'Place',
      row: [shortSlug(id, data.name), data.name, data.otherNames.join('|'), -1],
      text: [data.summary.text],
    })),
    ...terms.map(({ id, term, otherNames, definition }): Entry => ({
      kind: 'Term',
      row: [shortSlug(id, term), term, packNames(term, otherNames), -1],
      text: [definition],
    })),
    ...claims.map(({ id, data }): Entry => ({
      kind: 'Claim',
      row: [id, data.claim, furtherWords(data.claim, data.otherWordings.join('. ')).join(' '), at(data.subject), VERDICT_IDS.indexOf(data.verdict)],
      text: [data.reason],
    })),
    ...questions.map(({ slug, subject, entry: { data } }): Entry => ({
      kind: 'Question',
      row: [slug, data.question, furtherWords(data.question, data.otherWordings.join('. ')).join(' '), at(subject)],
      text: [data.answer],
    })),
    ...articles.map(({ id, data, body }): Entry => {
      const sections = [...(body ?? '').matchAll(HEADING)].map(([, heading = '', anchor = '']) => [anchor, heading] as const);
      return {
        kind: 'Article',
        row: [id, data.question, furtherWords(data.question, data.title).join(' '), at(id.split('/')[0] as Subject)],
        text: [data.answer, sections],
      };
    }),
  ].slice(0, MOST_NAMES);
}

/** `/search/names.json`: what the first answer of the search needs. */
export async function listNames(): Promise<Names> {
  const entries = await listEntries();
  return Object.fromEntries(KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).map((entry) => entry.row)])) as Names;
}

/** `/search/texts/<kind>.json`: the answers, in the order of the names. */
export async function listTexts(kind: Kind): Promise<TextRow[]> {
  return (await listEntries()).filter((entry) => entry.kind === kind).map((entry) => entry.text);
}
