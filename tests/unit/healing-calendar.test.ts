import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FREE_NUMBERS, numbersIn, numbersStated } from '~/checks/rules/numbers.ts';
import { ENTRIES, calendarText, readDate } from '~/figures/healing-calendar/model.ts';

const made = new Date('2026-11-24T09:05:07Z');
const page = 'https://example.org/tools/healing-calendar/';
const session = (text: string) => {
  const date = readDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};

describe('the file', () => {
  const text = calendarText(session('2027-02-20'), made, page);
  test('has an event for each day, with dates that cross months and end the next day', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(ENTRIES.length);
    expect(text).toContain('DTSTART;VALUE=DATE:20270220\r\nDTEND;VALUE=DATE:20270221');
    expect(text).toContain('DTSTART;VALUE=DATE:20270306\r\nDTEND;VALUE=DATE:20270307');
    expect(text).toContain('DTSTAMP:20261124T090507Z');
  });
  test('keeps to the standard: CRLF, at most 75 octets a line, no bare comma, a UID each', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('call 999\\, 112\\, 911 or 000');
    expect(unfolded).toContain(page);
    expect(new Set(unfolded.match(/^UID:.*$/gm)).size).toBe(ENTRIES.length);
  });
  test('a leap day is a day', () => {
    expect(calendarText(session('2028-02-27'), made, page)).toContain('DTSTART;VALUE=DATE:20280229');
  });
});

test.each(['', '2027-02-29', '2027-13-01', '27-01-01', '1999-12-31', '2027-2-3', 'tomorrow'])('“%s” is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test.each(ENTRIES.map((entry) => [entry.day, entry] as const))('day %i states only numbers of its facts', (_, entry) => {
  const facts = entry.facts.map((id) => {
    const { statement, caveat = '' } = parse(readFileSync(`content/facts/${id}.yaml`, 'utf8')) as { statement: string; caveat?: string };
    return `${statement} ${caveat}`;
  });
  const stated = numbersStated(facts.join(' '));
  expect(numbersIn(`${entry.title} ${entry.words}`).filter(({ value }) => !stated.has(value) && !FREE_NUMBERS.has(value))).toEqual([]);
});
