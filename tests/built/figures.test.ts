import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '~/domain/tools.ts';
import { figures } from '~/figures/registry.ts';

const brotli = (file: string) => brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe('figures', () => {
  test.each([...figures])('%s has its pictures, each at most 12 KB', (id, { narrow, csv }) => {
    const endings = ['.svg', '-dark.svg', ...(narrow ? ['-narrow.svg', '-narrow-dark.svg'] : [])];
    for (const ending of endings) expect(brotli(`dist/figures/${id}${ending}`), ending).toBeLessThanOrEqual(12 * 1024);
    expect(existsSync(`dist/figures/${id}.png`)).toBe(true);
    expect(existsSync(`dist/figures/${id}.csv`)).toBe(Boolean(csv));
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
