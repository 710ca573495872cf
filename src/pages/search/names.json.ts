import { listNames } from '~/data/search-index.ts';

export const GET = async () => new Response(JSON.stringify(await listNames()));
