/** First stage of the search: the compact index, and the texts of its pages by kind. */
import type { Kind, Names, TextRow } from '~/domain/search.ts';
import { createMatcher, type Matcher } from './matcher.ts';

async function readJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Value;
}

/** Calls `load` once; a failure is forgotten, so that the next use tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** The matcher over all names. Rejects where the index cannot be fetched. */
export const loadMatcher: () => Promise<Matcher> = once(async () => createMatcher(await readJson<Names>('/search/names.json')));

const texts = new Map<Kind, () => Promise<TextRow[]>>();

/** Answers of one kind, in the order of its names. */
export function loadTexts(kind: Kind): Promise<TextRow[]> {
  const load = texts.get(kind) ?? once(() => readJson<TextRow[]>(`/search/texts/${kind.toLowerCase()}.json`));
  texts.set(kind, load);
  return load();
}
