import { describe, expect, test } from 'vitest';
import { createMatcher } from '~/components/search/matcher.ts';
import { furtherWords, slugOf, packNames, stem, tellingPart, unpackNames, wordsOf, type Names, type NameRow } from '~/domain/search.ts';

describe('words', () => {
  test.each([
    ['moisturise', 'moisturizing'],
    ['colour', 'colors'],
    ['oedema', 'edema'],
    ['anaesthetic', 'anesthetic'],
    ['licence', 'license'],
    ['grey', 'gray'],
    ['swimming', 'swim'],
    ['allergies', 'allergy'],
    ['shaved', 'shaving'],
    ['tatoo', 'tattoos'],
  ])('%s and %s are one word', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['sun', 'son'],
    ['hat', 'hair'],
    ['bus', 'bu'],
    ['price', 'prick'],
  ])('%s and %s stay two', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('a phrase is one idea, accents and signs are not words', () => {
    expect(wordsOf('Scalp micro-pigmentation?')).toEqual(['smp']);
    expect(wordsOf('donating blood')).toEqual(wordsOf('Blood donation'));
    expect(wordsOf('Türkiye')).toEqual(['turkiy']);
    expect(wordsOf('  ?! ')).toEqual([]);
  });

  test('what the title says already is not said again', () => {
    expect(furtherWords('When can I swim?', 'swimming in the pool; swim in the sea; pool')).toEqual(['pool', 'sea']);
    const packed = packNames('Keloid', ['keloids', 'keloid scar', 'cheloid', 'overgrown scar']);
    expect(unpackNames(packed)).toEqual({ single: ['cheloid'], further: ['scar', stem('overgrown')] });
    expect(slugOf('SMP (scalp micropigmentation)')).toBe('smp');
  });
});

test('words that nearly every page has are not asked of the full text, unless there are no others', () => {
  expect(tellingPart('How long does it last?')).toBe('long last?');
  expect(tellingPart('does it hurt')).toBe('hurt');
  expect(tellingPart('what is it')).toBe('what is it');
});

describe('matcher', () => {
  const row = (slug: string, title: string, words = ''): NameRow => [slug, title, words, 0];
  const names: Names = {
    Question: [
      row('minoxidil', 'Can I use minoxidil with SMP?'),
      row('sea', 'Can I swim in the sea after SMP?'),
      row('sun', 'Can I go in the sun with SMP?'),
      row('gym', 'When can I go to the gym after SMP?'),
      row('what', 'What is SMP?'),
      row('permanent', 'Is SMP permanent?'),
    ],
    Article: [row('aftercare/sun', 'How long must I keep out of the sun?')],
    Claim: [row('four-days', 'Keep out of the sun for four days after SMP.')],
    Term: [
      ['', 'Minoxidil', 'Rogaine|Regaine', -1],
      ['spf', 'SPF (sun protection factor)', 'sunscreen', -1],
    ],
    Place: [['', 'Wales', 'Cymru', -1]],
  };
  const matcher = createMatcher(names);
  const first = (query: string) => matcher.find(query)[0]?.path;

  test.each([
    ['sun', '/questions/sun/'],
    ['can i go swimming in the ocean', '/questions/sea/'],
    ['rogaine', '/glossary/minoxidil/'],
    ['rogane', '/glossary/minoxidil/'],
    ['minoxadil', '/questions/minoxidil/'],
    ['excercise', '/questions/gym/'],
    ['swmi', '/questions/sea/'],
    ['gy', '/questions/gym/'],
    ['hair tattoo', '/questions/what/'],
    ['micropigmantation', '/questions/what/'],
    ['is smp legal in wales', '/places/wales/'],
  ])('"%s" leads to %s', (query, path) => {
    expect(first(query)).toBe(path);
  });

  test('nonsense finds nothing, and so does a query without words', () => {
    expect(matcher.find('zzzzqqqq')).toEqual([]);
    expect(matcher.find(' ?! ')).toEqual([]);
  });
});
