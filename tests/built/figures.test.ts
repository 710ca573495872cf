import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '~/domain/tools.ts';
import { CREDIT } from '~/figures/figure.ts';
import { figures } from '~/figures/registry.ts';
import { brotli } from './pages.ts';

const bytesOf = (file: string) => brotli(readFileSync(file));

describe('figures', () => {
  test.each([...figures])('%s has its pictures, each at most 12 KB, and its numbers; all carry their licence', (id, { narrow }) => {
    const endings = ['.svg', '-dark.svg', ...(narrow ? ['-narrow.svg', '-narrow-dark.svg'] : [])];
    for (const ending of endings) {
      expect(bytesOf(`dist/figures/${id}${ending}`), ending).toBeLessThanOrEqual(12 * 1024);
      // Words of a picture may break across lines.
      const words = readFileSync(`dist/figures/${id}${ending}`, 'utf8')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ');
      expect(words).toMatch(/illustration/i);
      expect(words).toContain(CREDIT);
    }
    expect(existsSync(`dist/figures/${id}.png`)).toBe(true);
    const numbers = readFileSync(`dist/figures/${id}.csv`, 'utf8');
    expect(numbers).toMatch(/illustration/i);
    expect(numbers).toContain('CC BY 4.0');
    expect(numbers.split('\r\n').length).toBeGreaterThan(3);
  });

  test.each(['skin-explorer', 'density-lab', 'healing-timeline', 'healing-calendar'])(
    'code of %s with its worker and all that it imports is at most 12 KB',
    (name) => {
      const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
      const defines = scripts.filter((file) => new RegExp(`define\\([\"'\`]smp-${name}`).test(readFileSync(`dist/_astro/${file}`, 'utf8')));
      expect(defines).toHaveLength(1);
      const all = new Set(defines);
      for (const file of all)
        for (const [, imported, worker] of readFileSync(`dist/_astro/${file}`, 'utf8').matchAll(
          /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]|(worker-[\w-]+\.js)/g,
        ))
          all.add(imported ?? worker ?? '');
      expect([...all].reduce((sum, file) => sum + bytesOf(`dist/_astro/${file}`), 0)).toBeLessThanOrEqual(12 * 1024);
    },
  );

  test.each(['skin-explorer', 'density-lab', 'healing-timeline', 'healing-calendar'])(
    'the page of %s does not load its code before the figure is near',
    (name) => {
      const html = readFileSync(`dist/tools/${name}/index.html`, 'utf8');
      expect(html).not.toMatch(/_astro\/element\./);
    },
  );

  test('every tool has its page, and every figure with a tool leads to one of them', () => {
    for (const { path } of TOOLS) expect(existsSync(`dist${path}index.html`), path).toBe(true);
    for (const { tool } of figures.values()) if (tool) expect(TOOLS.map(({ path }) => path)).toContain(tool.path);
  });
});
