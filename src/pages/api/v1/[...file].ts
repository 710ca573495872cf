import type { APIRoute, GetStaticPaths } from 'astro';
import { listApiFiles } from '~/data/api.ts';

/** The whole API: what it holds stands in src/data/api.ts, what it promises in src/schemas/api.ts. */
export const getStaticPaths = (async () =>
  (await listApiFiles()).map(({ file, type, body }) => ({ params: { file }, props: { type, body } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
