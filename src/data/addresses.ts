import { claimPath, articlePath, FIXED_PATHS, factPath, placePath, sourcePath, topicPath } from '~/domain/routes.ts';
import { TOPIC_IDS } from '~/domain/vocabulary.ts';
import { loadEvidence } from './evidence.ts';
import { loadSite } from './pages.ts';

/** Every page with the day it was last checked, where it has one. Sitemap, feeds and tests read it. */
export async function listAddresses(): Promise<{ path: string; changed?: Date }[]> {
  const [site, { facts, sources }] = await Promise.all([loadSite(), loadEvidence()]);
  return [
    ...FIXED_PATHS.map((path) => ({ path })),
    ...site.articles.map(({ id, data }) => ({ path: articlePath(id), changed: data.checked })),
    ...site.questions.map(({ path, entry }) => ({ path, changed: entry.data.checked })),
    ...TOPIC_IDS.map((topic) => ({ path: topicPath(topic) })),
    ...site.claims.map(({ id, data }) => ({ path: claimPath(id), changed: data.checked })),
    ...site.terms.map(({ path }) => ({ path })),
    ...site.places.map(({ id, data }) => ({ path: placePath(id), changed: data.checked })),
    ...[...sources.keys()].map((id) => ({ path: sourcePath(id) })),
    ...[...facts.keys()].map((id) => ({ path: factPath(id) })),
  ];
}
