import type { APIRoute } from 'astro';
import { asJsonFeed, newsFeed } from '~/data/feeds.ts';

export const GET: APIRoute = async () => asJsonFeed(await newsFeed(), '/feed.json');
