import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '~/config/site.ts';
import { loadKit } from '~/data/kit.ts';
import { qrPath } from '~/domain/routes.ts';
import { qrSvg } from '~/kit/qr.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadKit()).map(({ path }) => ({ params: { page: qrPath(path, 'svg').slice('/qr/'.length, -'.svg'.length) }, props: { path } }));

export const GET: APIRoute<{ path: string }> = ({ props }) => new Response(qrSvg(absolute(props.path)), { headers: { 'Content-Type': 'image/svg+xml' } });
