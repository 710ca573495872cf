import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import { ICONS } from '~/domain/icons.ts';

const require = createRequire(import.meta.url);

/** Icons used on the site as one sprite, from Lucide (ISC licence). */
export const GET: APIRoute = () => {
  const symbols = Object.entries(ICONS).map(([name, lucide]) => {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${lucide}.svg`), 'utf8');
    const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]?.replace(/\s*\n\s*/g, '') ?? '';
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  });
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence, lucide.dev -->${symbols.join('')}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
