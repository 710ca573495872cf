import type { APIRoute } from 'astro';
import { asJsonFeed, changeFeed } from '~/data/feeds.ts';

export const GET: APIRoute = async () => asJsonFeed(await changeFeed(), '/changes.json');
