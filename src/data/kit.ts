import { articlePath, claimPath, embedPath, placePath } from '~/domain/routes.ts';
import { SUBJECTS, type Verdict } from '~/domain/vocabulary.ts';
import { loadSite } from './pages.ts';

/** A page that others may link to, hand out or show: the one list behind embeds, oEmbed, cards, QR codes and /for-clinics/. */
export interface KitPage {
  path: string;
  group: 'Articles' | 'Questions' | 'Claims' | 'Places' | 'Other pages';
  /** The question, the claim in quotation marks, or the name of the page. */
  title: string;
  /** The answer in one or two sentences. */
  text: string;
  /** Further points of an article's answer; empty elsewhere. */
  points: string[];
  verdict?: Verdict;
  /** The day it was held against its sources; a page that only gathers others has none. */
  dates?: { checked: Date; nextCheck: Date };
  embed?: Embed;
}
export interface Embed {
  kind: 'question' | 'claim' | 'article-summary';
  id: string;
  path: string;
  /** Suggested height of the frame in CSS pixels: enough for a column of 360. */
  height: number;
}

/**
 * Height in CSS pixels of an answer set in a column of 360: characters per line and line heights are those of
 * src/styles/embed.css, rounded to the cautious side. A browser test holds it against the real height.
 */
function suggestHeight({ title, text, points, verdict }: Pick<KitPage, 'title' | 'text' | 'points' | 'verdict'>): number {
  const lines = (length: number, perLine: number) => Math.ceil(length / perLine);
  const body = lines(text.length, 33) * 26 + points.reduce((sum, point) => sum + lines(point.length, 30) * 26 + 6, 0);
  const height = 250 + lines(title.length, 26) * 26 + body + (verdict ? 60 : 0);
  return Math.ceil(height / 10) * 10;
}

function withEmbed(page: Omit<KitPage, 'embed'>, kind: Embed['kind'], id: string): KitPage {
  return { ...page, embed: { kind, id, path: embedPath(kind, id), height: suggestHeight(page) } };
}

/** Pages that hold no answer of their own but are often linked. */
const FIXED: KitPage[] = [
  { path: '/', title: 'SMP Explained', text: 'What is known and not known about scalp micropigmentation, with the evidence beside each statement.' },
  ...Object.entries(SUBJECTS).map(([subject, { title, lead }]) => ({ path: `/${subject}/`, title, text: lead })),
  { path: '/questions/', title: 'Questions about SMP', text: 'Short answers to what people ask before, during and after SMP, each with its sources.' },
  { path: '/claims/', title: 'Claims about SMP we checked', text: 'What is said about SMP, held against the evidence.' },
  { path: '/places/', title: 'SMP rules by place', text: 'Who may do SMP, from what age and under which rules, place by place.' },
].map((page) => ({ ...page, group: 'Other pages', points: [] }));

let loaded: Promise<KitPage[]> | undefined;

export function loadKit(): Promise<KitPage[]> {
  loaded ??= (async () => {
    const { articles, questions, claims, places } = await loadSite();
    return [
      ...articles.map(({ id, data }) =>
        withEmbed(
          {
            path: articlePath(id),
            group: 'Articles',
            title: data.question,
            text: data.answer,
            points: data.keyPoints.map((point) => point.text),
            dates: { checked: data.checked, nextCheck: data.nextCheck },
          },
          'article-summary',
          id.replace('/', '-'),
        ),
      ),
      ...questions.map(({ path, slug, entry: { data } }) =>
        withEmbed(
          {
            path,
            group: 'Questions',
            title: data.question,
            text: data.answer,
            points: [],
            dates: { checked: data.checked, nextCheck: data.nextCheck },
          },
          'question',
          slug,
        ),
      ),
      ...claims.map(({ id, data }) =>
        withEmbed(
          {
            path: claimPath(id),
            group: 'Claims',
            title: `“${data.claim}”`,
            text: data.reason,
            points: [],
            verdict: data.verdict,
            dates: { checked: data.checked, nextCheck: data.nextCheck },
          },
          'claim',
          id,
        ),
      ),
      ...places.map(({ id, data }): KitPage => ({
        path: placePath(id),
        group: 'Places',
        title: `SMP rules in ${data.name}`,
        text: data.summary.text,
        points: [],
        dates: { checked: data.checked, nextCheck: data.nextCheck },
      })),
      ...FIXED,
    ];
  })();
  return loaded;
}

/** Those whose answer can be shown in a frame. */
export const loadEmbeds = async () => (await loadKit()).filter((page): page is KitPage & { embed: Embed } => page.embed !== undefined);
