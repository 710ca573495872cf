import { createRequire } from 'node:module';
import type * as ObservablePlot from '@observablehq/plot';
import type * as Linkedom from 'linkedom';
import { COLORS, hatch, paragraph, svg, tag, text } from '../draw.ts';
import { CREDIT, figureCsv, type Figure, type Theme } from '../figure.ts';
import { STUDIES, type Study } from './data.ts';

/** Loaded when a picture is drawn: the content check knows every figure and draws none. */
const require = createRequire(import.meta.url);

/** Runs at build only: Plot draws into a DOM on the server, and readers get a picture without any chart code. */
function chart(theme: Theme, width: number, height: number): string {
  const colors = COLORS[theme];
  const Plot: typeof ObservablePlot = require('@observablehq/plot');
  const { parseHTML }: typeof Linkedom = require('linkedom');
  const { document } = parseHTML('<html><body></body></html>');
  const counted = STUDIES.filter((study) => study.people !== null);
  const uncounted = STUDIES.filter((study) => study.people === null);
  const isNarrow = width < 500;
  const label = (study: Study) => (isNarrow ? study.name : `${study.name}: ${study.people} people`);
  const leftward = new Set(['park2014', 'wu2021', 'liu2025', ...(isNarrow ? ['park2019'] : [])]);
  const drawn = Plot.plot({
    document,
    width,
    height,
    marginLeft: 44,
    marginRight: isNarrow ? 16 : 30,
    marginTop: 34,
    marginBottom: 40,
    x: {
      domain: [2000, 2027],
      tickFormat: (year: number) => String(year),
      ticks: isNarrow ? [2000, 2010, 2020] : [2000, 2005, 2010, 2015, 2020, 2025],
      label: null,
      tickSize: 0,
    },
    y: { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100], label: 'people in the study', labelArrow: 'none', tickSize: 0, grid: true },
    r: { type: 'identity' },
    marks: [
      Plot.ruleY([0], { stroke: colors.ink, strokeWidth: 1.5 }),
      Plot.dot(counted, {
        x: 'year',
        y: 'people',
        r: 9,
        fill: (study: Study) => (study.followUpMonths === null ? colors.paper : study.followUpMonths >= 12 ? colors.link : 'url(#h)'),
        stroke: colors.link,
        strokeWidth: 2.5,
      }),
      Plot.dot(uncounted, {
        x: (study: Study) => study.year + (study.id === 'salastovar2022' ? 0.9 : -0.3),
        y: 3,
        r: 6,
        symbol: 'times',
        stroke: colors.link,
        strokeWidth: 2.5,
      }),
      ...[true, false].map((isRight) =>
        Plot.text(
          counted.filter((study) => leftward.has(study.id) !== isRight),
          {
            x: 'year',
            y: 'people',
            text: label,
            dx: isRight ? 15 : -15,
            textAnchor: isRight ? 'start' : 'end',
            fill: colors.ink,
            fontSize: 13,
          },
        ),
      ),
    ],
  });
  const chosen = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (!chosen) throw new Error('Observable Plot gave no <svg>');
  chosen.querySelector('style')?.remove();
  for (const element of chosen.querySelectorAll('[aria-label]')) element.removeAttribute('aria-label');
  for (const element of chosen.querySelectorAll('[class]')) element.removeAttribute('class');
  for (const text of chosen.querySelectorAll('g[font-variant], text')) text.setAttribute('font-size', '13');
  return chosen.innerHTML.replaceAll('currentColor', colors.ink2).replaceAll('stroke-opacity="0.1"', `stroke-opacity="0.25"`);
}

const TITLE = 'Every study of SMP we found, by year and people';
const LEGEND = [
  ['full', 'followed for 12 months or more'],
  ['half', 'followed for less'],
  ['empty', 'length of follow-up not seen'],
  ['cross', 'nobody counted'],
] as const;

function layout(width: number) {
  const isNarrow = width < 500;
  const plotHeight = isNarrow ? 380 : 400;
  const columns = isNarrow ? 1 : 2;
  const top = 12 + Math.ceil(LEGEND.length / columns) * 24;
  const note = paragraph(
    16,
    top + plotHeight + 22,
    'No randomised or controlled trial. All are case series or case reports: nobody to compare with.',
    width - 32,
    { weight: 650 },
  );
  const credit = top + plotHeight + 22 + note.height + 4;
  return { plotHeight, columns, top, note, credit, height: Math.round(credit + 10) };
}

function map(theme: Theme, width: number): string {
  const colors = COLORS[theme];
  const { plotHeight, columns, top, note, credit, height } = layout(width);
  const legend = LEGEND.map(([kind, words], index) => {
    const x = 20 + (index % columns) * (width / 2);
    const y = 22 + Math.floor(index / columns) * 24;
    const mark =
      kind === 'cross'
        ? tag('path', { d: `M${x - 5} ${y - 5}l10 10m0 -10l-10 10`, stroke: colors.link, 'stroke-width': 2.5, fill: 'none' })
        : tag('circle', {
            cx: x,
            cy: y,
            r: 7,
            stroke: colors.link,
            'stroke-width': 2.5,
            fill: kind === 'full' ? colors.link : kind === 'half' ? 'url(#h)' : colors.paper,
          });
    return mark + tag('text', { x: x + 16, y: y + 5, 'font-size': 13, fill: colors.ink2 }, words);
  });
  return svg(
    width,
    height,
    colors,
    TITLE,
    tag('defs', {}, hatch('h', colors.link)),
    ...legend,
    tag('g', { transform: `translate(0 ${top})` }, chart(theme, width, plotHeight)),
    note.svg,
    text(16, credit, `Illustration. ${CREDIT}.`, { size: 13, fill: colors.ink2 }),
  );
}

const still = (width: number) => ({ width, height: layout(width).height, svg: (theme: Theme) => map(theme, width) });

/** Rows of the data table beside the picture, in order of year. */
export const studyRows = STUDIES.map((study) => ({
  ...study,
  peopleText: study.people === null ? 'not counted' : String(study.people),
  yearText: study.yearNote ? `about ${study.year} (${study.yearNote})` : String(study.year),
}));

export const figure: Figure = {
  title: TITLE,
  caption:
    'Illustration: one mark for each study of SMP we found, by year and number of people. The empty space is the message: no trial, and no systematic follow-up that we found beyond about 14 months. Two studies counted nobody. Our search was of public copies, not of a formal database.',
  text: STUDIES.map(
    (study) => `${study.name}: ${study.people === null ? 'people not counted' : `${study.people} people`}, ${study.whom}, follow-up ${study.followUp}.`,
  ).join(' '),
  facts: [...new Set([...STUDIES.flatMap((study) => study.facts), 'smp-059', 'smp-064'])],
  still: still(720),
  narrow: still(360),
  csv: () =>
    figureCsv([
      ['study', 'year', 'people', 'follow-up', 'follow-up in months', 'kind', 'whom', 'source', 'facts'],
      ...studyRows.map((study) => [
        study.name,
        study.yearText,
        study.people ?? '',
        study.followUp,
        study.followUpMonths ?? '',
        study.kind,
        study.whom,
        study.id,
        study.facts.join(' '),
      ]),
    ]),
};
