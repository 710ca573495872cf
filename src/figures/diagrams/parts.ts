import { circle, dots, line, path, rect, round, tag, type Colors } from '../draw.ts';
import { randomFrom } from '../stipple/stipple.ts';

/** Pieces that panels of 200 by 150 units are put together from. Sizes are a sketch unless the diagram says "to scale". */

export interface Point {
  x: number;
  y: number;
}

/** Six skin tones, illustrative, derived from the classes of skin-528; none stands first as "the" skin. */
export const TONES = ['#c4a898', '#bc9c88', '#b5937a', '#a58166', '#8b6853', '#58443b'] as const;
export const TONE_NAMES = ['very light', 'light', 'intermediate', 'tanned', 'brown', 'dark'] as const;

/** Points spread without rows: a triangular layout with each point moved a little. The same for the same seed. */
export function scatter(
  x: number,
  y: number,
  width: number,
  height: number,
  spacing: number,
  seed = 1,
  keep: (point: Point) => boolean = () => true,
  jitter = 0.32,
): Point[] {
  const random = randomFrom(seed);
  const points: Point[] = [];
  for (let row = 0, py = y + spacing / 2; py < y + height; row += 1, py += spacing * 0.866) {
    for (let px = x + spacing * (row % 2 ? 0.75 : 0.25); px < x + width; px += spacing) {
      const point = { x: px + (random() * 2 - 1) * spacing * jitter, y: py + (random() * 2 - 1) * spacing * jitter };
      if (point.x > x + 2 && point.x < x + width - 2 && point.y > y + 2 && point.y < y + height - 2 && keep(point)) points.push(point);
    }
  }
  return points;
}

const inEllipse = (cx: number, cy: number, rx: number, ry: number) => (point: Point) => ((point.x - cx) / rx) ** 2 + ((point.y - cy) / ry) ** 2 < 1;

/** A head from above, front at the bottom; `hair` says how much of the natural spacing stands at a point, 0 to 1. */
export function headAbove(
  c: Colors,
  hair: (point: Point) => number,
  { tone = TONES[2], dot = 2.6, ink = '#241f1c', seed = 5 }: { tone?: string; dot?: number; ink?: string; seed?: number } = {},
): string {
  const random = randomFrom(seed);
  const inside = inEllipse(100, 75, 52, 63);
  const points = scatter(44, 8, 112, 134, 5.6, seed, (point) => inside(point) && random() < hair(point));
  return [
    rect(0, 0, 200, 150, { fill: c.wash }),
    path('M46 66c-8 0-9 20 0 22M154 66c8 0 9 20 0 22', { fill: tone, stroke: tone, 'stroke-width': 3 }),
    path('M92 136l8 10l8-10z', { fill: tone, stroke: tone, 'stroke-width': 4, 'stroke-linejoin': 'round' }),
    tag('ellipse', { cx: 100, cy: 75, rx: 56, ry: 67, fill: tone }),
    dots(points, dot, ink),
  ].join('');
}

/** A face from the front with the hair as dots above `hairline(x)`; `sides` narrows the hair at the temples. */
export function face(
  c: Colors,
  hairline: (x: number) => number,
  {
    tone = TONES[2],
    spacing = 5,
    dot = 2.4,
    seed = 3,
    keep = () => true,
  }: { tone?: string; spacing?: number; dot?: number; seed?: number; keep?: (point: Point) => boolean } = {},
): string {
  const head = inEllipse(100, 62, 50, 54);
  const hair = scatter(44, 4, 112, 120, spacing, seed, (point) => head(point) && point.y < hairline(point.x) && keep(point));
  return [
    rect(0, 0, 200, 150, { fill: c.wash }),
    path('M78 112v38h44v-38z', { fill: tone }),
    path('M47 64c-7-2-9 18 2 22zM153 64c7-2 9 18-2 22z', { fill: tone, stroke: tone, 'stroke-width': 3 }),
    path('M48 60C48 22 74 6 100 6s52 16 52 54c0 36-22 74-52 74S48 96 48 60z', { fill: tone }),
    path('M74 74h16M110 74h16M100 78l-4 18h7M88 112q12 6 24 0', {
      fill: 'none',
      stroke: '#241f1c',
      'stroke-width': 2.2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    dots(hair, dot, '#241f1c'),
  ].join('');
}

/** A patch of scalp from above in one tone. */
export const patch = (tone: string, points: readonly Point[], dot = 3, ink = '#241f1c', opacity?: number) =>
  rect(0, 0, 200, 150, { fill: tone }) + dots(points, dot, ink, { opacity });

/** The wavy border of the two upper layers as a path from left to right at depth `y`. */
export const wave = (y: number, height = 6, width = 200) => {
  const steps = Array.from({ length: Math.ceil(width / 20) }, () => `q5 ${round(height)} 10 0t10 0`).join('');
  return `M0 ${y}${steps}`;
};

/** A sketch of skin in section: horn layer, epidermis with its wavy border, upper and lower dermis, fat. Not to scale. */
export function section(
  c: Colors,
  { epidermis = 34, papillary = 74, dermis = 128, hole }: { epidermis?: number; papillary?: number; dermis?: number; hole?: string } = {},
): string {
  return [
    rect(0, 0, 200, 150, { fill: c.paper }),
    rect(0, 12, 200, 138, { fill: c.fat }),
    rect(0, 12, 200, dermis - 12, { fill: c.deep }),
    rect(0, 12, 200, papillary - 12, { fill: c.dermis }),
    path(`${wave(epidermis)}V12H0z`, { fill: c.epidermis }),
    rect(0, 12, 200, 6, { fill: c.horn }),
    line(0, papillary, 200, papillary, c.ink2, { 'stroke-dasharray': '3 4' }),
    hole ?? '',
  ].join('');
}

/** Grains of ink in and around a place. */
export function grains(cx: number, cy: number, spread: number, count: number, c: Colors, seed = 2, size = 3.2): string {
  const random = randomFrom(seed);
  const points = Array.from({ length: count }, () => {
    const angle = random() * Math.PI * 2;
    const away = Math.sqrt(random()) * spread;
    return { x: cx + Math.cos(angle) * away, y: cy + Math.sin(angle) * away };
  });
  return dots(points, size, c.pigment);
}

/** A cell with its nucleus; alive with an outline, dying with a broken one. */
export const cell = (cx: number, cy: number, r: number, c: Colors, isDying = false) =>
  circle(cx, cy, r, isDying ? 'none' : c.cell, { stroke: c.cellLine, 'stroke-width': 2, 'stroke-dasharray': isDying ? '5 6' : undefined }) +
  circle(cx - r * 0.35, cy - r * 0.35, r * 0.28, 'none', { stroke: c.cellLine, 'stroke-width': 1.6, 'stroke-dasharray': isDying ? '3 3' : undefined });

/** The tip of a needle pointing down, its point at (x, y). */
export const needle = (x: number, y: number, c: Colors, width = 12) =>
  path(`M${round(x - width / 2)} -4V${round(y - width * 1.6)}L${round(x)} ${round(y)}L${round(x + width / 2)} ${round(y - width * 1.6)}V-4z`, { fill: c.ink2 });

/** A share of points, 0 to 1, picked without a pattern; a smaller share is part of a larger one. */
export function share(points: readonly Point[], part: number, seed = 21): Point[] {
  const random = randomFrom(seed);
  return points.filter(() => random() < part);
}
