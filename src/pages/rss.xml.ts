import type { APIRoute } from 'astro';
import { asRss, newsFeed } from '~/data/feeds.ts';

export const GET: APIRoute = async () => asRss(await newsFeed());
