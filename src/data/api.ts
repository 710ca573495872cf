import { createHash } from 'node:crypto';
import type { CollectionEntry } from 'astro:content';
import { absolute, site } from '~/config/site.ts';
import { bodyMarkdown, mdxSections, plainText } from '~/domain/markdown.ts';
import { readBody, factList, type Body } from '~/domain/body.ts';
import { yearOf } from '~/domain/bibliography.ts';
import { isoDate } from '~/domain/dates.ts';
import { GROUPS, PHRASES } from '~/domain/lay-words.ts';
import { bibtex, csv, ndjson, ris } from '~/domain/exports.ts';
import { apiPath, articlePath, claimPath, factPath, placePath, questionPath } from '~/domain/routes.ts';
import { CONFIDENCE, SUBJECTS, TOPICS, VERDICTS } from '~/domain/vocabulary.ts';
import { API_SCHEMAS, RECORD_COLLECTIONS, apiJsonSchema, indexSchema, type ApiCollection, type ApiRecord } from '~/schemas/api.ts';
import { openApi } from '~/schemas/openapi.ts';
import { loadEvidence, must } from './evidence.ts';
import { loadArticle, loadBacklinks, loadSite } from './pages.ts';
import { markdownLinks, twinUrl } from './twins.ts';

/** One static file below /api/v1/. */
export interface ApiFile {
  /** Path below /api/v1/, such as `questions/does-it-hurt.json`. */
  file: string;
  type: string;
  body: string;
  /** True for the file of one record; the rest are named in index.json. */
  isRecord?: boolean;
}

type Records = { [Name in ApiCollection]: ApiRecord<Name>[] };

const page = (id: string, path: string) => ({ id, url: absolute(path), markdown: twinUrl(path) });
const dates = ({ checked, nextCheck }: { checked: Date; nextCheck: Date }) => ({ checked: isoDate(checked), nextCheck: isoDate(nextCheck) });
const node = (path: string) => ({ '@id': absolute(path) });
const unique = (ids: readonly string[]) => [...new Set(ids)];
const citedIn = (body: Body) => unique(body.components.filter(({ name }) => name === 'Cite').flatMap(({ props }) => factList(props['facts'])));
/** Marks of citations fall away again in plain text, so any will do. */
const PLAIN = { cite: () => '', term: () => '', figure: () => '', absolute };
const plainBody = (mdx: string) => plainText(bodyMarkdown(mdx, PLAIN));

async function articleRecord(entry: CollectionEntry<'articles'>): Promise<ApiRecord<'articles'>> {
  const { evidence, subject } = await loadArticle(entry);
  const { data } = entry;
  const path = articlePath(entry.id);
  const part = (identifier: string, headline: string, text: string, facts: readonly string[]) => ({
    '@type': 'WebPageElement' as const,
    '@id': absolute(`${path}#${identifier}`),
    identifier,
    url: absolute(`${path}#${identifier}`),
    headline,
    text,
    citation: unique(facts).map((id) => node(factPath(id))),
  });
  const points = (identifier: string, headline: string, items: readonly { text: string; facts: string[] }[]) =>
    part(
      identifier,
      headline,
      items.map(({ text }) => text).join('\n\n'),
      items.flatMap(({ facts }) => facts),
    );
  const sections = mdxSections(entry.body ?? '');
  // What stands before the first heading has no anchor of its own; it opens the first section.
  const opening = sections[0]?.id === '' ? sections.shift() : undefined;
  const sources = new Set([...evidence.citations.values()].flatMap(({ views }) => views.flatMap((fact) => fact.sources.map(({ path: source }) => source))));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': absolute(`${path}#article`),
    identifier: entry.id,
    url: absolute(path),
    headline: data.question,
    alternativeHeadline: data.title,
    description: data.covers,
    abstract: data.answer,
    articleSection: SUBJECTS[subject].title,
    inLanguage: site.language,
    dateModified: isoDate(data.checked),
    license: site.contentLicence.url,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: site.publisher.name, url: absolute('/') },
    encoding: { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: twinUrl(path) },
    hasPart: [
      points('in-short', 'In short', data.keyPoints),
      points('known', 'Known', data.known),
      points('not-known', 'Not known', data.notKnown),
      ...sections.map(({ id, title, mdx }, index) => {
        const text = index === 0 && opening ? `${opening.mdx}\n\n${mdx}` : mdx;
        return part(id, plainText(title), plainText(bodyMarkdown(text, markdownLinks(evidence))), citedIn(readBody(text)));
      }),
    ],
    citation: [...sources].map(node),
    mentions: [...data.related.articles.map(articlePath), ...data.related.questions.map(questionPath), ...data.related.claims.map(claimPath)].map(node),
  };
}

let records: Promise<Records> | undefined;

/** All records of the API, in a stable order, each held against the schema it promises. */
function loadRecords(): Promise<Records> {
  records ??= (async () => {
    const [{ articles, questions, claims, terms, places }, evidence, { byFact }] = await Promise.all([loadSite(), loadEvidence(), loadBacklinks()]);
    const otherWords = (term: string, alternatives: readonly string[], path: string) =>
      alternatives.length ? [{ term, alternatives: [...alternatives], url: absolute(path) }] : [];
    const built: Records = {
      articles: await Promise.all(articles.map(articleRecord)),
      questions: questions.map(({ entry: { data, body }, slug, path, topic, subject }) => ({
        ...page(slug, path),
        question: data.question,
        otherWordings: data.otherWordings,
        answer: data.answer,
        facts: data.facts,
        text: plainBody(body ?? ''),
        textFacts: citedIn(readBody(body ?? '')),
        asked: data.asked,
        topic,
        subject,
        related: data.related,
        ...dates(data),
      })),
      claims: claims.map(({ id, data }) => ({
        ...page(id, claimPath(id)),
        claim: data.claim,
        otherWordings: data.otherWordings,
        verdict: data.verdict,
        verdictLabel: VERDICTS[data.verdict].label,
        reason: data.reason,
        wouldChange: data.wouldChange,
        facts: data.facts,
        subject: data.subject,
        related: data.related,
        ...dates(data),
      })),
      terms: terms.map(({ id, path, term, otherNames, definition, facts, seeAlso }) => ({ ...page(id, path), term, otherNames, definition, facts, seeAlso })),
      places: places.map(({ id, data }) => ({
        ...page(id, placePath(id)),
        name: data.name,
        code: data.code,
        parent: data.parent ?? null,
        otherNames: data.otherNames,
        summary: data.summary,
        minimumAge: data.minimumAge,
        rules: data.rules,
        whoChecks: data.whoChecks,
        howToCheck: data.howToCheck,
        ink: data.ink,
        reporting: data.reporting,
        unknown: data.unknown,
        ...dates(data),
      })),
      facts: [...evidence.facts.values()].map((fact) => ({
        ...page(fact.id, fact.path),
        statement: fact.statement,
        topic: fact.topic,
        kind: fact.kind.text,
        confidence: fact.confidence,
        caveat: fact.caveat ?? null,
        place: fact.place ?? null,
        sources: fact.sources.map(({ id, locator }) => ({ id, locator: locator ?? null })),
        usedOn: (byFact.get(fact.id) ?? []).map(({ path }) => absolute(path)),
      })),
      sources: [...evidence.sources.values()].map(({ raw, path }) => ({ ...raw, custom: { ...raw.custom, page: absolute(path) } })),
      synonyms: [
        ...terms.flatMap(({ term, otherNames, path }) => otherWords(term, otherNames, path)),
        ...questions.flatMap(({ entry: { data }, path }) => otherWords(data.question, data.otherWordings, path)),
        ...claims.flatMap(({ id, data }) => otherWords(data.claim, data.otherWordings, claimPath(id))),
        ...places.flatMap(({ id, data }) => otherWords(data.name, data.otherNames, placePath(id))),
      ],
      words: [
        ...[...new Set(PHRASES.map(([, means]) => means))].map((means) => ({ words: PHRASES.flatMap(([said, to]) => (to === means ? [said] : [])), means })),
        ...GROUPS.map((words) => ({ words: [...words], means: null })),
      ],
    };
    for (const [name, list] of Object.entries(built)) for (const record of list) API_SCHEMAS[name as ApiCollection].schema.parse(record);
    return built;
  })();
  return records;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
const JSON_TYPE = 'application/json';

const questionTable = (questions: Records['questions']) =>
  csv(
    ['id', 'question', 'answer', 'topic', 'subject', 'asked', 'facts', 'checked', 'next_check', 'url'],
    questions.map(({ id, question, answer, topic, subject, asked, facts, checked, nextCheck, url }) => [
      id,
      question,
      answer,
      TOPICS[topic].title,
      SUBJECTS[subject].title,
      asked,
      facts.join(' '),
      checked,
      nextCheck,
      url,
    ]),
  );

/** A line for each source of each fact, so that a spreadsheet can count either. */
const evidenceTable = ({ facts, sources }: Records) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return csv(
    ['fact', 'statement', 'confidence', 'caveat', 'place', 'fact_url', 'source', 'source_title', 'year', 'kind', 'n', 'unit', 'locator', 'doi', 'source_url'],
    facts.flatMap((fact) =>
      fact.sources.map(({ id, locator }) => {
        const source = must(byId, id, 'source');
        const { design, n, unit } = source.custom;
        return [
          fact.id,
          fact.statement,
          CONFIDENCE[fact.confidence],
          fact.caveat ?? '',
          fact.place ?? '',
          fact.url,
          id,
          source.title,
          yearOf(source),
          design,
          n ?? '',
          n === null ? '' : (unit ?? 'people'),
          locator ?? '',
          source.DOI ?? '',
          source.URL ?? '',
        ];
      }),
    ),
  );
};

/** Where the file of one record lies, below /api/v1/. */
const recordFile = (name: ApiCollection, record: object) =>
  `${name}/${'identifier' in record ? String(record.identifier) : 'id' in record ? String(record.id) : ''}.json`;

let files: Promise<ApiFile[]> | undefined;

/**
 * Every file of the API. No file holds the time of its making: where the content is the same, the bytes are, and so is their ETag.
 */
export function listApiFiles(): Promise<ApiFile[]> {
  files ??= (async () => {
    const all = await loadRecords();
    const names = Object.keys(API_SCHEMAS) as ApiCollection[];
    const credit = `Source: ${site.name} (${site.url}), ${site.contentLicence.name}`;
    const list = (name: ApiCollection): ApiFile => ({
      file: `${name}.json`,
      type: JSON_TYPE,
      body: json({
        name,
        about: API_SCHEMAS[name].about,
        licence: site.contentLicence.url,
        credit,
        schema: absolute(apiPath(`schema/${name}.json`)),
        count: all[name].length,
        items: all[name],
      }),
    });
    const data: ApiFile[] = [
      ...names.map(list),
      ...names.map((name) => ({ file: `${name}.ndjson`, type: 'application/x-ndjson', body: ndjson(all[name]) })),
      { file: 'questions.csv', type: 'text/csv', body: questionTable(all.questions) },
      { file: 'evidence.csv', type: 'text/csv', body: evidenceTable(all) },
      { file: 'bibliography.json', type: JSON_TYPE, body: json(all.sources) },
      { file: 'bibliography.bib', type: 'application/x-bibtex', body: bibtex(all.sources) },
      { file: 'bibliography.ris', type: 'application/x-research-info-systems', body: ris(all.sources) },
    ];
    const schemas = (['index', ...names] as const).map((name) => ({
      file: `schema/${name}.json`,
      type: 'application/schema+json',
      body: json({ $id: absolute(apiPath(`schema/${name}.json`)), title: name === 'index' ? 'Index' : API_SCHEMAS[name].one, ...apiJsonSchema(name) }),
    }));
    const perRecord = RECORD_COLLECTIONS.flatMap((name) =>
      all[name].map((record) => ({ file: recordFile(name, record), type: JSON_TYPE, body: json(record), isRecord: true })),
    );
    const openapi = { file: 'openapi.json', type: JSON_TYPE, body: json(openApi()) };
    const named = [...data, ...schemas, openapi];
    const checked = [
      ...all.articles.map((article) => article.dateModified),
      ...[...all.questions, ...all.claims, ...all.places].map((record) => record.checked),
    ];
    const digest = createHash('sha256');
    for (const { body } of data) digest.update(body);
    const index = indexSchema.parse({
      name: site.name,
      version: 1,
      licence: site.contentLicence.url,
      credit,
      language: site.language,
      documentation: absolute('/api/'),
      openapi: absolute(apiPath('openapi.json')),
      build: {
        latestCheck: checked.sort().at(-1),
        digest: `sha256-${digest.digest('base64')}`,
        counts: Object.fromEntries(names.map((name) => [name, all[name].length])),
      },
      files: named.map(({ file, type }) => ({ url: absolute(apiPath(file)), type })),
    });
    return [{ file: 'index.json', type: JSON_TYPE, body: json(index) }, ...named, ...perRecord];
  })();
  return files;
}
