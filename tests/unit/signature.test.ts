import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/checks/signature.ts';
import { scoreArticle, type AuditItem, type Mark } from '~/domain/audit.ts';

describe("a second reader's signature", () => {
  const facts = new Map([
    ['b', { statement: 'B', caveat: 'but' }],
    ['a', { statement: 'A' }],
  ]);
  const signed = contentHash('text', facts);
  test('does not depend on the order of facts or on line ends', () => {
    expect(contentHash('text', new Map([...facts].reverse()))).toBe(signed);
    expect(contentHash('a\r\nb', facts)).toBe(contentHash('a\nb', facts));
  });
  test.each([
    ['the text', contentHash('text.', facts)],
    ['a statement', contentHash('text', new Map([...facts, ['a', { statement: 'A!' }]]))],
    ['a caveat', contentHash('text', new Map([...facts, ['b', { statement: 'B', caveat: 'and' }]]))],
    ['a citation', contentHash('text', new Map([...facts, ['c', { statement: 'C' }]]))],
  ])('is stale when %s changes', (_what, hash) => {
    expect(hash).not.toBe(signed);
  });
});

test('audit scores leave out what does not fit', () => {
  const marks = new Map<AuditItem, Mark>([
    ['discern-1', { score: 5, on: '' }],
    ['discern-9', { score: 'na', on: '' }],
    ['discern-12', { score: 3, on: '' }],
    ['jama-currency', { score: 1, on: '' }],
  ]);
  expect(scoreArticle(marks)).toEqual([
    { instrument: 'discern', got: 8, most: 10, percent: 80 },
    { instrument: 'pemat', got: 0, most: 0, percent: 0 },
    { instrument: 'cdc', got: 0, most: 0, percent: 0 },
    { instrument: 'jama', got: 1, most: 1, percent: 100 },
  ]);
});
