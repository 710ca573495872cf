import type { APIRoute } from 'astro';
import { listReadingTwins } from '~/data/twins.ts';

/** Every article, question, claim, place and term as Markdown in one file. */
export const GET: APIRoute = async () => new Response((await listReadingTwins()).map(({ markdown }) => markdown).join('\n\n'));
