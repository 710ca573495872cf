import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PALETTE } from '~/config/palette.ts';

const tokens = Object.fromEntries(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map((match) => [
    match[1],
    { light: match[2] ?? '', dark: match[3] ?? '' },
  ]),
);

/** WCAG 2.2 relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const color = (name: string) => tokens[name]?.[theme] ?? '';
  test.each([
    ['ink', ['paper', 'raised', 'wash', 'mark', 'amber-wash', 'red-wash']],
    ['ink-2', ['paper', 'raised', 'wash']],
    ['link', ['paper', 'raised', 'wash', 'amber-wash', 'red-wash']],
    ['amber', ['paper', 'amber-wash']],
    ['red', ['paper', 'red-wash']],
    ['green', ['paper']],
    ['paper', ['ink', 'link']],
  ])('%s text reaches 7:1 on its grounds', (text, grounds) => {
    for (const ground of grounds) expect(contrast(color(text), color(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
  });
  test('the number of a citation reaches 7:1 on its ground', () => {
    expect(contrast(color('link'), color('mark'))).toBeGreaterThanOrEqual(7);
  });
  test('icons and pictures use the same paper and ink', () => {
    expect(PALETTE[theme]).toEqual({ paper: color('paper'), ink: color('ink') });
  });
});
