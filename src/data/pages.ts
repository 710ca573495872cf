import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { glossaryWords } from '~/domain/reading.ts';
import { contentHash } from '~/checks/signature.ts';
import { auditArticle, type AuditItem, type Mark, type Score } from '~/domain/audit.ts';
import { numberCitations } from '~/domain/citation.ts';
import { readBody, type Body } from '~/domain/body.ts';
import { articleCites, claimCites, placeCites, questionCites, termCites } from '~/domain/cites.ts';
import type { Figure } from '~/figures/figure.ts';
import { figures } from '~/figures/registry.ts';
import { articlePath, claimPath, placePath, questionPath, subjectPath, termPath } from '~/domain/routes.ts';
import { TOOLS } from '~/domain/tools.ts';
import { SUBJECTS, TOPICS, VERDICTS, type Subject, type Topic } from '~/domain/vocabulary.ts';
import { loadEvidence, must, viewCitations, type PageEvidence, type TermView } from './evidence.ts';

/** A link to a page with what a list shows of it. */
export interface PageLink {
  path: string;
  title: string;
  text: string;
}

export interface ArticlePage {
  entry: CollectionEntry<'articles'>;
  path: string;
  subject: Subject;
  body: Body;
  evidence: PageEvidence;
}
export interface QuestionPage {
  entry: CollectionEntry<'questions'>;
  path: string;
  slug: string;
  topic: Topic;
  subject: Subject;
}

/** Everything the site shows, read once per build and joined by address. */
interface Site {
  articles: CollectionEntry<'articles'>[];
  questions: QuestionPage[];
  claims: CollectionEntry<'claims'>[];
  places: CollectionEntry<'places'>[];
  terms: TermView[];
  articleLinks: Map<string, PageLink>;
  questionLinks: Map<string, PageLink>;
  claimLinks: Map<string, PageLink & { verdict: CollectionEntry<'claims'>['data']['verdict'] }>;
}

const subjectOf = (id: string) => id.split('/')[0] as Subject;

let loaded: Promise<Site> | undefined;

export function loadSite(): Promise<Site> {
  loaded ??= (async () => {
    const [articles, questionEntries, claims, places, evidence] = await Promise.all([
      getCollection('articles'),
      getCollection('questions'),
      getCollection('claims'),
      getCollection('places'),
      loadEvidence(),
    ]);
    articles.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
    places.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
    claims.sort((a, b) => a.data.claim.localeCompare(b.data.claim));
    const asked = { common: 0, avoided: 1, some: 2, rare: 3 };
    const questions = questionEntries
      .map((entry): QuestionPage => {
        // The content check admits only folders that are topics.
        const [topic, slug] = entry.id.split('/') as [Topic, string];
        return { entry, path: questionPath(entry.id), slug, topic, subject: TOPICS[topic].subject };
      })
      .sort((a, b) => asked[a.entry.data.asked] - asked[b.entry.data.asked] || a.slug.localeCompare(b.slug));
    return {
      articles,
      questions,
      claims,
      places,
      terms: [...evidence.terms.values()].sort((a, b) => a.term.localeCompare(b.term)),
      articleLinks: new Map(articles.map(({ id, data }) => [id, { path: articlePath(id), title: data.title, text: data.question }])),
      questionLinks: new Map(questions.map(({ slug, path, entry }) => [slug, { path, title: entry.data.question, text: entry.data.answer }])),
      claimLinks: new Map(claims.map(({ id, data }) => [id, { path: claimPath(id), title: data.claim, text: data.reason, verdict: data.verdict }])),
    };
  })();
  return loaded;
}

const bodyTerms = (body: Body) => body.components.filter((component) => component.name === 'Term').map((component) => component.props['id'] ?? '');

async function evidenceOf(citeLists: Iterable<readonly string[]>, termIds: Iterable<string> = []): Promise<PageEvidence> {
  const { terms } = await loadEvidence();
  return {
    citations: await viewCitations(numberCitations(citeLists)),
    terms: new Map([...new Set(termIds)].map((id) => [id, must(terms, id, 'term')])),
  };
}

export async function loadArticle(entry: CollectionEntry<'articles'>): Promise<ArticlePage> {
  const body = readBody(entry.body ?? '');
  return {
    entry,
    path: articlePath(entry.id),
    subject: subjectOf(entry.id),
    body,
    evidence: await evidenceOf(articleCites(entry.data, body), bodyTerms(body)),
  };
}

export async function loadQuestion(page: QuestionPage): Promise<QuestionPage & { evidence: PageEvidence }> {
  const body = readBody(page.entry.body ?? '');
  return { ...page, evidence: await evidenceOf(questionCites(page.entry.data, body), bodyTerms(body)) };
}

export const loadClaimEvidence = (entry: CollectionEntry<'claims'>) => evidenceOf(claimCites(entry.data));
export const loadPlaceEvidence = (entry: CollectionEntry<'places'>) => evidenceOf(placeCites(entry.data));
export const loadTermEvidence = (term: TermView) => evidenceOf(termCites(term));
/** Citations and terms of the page on which a figure is used as a tool. */
export const loadToolEvidence = ({ facts, tool }: Figure) => evidenceOf(tool?.cites ?? [facts], tool?.terms);

/** Figures that have a page of their own, with its title. */
const toolPages = () =>
  [...figures.values()].flatMap((figure) => {
    const title = TOOLS.find(({ path }) => path === figure.tool?.path)?.title;
    return figure.tool && title ? [{ figure, path: figure.tool.path, title, cites: figure.tool.cites }] : [];
  });

/** Every page with citations; each has an evidence page below it. */
export async function listCitingPages(): Promise<{ path: string; title: string; load: () => Promise<PageEvidence> }[]> {
  const { articles, questions, claims, places, terms } = await loadSite();
  return [
    ...articles.map((entry) => ({ path: articlePath(entry.id), title: entry.data.question, load: async () => (await loadArticle(entry)).evidence })),
    ...questions.map((page) => ({ path: page.path, title: page.entry.data.question, load: async () => (await loadQuestion(page)).evidence })),
    ...claims.map((entry) => ({ path: claimPath(entry.id), title: entry.data.claim, load: () => loadClaimEvidence(entry) })),
    ...places.map((entry) => ({ path: placePath(entry.id), title: `SMP rules in ${entry.data.name}`, load: () => loadPlaceEvidence(entry) })),
    ...terms.filter((term) => term.facts.length > 0).map((term) => ({ path: term.path, title: term.term, load: () => loadTermEvidence(term) })),
    ...toolPages().map(({ figure, path, title }) => ({ path, title, load: () => loadToolEvidence(figure) })),
  ];
}

export const subjectLink = (subject: Subject): PageLink => ({ path: subjectPath(subject), title: SUBJECTS[subject].title, text: SUBJECTS[subject].lead });
export const verdictLabel = (verdict: CollectionEntry<'claims'>['data']['verdict']) => VERDICTS[verdict].label;

/** Our own marks for one article; `marked` is false where nobody but the program has looked yet. */
export interface ArticleAudit {
  path: string;
  title: string;
  marks: Map<AuditItem, Mark>;
  scores: Score[];
  marked: boolean;
}

export async function loadAudits(): Promise<ArticleAudit[]> {
  const { articles, terms } = await loadSite();
  const names = glossaryWords(terms);
  return Promise.all(
    articles.map(async (entry) => {
      const read = await getEntry('audit', entry.id);
      const audit = auditArticle(entry.data, readBody(entry.body ?? ''), names, read?.data.marks ?? {});
      return { path: articlePath(entry.id), title: entry.data.question, ...audit, marked: read !== undefined };
    }),
  );
}

/** What can be said about the checking of a page. */
export interface CheckState {
  state: 'current' | 'changed' | 'none';
  /** Day of the last check; absent where there was none. */
  date?: Date;
}

/** The second reader's signature under a page, held against the page and its facts as they are now. */
export async function loadCheckState(entry: CollectionEntry<'articles' | 'questions' | 'claims' | 'places'>, evidence: PageEvidence): Promise<CheckState> {
  const check = await getEntry('checks', `${entry.collection}/${entry.id}`);
  if (!check) return { state: 'none' };
  const facts = new Map([...evidence.citations.values()].flatMap((citation) => citation.views.map((fact) => [fact.id, fact] as const)));
  const text = await readFile(entry.filePath ?? '', 'utf8');
  return { state: contentHash(text, facts) === check.data.hash ? 'current' : 'changed', date: check.data.date };
}

/** Which pages cite a fact: "rests on it" lists of the evidence pages. */
export interface Backlinks {
  byFact: Map<string, PageLink[]>;
  /** Pages that use a glossary term. */
  byTerm: Map<string, PageLink[]>;
}

let backlinks: Promise<Backlinks> | undefined;

export function loadBacklinks(): Promise<Backlinks> {
  backlinks ??= (async () => {
    const { articles, questions, claims, places, terms } = await loadSite();
    const byFact = new Map<string, Map<string, PageLink>>();
    const byTerm = new Map<string, Map<string, PageLink>>();
    const put = (map: Map<string, Map<string, PageLink>>, key: string, link: PageLink) => {
      const links = map.get(key) ?? new Map<string, PageLink>();
      links.set(link.path, link);
      map.set(key, links);
    };
    const cite = (lists: readonly (readonly string[])[], link: PageLink) => {
      for (const facts of lists) for (const fact of facts) put(byFact, fact, link);
    };
    const usesTerms = (body: Body, link: PageLink) => {
      for (const { name, props } of body.components) if (name === 'Term' && props['id']) put(byTerm, props['id'], link);
    };
    for (const entry of articles) {
      const body = readBody(entry.body ?? '');
      const link = { path: articlePath(entry.id), title: entry.data.question, text: SUBJECTS[subjectOf(entry.id)].title };
      cite(articleCites(entry.data, body), link);
      usesTerms(body, link);
    }
    for (const { entry, path } of questions) {
      const body = readBody(entry.body ?? '');
      const link = { path, title: entry.data.question, text: 'Question' };
      cite(questionCites(entry.data, body), link);
      usesTerms(body, link);
    }
    for (const { id, data } of claims) cite(claimCites(data), { path: claimPath(id), title: `“${data.claim}”`, text: 'Claim' });
    for (const entry of places) cite(placeCites(entry.data), { path: placePath(entry.id), title: entry.data.name, text: 'Place' });
    for (const { path, title, cites } of toolPages()) cite(cites, { path, title, text: 'Tool' });
    for (const term of terms) cite(termCites(term), { path: termPath(term.id), title: term.term, text: 'Term' });
    const flat = (map: Map<string, Map<string, PageLink>>) => new Map([...map].map(([key, links]) => [key, [...links.values()]]));
    return { byFact: flat(byFact), byTerm: flat(byTerm) };
  })();
  return backlinks;
}

/** Facts that rest on a source, and the pages that rest on those facts. */
export interface SourceUses {
  facts: string[];
  pages: PageLink[];
}

let sourceUses: Promise<Map<string, SourceUses>> | undefined;

export function loadSourceUses(): Promise<Map<string, SourceUses>> {
  sourceUses ??= (async () => {
    const [{ facts, sources }, { byFact }] = await Promise.all([loadEvidence(), loadBacklinks()]);
    const uses = new Map<string, SourceUses>([...sources.keys()].map((id) => [id, { facts: [], pages: [] }]));
    for (const fact of facts.values()) {
      for (const source of fact.sources) must(uses, source.id, 'source').facts.push(fact.id);
    }
    for (const use of uses.values()) {
      const pages = new Map(use.facts.flatMap((fact) => byFact.get(fact) ?? []).map((link) => [link.path, link]));
      use.pages = [...pages.values()];
    }
    return uses;
  })();
  return sourceUses;
}
