import type { APIRoute } from 'astro';
import { PALETTE } from '~/config/palette.ts';
import { site } from '~/config/site.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      start_url: '/',
      display: 'minimal-ui',
      background_color: PALETTE.light.paper,
      theme_color: PALETTE.light.paper,
      icons: [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
