import rss from '@astrojs/rss';
import { absolute, site } from '~/config/site.ts';
import { articlePath, claimPath } from '~/domain/routes.ts';
import { listChanges } from './changes.ts';
import { loadSite } from './pages.ts';

/** One feed, printed as RSS and as JSON Feed 1.1. */
export interface Feed {
  title: string;
  description: string;
  /** Page for people that says the same. */
  home: string;
  items: { title: string; text: string; path: string; date: Date }[];
}

/** New and newly checked pages, the latest first. */
export async function newsFeed(): Promise<Feed> {
  const { articles, questions, claims } = await loadSite();
  const items = [
    ...articles.map(({ id, data }) => ({ title: data.question, text: data.answer, path: articlePath(id), date: data.checked })),
    ...questions.map(({ path, entry }) => ({ title: entry.data.question, text: entry.data.answer, path, date: entry.data.checked })),
    ...claims.map(({ id, data }) => ({ title: `“${data.claim}”`, text: data.reason, path: claimPath(id), date: data.checked })),
  ].sort((a, b) => b.date.getTime() - a.date.getTime());
  return { title: site.name, description: site.description, home: '/', items };
}

/** Answers whose advice changed, for those who have told people the old one. */
export async function changeFeed(): Promise<Feed> {
  const items = (await listChanges()).map(({ path, data }) => ({
    title: `Changed: ${data.page}`,
    text: `Before: ${data.before} Now: ${data.after} Why: ${data.why}`,
    path,
    date: data.date,
  }));
  return { title: `${site.name}: changed advice`, description: 'Answers whose advice changed, with the old and the new text.', home: '/about/changes/', items };
}

export const asRss = ({ title, description, home, items }: Feed): Promise<Response> =>
  rss({
    title,
    description,
    site: absolute(home),
    items: items.map((item) => ({ title: item.title, description: item.text, link: absolute(item.path), pubDate: item.date })),
    customData: `<language>${site.language}</language>`,
  });

/** @param path address of the feed itself */
export const asJsonFeed = ({ title, description, home, items }: Feed, path: string): Response =>
  new Response(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: absolute(home),
      feed_url: absolute(path),
      language: site.language,
      authors: [{ name: site.publisher.name, url: absolute('/') }],
      items: items.map((item) => ({
        id: absolute(item.path),
        url: absolute(item.path),
        title: item.title,
        content_text: item.text,
        date_published: item.date.toISOString(),
      })),
    }),
    { headers: { 'Content-Type': 'application/feed+json' } },
  );
