import { figureCsv, type Figure } from '~/figures/figure.ts';
import { figures } from '~/figures/registry.ts';
import { readBody } from '~/domain/body.ts';
import { loadEvidence, must } from './evidence.ts';
import { loadSite, type PageLink } from './pages.ts';

export interface FigureUse {
  id: string;
  figure: Figure;
  /** Articles and questions that show it, in the order of the site. */
  pages: PageLink[];
}

/** Every figure of the registry with the pages that show it. */
export async function listFigures(): Promise<FigureUse[]> {
  const { articles, questions, articleLinks, questionLinks } = await loadSite();
  const pages = new Map<string, PageLink[]>();
  const collect = (body: string | undefined, link: PageLink) => {
    const shown = readBody(body ?? '').components.flatMap(({ name, props }) => (name === 'Figure' ? [props['id'] ?? ''] : []));
    for (const id of new Set(shown)) pages.set(id, [...(pages.get(id) ?? []), link]);
  };
  for (const { id, body } of articles) collect(body, must(articleLinks, id, 'article'));
  for (const { slug, entry } of questions) collect(entry.body, must(questionLinks, slug, 'question'));
  return [...figures].map(([id, figure]) => ({ id, figure, pages: pages.get(id) ?? [] }));
}

/** The numbers of a figure as CSV: its own table, or else the facts that drive it with their sources. */
export async function figureNumbers({ csv, facts: ids }: Figure): Promise<string> {
  if (csv) return csv();
  const { facts } = await loadEvidence();
  return figureCsv([
    ['fact', 'statement', 'caveat', 'kind of evidence', 'confidence', 'sources'],
    ...ids.map((id) => {
      const { statement, caveat = '', kind, confidenceLabel, sources } = must(facts, id, 'fact');
      return [id, statement, caveat, kind.text, confidenceLabel, sources.map((source) => source.id).join(' ')];
    }),
  ]);
}
