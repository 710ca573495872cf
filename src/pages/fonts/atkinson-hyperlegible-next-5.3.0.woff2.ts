import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';

/** The one font file: Latin, all weights. The version stands in the address, so that it can be kept for a year. */
const file = createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');

export const GET: APIRoute = async () => new Response(await readFile(file), { headers: { 'Content-Type': 'font/woff2' } });
