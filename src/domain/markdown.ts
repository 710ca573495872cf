import { CARE_LEVELS, type CareLevel } from './vocabulary.ts';

/** Plain text as Markdown that shows the same letters. */
export const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');

export interface MarkdownLinks {
  /** Mark of a citation, such as `[^3]`. */
  cite: (facts: string) => string;
  /** Address of a glossary term. */
  term: (id: string) => string;
  /** A figure as a picture with its caption. */
  figure: (id: string) => string;
  /** Absolute address of a path on the site. */
  absolute: (path: string) => string;
}

/**
 * The MDX that authors write, as plain Markdown: components become headings, links and footnote marks.
 * @param mdx body without frontmatter
 */
export function bodyMarkdown(mdx: string, { cite, term, figure, absolute }: MarkdownLinks): string {
  return mdx
    .replace(/<Cite facts="([^"]*)"\s*\/>/g, (_, facts: string) => cite(facts))
    .replace(/<Term id="([^"]*)">([^<]*)<\/Term>/g, (_, id: string, text: string) => `[${text}](${term(id)})`)
    .replace(/<Figure id="([^"]*)"\s*\/>/g, (_, id: string) => figure(id))
    .replace(/<Care level="([^"]*)" title="([^"]*)">/g, (_, level: string, title: string) => `### ${CARE_LEVELS[level as CareLevel]}: ${title}`)
    .replace(/<(?:Note|Checklist) title="([^"]*)">/g, (_, title: string) => `### ${title}`)
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/^(#{2,6} .*?)\s*\{#[a-z0-9-]+\}$/gm, '$1')
    .replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${absolute(path)})`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A section of an MDX body; the text before the first heading has an empty id and title. */
export interface MdxSection {
  id: string;
  title: string;
  mdx: string;
}

/** Cuts an MDX body at its `## Title {#id}` headings, which the content check has seen to. */
export function mdxSections(mdx: string): MdxSection[] {
  const [opening = '', ...rest] = mdx.split(/^## (.+?)\s*\{#([a-z0-9-]+)\}$/m);
  const sections: MdxSection[] = [{ id: '', title: '', mdx: opening.trim() }];
  for (let index = 0; index < rest.length; index += 3) {
    sections.push({ title: rest[index] ?? '', id: rest[index + 1] ?? '', mdx: (rest[index + 2] ?? '').trim() });
  }
  return sections.filter(({ id, mdx: text }) => id || text);
}

/** The words of a Markdown text: no marks, links as their label, cells of a table parted by " | ". */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\|?[\s:|-]*\|[\s:|-]*$\n?/gm, '')
    .replace(/^\|\s*(.*?)\s*\|$/gm, '$1')
    .replace(/\[\^\d+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6} /gm, '')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/\\([\\`*_[\]<>|])/g, '$1')
    .trim();
}
