/**
 * The first six weeks as an iCalendar file (RFC 5545), made from the date of one session.
 * Each entry says what to look at or the cautious end of what sources say; the facts stand beside it.
 */
export interface Entry {
  /** Days after the session. */
  day: number;
  title: string;
  words: string;
  facts: readonly string[];
}

export const ENTRIES: readonly Entry[] = [
  {
    day: 0,
    title: 'SMP session',
    words: 'Redness and local swelling are expected. If your throat or tongue swells, you wheeze or collapse, call 999, 112, 911 or 000.',
    facts: ['care-014', 'risk-137'],
  },
  {
    day: 2,
    title: 'Check that redness is going',
    words: 'Get medical help if redness or swelling has lasted more than two days or got worse, or if weeping has not dried.',
    facts: ['care-014', 'care-513'],
  },
  {
    day: 7,
    title: 'Check that redness has gone',
    words: 'By one clinic’s account redness is gone by day 7. Hot, red, painful or swollen skin, or pus: see a doctor.',
    facts: ['care-023', 'care-015'],
  },
  {
    day: 14,
    title: 'Two weeks: keep out of the sun still',
    words: 'Two weeks is the least that a German skin portal names for full protection from UV; clinics go up to day 30.',
    facts: ['care-027', 'care-029'],
  },
  {
    day: 21,
    title: 'Look for a new rash',
    words: 'A rash from germs in the ink came 3 to 35 days after tattooing in one outbreak. Show a new rash to a doctor.',
    facts: ['risk-133'],
  },
  {
    day: 30,
    title: 'A month: the colour has settled, clinics say',
    words: 'The longest that clinics ask people to wait for sun, pools and heavy sweating is about a month, 28 to 30 days.',
    facts: ['care-025', 'care-028', 'care-029', 'care-038', 'care-042'],
  },
  { day: 42, title: 'Six weeks', words: 'The longest healing time that we found quoted.', facts: ['care-022'] },
];

/** @returns the day as UTC midnight, or undefined where the text is no real date from 2000 to 2099, written 2026-11-24 */
export function readDate(text: string): Date | undefined {
  const match = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 February would roll over into March.
  return date.toISOString().startsWith(`${year}-${month}-${day}`) ? date : undefined;
}

export const dayAfter = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);

const stamp = (date: Date) => date.toISOString().slice(0, 10).replaceAll('-', '');
const escape = (text: string) => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');

/** Lines of at most 75 octets, the rest folded with a space, as the standard asks. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** @param session day of the session, UTC midnight; @param made when the file is made; @param page address with the sources */
export function calendarText(session: Date, made: Date, page: string): string {
  const madeStamp = `${stamp(made)}T${made.toISOString().slice(11, 19).replaceAll(':', '')}Z`;
  const events = ENTRIES.flatMap((entry) => [
    'BEGIN:VEVENT',
    `UID:${stamp(session)}-day-${entry.day}@smp-explained`,
    `DTSTAMP:${madeStamp}`,
    `DTSTART;VALUE=DATE:${stamp(dayAfter(session, entry.day))}`,
    `DTEND;VALUE=DATE:${stamp(dayAfter(session, entry.day + 1))}`,
    `SUMMARY:${escape(`Day ${entry.day}: ${entry.title}`)}`,
    `DESCRIPTION:${escape(`${entry.words}\nSources: ${page}\nYour own doctor and practitioner know your scalp; this file does not.`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SMP Explained//Healing calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
