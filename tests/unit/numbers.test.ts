import { describe, expect, test } from 'vitest';
import { numbersIn, numbersStated } from '../../src/checks/rules/numbers.ts';
import { didYouMean } from '../../src/checks/finding.ts';

describe('numbers of a text', () => {
  test.each([
    ['2 of 30 people', ['2', '30']],
    ['from 0.25 to 2 mm', ['0.25', '2']],
    ['£1,000 to £30,000', ['1000', '30000']],
    ['1,5 mm', ['1.5']],
    ['1.50 and 007', ['1.5', '007']],
    ['a 7-day wait, 40mm', ['7', '40']],
    ['none here', []],
  ])('%s', (text, values) => {
    expect(numbersIn(text).map((number) => number.value)).toEqual(values);
  });

  test('a fact that writes a number as a word states it', () => {
    expect(numbersStated('Four people in three sessions, 12 weeks apart')).toEqual(new Set(['12', '4', '3']));
  });
});

describe('did you mean', () => {
  test('names the nearest id, swapped letters included', () => {
    expect(didYouMean('smp-0444', ['smp-044', 'risk-044'])).toBe('; did you mean "smp-044"?');
    expect(didYouMean('dremis', ['dermis', 'epidermis'])).toBe('; did you mean "dermis"?');
  });
  test('names none where none is near', () => {
    expect(didYouMean('xyz', ['dermis', 'epidermis'])).toBe('');
  });
});
