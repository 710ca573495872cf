import type {
  Answer,
  Article,
  BreadcrumbList,
  ClaimReview,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  FAQPage,
  MedicalWebPage,
  Organization,
  Question,
  ScholarlyArticle,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import { absolute, site } from '~/config/site.ts';
import type { SourceView } from '~/data/evidence.ts';
import { isoDate } from '~/domain/dates.ts';
import { SUBJECTS, VERDICTS, type Subject, type Verdict } from '~/domain/vocabulary.ts';

/** Structured data. Nothing here may say more than the page shows: no reviewer, no `lastReviewed`, until a clinician really has. */

export interface Crumb {
  path: string;
  title: string;
}

const CONTEXT = 'https://schema.org' as const;

/** JSON for a script element: `<` and the two line separators are escaped, so that no text can end the element. */
export function serialise(thing: Thing): string {
  const withContext = { '@context': CONTEXT, ...(thing as object) } as WithContext<Thing>;
  return JSON.stringify(withContext).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

const publisherId = absolute('/#publisher');
const websiteId = absolute('/#website');
const publisherRef = { '@id': publisherId } as const;

export const organization = (): Organization => ({
  '@type': 'Organization',
  '@id': publisherId,
  name: site.publisher.name,
  description: site.publisher.description,
  url: absolute('/'),
  logo: { '@type': 'ImageObject', url: absolute('/icon-512.png'), width: '512', height: '512' },
});

export const website = (): WebSite => ({
  '@type': 'WebSite',
  '@id': websiteId,
  name: site.name,
  description: site.description,
  url: absolute('/'),
  inLanguage: site.language,
  license: site.contentLicence.url,
  publisher: publisherRef,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
    // `query-input` is a Google extension that schema-dts does not type.
    ...({ 'query-input': 'required name=search_term_string' } as object),
  },
});

/** @param crumbs from the home page down to this page */
export const breadcrumbList = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.title,
    item: absolute(crumb.path),
  })),
});

/** A source by the address of its page, which describes the work under the same @id. Spelt out here, eighty of them would outweigh the text. */
const citationRef = (source: SourceView) => ({ '@id': source.path });

/** A source as a cited work. */
export function citation(source: SourceView): ScholarlyArticle | WebPage {
  const { raw, reference } = source;
  const common = {
    // Relative to the page, as JSON-LD allows: articles refer to it in few bytes.
    '@id': source.path,
    name: raw.title,
    url: reference.href,
    ...(reference.year ? { datePublished: reference.year } : {}),
    ...(raw.author?.length
      ? {
          author: raw.author.map((name) => ({
            '@type': name.family ? ('Person' as const) : ('Organization' as const),
            name: name.family ? [name.given, name.family].filter(Boolean).join(' ') : (name.literal ?? ''),
          })),
        }
      : {}),
  };
  return raw.type === 'article-journal'
    ? { '@type': 'ScholarlyArticle', ...common, ...(raw['container-title'] ? { isPartOf: { '@type': 'Periodical', name: raw['container-title'] } } : {}) }
    : { '@type': 'WebPage', ...common };
}

interface ArticleInput {
  path: string;
  title: string;
  question: string;
  description: string;
  answer: string;
  subject: Subject;
  checked: Date;
  sources: SourceView[];
}

/**
 * An article as MedicalWebPage and Article in one. `dateModified` is the day it was checked against its sources.
 * `lastReviewed` and `reviewedBy` stay out: in schema.org they mean a review by a qualified person.
 */
export function article({ path, title, question, description, answer, subject, checked, sources }: ArticleInput): Thing {
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': `${absolute(path)}#page`,
    url: absolute(path),
    name: question,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId },
    about: { '@type': 'MedicalProcedure', name: 'Scalp micropigmentation', alternateName: 'SMP' },
    audience: { '@type': 'PeopleAudience', name: 'People considering or healing from scalp micropigmentation' },
  };
  const text: Article = {
    '@type': 'Article',
    '@id': `${absolute(path)}#article`,
    headline: question,
    alternativeHeadline: title,
    abstract: answer,
    description,
    articleSection: SUBJECTS[subject].title,
    inLanguage: site.language,
    dateModified: isoDate(checked),
    isAccessibleForFree: true,
    license: site.contentLicence.url,
    author: publisherRef,
    publisher: publisherRef,
    image: absolute('/share.png'),
    mainEntityOfPage: { '@id': `${absolute(path)}#page` },
    citation: sources.map(citationRef),
  };
  return { '@graph': [page, text] } as unknown as Thing;
}

/** @param items question and answer exactly as the page shows them */
export const faqPage = (path: string, items: readonly { question: string; answer: string; path: string }[]): FAQPage => ({
  '@type': 'FAQPage',
  '@id': `${absolute(path)}#faq`,
  url: absolute(path),
  inLanguage: site.language,
  mainEntity: items.map((item): Question => ({
    '@type': 'Question',
    name: item.question,
    url: absolute(item.path),
    acceptedAnswer: { '@type': 'Answer', text: item.answer, url: absolute(item.path) } satisfies Answer,
  })),
});

const termSetId = absolute('/glossary/#terms');

export const definedTerm = (term: { path: string; term: string; otherNames: readonly string[]; definition: string }): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': `${absolute(term.path)}#term`,
  url: absolute(term.path),
  name: term.term,
  ...(term.otherNames.length ? { alternateName: [...term.otherNames] } : {}),
  description: term.definition,
  inDefinedTermSet: { '@id': termSetId },
});

export const definedTermSet = (terms: readonly { path: string; term: string }[]): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': termSetId,
  url: absolute('/glossary/'),
  name: 'Glossary of scalp micropigmentation',
  hasDefinedTerm: terms.map((term) => ({ '@type': 'DefinedTerm', name: term.term, url: absolute(term.path) })),
});

export const claimReview = (claim: { path: string; claim: string; reason: string; verdict: Verdict; checked: Date }): ClaimReview => ({
  '@type': 'ClaimReview',
  '@id': `${absolute(claim.path)}#review`,
  url: absolute(claim.path),
  claimReviewed: claim.claim,
  reviewBody: claim.reason,
  datePublished: isoDate(claim.checked),
  author: publisherRef,
  reviewRating: {
    '@type': 'Rating',
    ratingValue: VERDICTS[claim.verdict].rating,
    bestRating: 5,
    worstRating: 1,
    alternateName: VERDICTS[claim.verdict].label,
  },
});

export const dataset = (input: { path: string; name: string; description: string; size: number; variables: string[] }): Dataset => ({
  '@type': 'Dataset',
  '@id': `${absolute(input.path)}#dataset`,
  url: absolute(input.path),
  name: input.name,
  description: input.description,
  license: site.contentLicence.url,
  creator: publisherRef,
  isAccessibleForFree: true,
  inLanguage: site.language,
  variableMeasured: input.variables,
  size: `${input.size} records`,
});
