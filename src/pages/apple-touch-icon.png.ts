import type { APIRoute } from 'astro';
import { brandPng } from '~/build/icons.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await brandPng(180)), { headers: { 'Content-Type': 'image/png' } });
