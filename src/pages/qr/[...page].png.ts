import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '~/config/site.ts';
import { loadKit } from '~/data/kit.ts';
import { qrPath } from '~/domain/routes.ts';
import { qrPng } from '~/kit/qr.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadKit()).map(({ path, short }) => ({ params: { page: qrPath(path, 'png').slice('/qr/'.length, -'.png'.length) }, props: { short } }));

export const GET: APIRoute<{ short: string }> = ({ props }) =>
  new Response(new Uint8Array(qrPng(absolute(props.short))), { headers: { 'Content-Type': 'image/png' } });
