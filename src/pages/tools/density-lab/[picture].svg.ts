import type { APIRoute, GetStaticPaths } from 'astro';
import { presetPictures } from '~/figures/density-lab/figure.ts';
import type { Theme } from '~/figures/figure.ts';

/** The stills of the density lab, one for each preset and theme: /tools/density-lab/too-big.svg, too-big-dark.svg. */
export const getStaticPaths = (() =>
  presetPictures.flatMap(({ name, svg }) =>
    (['light', 'dark'] satisfies Theme[]).map((theme) => ({ params: { picture: theme === 'dark' ? `${name}-dark` : name }, props: { svg: svg(theme) } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
