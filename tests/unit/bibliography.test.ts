import { describe, expect, test } from 'vitest';
import { formatAuthors, formatReference, shortName } from '~/domain/bibliography.ts';
import { describeKind, sizeOf } from '~/domain/evidence.ts';
import type { Source } from '~/schemas/source.ts';

const source = (given: Partial<Omit<Source, 'custom'>> & { custom?: Partial<Source['custom']> } = {}): Source => ({
  id: 'x',
  type: 'article-journal',
  title: 'A title',
  ...given,
  custom: { design: 'case-series', n: null, seen: ['https://example.org/'], ...given.custom },
});

describe('references', () => {
  test('authors become surname and initials, the fourth and later "and others"', () => {
    expect(formatAuthors([{ family: 'Kim', given: 'Jung-Ho' }, { family: 'Pak' }, { literal: 'NHS' }])).toBe('Kim JH, Pak, NHS');
    expect(formatAuthors([{ family: 'A' }, { family: 'B' }, { family: 'C' }, { family: 'D' }])).toBe('A, B, C and others');
    expect(formatAuthors(undefined)).toBe('');
  });

  test('the most lasting address wins', () => {
    const all = { DOI: '10.1000/a<b', PMID: '12345', URL: 'https://www.example.org/page' };
    expect(formatReference(source(all))).toMatchObject({ href: 'https://doi.org/10.1000/a%3Cb', hrefLabel: 'doi:10.1000/a<b' });
    expect(formatReference(source({ PMID: '12345', URL: all.URL })).href).toBe('https://pubmed.ncbi.nlm.nih.gov/12345/');
    expect(formatReference(source({ URL: all.URL }))).toMatchObject({ href: all.URL, hrefLabel: 'example.org' });
  });

  test('journal, volume, issue and pages stand in one place', () => {
    const reference = formatReference(source({ 'container-title': 'J Skin', volume: '8', issue: '3', page: '35-42', issued: { 'date-parts': [[2015, 3]] } }));
    expect(reference).toMatchObject({ where: 'J Skin 8(3):35-42', year: '2015' });
  });

  test('a short name falls back from author to publisher to title', () => {
    expect(shortName(source({ author: [{ family: 'Kim' }, { family: 'Pak' }], issued: { 'date-parts': [[2018]] } }))).toBe('Kim and others 2018');
    expect(shortName(source({ publisher: 'NHS' }))).toBe('NHS');
    expect(shortName(source())).toBe('A title');
  });
});

describe('kinds of evidence in words', () => {
  test('one source is named with its size and unit', () => {
    expect(describeKind([source({ custom: { n: 62 } })]).text).toBe('Case series, 62 people');
    expect(sizeOf(source({ custom: { n: 1 } }))).toBe('1 person');
    expect(sizeOf(source({ custom: { n: 601527 } }))).toBe('601,527 people');
    expect(sizeOf(source({ custom: { n: 85, unit: 'inks' } }))).toBe('85 inks');
  });

  test('the strongest kind leads and clinic opinion is never hidden behind it', () => {
    const clinic = source({ custom: { design: 'clinic-or-vendor' } });
    const kind = describeKind([clinic, clinic, source({ custom: { design: 'rct', n: 15 } })]);
    expect(kind).toEqual({ icon: 'trial', text: 'Randomised trial, 15 people; clinic opinion, 2 websites' });
  });
});
