import { COLORS, hatch, line, paragraph, path, rect, round, svg, tag, text, type Colors } from '../draw.ts';
import { CREDIT, type Figure, type Still, type Theme } from '../figure.ts';

/** The four shapes that the diagrams of the articles share; each is laid out for a wide and for a narrow column. */
export const WIDE = 720;
export const NARROW = 360;
const PAD = 16;

/** Draws at a width and says how high it came out. Heights do not depend on the theme. */
export type Draw = (colors: Colors, width: number) => { svg: string; height: number };

export interface Diagram extends Omit<Figure, 'still' | 'narrow'> {
  draw: Draw;
  /** Printed under the drawing: what it is not, or which numbers drive it. */
  note: string;
}

/** A figure of the site from a drawing: both widths, both themes, the note below. */
export function figureOf({ draw, note, ...rest }: Diagram): Figure {
  const still = (width: number): Still => {
    const layout = (colors: Colors) => {
      const body = draw(colors, width);
      const foot = paragraph(PAD, body.height + 16, `Illustration. ${note} ${CREDIT}.`, width - 2 * PAD, { size: 13, fill: colors.ink2 });
      return { body, foot, height: body.height + 16 + foot.height + 2 };
    };
    const { height } = layout(COLORS.light);
    return {
      width,
      height: Math.round(height),
      svg: (theme: Theme) => {
        const colors = COLORS[theme];
        const { body, foot } = layout(colors);
        return svg(width, Math.round(height), colors, rest.title, tag('defs', {}, hatch('h', colors.link)), body.svg, foot.svg);
      },
    };
  };
  return { ...rest, caption: `Illustration: ${rest.caption}`, still: still(WIDE), narrow: still(NARROW) };
}

/** A drawing in a box of 200 by 150 units with a title and a few words. */
export interface Panel {
  draw: (colors: Colors) => string;
  title: string;
  words?: string;
}

/** Panels side by side in a wide column; one under the other, words on the right, in a narrow one. */
export function strip(panels: readonly Panel[], columns = Math.min(4, panels.length)): Draw {
  return (colors, width) => {
    const isNarrow = width === NARROW;
    const gap = 18;
    const each = isNarrow ? width - 2 * PAD : (width - 2 * PAD - (columns - 1) * gap) / columns;
    const scale = (isNarrow ? 132 : each) / 200;
    const parts: string[] = [];
    let y = PAD;
    for (let start = 0; start < panels.length; start += isNarrow ? 1 : columns) {
      let rowHeight = 0;
      for (const [index, panel] of panels.slice(start, start + (isNarrow ? 1 : columns)).entries()) {
        const x = PAD + index * (each + gap);
        const clip = `c${start + index}`;
        const wordsX = isNarrow ? x + 132 + 14 : x;
        const wordsWidth = isNarrow ? each - 146 : each;
        const wordsY = isNarrow ? y + 14 : y + 150 * scale + 20;
        const title = paragraph(wordsX, wordsY, panel.title, wordsWidth * 0.92, { size: 15, weight: 650 });
        const words = panel.words
          ? paragraph(wordsX, wordsY + title.height + 2, panel.words, wordsWidth, { size: 13, fill: colors.ink2 })
          : { svg: '', height: 0 };
        parts.push(
          tag('clipPath', { id: clip }, rect(0, 0, 200, 150, { rx: 6 })),
          tag(
            'g',
            { transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1000) / 1000})` },
            tag('g', { 'clip-path': `url(#${clip})` }, panel.draw(colors)),
            rect(0.5, 0.5, 199, 149, { rx: 6, fill: 'none', stroke: colors.line }),
          ),
          title.svg,
          words.svg,
        );
        const wordsHeight = title.height + words.height;
        rowHeight = Math.max(rowHeight, isNarrow ? Math.max(150 * scale, wordsHeight + 4) : 150 * scale + 16 + wordsHeight);
      }
      y += rowHeight + 20;
    }
    return { svg: parts.join(''), height: y - 6 };
  };
}

export interface Bar {
  label: string;
  words?: string;
  from: number;
  to: number;
  kind?: 'solid' | 'outline' | 'dashed' | 'hatched';
  isWarning?: boolean;
  /** Marks on the bar: an estimate within its interval. */
  at?: number;
  /** Single values instead of a span. */
  points?: readonly number[];
}
export interface Axis {
  from: number;
  to: number;
  ticks: readonly number[];
  label: string;
  format?: (value: number) => string;
  /** A value to compare with, drawn as a strong line. */
  line?: number;
  isLog?: boolean;
}

/** Spans on one axis: a label above each bar, so that the words are as wide as the column. */
export function spans(axis: Axis, bars: readonly Bar[]): Draw {
  return (colors, width) => {
    const x0 = PAD + 8;
    const span = width - x0 - PAD - 12;
    const position = (value: number) =>
      axis.isLog ? Math.log(value / axis.from) / Math.log(axis.to / axis.from) : (value - axis.from) / (axis.to - axis.from);
    const at = (value: number) => x0 + position(value) * span;
    const label = paragraph(PAD, PAD + 12, axis.label, width - 2 * PAD, { size: 13, fill: colors.ink2 });
    const axisY = PAD + label.height + 16;
    const parts: string[] = [label.svg];
    const body: string[] = [];
    let y = axisY + 16;
    for (const bar of bars) {
      const color = bar.isWarning ? colors.red : colors.link;
      const title = paragraph(PAD, y + 12, bar.label, width - 2 * PAD, { weight: 650, ...(bar.isWarning ? { fill: colors.red } : {}) });
      const words = bar.words ? paragraph(PAD, y + 12 + title.height, bar.words, width - 2 * PAD, { size: 13, fill: colors.ink2 }) : { svg: '', height: 0 };
      const top = y + title.height + words.height + 4;
      const style =
        bar.kind === 'outline'
          ? { fill: 'none' }
          : bar.kind === 'dashed'
            ? { fill: 'none', 'stroke-dasharray': '4 3' }
            : bar.kind === 'hatched'
              ? { fill: 'url(#h)' }
              : { fill: color };
      body.push(
        ...axis.ticks.map((tick) => line(at(tick), top - 3, at(tick), top + 17, colors.line)),
        axis.line === undefined ? '' : line(at(axis.line), top - 5, at(axis.line), top + 19, colors.ink, { 'stroke-width': 2 }),
        title.svg,
        words.svg,
        ...(bar.points
          ? bar.points.map((value) => tag('circle', { cx: at(value), cy: top + 7, r: 6, fill: color }))
          : bar.at === undefined
            ? [rect(at(bar.from), top, Math.max(3, at(bar.to) - at(bar.from)), 14, { rx: 2, stroke: color, 'stroke-width': 2, ...style })]
            : [
                line(at(bar.from), top + 7, at(bar.to), top + 7, color, { 'stroke-width': 3 }),
                tag('circle', { cx: at(bar.at), cy: top + 7, r: 7, fill: color }),
              ]),
      );
      y = top + 34;
    }
    const format = axis.format ?? String;
    parts.push(...axis.ticks.map((tick) => text(at(tick), axisY, format(tick), { size: 13, fill: colors.ink2, anchor: 'middle' })));
    return { svg: [...parts, ...body].join(''), height: y - 8 };
  };
}

export interface Count {
  filled: number;
  of: number;
  title: string;
  words?: string;
}

/** Counts as dots, so that a denominator is seen and not only read. */
export function icons(counts: readonly Count[], perRow = 20): Draw {
  return (colors, width) => {
    const parts: string[] = [];
    let y = PAD;
    const rowLength = Math.min(perRow, width === NARROW ? 20 : 40);
    for (const count of counts) {
      const step = Math.min(22, (width - 2 * PAD) / rowLength);
      const title = paragraph(PAD, y + 13, count.title, width - 2 * PAD, { size: 15, weight: 650 });
      const words = count.words ? paragraph(PAD, y + 13 + title.height, count.words, width - 2 * PAD, { size: 13, fill: colors.ink2 }) : { svg: '', height: 0 };
      const top = y + title.height + words.height + step / 2 + 2;
      const place = (index: number) => `M${round(PAD + step / 2 + (index % rowLength) * step)} ${round(top + Math.floor(index / rowLength) * step)}h0`;
      const dots = (from: number, to: number, stroke: string, size: number) =>
        to > from
          ? path(Array.from({ length: to - from }, (_, index) => place(from + index)).join(''), {
              stroke,
              'stroke-width': size,
              'stroke-linecap': 'round',
              fill: 'none',
            })
          : '';
      parts.push(
        title.svg,
        words.svg,
        dots(0, count.of, colors.ink2, step * 0.62),
        dots(0, count.of, colors.paper, step * 0.62 - 3),
        dots(0, count.filled, colors.link, step * 0.66),
      );
      y = top + Math.ceil(count.of / rowLength) * step + 14;
    }
    return { svg: parts.join(''), height: y - 12 };
  };
}

export interface Card {
  title: string;
  lines: readonly string[];
  tone?: 'plain' | 'amber' | 'red';
  /** Drawn between this card and the next. */
  arrow?: boolean;
}

/** Cards of words: side by side in a wide column, stacked in a narrow one. */
export function cards(list: readonly Card[], columns = list.length): Draw {
  return (colors, width) => {
    const isNarrow = width === NARROW;
    const across = isNarrow ? 1 : columns;
    const gap = 22;
    const each = (width - 2 * PAD - (across - 1) * gap) / across;
    const parts: string[] = [];
    let y = PAD;
    for (let start = 0; start < list.length; start += across) {
      const row = list.slice(start, start + across).map((card, index) => {
        const x = PAD + index * (each + gap);
        const tone = card.tone === 'red' ? colors.red : card.tone === 'amber' ? colors.amber : colors.link;
        const title = paragraph(x + 18, y + 26, card.title, each - 34, { size: 15, weight: 650, fill: tone });
        let at = y + 26 + title.height + 4;
        const lines = card.lines.map((words) => {
          const drawn = paragraph(x + 18, at, words, each - 34, { size: 14 });
          at += drawn.height + 5;
          return drawn.svg;
        });
        return { card, x, tone, svg: [title.svg, ...lines].join(''), height: at - y - 2 };
      });
      const height = Math.max(...row.map((card) => card.height));
      for (const [index, { card, x, tone, svg: words }] of row.entries()) {
        const fill = card.tone === 'red' ? colors.redWash : card.tone === 'amber' ? colors.amberWash : colors.wash;
        parts.push(rect(x, y, each, height, { rx: 8, fill }), rect(x, y, 6, height, { fill: tone }), words);
        const isLastInRow = index === row.length - 1;
        if (card.arrow && !isNarrow && !isLastInRow)
          parts.push(path(`M${round(x + each + 4)} ${round(y + height / 2)}h13m-6 -6l6 6l-6 6`, { fill: 'none', stroke: colors.ink, 'stroke-width': 2 }));
        if (card.arrow && isNarrow)
          parts.push(path(`M${width / 2} ${round(y + height + 3)}v13m-6 -6l6 6l6 -6`, { fill: 'none', stroke: colors.ink, 'stroke-width': 2 }));
      }
      y += height + gap;
    }
    return { svg: parts.join(''), height: y - gap + 6 };
  };
}
