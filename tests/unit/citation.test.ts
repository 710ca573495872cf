import { expect, test } from 'vitest';
import { citationKey, numberCitations } from '~/domain/citation.ts';

test('citations are numbered in page order, and the same facts share a number whatever their order', () => {
  const numbered = numberCitations([['a', 'b'], [], ['c'], ['b', 'a'], ['b']]);
  expect([...numbered.values()].map(({ number, facts }) => [number, facts])).toEqual([
    [1, ['a', 'b']],
    [2, ['c']],
    [3, ['b']],
  ]);
  expect(numbered.get(citationKey(['b', 'a']))?.number).toBe(1);
});
