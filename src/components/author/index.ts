import Care from './Care.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What authors may write in MDX, without imports. The content check knows the same list. */
export const authorComponents = { Care, Checklist, Cite, Figure, Note, Term, table: Table };
