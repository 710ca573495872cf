import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKit, type KitPage } from '~/data/kit.ts';
import { cardPath } from '~/domain/routes.ts';
import { card } from '~/kit/card.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadKit()).map((page) => ({ params: { page: cardPath(page.path).slice('/cards/'.length, -'.png'.length) }, props: { page } }));

export const GET: APIRoute<{ page: KitPage }> = async ({ props }) =>
  new Response(new Uint8Array(await card(props.page)), { headers: { 'Content-Type': 'image/png' } });
