import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '~/config/site.ts';
import { loadKit } from '~/data/kit.ts';
import { qrPath } from '~/domain/routes.ts';
import { qrPng } from '~/kit/qr.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadKit()).map(({ path }) => ({ params: { page: qrPath(path, 'png').slice('/qr/'.length, -'.png'.length) }, props: { path } }));

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await qrPng(absolute(props.path))), { headers: { 'Content-Type': 'image/png' } });
