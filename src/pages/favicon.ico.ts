import type { APIRoute } from 'astro';
import { brandPng, pngToIco } from '~/build/icons.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(pngToIco(await brandPng(32), 32)), { headers: { 'Content-Type': 'image/x-icon' } });
