import type { APIRoute, GetStaticPaths } from 'astro';
import { listTwins } from '~/data/twins.ts';

export const getStaticPaths = (async () =>
  (await listTwins()).map(({ path, markdown }) => ({ params: { page: path.slice(1, -1) }, props: { markdown } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ markdown: string }> = ({ props }) => new Response(props.markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
