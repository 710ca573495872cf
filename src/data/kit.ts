import { shortLinks } from '~/checks/redirects.ts';
import { TIMELINE_EMBED_PATH, TIMELINE_PATH, articlePath, claimPath, embedPath, placePath, shortPath } from '~/domain/routes.ts';
import { TOOLS } from '~/domain/tools.ts';
import { SUBJECTS, type Verdict } from '~/domain/vocabulary.ts';
import { loadArticle, loadCheckState, loadClaimEvidence, loadPlaceEvidence, loadQuestion, loadSite, type CheckState } from './pages.ts';

/** A page that others may link to, hand out or show: the one list behind embeds, oEmbed, cards, QR codes and /for-clinics/. */
export interface KitPage {
  path: string;
  /** For print and QR codes; the path itself until the page has a number. */
  short: string;
  group: 'Articles' | 'Questions' | 'Claims' | 'Places' | 'Tools' | 'Other pages';
  /** The question, the claim in quotation marks, or the name of the page. */
  title: string;
  /** The answer in one or two sentences. */
  text: string;
  /** Further points of an article's answer; empty elsewhere. */
  points: string[];
  verdict?: Verdict;
  /** Whether and when it was held against its sources; absent where a page only gathers others. */
  check?: CheckState & { nextCheck: Date };
  embed?: Embed;
}
/** The healing timeline has no id, because there is one. */
export type Embed = EmbedFrame & ({ kind: 'question' | 'claim' | 'article-summary'; id: string } | { kind: 'healing-timeline' });
type AnswerEmbed = Exclude<Embed, { kind: 'healing-timeline' }>;
interface EmbedFrame {
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

function withEmbed(page: Omit<KitPage, 'embed' | 'short'>, kind: AnswerEmbed['kind'], id: string): Omit<KitPage, 'short'> {
  return { ...page, embed: { kind, id, path: embedPath(kind, id), height: suggestHeight(page) } };
}

/** Height in CSS pixels of the timeline in a column of 360 as it opens, with its first group shown. The same browser test holds it. */
const TIMELINE_HEIGHT = 2400;
const tools = TOOLS.map(({ path, title, text }): Omit<KitPage, 'short'> => {
  const page = { path, group: 'Tools' as const, title, text, points: [] };
  return path === TIMELINE_PATH ? { ...page, embed: { kind: 'healing-timeline', path: TIMELINE_EMBED_PATH, height: TIMELINE_HEIGHT } } : page;
});

/** Pages that hold no answer of their own but are often linked. */
const FIXED: Omit<KitPage, 'short'>[] = [
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
    const pages = [
      ...articles.map(async (entry) => {
        const { id, data } = entry;
        const check = { ...(await loadCheckState(entry, (await loadArticle(entry)).evidence)), nextCheck: data.nextCheck };
        const points = data.keyPoints.map((point) => point.text);
        const page = { path: articlePath(id), group: 'Articles' as const, title: data.question, text: data.answer, points, check };
        return withEmbed(page, 'article-summary', id.replace('/', '-'));
      }),
      ...questions.map(async (question) => {
        const { data } = question.entry;
        const check = { ...(await loadCheckState(question.entry, (await loadQuestion(question)).evidence)), nextCheck: data.nextCheck };
        const page = { path: question.path, group: 'Questions' as const, title: data.question, text: data.answer, points: [], check };
        return withEmbed(page, 'question', question.slug);
      }),
      ...claims.map(async (entry) => {
        const { id, data } = entry;
        const check = { ...(await loadCheckState(entry, await loadClaimEvidence(entry))), nextCheck: data.nextCheck };
        const page = { path: claimPath(id), group: 'Claims' as const, title: `“${data.claim}”`, text: data.reason, points: [], verdict: data.verdict, check };
        return withEmbed(page, 'claim', id);
      }),
      ...places.map(async (entry): Promise<Omit<KitPage, 'short'>> => {
        const { id, data } = entry;
        const check = { ...(await loadCheckState(entry, await loadPlaceEvidence(entry))), nextCheck: data.nextCheck };
        return { path: placePath(id), group: 'Places', title: `SMP rules in ${data.name}`, text: data.summary.text, points: [], check };
      }),
    ];
    const numbers = shortLinks();
    const short = (path: string) => {
      const number = numbers.get(path);
      return number === undefined ? path : shortPath(number);
    };
    return [...(await Promise.all(pages)), ...tools, ...FIXED].map((page) => ({ ...page, short: short(page.path) }));
  })();
  return loaded;
}

/** Those that can be shown in a frame. */
export const loadEmbeds = async () => (await loadKit()).filter((page): page is KitPage & { embed: Embed } => page.embed !== undefined);
/** Those whose answer can be shown in a frame or printed on one side of paper: all of them but the timeline. */
export const loadAnswers = async () => (await loadEmbeds()).filter((page): page is KitPage & { embed: AnswerEmbed } => page.embed.kind !== 'healing-timeline');
