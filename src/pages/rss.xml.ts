import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute, site } from '~/config/site.ts';
import { loadSite } from '~/data/pages.ts';
import { articlePath, claimPath } from '~/domain/routes.ts';

/** New and newly checked pages, the latest first. */
export const GET: APIRoute = async () => {
  const { articles, questions, claims } = await loadSite();
  const items = [
    ...articles.map(({ id, data }) => ({ title: data.question, description: data.answer, link: articlePath(id), pubDate: data.checked })),
    ...questions.map(({ path, entry }) => ({ title: entry.data.question, description: entry.data.answer, link: path, pubDate: entry.data.checked })),
    ...claims.map(({ id, data }) => ({ title: `“${data.claim}”`, description: data.reason, link: claimPath(id), pubDate: data.checked })),
  ].sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime());
  return rss({ title: site.name, description: site.description, site: absolute('/'), items, customData: `<language>${site.language}</language>` });
};
