import { describe, expect, test } from 'vitest';
import { CARD_NAMES, PICTURES, PICTURE_NAMES, type Picture, cardSvg, pictureSvg, sharePath } from '~/figures/stipple/pictures.ts';
import { randomFrom, spacing, stipple } from '~/figures/stipple/stipple.ts';

const even = { width: 200, height: 120, minDistance: 6, density: () => 1, seed: 7 };

describe('stipple', () => {
  test('the same seed draws the same dots, another seed draws others', () => {
    expect(stipple(even)).toEqual(stipple(even));
    expect(stipple({ ...even, seed: 8 })).not.toEqual(stipple(even));
  });

  test('dots stay in the picture and keep their distance', () => {
    const dots = stipple(even);
    for (const [index, dot] of dots.entries()) {
      expect(dot.x).toBeGreaterThanOrEqual(0);
      expect(dot.x).toBeLessThanOrEqual(even.width);
      expect(dot.y).toBeGreaterThanOrEqual(0);
      expect(dot.y).toBeLessThanOrEqual(even.height);
      for (const other of dots.slice(index + 1)) expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(even.minDistance);
    }
  });

  test('an even field is filled to the count that dart throwing reaches', () => {
    // Random packing covers about 0.55 of the plane with discs of half the distance; darts stop a little short of it.
    const discs = (even.width * even.height) / (Math.PI * (even.minDistance / 2) ** 2);
    const count = stipple(even).length;
    expect(count).toBeGreaterThan(0.42 * discs);
    expect(count).toBeLessThan(0.62 * discs);
  });

  test('where the field is darker there are more dots, where it is empty none', () => {
    const dots = stipple({ ...even, density: (x) => (x < 60 ? 0 : x < 130 ? 0.2 : 1) });
    expect(dots.some((dot) => dot.x < 60)).toBe(false);
    const pale = dots.filter((dot) => dot.x >= 60 && dot.x < 130).length;
    const dark = dots.filter((dot) => dot.x >= 130).length;
    expect(dark).toBeGreaterThan(2.5 * pale);
    expect(spacing(0.25, 6)).toBe(12);
  });

  test.each([0, -1, Number.NaN])('rejects a distance of %s', (minDistance) => {
    expect(() => stipple({ ...even, minDistance })).toThrow(RangeError);
  });

  test('the generator is uniform enough to place dots', () => {
    const random = randomFrom(1);
    const mean = Array.from({ length: 10_000 }, random).reduce((sum, value) => sum + value, 0) / 10_000;
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
  });
});

test.each(PICTURE_NAMES)('picture %s is an SVG of one path within its bounds', (name) => {
  const svg = pictureSvg(name, '#123456');
  expect(svg.match(/<path /g)).toHaveLength(1);
  expect(svg).not.toContain('style=');
  const { width, height } = PICTURES[name];
  const starts = [...svg.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
  expect(starts.length).toBeGreaterThan(500);
  expect(starts.every(([x = -1, y = -1]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
});

test.each(PICTURE_NAMES)('dots of %s keep their distance and are as many as its darkness asks for', (name) => {
  const picture: Picture = PICTURES[name];
  const dots = stipple({ ...picture, seed: 20261124 });
  const least = picture.minDistance - 1e-9;
  // Sorted by column, so that only near dots are compared.
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  for (const [index, dot] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.x - dot.x >= least) break;
      expect(Math.hypot(other.x - dot.x, other.y - dot.y)).toBeGreaterThanOrEqual(least);
    }
  }
  let darkness = 0;
  for (let x = 0.5; x < picture.width; x += 1)
    for (let y = 0.5; y < picture.height; y += 1) {
      const at = Math.min(1, picture.density(x, y));
      if (at >= 0.03) darkness += at;
    }
  const discs = darkness / (Math.PI * (picture.minDistance / 2) ** 2);
  expect(dots.length / discs).toBeGreaterThan(0.4);
  expect(dots.length / discs).toBeLessThan(0.85);
});

test('a page shows the card of its shelf, and every card is drawn within its frame', () => {
  expect(sharePath('/skin/dermis/')).toBe('/share/skin.png');
  expect(sharePath('/')).toBe('/share.png');
  expect(sharePath('/about/privacy/')).toBe('/share.png');
  for (const name of CARD_NAMES) {
    const [, x = '', y = '', scale = ''] = /translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)/.exec(cardSvg(name, { paper: '#fff', ink: '#000' })) ?? [];
    const { width, height } = PICTURES[name];
    expect(Number(x) * 2 + width * Number(scale)).toBeCloseTo(1200, -1);
    expect(Number(y) * 2 + height * Number(scale)).toBeCloseTo(630, -1);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
  }
});
