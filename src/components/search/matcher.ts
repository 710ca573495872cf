import MiniSearch from 'minisearch';
import { furtherWords, isCommon, KINDS, readAliases, rowPath, unpackNames, wordsOf, type Kind, type Names } from '../../domain/search.ts';

/** A page of the compact index. */
export interface NamedPage {
  path: string;
  kind: Kind;
  /** Its position among the pages of its kind, which is also that of its text. */
  position: number;
  title: string;
  subject: number;
  verdict: number | undefined;
}
export interface Matcher {
  pages: ReadonlyMap<string, NamedPage>;
  /** Pages that answer `query`, best first, of those wanted; empty for a query without words. */
  find: (query: string, isWanted?: (page: NamedPage) => boolean) => NamedPage[];
}

/** A word of the title says what the page is about; an alias only says that it may be. */
const BOOST = { title: 3, words: 1.6, also: 0.6 };
/** Readers ask questions: with equal words the page that answers one comes first. */
const KIND_BOOST: Record<Kind, number> = { Question: 1.3, Article: 1.1, Claim: 0.9, Term: 0.75, Place: 1.8 };
const COMMON_WEIGHT = 0.12;
const OTHER_INITIAL_WEIGHT = 0.4;
const MOST_EDITS = 3;
/** A page with less than this share of the best score only shares a word with the query. */
const LEAST_SHARE = 0.3;
const MOST_RESULTS = 20;
const SUBJECT = new Set(['smp', 'micropigmentation']);

/** Two letters that changed places are the commonest slip on a phone, and count as one. */
function* swaps(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at++) yield `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
}

/** Stems by which a term is found beside its title. */
function termWords(term: string, packed: string): string[] {
  const { single, further } = unpackNames(packed);
  return [...furtherWords(term, single.join(' ')), ...further];
}

/** Builds the index of all names: about 10 ms for 500 pages. */
export function createMatcher(names: Names): Matcher {
  const aliases = readAliases(names.Term.map(([, term, packed]) => ({ term: term.replace(/\(.*\)/, ''), ...unpackNames(packed) })));
  const pages = new Map<string, NamedPage>();
  const vocabulary = new Set<string>();
  const index = new MiniSearch<{ id: string; title: string; words: string; also: string }>({
    fields: ['title', 'words', 'also'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  for (const kind of KINDS) {
    names[kind].forEach((row, position) => {
      const [, title, further, subject, verdict] = row;
      const path = rowPath(kind, row);
      pages.set(path, { path, kind, position, title, subject, verdict });
      const titleWords = new Set(wordsOf(title));
      const words = kind === 'Place' ? furtherWords(title, further) : kind === 'Term' ? termWords(title, further) : further.split(' ').filter(Boolean);
      const own = new Set([...titleWords, ...words]);
      const also = new Set([...own].flatMap((word) => [...(aliases.get(word) ?? [])]).filter((word) => !own.has(word)));
      for (const word of [...own, ...also]) vocabulary.add(word);
      index.add({ id: path, title: [...titleWords].join(' '), words: words.join(' '), also: [...also].join(' ') });
    });
  }

  /** Words of the index that an unknown word may stand for: its beginning, else letters swapped, else the fewest edits. */
  function readings(word: string): string[] {
    if (vocabulary.has(word) || isCommon(word)) return [word];
    const swapped = [...swaps(word)].filter((form) => vocabulary.has(form));
    if (swapped.length) return swapped;
    const matched = (options: { prefix?: boolean; fuzzy?: number }) => [...new Set(index.search(word, options).flatMap((result) => result.terms))];
    const begun = word.length > 1 ? matched({ prefix: true }) : [];
    if (begun.length) return begun;
    for (let edits = 1; edits <= Math.min(MOST_EDITS, word.length / 3); edits++) {
      const near = matched({ fuzzy: edits });
      if (near.length) return near;
    }
    return [word];
  }

  return {
    pages,
    find(query, isWanted = () => true) {
      const weights = new Map<string, number>();
      for (const word of wordsOf(query)) {
        const weight = isCommon(word) ? COMMON_WEIGHT : 1;
        // Slips rarely touch the first letter.
        for (const form of readings(word)) weights.set(form, form[0] === word[0] ? weight : weight * OTHER_INITIAL_WEIGHT);
      }
      if (!weights.size) return [];
      // Who gives only the name of the subject asks what it is.
      if ([...weights.keys()].every((word) => SUBJECT.has(word))) weights.set('what', 1);
      const results = index.search([...weights.keys()].join(' '), {
        boost: BOOST,
        bm25: { k: 1.2, b: 0.7, d: 0.5 },
        boostTerm: (word) => weights.get(word) ?? 1,
        boostDocument: (id: string) => KIND_BOOST[pages.get(id)?.kind ?? 'Term'],
      });
      const enough = (results[0]?.score ?? 0) * LEAST_SHARE;
      return results
        .filter(({ score }) => score >= enough)
        .flatMap(({ id }) => pages.get(id as string) ?? [])
        .filter(isWanted)
        .slice(0, MOST_RESULTS);
    },
  };
}
