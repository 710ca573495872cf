/**
 * The words of the search: how a text and a query become comparable, and the shape of the compact index.
 * Pure and small, because it runs at build time and in the reader's browser. docs/decisions/0006-search.md has the reasons.
 */
import { GROUPS, PHRASES } from './lay-words.ts';

export const KINDS = ['Question', 'Article', 'Claim', 'Term', 'Place'] as const;
export type Kind = (typeof KINDS)[number];

/** One page in `/search/names.json`. Positions instead of keys, because the file is sent to phones. */
export type NameRow = readonly [
  /** Last part of the address; for an article subject and slug; empty where `slugOf` makes it from the title. */
  slug: string,
  title: string,
  /** Stems that the title lacks, in which the page is also asked for; of a place its other names, of a term what `packNames` made. */
  words: string,
  /** Position in SUBJECT_IDS, or -1. */
  subject: number,
  /** Of a claim: position in VERDICT_IDS. */
  verdict?: number,
];
export type Names = Record<Kind, NameRow[]>;

/** One page in `/search/texts/<kind>.json`, in the order of the rows: its answer, and the sections of an article. */
export type TextRow = readonly [answer: string, sections?: readonly (readonly [id: string, heading: string])[]];

const FOLDERS: Record<Kind, string> = { Question: '/questions/', Article: '/', Claim: '/claims/', Term: '/glossary/', Place: '/places/' };

/** The slug that most terms and places have: "SMP (scalp micropigmentation)" is at `smp`. */
export const slugOf = (title: string): string =>
  title
    .replace(/ \(.*\)/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Address of a row's page. */
export const rowPath = (kind: Kind, [slug, title]: NameRow): string => `${FOLDERS[kind]}${slug || slugOf(title)}/`;

/** Rows of the compact index at most. Beyond it the index would grow with the site; full text finds the rest. */
export const MOST_NAMES = 700;

/** Words that tell questions apart badly, since nearly every question has them; they count for little. The last are as typed on phones. */
const COMMON = new Set(
  (
    'a about actually am an and any anyone are as at be been but by can cant could did do does doing dont for from get give go goes going gone got had has have having how ' +
    'i if im in into is it its just may me mine my need of on one or our out shall should so some someone than that the their them then there these they thing this to up us ' +
    'use used using want was we went were what whats when where which who why will with would you your yours cud dose plz shud u ur wat wen wot wud'
  ).split(' '),
);

/** Spelling, plural and tense by the end of a word; the first that fits is applied. */
const ENDINGS: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/(?:is|iz)(?:ations?|e|es|ed|er|ers|ing)$/, 'iz'],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/([^aeiou])\1(?:ing|ed|er)$/, '$1'],
  [/(.[aeiouy].*)(?:ingly|edly|ing|ed)$/, '$1'],
];

/** British and American spellings of one word, and the commonest slip in ours. */
const SPELLINGS: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/^gray/, 'grey'],
  [/[ao]e(?=d|m|s|th)/, 'e'],
  [/our(?=$|s|ed|ing|ful|ant)/, 'or'],
  [/^licence/, 'license'],
  [/^tat+oo/, 'tattoo'],
];

/** One form for the spellings, plurals and tenses of a word: "moisturizers" and "moisturise" both become "moisturiz". */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const form = cut(word);
  stems.set(word, form);
  return form;
}
/** The same words come again and again while the index is built. */
const stems = new Map<string, string>();

function cut(word: string): string {
  if (word.length < 4) return word;
  let form = word;
  for (const [pattern, to] of SPELLINGS) form = form.replace(pattern, to);
  const ending = ENDINGS.find(([pattern]) => pattern.test(form));
  const shorter = ending ? form.replace(...ending) : form;
  if (shorter.length >= 3) form = shorter;
  return form.length > 4 ? form.replace(/[ey]$/, '') : form;
}

const phrases = new Map(PHRASES);
/** Longer phrases first, so that "scalp micropigmentation" is one idea and not "scalp" and another. */
const anyPhrase = new RegExp(` (?:${[...phrases.keys()].sort((a, b) => b.length - a.length).join('|')})(?= )`, 'g');
const common = new Set([...COMMON].map(stem));
export const isCommon = (form: string): boolean => common.has(form);

/** The words of a text, folded to lower case without accents and cut to one form each. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');
  const rest = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.replace(anyPhrase, (said) => ` ${phrases.get(said.slice(1)) ?? said}`);
  return rest.trim().split(' ').filter(Boolean).map(stem);
}

/** The query without words that nearly every page has, as typed; the whole query where it has no others. */
export function tellingPart(query: string): string {
  const telling = query.split(/\s+/).filter((word) => wordsOf(word).some((form) => !isCommon(form)));
  return telling.join(' ') || query;
}

/** Words of `text` that count and that `title` lacks, once each. */
export function furtherWords(title: string, text: string): string[] {
  const known = new Set(wordsOf(title));
  return [...new Set(wordsOf(text))].filter((word) => !known.has(word) && !isCommon(word));
}

/** A term's other names as the index has them. */
export interface OtherNames {
  /** Names of one word, which stand for the term wherever they are said. */
  single: string[];
  /** Stems of the longer names that term and single names lack: they find the term, but do not stand for it. */
  further: string[];
}

export function packNames(term: string, names: readonly string[]): string {
  const known = new Set(wordsOf(term));
  const single = names.filter((name) => {
    const [word = '', ...more] = wordsOf(name);
    return !more.length && !known.has(word) && known.add(word);
  });
  const longer = names.filter((name) => wordsOf(name).length > 1);
  return `${single.join('|')};${furtherWords([term, ...single].join(' '), longer.join('. ')).join(' ')}`;
}

export function unpackNames(packed: string): OtherNames {
  const [single = '', further = ''] = packed.split(';');
  return { single: single.split('|').filter(Boolean), further: further.split(' ').filter(Boolean) };
}

/** Words that answer for a word. @param terms a term and its other names, for every term */
export function readAliases(terms: readonly (OtherNames & { term: string })[]): Map<string, Set<string>> {
  const aliases = new Map<string, Set<string>>();
  const groups = [
    ...GROUPS.map((group) => ({ names: group, further: [] as string[] })),
    ...terms.map(({ term, single, further }) => ({ names: [term, ...single], further })),
  ];
  for (const { names, further } of groups) {
    const members = names.map(wordsOf);
    for (const member of members) {
      // A word of a longer name does not stand for the name: "cancer" is not "cancer treatment".
      const [word] = member;
      if (word === undefined || member.length > 1) continue;
      const others = aliases.get(word) ?? new Set();
      for (const other of [...members.flat(), ...further]) if (other !== word && !isCommon(other)) others.add(other);
      aliases.set(word, others);
    }
  }
  return aliases;
}
