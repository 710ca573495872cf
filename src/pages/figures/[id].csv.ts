import type { APIRoute, GetStaticPaths } from 'astro';
import { figureNumbers } from '~/data/figures.ts';
import type { Figure } from '~/figures/figure.ts';
import { figures } from '~/figures/registry.ts';

export const getStaticPaths: GetStaticPaths = () => [...figures].map(([id, figure]) => ({ params: { id }, props: { figure } }));

export const GET: APIRoute<{ figure: Figure }> = async ({ props }) =>
  new Response(await figureNumbers(props.figure), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
