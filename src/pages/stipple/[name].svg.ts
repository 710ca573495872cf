import type { APIRoute, GetStaticPaths } from 'astro';
import { PALETTE } from '~/config/palette.ts';
import { PICTURE_NAMES, pictureSvg, type PictureName } from '~/figures/stipple/pictures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  PICTURE_NAMES.flatMap((picture) => [
    { params: { name: picture }, props: { picture, ink: PALETTE.light.ink } },
    { params: { name: `${picture}-dark` }, props: { picture, ink: PALETTE.dark.ink } },
  ]);

export const GET: APIRoute<{ picture: PictureName; ink: string }> = ({ props }) =>
  new Response(pictureSvg(props.picture, props.ink), { headers: { 'Content-Type': 'image/svg+xml' } });
