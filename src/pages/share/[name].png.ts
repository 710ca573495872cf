import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { PALETTE } from '~/config/palette.ts';
import { CARD_NAMES, cardSvg, type PictureName } from '~/figures/stipple/pictures.ts';

export const getStaticPaths: GetStaticPaths = () => CARD_NAMES.map((name) => ({ params: { name }, props: { name } }));

/** Preview cards of the subjects and shelves. */
export const GET: APIRoute<{ name: PictureName }> = async ({ props }) => {
  const png = await sharp(Buffer.from(cardSvg(props.name, PALETTE.light)))
    .png({ palette: true, colours: 16 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
