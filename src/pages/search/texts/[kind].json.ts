import type { APIRoute, GetStaticPaths } from 'astro';
import { listTexts } from '~/data/search-index.ts';
import { KINDS, type Kind } from '~/domain/search.ts';

export const getStaticPaths = (() => KINDS.map((kind) => ({ params: { kind: kind.toLowerCase() }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: Kind }> = async ({ props }) => new Response(JSON.stringify(await listTexts(props.kind)));
