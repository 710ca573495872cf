import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '~/domain/tools.ts';
import { CREDIT } from '~/figures/figure.ts';
import { figures } from '~/figures/registry.ts';

const brotli = (file: string) => brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe('figures', () => {
  test.each([...figures])('%s has its pictures, each at most 12 KB, and its numbers; all carry their licence', (id, { narrow }) => {
    const endings = ['.svg', '-dark.svg', ...(narrow ? ['-narrow.svg', '-narrow-dark.svg'] : [])];
    for (const ending of endings) {
      expect(brotli(`dist/figures/${id}${ending}`), ending).toBeLessThanOrEqual(12 * 1024);
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

  test('code of the skin explorer is at most 12 KB, and the page does not load it before the figure is near', () => {
    const html = readFileSync('dist/tools/skin-explorer/index.html', 'utf8');
    const code = readdirSync('dist/_astro').filter((file) => file.endsWith('.js') && readFileSync(`dist/_astro/${file}`, 'utf8').includes('smp-skin-explorer'));
    const element = code.filter((file) => !html.includes(file));
    expect(element).toHaveLength(1);
    for (const file of element) expect(brotli(`dist/_astro/${file}`)).toBeLessThanOrEqual(12 * 1024);
  });

  test('every tool has its page, and every figure with a tool leads to one of them', () => {
    for (const { path } of TOOLS) expect(existsSync(`dist${path}index.html`), path).toBe(true);
    for (const { tool } of figures.values()) if (tool) expect(TOOLS.map(({ path }) => path)).toContain(tool.path);
  });
});
