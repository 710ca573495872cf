import type { APIRoute } from 'astro';
import { absolute } from '~/config/site.ts';
import { listAddresses } from '~/data/addresses.ts';
import { isoDate } from '~/domain/dates.ts';

export const GET: APIRoute = async () => {
  const urls = (await listAddresses()).map(
    ({ path, changed }) => `<url><loc>${absolute(path)}</loc>${changed ? `<lastmod>${isoDate(changed)}</lastmod>` : ''}</url>`,
  );
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`, {
    headers: { 'Content-Type': 'application/xml' },
  });
};
