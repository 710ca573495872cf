import type { APIRoute, GetStaticPaths } from 'astro';
import { loadShown } from '~/data/cards.ts';
import { oembedPath } from '~/domain/routes.ts';
import { oembed } from '~/kit/oembed.ts';

/** Found through the `<link>` of the page itself: a static file per page instead of a provider that answers queries. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadShown()).map((page) => ({
    params: { page: oembedPath(page.path).slice('/oembed/'.length, -'.json'.length) },
    props: { data: oembed(page) },
  }));

export const GET: APIRoute<{ data: ReturnType<typeof oembed> }> = ({ props }) =>
  new Response(`${JSON.stringify(props.data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
