import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numbersIn, numbersStated } from '~/checks/rules/numbers.ts';
import { DIAGRAMS } from '~/figures/diagrams/index.ts';
import { share, scatter } from '~/figures/diagrams/parts.ts';
import { CREDIT } from '~/figures/figure.ts';
import { readState as readLab } from '~/figures/density-lab/model.ts';
import { COLORS, wrap, widthOf } from '~/figures/draw.ts';
import { readState as readTimeline } from '~/figures/healing-timeline/model.ts';
import { readState as readExplorer } from '~/figures/skin-explorer/model.ts';

const all = Object.entries(DIAGRAMS);
const factText = (id: string) => {
  const { statement, caveat = '' } = parse(readFileSync(`content/facts/${id}.yaml`, 'utf8')) as { statement: string; caveat?: string };
  return `${statement} ${caveat}`;
};
/** Words of a picture; the numbers of an axis are centred on their tick and are no statement. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, attributes]) => !attributes?.includes('"middle"'))
    .map((match) => match[2] ?? '')
    .join(' ');

/** Numbers of our own that no source states. */
const OWN: Record<string, readonly string[]> = {
  // Worked out from a percentage of a count, as the note says.
  'scar-touch-ups': ['14', '10'],
  // The length we chose for the axis, and touch-ups within it.
  'cost-over-20-years': ['20', '19'],
  'transplant-and-smp': ['18'],
  // The age at which we read the equation.
  'hair-root-and-needle': ['20'],
  // A ratio of no difference.
  'tattoos-and-cancer': ['1'],
};

describe.each(all)('%s', (id, figure) => {
  test('rests on facts that exist and states only their numbers', () => {
    for (const fact of figure.facts) expect(existsSync(`content/facts/${fact}.yaml`), fact).toBe(true);
    const stated = numbersStated(figure.facts.map(factText).join(' '));
    // The timeline and the study map have tests of their own, row by row.
    const hasOwnTest = id === 'healing-timeline' || id === 'study-map' || id.startsWith('days-');
    const text = hasOwnTest ? '' : `${wordsOf(figure.still.svg('light'))} ${figure.caption} ${figure.text}`;
    const steps = /(?<![\d.])\d\. (?=[A-Z])/g;
    const unknown = numbersIn(text.replaceAll(CREDIT, '').replaceAll(steps, ''))
      .filter(({ value }) => !stated.has(value) && !OWN[id]?.includes(value))
      .map(({ written }) => written);
    expect(unknown).toEqual([]);
  });

  test('is a plain picture of at most 12 KB in both widths and themes', () => {
    expect(figure.caption).toMatch(/^Illustration/);
    for (const still of [figure.still, figure.narrow]) {
      for (const theme of ['light', 'dark'] as const) {
        const svg = still?.svg(theme) ?? '';
        expect(brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length).toBeLessThan(12_000);
        expect(svg).not.toMatch(/<style|style=|<script|href=|NaN|undefined/);
      }
    }
    expect(figure.narrow?.width).toBe(360);
    // The first picture that Plot draws waits for the library to load.
  }, 30_000);

  test('no line of words leaves the picture', () => {
    for (const still of [figure.still, figure.narrow]) {
      if (!still) continue;
      // Words inside a moved or scaled group are placed by Plot or by the panel, not by the page.
      const loose = still.svg('light').replaceAll(/<g transform[\s\S]*?<\/g>/g, '');
      for (const [, x = '0', attributes = '', words = ''] of loose.matchAll(/<text x="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)) {
        if (attributes.includes('text-anchor')) continue;
        expect(Number(x) + widthOf(words, 13), words).toBeLessThanOrEqual(still.width + 8);
      }
    }
  });
});

test('the drawing uses the colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, token] of [
    ['paper', 'paper'],
    ['wash', 'wash'],
    ['ink', 'ink'],
    ['ink2', 'ink-2'],
    ['line', 'line'],
    ['link', 'link'],
    ['mark', 'mark'],
    ['amber', 'amber'],
    ['amberWash', 'amber-wash'],
    ['red', 'red'],
    ['redWash', 'red-wash'],
    ['green', 'green'],
  ] as const) {
    expect(tokens).toContain(`--color-${token}: light-dark(${COLORS.light[name]}, ${COLORS.dark[name]})`);
  }
});

test('a smaller share of dots is part of a larger one', () => {
  const points = scatter(0, 0, 200, 150, 10, 3);
  const large = new Set(share(points, 0.7));
  const small = share(points, 0.3);
  expect(small.length).toBeGreaterThan(points.length * 0.2);
  expect(small.length).toBeLessThan(points.length * 0.4);
  expect(small.every((point) => large.has(point))).toBe(true);
});

test('words break at the width of their column, and a long word stands alone', () => {
  expect(wrap('one two three', widthOf('one two'))).toEqual(['one two', 'three']);
  expect(wrap('micropigmentation', 10)).toEqual(['micropigmentation']);
});

test('what leads on from a picture opens a tool in a state that it knows', () => {
  const readers: Record<string, (query: string) => unknown[]> = {
    '/tools/skin-explorer/': (query) => readExplorer(new URLSearchParams(query)).notices,
    '/tools/density-lab/': (query) => readLab(new URLSearchParams(query)).notices,
    '/tools/healing-timeline/': (query) => [readTimeline(query).notice].filter(Boolean),
  };
  const leads = all.flatMap(([id, { more }]) => (more ? [{ id, more }] : []));
  expect(leads.length).toBeGreaterThan(15);
  for (const { id, more } of leads) {
    const [path = '', query = ''] = more.href.split('?');
    expect(readers[path]?.(query && `?${query}`), `${id}: ${more.href}`).toEqual([]);
  }
});
