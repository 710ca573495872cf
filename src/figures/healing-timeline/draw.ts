import { COLORS, hatch, line, path, rect, round, svg, tag, text, widthOf, wrap, type Colors } from '../draw.ts';
import { CREDIT, type Theme } from '../figure.ts';
import { KINDS, type Kind, type Row } from './data.ts';
import { LAST_DAY, groupsOf, endOf, type Shown } from './model.ts';

const TICKS = [0, 7, 14, 21, 28, 35, 42];
const BAR = 14;
const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

const barStyle = (kind: Kind, color: string) =>
  kind === 'study'
    ? { fill: color, stroke: color, 'stroke-width': 2 }
    : { fill: 'none', stroke: color, 'stroke-width': 2, 'stroke-dasharray': kind === 'clinic' ? '4 3' : undefined };

/** A row's bar from `x0` on, `scale` units a day; `y` is its top. */
function bar(row: Row, x0: number, scale: number, y: number, colors: Colors): string {
  const color = row.isWarning ? colors.red : colors.link;
  const end = endOf(row);
  if (row.from === undefined || row.to === undefined || end === undefined) {
    // Right of the red line, on a ground of its own over the lines of the weeks.
    const x = x0 + 2 * scale + 8;
    return (
      rect(x - 3, y - 1, widthOf('no day named', 13), BAR + 3, { fill: colors.paper }) + text(x, y + BAR - 2, 'no day named', { size: 13, fill: colors.ink2 })
    );
  }
  const at = (day: number) => x0 + day * scale;
  const parts = [rect(at(row.from), y, Math.max(3, (row.to - row.from) * scale), BAR, { rx: 2, ...barStyle(row.kind, color) })];
  if (end > row.to) {
    parts.push(
      rect(at(row.to), y, (end - row.to) * scale, BAR, {
        rx: 2,
        fill: 'url(#h)',
        stroke: color,
        'stroke-width': 2,
        'stroke-dasharray': row.kind === 'clinic' ? '4 3' : undefined,
      }),
    );
  }
  if (row.isOpen) {
    const tip = at(end);
    parts.push(path(`M${round(tip + 3)} ${y + BAR / 2}h${round(scale * 3)}m-6 -5l6 5l-6 5`, { fill: 'none', stroke: color, 'stroke-width': 2 }));
  }
  return parts.join('');
}

const numbers = (x0: number, scale: number, y: number, colors: Colors) =>
  TICKS.map((day) => text(x0 + day * scale, y, String(day), { size: 13, fill: colors.ink2, anchor: 'middle' })).join('');

/** Lines of the weeks. */
const grid = (x0: number, scale: number, top: number, bottom: number, colors: Colors) =>
  TICKS.map((day) => line(x0 + day * scale, top, x0 + day * scale, bottom, colors.line, { 'stroke-width': 1 })).join('');

/** The red line of day 2 beside what one may see: redness should be going by then, not growing (care-014). */
const secondDay = (x0: number, scale: number, top: number, bottom: number, colors: Colors) =>
  line(x0 + 2 * scale, top, x0 + 2 * scale, bottom, colors.red, { 'stroke-width': 2 });

function legend(width: number, y: number, colors: Colors): { svg: string; height: number } {
  const items = [...(Object.entries(KINDS) as [Kind, string][]), ['range', 'From the shortest to the longest named'] as const];
  let x = 0;
  let top = y;
  const parts = items.map(([kind, words]) => {
    const wide = 34 + widthOf(words, 13) + 14;
    if (x + wide > width && x > 0) {
      x = 0;
      top += 22;
    }
    const swatch =
      kind === 'range'
        ? rect(x + 1, top - 11, 24, 12, { rx: 2, fill: 'url(#h)', stroke: colors.link, 'stroke-width': 2 })
        : rect(x + 1, top - 11, 24, 12, { rx: 2, ...barStyle(kind, colors.link) });
    const part = swatch + text(x + 33, top, words, { size: 13, fill: colors.ink2 });
    x += wide;
    return part;
  });
  return { svg: parts.join(''), height: top - y + 22 };
}

export interface TimelineOptions {
  shown: Shown;
  theme: Theme;
  /** Wide: labels left of the bars. Narrow: above them. */
  isNarrow: boolean;
  title: string;
  /** With a line that `markDay` moves to the day a reader has chosen; the still has none. */
  hasMark?: boolean;
}

/**
 * Moves the line of the chosen day, so that a slider need not draw the picture anew. Day 0 has no line: it is the axis.
 * @param svg the drawing of `timeline` with `hasMark` @param day days after the session
 */
export function markDay(svg: Element, day: number): void {
  const mark = svg.querySelector('[data-mark]');
  mark?.setAttribute('transform', `translate(${round(day * Number(mark.getAttribute('data-mark')))} 0)`);
  mark?.setAttribute('visibility', day > 0 ? 'visible' : 'hidden');
}

/** The timeline as a whole SVG document; the same for the still picture and for the element. */
export function timeline({ shown, theme, isNarrow, title, hasMark = false }: TimelineOptions): { width: number; height: number; svg: string } {
  const colors = COLORS[theme];
  const width = isNarrow ? 360 : 720;
  const pad = isNarrow ? 12 : 16;
  const x0 = isNarrow ? pad + 8 : 300;
  const scale = (width - pad - 8 - x0) / LAST_DAY;
  const hasSigns = shown === 'all' || shown === 'signs';
  const groups = groupsOf(shown);
  const body: string[] = [];
  /** Stretches of the line of the chosen day, drawn at day 0. */
  const mark: string[] = [];
  const markLine = (top: number, bottom: number) => `M${round(x0)} ${round(top)}V${round(bottom)}`;

  const top = legend(width - 2 * pad, pad + 14, colors);
  const headings = [
    'days after one session',
    ...(hasSigns ? [isNarrow ? 'red: by day 2 redness should be going' : 'red line: by day 2 redness should be going, not growing'] : []),
  ];
  const headingY = pad + top.height + 18;
  const axisY = headingY + headings.length * 18 + 4;
  let y = axisY + 14;
  let signsEnd = axisY;
  for (const group of groups) {
    if (groups.length > 1) {
      body.push(rect(0, y, width, 28, { fill: colors.wash }), text(pad, y + 19, group.title, { size: 15, weight: 650 }));
      y += 40;
    }
    for (const row of group.rows) {
      const labelWidth = isNarrow ? width - 2 * pad : x0 - pad - 18;
      const name = wrap(row.label, labelWidth, 15);
      const detail = wrap(`${capital(row.says)}. ${capital(row.who)}.`, labelWidth, 13);
      const height = name.length * 18 + detail.length * 16;
      const barY = isNarrow ? y + height + 4 : y + 1;
      body.push(
        isNarrow && row.to !== undefined ? grid(x0, scale, barY - 4, barY + BAR + 4, colors) : '',
        isNarrow && row.to !== undefined && group.id === 'signs' ? secondDay(x0, scale, barY - 4, barY + BAR + 4, colors) : '',
        ...name.map((words, index) => text(pad, y + 12 + index * 18, words, { weight: 650, ...(row.isWarning ? { fill: colors.red } : {}) })),
        ...detail.map((words, index) => text(pad, y + 12 + name.length * 18 + index * 16, words, { size: 13, fill: colors.ink2 })),
        bar(row, x0, scale, barY, colors),
      );
      if (isNarrow && row.to !== undefined) mark.push(markLine(barY - 4, barY + BAR + 4));
      y += height + (isNarrow ? BAR + 24 : 14);
    }
    if (group.id === 'signs') signsEnd = y;
  }
  const bottom = y;
  if (!isNarrow) mark.push(markLine(axisY + 6, bottom));
  const noteLines = wrap(`Illustration. We found no study that followed SMP day by day; each row says whose skin it was. ${CREDIT}.`, width - 2 * pad, 13);
  return {
    width,
    height: bottom + 14 + noteLines.length * 17,
    svg: svg(
      width,
      bottom + 14 + noteLines.length * 17,
      colors,
      title,
      tag('defs', {}, hatch('h', colors.link)),
      tag('g', { transform: `translate(${pad} 0)` }, top.svg),
      ...headings.map((words, index) =>
        text(isNarrow ? pad : x0, headingY + index * 18, words, { size: 13, fill: index ? colors.red : colors.ink2, weight: index ? 650 : 400 }),
      ),
      numbers(x0, scale, axisY, colors),
      isNarrow ? '' : grid(x0, scale, axisY + 6, bottom, colors),
      isNarrow || !hasSigns ? '' : secondDay(x0, scale, axisY + 6, signsEnd - 8, colors),
      ...body,
      hasMark ? path(mark.join(''), { 'data-mark': String(scale), visibility: 'hidden', stroke: colors.ink, 'stroke-width': 3 }) : '',
      ...noteLines.map((words, index) => text(pad, bottom + 14 + index * 17, words, { size: 13, fill: colors.ink2 })),
    ),
  };
}
