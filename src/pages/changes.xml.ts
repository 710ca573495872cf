import type { APIRoute } from 'astro';
import { asRss, changeFeed } from '~/data/feeds.ts';

export const GET: APIRoute = async () => asRss(await changeFeed());
