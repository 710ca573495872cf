import type { APIRoute } from 'astro';
import { absolute, site } from '~/config/site.ts';
import { listReadingTwins, twinUrl, type Twin } from '~/data/twins.ts';

const SECTIONS: [kind: Twin['kind'], title: string][] = [
  ['article', 'Articles'],
  ['question', 'Questions'],
  ['claim', 'Claims we checked'],
  ['place', 'Rules by place'],
  ['term', 'Glossary'],
];

/** An index of the Markdown pages, after llmstxt.org. */
export const GET: APIRoute = async () => {
  const twins = await listReadingTwins();
  const sections = SECTIONS.map(([kind, title]) => {
    const lines = twins.filter((twin) => twin.kind === kind).map((twin) => `- [${twin.title}](${twinUrl(twin.path)}): ${twin.summary}`);
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  const about = `Text is ${site.contentLicence.name}: name ${site.name} and link to the page. Every statement has a source; keep its caveat. No clinician has reviewed these pages, and they are not advice about one person.`;
  const data = `## Data\n\n- [API](${absolute('/api/')}): JSON, CSV and NDJSON of everything here\n- [All pages in one file](${absolute('/llms-full.txt')})`;
  return new Response(`# ${site.name}\n\n> ${site.description}\n\n${about}\n\n${[...sections, data].join('\n\n')}\n`);
};
