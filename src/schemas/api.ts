import { z } from 'astro/zod';
import { CONFIDENCE_IDS, DESIGN_IDS, SUBJECT_IDS, TOPIC_IDS, VERDICT_IDS } from '../domain/vocabulary.ts';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { factSchema } from './fact.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/**
 * What /api/v1/ promises: one schema per collection. Version 1 only ever grows. Removing or changing a property is version 2,
 * and tests/built/api.test.ts compares these schemas with the committed ones in tests/built/api-v1-schema/.
 */

/** The sentence that describes a content field describes it here too; its limits do not come along, so that they may change. */
const text = (field: { description?: string | undefined }) => z.string().describe(field.description ?? '');
const texts = (field: { description?: string | undefined }) => z.array(z.string()).describe(field.description ?? '');

const isoDay = (what: string) => z.iso.date().describe(what);
const facts = z.array(z.string()).describe('Ids of the facts this text rests on; see /api/v1/facts/{id}.json.');
const cited = z.strictObject({ text: z.string().describe('Plain text.'), facts });
const related = {
  articles: z.array(z.string()).describe('Ids of articles.'),
  questions: z.array(z.string()).describe('Ids of questions.'),
};
const page = {
  id: z.string().describe('Never changes its meaning. The last part of the address.'),
  url: z.url().describe('The page for people. Link to it.'),
  markdown: z.url().describe('The same page as Markdown.'),
};
const dates = {
  checked: isoDay('The day the page was last held against its sources. No clinician has reviewed it.'),
  nextCheck: isoDay('The day by which it will be checked again.'),
};
const node = z.strictObject({ '@id': z.url() });

const article = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Article'),
  '@id': z.url(),
  identifier: z.string().describe('<subject>/<slug>; never changes its meaning.'),
  url: page.url,
  headline: text(articleSchema.shape.question),
  alternativeHeadline: text(articleSchema.shape.title),
  description: text(articleSchema.shape.covers),
  abstract: text(articleSchema.shape.answer),
  articleSection: z.string().describe('The subject.'),
  inLanguage: z.string(),
  dateModified: isoDay('The day the page was last held against its sources. No clinician has reviewed it.'),
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string(), url: z.url() }),
  encoding: z.strictObject({ '@type': z.literal('MediaObject'), encodingFormat: z.literal('text/markdown'), contentUrl: z.url() }),
  hasPart: z
    .array(
      z.strictObject({
        '@type': z.literal('WebPageElement'),
        '@id': z.url(),
        identifier: z.string().describe('Anchor of the section; never changes.'),
        url: z.url().describe('Link to the section.'),
        headline: z.string(),
        text: z.string().describe('Plain text; blocks are parted by an empty line, cells of a table by " | ".'),
        citation: z.array(node).describe('The facts this section rests on.'),
      }),
    )
    .describe('In the order of the page: in short, known, not known, then its sections.'),
  citation: z.array(node).describe('The sources of the whole page.'),
  mentions: z.array(node).describe('Related pages.'),
});

const question = z.strictObject({
  ...page,
  question: text(questionSchema.shape.question),
  otherWordings: texts(questionSchema.shape.otherWordings),
  answer: text(questionSchema.shape.answer),
  facts,
  text: z.string().describe('The longer answer as plain text; paragraphs are parted by an empty line.'),
  textFacts: z.array(z.string()).describe('Ids of the facts the longer answer rests on.'),
  asked: z.enum(questionSchema.shape.asked.options).describe(questionSchema.shape.asked.description ?? ''),
  topic: z.enum(TOPIC_IDS),
  subject: z.enum(SUBJECT_IDS),
  related: z.strictObject({ ...related, claims: z.array(z.string()).describe('Ids of claims.') }),
  ...dates,
});

const claim = z.strictObject({
  ...page,
  claim: text(claimSchema.shape.claim),
  otherWordings: z.array(z.string()).describe('Other ways the claim is put.'),
  verdict: z.enum(VERDICT_IDS),
  verdictLabel: z.string().describe('The verdict in words.'),
  reason: text(claimSchema.shape.reason),
  wouldChange: text(claimSchema.shape.wouldChange),
  facts,
  subject: z.enum(SUBJECT_IDS),
  related: z.strictObject(related),
  ...dates,
});

const term = z.strictObject({
  ...page,
  term: z.string(),
  otherNames: z.array(z.string()),
  definition: text(termSchema.shape.definition),
  facts,
  seeAlso: z.array(z.string()).describe('Ids of terms.'),
});

const place = z.strictObject({
  ...page,
  name: z.string(),
  code: z.string().describe('ISO 3166 code.'),
  parent: z.string().nullable().describe('Id of the place whose rules also apply.'),
  otherNames: z.array(z.string()),
  summary: cited.describe(placeSchema.shape.summary.description ?? ''),
  minimumAge: cited,
  rules: z.array(
    z.strictObject({ title: z.string(), text: z.string(), facts, since: z.string().describe('Date of the rule in words, or that none is shown.') }),
  ),
  whoChecks: cited,
  howToCheck: cited.describe(placeSchema.shape.howToCheck.description ?? ''),
  ink: cited,
  reporting: cited.describe(placeSchema.shape.reporting.description ?? ''),
  unknown: z.array(z.string()).describe('What we could not find.'),
  ...dates,
});

const fact = z.strictObject({
  ...page,
  statement: text(factSchema.shape.statement),
  topic: z.string(),
  kind: z.string().describe('The kind of evidence in words, such as "Case series, 62 people".'),
  confidence: z.enum(CONFIDENCE_IDS),
  caveat: z.string().nullable().describe('What a reader must know beside the statement. Show it with it.'),
  place: z.string().nullable().describe('ISO 3166 code where the fact is about one place.'),
  sources: z.array(
    z.strictObject({ id: z.string().describe('See /api/v1/sources/{id}.json.'), locator: z.string().nullable().describe('Page, section or table.') }),
  ),
  usedOn: z.array(z.url()).describe('Pages that rest on it.'),
});

const source = z
  .strictObject({
    ...sourceSchema.shape,
    custom: z.strictObject({
      ...sourceSchema.shape.custom.shape,
      design: z.enum(DESIGN_IDS).describe('The kind of evidence.'),
      page: z.url().describe('The page of this source: what we take from it, and which pages rest on it.'),
    }),
  })
  .describe('One CSL-JSON 1.0.2 item.');

const synonym = z.strictObject({
  term: z.string().describe('The word or sentence the site uses.'),
  alternatives: z.array(z.string()).describe('Other words and spellings people use for it.'),
  url: z.url().describe('The page it leads to.'),
});

const words = z.strictObject({
  words: z.array(z.string()).describe('Words that answer for each other, or phrases that are read as `means`.'),
  means: z
    .string()
    .nullable()
    .describe('What the phrases are rewritten to, in questions and queries alike, before words are compared; null for a group of words.'),
});

/** index.json: where a program begins, and how it learns that something has changed. */
export const indexSchema = z.strictObject({
  name: z.string(),
  version: z.literal(1),
  licence: z.url(),
  credit: z.string().describe('The line to print where you use the data.'),
  language: z.string(),
  documentation: z.url(),
  openapi: z.url(),
  build: z.strictObject({
    latestCheck: isoDay('The latest day on which any page was held against its sources.'),
    digest: z.string().describe('SHA-256 over all lists and downloads. The same digest: nothing has changed.'),
    counts: z.record(z.string(), z.number().int()).describe('Records in each list.'),
  }),
  files: z.array(z.strictObject({ url: z.url(), type: z.string() })).describe('Every list, download and schema; not the file of each record.'),
});

/** The collections of the API: the last part of their address, what they hold, and the schema of one record. */
export const API_SCHEMAS = {
  articles: { one: 'Article', about: 'Articles in the shape of schema.org, with the text of each section.', schema: article },
  questions: { one: 'Question', about: 'Questions in people’s own words, each with a short and a longer answer.', schema: question },
  claims: { one: 'Claim', about: 'Sentences from marketing pages, each with a verdict and the reason.', schema: claim },
  terms: { one: 'Term', about: 'The glossary.', schema: term },
  places: { one: 'Place', about: 'Rules by country, state or city.', schema: place },
  facts: { one: 'Fact', about: 'The statements that pages rest on, with confidence, caveat and sources.', schema: fact },
  sources: { one: 'Source', about: 'The bibliography as CSL-JSON; `custom` holds the kind and size of each source.', schema: source },
  synonyms: { one: 'Synonym', about: 'Other words and spellings for what the site calls by one name, for a search of your own.', schema: synonym },
  words: {
    one: 'WordGroup',
    about: 'Ordinary words that our search lets answer for each other. Help for a search of your own, and no statement about health.',
    schema: words,
  },
} as const;
export type ApiCollection = keyof typeof API_SCHEMAS;
export type ApiRecord<Name extends ApiCollection> = z.infer<(typeof API_SCHEMAS)[Name]['schema']>;

/** Synonyms and groups of words have no pages of their own, so no address each. */
export const RECORD_COLLECTIONS = ['articles', 'questions', 'claims', 'terms', 'places', 'facts', 'sources'] as const satisfies ApiCollection[];

/**
 * JSON Schema (draft 2020-12) of one record, or of index.json.
 * Closed objects keep our own output honest; a reader's copy must stay open, because version 1 may add properties.
 */
export function apiJsonSchema(name: ApiCollection | 'index'): Record<string, unknown> {
  return z.toJSONSchema(name === 'index' ? indexSchema : API_SCHEMAS[name].schema, {
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  }) as Record<string, unknown>;
}
