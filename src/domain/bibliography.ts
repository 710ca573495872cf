import type { Source } from '../schemas/source.ts';

/** Parts of a reference as a reader sees it, so that templates can set the title apart. */
export interface Reference {
  authors: string;
  title: string;
  /** Journal, volume, pages or publisher; may be empty. */
  where: string;
  year: string;
  /** The most lasting address: DOI, then PubMed, PubMed Central, then the page itself. */
  href: string;
  hrefLabel: string;
}

type Name = NonNullable<Source['author']>[number];

function formatName({ family, given, literal }: Name): string {
  if (!family) return literal ?? given ?? '';
  const initials = (given ?? '')
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');
  return initials ? `${family} ${initials}` : family;
}

/** Up to three authors, then "and others". Vancouver style, in plain words. */
export function formatAuthors(names: readonly Name[] | undefined): string {
  const formatted = (names ?? []).map(formatName).filter(Boolean);
  if (formatted.length <= 3) return formatted.join(', ');
  return `${formatted.slice(0, 3).join(', ')} and others`;
}

export function yearOf(source: Source): string {
  return source.issued?.['date-parts'][0]?.[0]?.toString() ?? '';
}

/** A reference from one CSL-JSON item. */
export function formatReference(source: Source): Reference {
  const { volume, issue, page, publisher, number } = source;
  const journal = source['container-title'];
  const issuePart = volume && issue ? `${volume}(${issue})` : (volume ?? issue ?? '');
  const located = [issuePart, page].filter(Boolean).join(':');
  const where = [journal, located, number, journal ? '' : publisher].filter(Boolean).join(' ');
  const [href, hrefLabel] = linkOf(source);
  return { authors: formatAuthors(source.author), title: source.title, where, year: yearOf(source), href, hrefLabel };
}

function linkOf(source: Source): [href: string, label: string] {
  if (source.DOI) return [`https://doi.org/${encodeURI(source.DOI)}`, `doi:${source.DOI}`];
  if (source.PMID) return [`https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/`, `PubMed ${source.PMID}`];
  if (source.PMCID) return [`https://pmc.ncbi.nlm.nih.gov/articles/${source.PMCID}/`, source.PMCID];
  // The schema refuses a source with none of the four.
  const url = source.URL ?? '';
  return [url, URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url];
}

/** The shortest name a reader can tell a source by: "Rassman 2015" or "NHS". */
export function shortName(source: Source): string {
  const [first, ...others] = source.author ?? [];
  const name = first ? (first.family ?? first.literal ?? '') : (source['container-title'] ?? source.publisher ?? source.title);
  return [`${name}${others.length ? ' and others' : ''}`, yearOf(source)].filter(Boolean).join(' ');
}
