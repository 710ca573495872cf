import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { figures } from '~/figures/registry.ts';
import type { Still } from '~/figures/figure.ts';
import { kept } from '~/kit/kept.ts';

export const getStaticPaths: GetStaticPaths = () => [...figures].map(([id, { still }]) => ({ params: { id }, props: { still } }));

/** Two pixels for each unit of the drawing: enough for a slide or a print. */
export const GET: APIRoute<{ still: Still }> = async ({ props }) => {
  const svg = props.still.svg('light');
  const png = await kept(`figure ${svg}`, () => sharp(Buffer.from(svg), { density: 144 }).png({ palette: true }).toBuffer());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
