import type { APIRoute, GetStaticPaths } from 'astro';
import { loadShown, type Shown } from '~/data/cards.ts';
import { cardPath } from '~/domain/routes.ts';
import { card } from '~/kit/card.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadShown()).map((page) => ({ params: { page: cardPath(page.path).slice('/cards/'.length, -'.png'.length) }, props: { page } }));

export const GET: APIRoute<{ page: Shown }> = async ({ props }) =>
  new Response(new Uint8Array(await card(props.page)), { headers: { 'Content-Type': 'image/png' } });
