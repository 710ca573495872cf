import { describe, expect, test } from 'vitest';
import type { SourceView } from '~/data/evidence.ts';
import * as jsonLd from '~/seo/json-ld.ts';

const source = {
  id: 'kim2011',
  path: '/evidence/kim2011/',
  design: 'case-series',
  reference: { title: 'Use of tattooing', year: '2011', href: 'https://doi.org/10.1/x', hrefLabel: '', authors: '', where: '' },
  raw: {
    type: 'article-journal',
    title: 'Use of tattooing',
    author: [{ family: 'Kim', given: 'E' }, { literal: 'A Society' }],
    'container-title': 'J Skin',
    custom: {},
  },
} as unknown as SourceView;

const parse = (thing: Parameters<typeof jsonLd.serialise>[0]) => JSON.parse(jsonLd.serialise(thing)) as Record<string, unknown>;

test('text can neither end the script element nor break a line', () => {
  const text = jsonLd.serialise(jsonLd.faqPage('/questions/x/', [{ question: '</script><b>', answer: 'a\u2028b', path: '/questions/x/' }]));
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)).toMatchObject({ mainEntity: [{ name: '</script><b>', acceptedAnswer: { text: 'a\u2028b' } }] });
});

test('an article cites its sources and claims no medical review', () => {
  const data = parse(
    jsonLd.article({
      path: '/skin/dermis/',
      title: 'Dermis',
      question: 'What is it?',
      description: 'd',
      answer: 'a',
      subject: 'skin',
      checked: new Date('2026-11-24'),
      sources: [source],
    }),
  );
  const text = JSON.stringify(data);
  expect(text).not.toContain('lastReviewed');
  expect(text).not.toContain('reviewedBy');
  expect(data['@graph']).toMatchObject([
    { '@type': 'MedicalWebPage', url: 'https://smp-explained.example/skin/dermis/' },
    { '@type': 'Article', headline: 'What is it?', dateModified: '2026-11-24', citation: [{ '@id': '/evidence/kim2011/' }] },
  ]);
});

test('a source page describes the work in full under the same @id', () => {
  expect(parse(jsonLd.citation(source))).toMatchObject({
    '@id': '/evidence/kim2011/',
    author: [
      { '@type': 'Person', name: 'E Kim' },
      { '@type': 'Organization', name: 'A Society' },
    ],
    isPartOf: { '@type': 'Periodical', name: 'J Skin' },
  });
});

describe('small builders', () => {
  test('breadcrumbs count from one and end at the page', () => {
    expect(
      parse(
        jsonLd.breadcrumbList([
          { path: '/', title: 'Home' },
          { path: '/skin/', title: 'Skin' },
        ]),
      )['itemListElement'],
    ).toMatchObject([
      { position: 1, name: 'Home' },
      { position: 2, item: 'https://smp-explained.example/skin/' },
    ]);
  });
  test('a claim check carries the claim, the verdict in words and a rating', () => {
    expect(
      parse(jsonLd.claimReview({ path: '/claims/x/', claim: 'It has no risk', reason: 'r', verdict: 'wrong', checked: new Date('2026-11-24') })),
    ).toMatchObject({
      claimReviewed: 'It has no risk',
      reviewRating: { ratingValue: 1, bestRating: 5, alternateName: 'Wrong' },
    });
  });
  test('a term names its set and its other names', () => {
    expect(parse(jsonLd.definedTerm({ path: '/glossary/dermis/', term: 'Dermis', otherNames: ['corium'], definition: 'd' }))).toMatchObject({
      alternateName: ['corium'],
      inDefinedTermSet: { '@id': 'https://smp-explained.example/glossary/#terms' },
    });
  });
  test('the site offers its search', () => {
    expect(JSON.stringify(parse(jsonLd.website()))).toContain('/search/?q={search_term_string}');
  });
});
