import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numbersIn, numbersStated } from '~/checks/rules/numbers.ts';
import { ACTIVITY_IDS, EMERGENCY, ROWS } from '~/figures/healing-timeline/data.ts';
import { activityFigures, figure } from '~/figures/healing-timeline/figure.ts';
import { STRIP, strip } from '~/figures/healing-timeline/strip.ts';
import { LAST_DAY, onDay, readState, rowsOf, standing, writeState } from '~/figures/healing-timeline/model.ts';

const factText = (id: string) => {
  const { statement, caveat = '' } = parse(readFileSync(`content/facts/${id}.yaml`, 'utf8')) as { statement: string; caveat?: string };
  return `${statement} ${caveat}`;
};

describe('the rows', () => {
  test.each(ROWS.map((row) => [row.id, row] as const))('%s states only numbers of its facts, and draws them', (_, row) => {
    const stated = numbersStated(row.facts.map(factText).join(' '));
    for (const { value } of numbersIn(`${row.label} ${row.says} ${row.who}`)) expect([...stated], `${value} in ${row.facts.join(' ')}`).toContain(value);
    // The span, in days, hours or weeks, is one that the row names.
    const named = numbersStated(row.says);
    for (const day of [row.to, row.upTo]) {
      if (day === undefined) continue;
      const forms = [day, day * 24, day / 7, day / 30].map((value) => String(Math.round(value * 10) / 10));
      const isNamed = forms.some((form) => named.has(form)) || /\bday\b|\bweek\b|\bmonth\b/.test(row.says);
      expect(isNamed, `${row.id} draws ${day}`).toBe(true);
    }
    expect(row.from ?? 0).toBeLessThanOrEqual(row.to ?? 0);
    expect(row.upTo ?? row.to ?? 0).toBeLessThanOrEqual(LAST_DAY);
  });

  test('each activity has rows, and the emergency line rests on facts that exist', () => {
    for (const id of ACTIVITY_IDS) expect(rowsOf(id).length).toBeGreaterThan(0);
    for (const id of EMERGENCY.facts) expect(existsSync(`content/facts/${id}.yaml`)).toBe(true);
  });
});

describe('a day', () => {
  const vendor = ROWS.find((row) => row.id === 'sun-vendor');
  test('stands within the shortest span, between it and the longest, or past both', () => {
    if (!vendor) throw new Error('no row sun-vendor');
    expect([3, 4, 5, 28, 29].map((day) => standing(vendor, day))).toEqual(['within', 'within', 'between', 'between', 'past']);
  });
  test('a source without a day never claims one', () => {
    const unsaid = ROWS.filter((row) => row.to === undefined);
    expect(unsaid.length).toBeGreaterThan(0);
    expect(onDay(unsaid, 3)).toEqual([]);
  });
  test('"at least two weeks" still holds on the last day', () => {
    expect(onDay(rowsOf('sun'), LAST_DAY).map((row) => row.id)).toEqual(['sun-portal']);
  });
});

describe('the address', () => {
  test.each([...ACTIVITY_IDS, 'all' as const])('%s and a day survive the way out and back', (shown) => {
    for (const day of [0, 1, LAST_DAY]) expect(readState(writeState({ shown, day }))).toEqual({ shown, day });
  });
  test.each(['?for=golf', '?day=-1', '?day=43', '?day=1e3', '?day=NaN', '?for=%3Cb%3E&day=x', '?day='])('%s falls back with a notice', (search) => {
    const { shown, day, notice } = readState(search);
    expect({ shown, day }).toEqual({ shown: 'signs', day: 0 });
    expect(notice).toBeTruthy();
  });
  test('the default has no query', () => {
    expect(writeState(readState(''))).toBe('');
  });
});

test('every picture names every row, in both layouts and themes', () => {
  for (const [shown, { still, narrow }] of [['all', figure] as const, ...ACTIVITY_IDS.map((id) => [id, activityFigures[`days-${id}`]] as const)].flatMap(
    ([id, found]) => (found ? [[id, found] as const] : []),
  )) {
    for (const drawn of [still, narrow]) {
      const svg = drawn?.svg('light') ?? '';
      for (const row of rowsOf(shown)) expect(svg, `${shown}: ${row.id}`).toContain(row.label.split(' ')[0]);
      expect(drawn?.svg('dark')).not.toBe(svg);
    }
  }
});

test('the strip of an embedded row starts and ends with its span, and is absent where no day is named', () => {
  for (const row of ROWS) {
    const drawn = strip(row);
    if (row.from === undefined || row.to === undefined) {
      expect(drawn, row.id).toBeUndefined();
      continue;
    }
    const [, from, to] = /^M(\d+) 2H(\d+)V/.exec(drawn?.span ?? '') ?? [];
    expect([Number(from), Number(to)], row.id).toEqual([Math.round(row.from * 10), Math.round(row.to * 10)]);
    expect(Number(to), row.id).toBeLessThanOrEqual(STRIP.width);
    expect(drawn?.rest !== undefined, row.id).toBe(row.upTo !== undefined || row.isOpen === true);
  }
});
