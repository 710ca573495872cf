import type { APIRoute } from 'astro';
import { PALETTE } from '~/config/palette.ts';
import { brandSvg } from '~/domain/brand.ts';

export const GET: APIRoute = () => new Response(brandSvg(PALETTE.light.ink, PALETTE.light.paper), { headers: { 'Content-Type': 'image/svg+xml' } });
