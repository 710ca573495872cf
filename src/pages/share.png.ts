import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { PALETTE } from '~/config/palette.ts';
import { cardSvg } from '~/figures/stipple/pictures.ts';

/** The preview card of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(cardSvg('whorl', PALETTE.light)))
    .png({ palette: true, colours: 16 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
