import type { Source } from '../schemas/source.ts';
import { yearOf } from './bibliography.ts';

/** Writers of the download formats. All are UTF-8 and end with a line break. */

/** One JSON value on each line. */
export const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/**
 * CSV by RFC 4180: a head, lines ended by CRLF, quotes doubled.
 * A cell that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

type Name = NonNullable<Source['author']>[number];

const BIBTEX_TYPES = {
  'article-journal': 'article',
  article: 'article',
  chapter: 'incollection',
  report: 'techreport',
  legislation: 'misc',
  webpage: 'misc',
} as const satisfies Record<Source['type'], string>;
const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
const latex = (text: string) => text.replace(/[\\~^<>&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
/** Braces keep the name of a body in one piece. */
const bibtexName = ({ family, given, suffix, literal }: Name) =>
  family
    ? [family, suffix, given]
        .filter(Boolean)
        .map((part) => latex(part ?? ''))
        .join(', ')
    : `{${latex(literal ?? given ?? '')}}`;

/** BibTeX in UTF-8, as read by biber, Zotero and JabRef. Double braces keep the capitals of titles. */
export function bibtex(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const inside = { article: 'journal', incollection: 'booktitle', techreport: 'series', misc: 'howpublished' }[BIBTEX_TYPES[source.type]];
      const fields: [name: string, value: string | undefined][] = [
        ['title', `{${latex(source.title)}}`],
        ['author', source.author?.map(bibtexName).join(' and ')],
        [inside, source['container-title'] && latex(source['container-title'])],
        [source.type === 'report' ? 'institution' : 'publisher', source.publisher && latex(source.publisher)],
        ['year', yearOf(source)],
        ['volume', source.volume && latex(source.volume)],
        ['number', latex(source.issue ?? source.number ?? '')],
        ['pages', source.page && latex(source.page.replace(/(\d)-(?=\w)/g, '$1--'))],
        // Addresses and DOIs are read letter by letter: no escapes.
        ['doi', source.DOI],
        ['pmid', source.PMID],
        ['url', source.URL?.replace(/[{}\\]/g, encodeURIComponent)],
      ];
      const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
      return `@${BIBTEX_TYPES[source.type]}{${source.id},\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

const RIS_TYPES: Record<Source['type'], string> = {
  'article-journal': 'JOUR',
  article: 'GEN',
  chapter: 'CHAP',
  report: 'RPRT',
  legislation: 'STAT',
  webpage: 'ELEC',
};

/** RIS: a tag of two letters, two spaces, a hyphen and a space before each value; lines end with CRLF. */
export function ris(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const [first, last] = (source.page ?? '').split(/[-–]/);
      const tags: [tag: string, value: string | undefined][] = [
        ['TY', RIS_TYPES[source.type]],
        ['ID', source.id],
        ['TI', source.title],
        ...(source.author ?? []).map(({ family, given, suffix, literal }): [string, string] => [
          'AU',
          family ? [family, given, suffix].filter(Boolean).join(', ') : (literal ?? given ?? ''),
        ]),
        ['PY', yearOf(source)],
        ['T2', source['container-title']],
        ['PB', source.publisher],
        ['VL', source.volume],
        ['IS', source.issue ?? source.number],
        ['SP', first],
        ['EP', last],
        ['DO', source.DOI],
        ['AN', source.PMID && `PMID ${source.PMID}`],
        ['UR', source.URL],
      ];
      const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}\r\n`);
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');
}
