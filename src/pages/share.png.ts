import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { PALETTE } from '~/config/palette.ts';
import { PICTURES, picturePath } from '~/figures/stipple/pictures.ts';
import { stipple } from '~/figures/stipple/stipple.ts';

/** The preview card of every page, 1200 by 630: the stippled head on paper, no words, so that it fits each title beside it. */
export const GET: APIRoute = async () => {
  const { whorl } = PICTURES;
  const path = picturePath(whorl, stipple({ ...whorl, seed: 20261124 }));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${PALETTE.light.paper}"/><g transform="translate(310 -20) scale(0.92)"><path fill="none" stroke="${PALETTE.light.ink}" stroke-width="2.8" stroke-linecap="round" d="${path}"/></g></svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
