import { absolute, site } from '~/config/site.ts';
import { longDate } from '~/domain/dates.ts';
import { figureFile, findFigure } from '~/figures/registry.ts';
import { bodyMarkdown, escapeMarkdown as esc, mdxSections, type MarkdownLinks } from '~/domain/markdown.ts';
import { factList } from '~/domain/body.ts';
import { citationKey } from '~/domain/citation.ts';
import { articlePath, claimPath, markdownPath, placePath, termPath } from '~/domain/routes.ts';
import { VERDICTS } from '~/domain/vocabulary.ts';
import { loadEvidence, must, type CitationView, type FactView, type PageEvidence, type SourceView } from './evidence.ts';
import { loadArticle, loadBacklinks, loadClaimEvidence, loadPlaceEvidence, loadQuestion, loadSite, loadSourceUses, loadTermEvidence } from './pages.ts';

/** A page as Markdown, at the address of the page with `.md`. */
export interface Twin {
  kind: 'article' | 'question' | 'claim' | 'term' | 'place' | 'fact' | 'source';
  /** Address of the page for people. */
  path: string;
  title: string;
  /** The answer or its like, in one or two sentences. */
  summary: string;
  markdown: string;
}

interface Cited {
  text: string;
  facts: readonly string[];
}

/** How citations and links of one page are written. Numbers are those of the page for people. */
export const markdownLinks = (evidence: PageEvidence): MarkdownLinks => ({
  cite: (facts) => mark(evidence, factList(facts)),
  term: (id) => absolute(termPath(id)),
  figure: (id) => {
    const { title, caption, facts } = findFigure(id);
    return `![${esc(title)}](${absolute(figureFile(id, 'svg'))})\n\n${esc(caption)}${mark(evidence, facts)}`;
  },
  absolute,
});

function mark(evidence: PageEvidence, facts: readonly string[]): string {
  return facts.length ? `[^${must(evidence.citations, citationKey(facts), 'citation').number}]` : '';
}

function reference({ reference: { authors, title, where, year, href } }: SourceView, locator?: string): string {
  const parts = [authors, title, where, year, locator]
    .filter((part): part is string => Boolean(part))
    .map((part) => esc(/[.?!]$/.test(part) ? part : `${part}.`));
  return `${parts.join(' ')} <${href}>`;
}

const factLine = (fact: FactView) =>
  [
    `${fact.kind.text}. ${esc(fact.statement)} ${fact.confidenceLabel}.`,
    fact.caveat && esc(fact.caveat),
    ...fact.sources.map((source) => `Source: ${reference(source, source.locator)}`),
  ]
    .filter(Boolean)
    .join(' ');

const notes = (citations: Iterable<CitationView>) => [...citations].map(({ number, views }) => `[^${number}]: ${views.map(factLine).join(' ')}`);

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** The parts of a page from its heading to its footnotes; empty parts are left out. */
function compose(title: string, path: string, checked: Date | undefined, parts: readonly (string | false | undefined)[]): string {
  const about = `From [${site.name}](${absolute(path)}), ${site.contentLicence.name}.${checked ? ` Checked against its sources on ${longDate(checked)}.` : ''} No clinician has reviewed it.`;
  return `${[`# ${esc(title)}`, ...parts, `---\n\n${about}`].filter(Boolean).join('\n\n')}\n`;
}

let loaded: Promise<Twin[]> | undefined;

/** Every content page as Markdown, in the order in which the site lists them. */
export function listTwins(): Promise<Twin[]> {
  loaded ??= (async () => {
    const [{ articles, questions, claims, terms, places }, { facts, sources, terms: termViews }, { byFact }, uses] = await Promise.all([
      loadSite(),
      loadEvidence(),
      loadBacklinks(),
      loadSourceUses(),
    ]);
    const twins: Twin[] = [];
    const pageList = (links: readonly { path: string; title: string }[]) => list(links.map(({ path, title }) => `[${esc(title)}](${absolute(path)})`));

    for (const entry of articles) {
      const { evidence } = await loadArticle(entry);
      const { data } = entry;
      const links = markdownLinks(evidence);
      const cited = ({ text, facts: ids }: Cited) => `${esc(text)}${mark(evidence, ids)}`;
      const path = articlePath(entry.id);
      twins.push({
        kind: 'article',
        path,
        title: data.question,
        summary: data.answer,
        markdown: compose(data.question, path, data.checked, [
          cited({ text: data.answer, facts: data.answerFacts }),
          esc(data.covers),
          `## In short\n\n${list(data.keyPoints.map(cited))}`,
          `## Known\n\n${list(data.known.map(cited))}`,
          `## Not known\n\n${list(data.notKnown.map(cited))}`,
          ...mdxSections(entry.body ?? '').map(({ title, mdx }) => [title && `## ${title}`, bodyMarkdown(mdx, links)].filter(Boolean).join('\n\n')),
          data.elsewhere.length > 0 && `## Where else to look\n\n${list(data.elsewhere.map((id) => reference(must(sources, id, 'source'))))}`,
          ...notes(evidence.citations.values()),
        ]),
      });
    }
    for (const page of questions) {
      const { evidence } = await loadQuestion(page);
      const { data, body } = page.entry;
      twins.push({
        kind: 'question',
        path: page.path,
        title: data.question,
        summary: data.answer,
        markdown: compose(data.question, page.path, data.checked, [
          `${esc(data.answer)}${mark(evidence, data.facts)}`,
          bodyMarkdown(body ?? '', markdownLinks(evidence)),
          ...notes(evidence.citations.values()),
        ]),
      });
    }
    for (const entry of claims) {
      const evidence = await loadClaimEvidence(entry);
      const { data } = entry;
      const path = claimPath(entry.id);
      twins.push({
        kind: 'claim',
        path,
        title: `“${data.claim}”`,
        summary: `${VERDICTS[data.verdict].label}. ${data.reason}`,
        markdown: compose(`“${data.claim}”`, path, data.checked, [
          `**${VERDICTS[data.verdict].label}.** ${esc(data.reason)}${mark(evidence, data.facts)}`,
          `## What would change this\n\n${esc(data.wouldChange)}`,
          ...notes(evidence.citations.values()),
        ]),
      });
    }
    for (const entry of places) {
      const evidence = await loadPlaceEvidence(entry);
      const { data } = entry;
      const path = placePath(entry.id);
      const cited = ({ text, facts: ids }: Cited) => `${esc(text)}${mark(evidence, ids)}`;
      twins.push({
        kind: 'place',
        path,
        title: `SMP rules in ${data.name}`,
        summary: data.summary.text,
        markdown: compose(`SMP rules in ${data.name}`, path, data.checked, [
          cited(data.summary),
          list([
            `Minimum age: ${cited(data.minimumAge)}`,
            `Who checks: ${cited(data.whoChecks)}`,
            `How to look someone up: ${cited(data.howToCheck)}`,
            `Ink: ${cited(data.ink)}`,
            `Reporting a bad reaction: ${cited(data.reporting)}`,
          ]),
          `## The rules and their dates\n\n${list(data.rules.map((rule) => `${esc(rule.title)} (${esc(rule.since)}): ${cited(rule)}`))}`,
          `## What we could not find\n\n${list(data.unknown.map(esc))}`,
          ...notes(evidence.citations.values()),
        ]),
      });
    }
    for (const term of terms) {
      const evidence = await loadTermEvidence(term);
      twins.push({
        kind: 'term',
        path: term.path,
        title: term.term,
        summary: term.definition,
        markdown: compose(term.term, term.path, undefined, [
          `${esc(term.definition)}${mark(evidence, term.facts)}`,
          term.otherNames.length > 0 && `Also called: ${esc(term.otherNames.join(', '))}`,
          term.seeAlso.length > 0 &&
            `See also: ${term.seeAlso
              .map((id) => must(termViews, id, 'term'))
              .map((other) => `[${esc(other.term)}](${absolute(other.path)})`)
              .join(', ')}`,
          ...notes(evidence.citations.values()),
        ]),
      });
    }
    for (const fact of facts.values()) {
      const pages = byFact.get(fact.id) ?? [];
      twins.push({
        kind: 'fact',
        path: fact.path,
        title: `Fact ${fact.id}`,
        summary: fact.statement,
        markdown: compose(`Fact ${fact.id}`, fact.path, undefined, [
          `**${esc(fact.statement)}**`,
          `${fact.kind.text}. ${fact.confidenceLabel}.${fact.caveat ? ` ${esc(fact.caveat)}` : ''}`,
          `## Sources\n\n${list(fact.sources.map((source) => reference(source, source.locator)))}`,
          pages.length > 0 && `## Pages that rest on it\n\n${pageList(pages)}`,
        ]),
      });
    }
    for (const source of sources.values()) {
      const use = must(uses, source.id, 'source');
      twins.push({
        kind: 'source',
        path: source.path,
        title: source.reference.title,
        summary: source.kind,
        markdown: compose(source.reference.title, source.path, undefined, [
          reference(source),
          `${[source.kind, source.size].filter(Boolean).join(', ')}.${source.note ? ` ${esc(source.note)}` : ''}`,
          use.facts.length > 0 &&
            `## What we take from it\n\n${list(use.facts.map((id) => must(facts, id, 'fact')).map((fact) => `[${esc(fact.statement)}](${absolute(fact.path)})`))}`,
          use.pages.length > 0 && `## Pages that rest on it\n\n${pageList(use.pages)}`,
        ]),
      });
    }
    return twins;
  })();
  return loaded;
}

/** The twins that are written to be read, not looked up: what llms.txt lists. */
export const listReadingTwins = async () => (await listTwins()).filter(({ kind }) => kind !== 'fact' && kind !== 'source');

export const twinUrl = (path: string) => absolute(markdownPath(path));
