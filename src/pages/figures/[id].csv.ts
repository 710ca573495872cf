import type { APIRoute, GetStaticPaths } from 'astro';
import { figures } from '~/figures/registry.ts';

export const getStaticPaths: GetStaticPaths = () => [...figures].flatMap(([id, { csv }]) => (csv ? [{ params: { id }, props: { csv } }] : []));

export const GET: APIRoute<{ csv: () => string }> = ({ props }) => new Response(props.csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
