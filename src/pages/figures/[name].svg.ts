import type { APIRoute, GetStaticPaths } from 'astro';
import { figures } from '~/figures/registry.ts';
import type { Still, Theme } from '~/figures/figure.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...figures].flatMap(([id, { still, narrow }]) =>
    [{ name: id, still }, ...(narrow ? [{ name: `${id}-narrow`, still: narrow }] : [])].flatMap(({ name, still }) => [
      { params: { name }, props: { still, theme: 'light' } },
      { params: { name: `${name}-dark` }, props: { still, theme: 'dark' } },
    ]),
  );

export const GET: APIRoute<{ still: Still; theme: Theme }> = ({ props }) =>
  new Response(props.still.svg(props.theme), { headers: { 'Content-Type': 'image/svg+xml' } });
