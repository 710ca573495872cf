import { getCollection, type CollectionEntry } from 'astro:content';
import { changePath } from '~/domain/routes.ts';

export interface ChangeView {
  id: string;
  path: string;
  data: CollectionEntry<'changes'>['data'];
}

/** Answers whose advice changed, the latest first. */
export const listChanges = async (): Promise<ChangeView[]> =>
  (await getCollection('changes'))
    .map(({ id, data }) => ({ id, path: changePath(id), data }))
    .sort((a, b) => b.data.date.getTime() - a.data.date.getTime() || a.id.localeCompare(b.id));
