import { shortLinks } from '~/checks/redirects.ts';
import { TIMELINE_EMBED_PATH, TIMELINE_PATH, articlePath, claimPath, embedPath, placePath, shortPath, subjectPath, topicPath } from '~/domain/routes.ts';
import { TOOLS } from '~/domain/tools.ts';
import { SUBJECTS, TOPICS, TOPIC_IDS, type Verdict } from '~/domain/vocabulary.ts';
import { loadArticle, loadCheckState, loadClaimEvidence, loadPlaceEvidence, loadQuestion, loadSite, type CheckState } from './pages.ts';

/**
 * A page that others may link to, hand out or show: the one list behind embeds, QR codes and /for-clinics/. Facts and sources are
 * looked up and not handed out, so they are not in it; src/data/cards.ts adds them for cards and oEmbed.
 */
export interface KitPage {
  path: string;
  /** For print and QR codes; the path itself until the page has a number. */
  short: string;
  group: 'Articles' | 'Questions' | 'Claims' | 'Places' | 'Terms' | 'Tools' | 'Other pages';
  /** The question, the claim in quotation marks, or the name of the page. */
  title: string;
  /** The answer in one or two sentences. */
  text: string;
  /** Further points of an article's answer; empty elsewhere. */
  points: string[];
  /** Its sections with addresses of their own, which the article keeps for good; absent elsewhere. */
  sections?: { id: string; title: string }[];
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

/** What stands on every article before its own sections. */
const TEMPLATE_SECTIONS = [
  { id: 'in-short', title: 'In short' },
  { id: 'known', title: 'Known' },
  { id: 'not-known', title: 'Not known' },
];

/** Pages that hold no answer of their own but are often linked. */
const FIXED: Omit<KitPage, 'short'>[] = [
  { path: '/', title: 'SMP Explained', text: 'What is known and not known about scalp micropigmentation, with the evidence beside each statement.' },
  ...Object.entries(SUBJECTS).map(([subject, { title, lead }]) => ({ path: subjectPath(subject), title, text: lead })),
  ...TOPIC_IDS.map((topic) => {
    const { title } = TOPICS[topic];
    const name = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    return {
      path: topicPath(topic),
      title: `Questions: ${name}`,
      text: `What people ask about scalp micropigmentation: ${name}. Short answers, each with its sources.`,
    };
  }),
  { path: '/questions/', title: 'Questions about SMP', text: 'Short answers to what people ask before, during and after SMP, each with its sources.' },
  { path: '/claims/', title: 'Claims about SMP we checked', text: 'What is said about SMP, held against the evidence.' },
  { path: '/places/', title: 'SMP rules by place', text: 'Who may do SMP, from what age and under which rules, place by place.' },
  { path: '/glossary/', title: 'Words about SMP, explained', text: 'Words you will meet when you read about scalp micropigmentation, in plain English.' },
  {
    path: '/evidence/',
    title: 'The evidence on SMP',
    text: 'Every source behind SMP Explained, by kind of evidence, with its size and the pages that rest on it.',
  },
  { path: '/evidence/facts/', title: 'All facts behind SMP Explained', text: 'The facts that SMP Explained rests on, by topic, each with its own address.' },
  {
    path: '/tools/',
    title: 'Tools on SMP',
    text: 'Figures you can hold: set a depth, a density or a day and see what is known, with the source of every number.',
  },
  {
    path: '/figures/',
    title: 'Figures on SMP',
    text: 'Every picture of SMP Explained with its numbers, to take with you: SVG, PNG and CSV, free to reuse with a credit line.',
  },
  { path: '/search/', title: 'Search SMP Explained', text: 'Search every article, question, claim, term and place, or look through the A to Z.' },
  {
    path: '/for-clinics/',
    title: 'For clinics, forums and apps',
    text: 'Link to any answer, show it on your page, print it or hand it out: permanent addresses, no key, no cookie.',
  },
  {
    path: '/api/',
    title: 'The data of SMP Explained',
    text: 'Everything here as JSON, CSV, NDJSON and Markdown: no key, no limit, no tracking, free to reuse with a credit line.',
  },
  {
    path: '/about/',
    title: 'About SMP Explained',
    text: 'How it is made, what a citation means here, who pays for it (nobody) and who has reviewed it (no clinician yet).',
  },
  {
    path: '/about/audit/',
    title: 'Audit of SMP Explained',
    text: 'How the articles score on DISCERN, PEMAT-P, the CDC index and the JAMA benchmarks, marked by ourselves.',
  },
  { path: '/about/changes/', title: 'Changed advice on SMP', text: 'Answers whose advice changed, with the old text, the new text and the reason.' },
  { path: '/about/corrections/', title: 'Corrections', text: 'Mistakes found on SMP Explained, when they were put right, and what the pages say now.' },
  {
    path: '/about/licence/',
    title: 'Licence of SMP Explained',
    text: 'Text, figures and data are CC BY 4.0; the code is MIT. What you may reuse and the credit line to copy.',
  },
  {
    path: '/about/privacy/',
    title: 'Privacy on SMP Explained',
    text: 'This site sets no cookies, stores nothing on your device, counts no visits and loads nothing from anywhere else.',
  },
  {
    path: '/about/accessibility/',
    title: 'Accessibility of SMP Explained',
    text: 'What we aim for (WCAG 2.2 AA), how it is tested, what works without script, and what is known not to work.',
  },
].map((page) => ({ ...page, group: 'Other pages', points: [] }));

let loaded: Promise<KitPage[]> | undefined;

export function loadKit(): Promise<KitPage[]> {
  loaded ??= (async () => {
    const { articles, questions, claims, places, terms } = await loadSite();
    const pages = [
      ...articles.map(async (entry) => {
        const { id, data } = entry;
        const { body, evidence } = await loadArticle(entry);
        const check = { ...(await loadCheckState(entry, evidence)), nextCheck: data.nextCheck };
        const points = data.keyPoints.map((point) => point.text);
        const sections = [...TEMPLATE_SECTIONS, ...body.sections.map(({ id, title }) => ({ id, title }))];
        const page = { path: articlePath(id), group: 'Articles' as const, title: data.question, text: data.answer, points, sections, check };
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
      ...terms.map(({ path, term, definition }): Omit<KitPage, 'short'> => ({ path, group: 'Terms', title: term, text: definition, points: [] })),
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
