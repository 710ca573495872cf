import { escapeXml, type Theme } from './figure.ts';

/**
 * One drawing language for every diagram: flat grounds, one ink, few line widths, text of 13 to 15 units.
 * Pictures stand as files in `<img>`, so colours are attributes: no stylesheet reaches them.
 */
export interface Colors {
  paper: string;
  raised: string;
  wash: string;
  ink: string;
  ink2: string;
  line: string;
  link: string;
  mark: string;
  amber: string;
  amberWash: string;
  red: string;
  redWash: string;
  green: string;
  /** Drawn skin: outer layer, living layer below it, dermis, fat, blood. Illustrative. */
  horn: string;
  epidermis: string;
  dermis: string;
  deep: string;
  fat: string;
  blood: string;
  pigment: string;
  cell: string;
  cellLine: string;
}

/** The site's own colours repeat src/styles/tokens.css; tests/unit/diagrams.test.ts holds them together. */
export const COLORS: Record<Theme, Colors> = {
  light: {
    paper: '#fbf9f5',
    raised: '#ffffff',
    wash: '#f3eee5',
    ink: '#1a2030',
    ink2: '#474e63',
    line: '#e0d9cc',
    link: '#0b4f6c',
    mark: '#d9ecf3',
    amber: '#6b4100',
    amberWash: '#fdf0d5',
    red: '#8f1717',
    redWash: '#fbe6e3',
    green: '#1b5334',
    horn: '#c9a98a',
    epidermis: '#dcb795',
    dermis: '#efd3bd',
    deep: '#f5e2d3',
    fat: '#f6e7b8',
    blood: '#c06a62',
    pigment: '#1a2030',
    cell: '#d9ecf3',
    cellLine: '#0b4f6c',
  },
  dark: {
    paper: '#12161f',
    raised: '#1a202c',
    wash: '#1f2633',
    ink: '#eceae4',
    ink2: '#bec2cd',
    line: '#323a4a',
    link: '#8ccfec',
    mark: '#173a4a',
    amber: '#ffce7a',
    amberWash: '#33270f',
    red: '#ffaba3',
    redWash: '#3a1715',
    green: '#95d9b1',
    horn: '#7d6350',
    epidermis: '#95735d',
    dermis: '#b08e77',
    deep: '#bfa18b',
    fat: '#b3a26f',
    blood: '#9c453e',
    pigment: '#12161f',
    cell: '#a9cbd9',
    cellLine: '#0b3c52',
  },
};

const FONT = "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

export const round = (value: number) => Math.round(value * 10) / 10;

type Attributes = Record<string, string | number | undefined>;

/** One element; attributes that are undefined are left out, numbers are rounded to a tenth. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('');
  return children.length ? `<${name}${list}>${children.join('')}</${name}>` : `<${name}${list}/>`;
}

export interface TextStyle {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** A line of text with its baseline at `y`. */
export const text = (x: number, y: number, words: string, { size = 14, weight, fill, anchor }: TextStyle = {}) =>
  tag(
    'text',
    { x, y, 'font-size': size === 14 ? undefined : size, 'font-weight': weight, fill, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escapeXml(words),
  );

/** Width of a line in units, on the generous side: the reader's system font is not known. */
export const widthOf = (words: string, size = 14) => words.length * size * 0.57;

/** Breaks words into lines of at most `width` units. A word longer than that stands alone. */
export function wrap(words: string, width: number, size = 14): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text in a column, and the height it takes. */
export function paragraph(x: number, y: number, words: string, width: number, style: TextStyle = {}): { svg: string; height: number } {
  const size = style.size ?? 14;
  const lines = wrap(words, width, size);
  const step = size * 1.32;
  return { svg: lines.map((line, index) => text(x, y + index * step, line, style)).join(''), height: lines.length * step };
}

export const rect = (x: number, y: number, width: number, height: number, attributes: Attributes = {}) => tag('rect', { x, y, width, height, ...attributes });
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, attributes: Attributes = {}) =>
  tag('path', { d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, stroke, fill: 'none', ...attributes });
export const circle = (cx: number, cy: number, r: number, fill: string, attributes: Attributes = {}) => tag('circle', { cx, cy, r, fill, ...attributes });
export const path = (d: string, attributes: Attributes) => tag('path', { d, ...attributes });

/** Many dots as one path of round-capped strokes of no length. */
export const dots = (points: readonly { x: number; y: number }[], diameter: number, stroke: string, attributes: Attributes = {}) =>
  points.length === 0
    ? ''
    : path(points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join(''), {
        stroke,
        'stroke-width': diameter,
        'stroke-linecap': 'round',
        fill: 'none',
        ...attributes,
      });

/** Two lines that cross, for "not known" and "hatched": a pattern to be named in `defs`. */
export const hatch = (id: string, stroke: string) =>
  tag(
    'pattern',
    { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    tag('path', { d: 'M0 0V7', stroke, 'stroke-width': 2.4 }),
  );

/** A whole document on its own ground. `title` is what a screen reader says where the file is opened alone. */
export function svg(width: number, height: number, colors: Colors, title: string, ...children: string[]): string {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: 'img',
      'font-family': FONT,
      'font-size': 14,
      fill: colors.ink,
    },
    tag('title', {}, escapeXml(title)),
    rect(0, 0, width, height, { fill: colors.paper }),
    ...children,
  );
}
