import { articleCites, claimCites, placeCites, questionCites, termCites, type Cites } from '../domain/cites.ts';
import type { ContentTree } from './tree.ts';
import { contentHash } from './signature.ts';

export interface Signable {
  file: string;
  /** Where its signature lies. */
  checkFile: string;
  /** Path of the signature below content/checks, without the ending. */
  checkId: string;
  hash: (text: string) => string;
}

/** Every page that a second reader can sign. */
export function signableEntries(tree: ContentTree): Signable[] {
  const make = (collection: string, id: string, file: string, cites: Cites): Signable => {
    const facts = new Map(
      [...new Set(cites.flat())].flatMap((fact) => {
        const entry = tree.facts.get(fact);
        return entry ? [[fact, entry.data] as const] : [];
      }),
    );
    const checkId = `${collection}/${id}`;
    return { file, checkFile: `content/checks/${checkId}.yaml`, checkId, hash: (text) => contentHash(text, facts) };
  };
  return [
    ...[...tree.articles.values()].flatMap(({ id, file, data, body }) => (body ? [make('articles', id, file, articleCites(data, body))] : [])),
    ...[...tree.questions.values()].flatMap(({ id, file, data, body }) => (body ? [make('questions', id, file, questionCites(data, body))] : [])),
    ...[...tree.claims.values()].map(({ id, file, data }) => make('claims', id, file, claimCites(data))),
    ...[...tree.glossary.values()].map(({ id, file, data }) => make('glossary', id, file, termCites(data))),
    ...[...tree.places.values()].map(({ id, file, data }) => make('places', id, file, placeCites(data))),
  ];
}
