import { factList, type Component } from '../../domain/body.ts';
import {
  FIXED_PATHS,
  TEMPLATE_ANCHORS,
  articlePath,
  claimPath,
  factPath,
  placePath,
  questionPath,
  sourcePath,
  termPath,
  topicPath,
} from '../../domain/routes.ts';
import { CARE_LEVEL_IDS, TOPIC_IDS } from '../../domain/vocabulary.ts';
import { didYouMean, type Finding } from '../finding.ts';
import type { ContentTree, Entry } from '../tree.ts';

/** Props of the components that authors may write; `true` = required. */
const AUTHOR_COMPONENTS: Record<string, Record<string, boolean>> = {
  Cite: { facts: true },
  Term: { id: true },
  Care: { level: true, title: true },
  Note: { title: true },
  Checklist: { title: true },
};

/** Unknown ids, links, anchors, components; ids that stand twice. */
export function checkReferences(tree: ContentTree): Finding[] {
  const findings: Finding[] = [];
  const report = (entry: { file: string }, rule: string, line: number, field: string, found: string, expected: string, column?: number) => {
    findings.push({ rule, severity: 'error', file: entry.file, line, field, found, expected, ...(column ? { column } : {}) });
  };

  /** Reports each id of `ids` that names no entry of `known`. */
  function resolve(
    entry: Entry<unknown>,
    path: PropertyKey[],
    ids: string[],
    known: { has: (id: string) => boolean; keys: () => Iterable<string> },
    kind: string,
    folder: string,
  ): void {
    ids.forEach((id, index) => {
      if (!known.has(id))
        report(
          entry,
          `unknown-${kind}`,
          entry.lineOf([...path, index]),
          [...path, index].map(String).join('.'),
          `"${id}"`,
          `the id of a file in content/${folder}${didYouMean(id, known.keys())}`,
        );
    });
  }

  const questionBySlug = new Map<string, Entry<unknown>>();
  for (const [id, entry] of tree.questions) {
    const slug = id.split('/')[1] ?? '';
    const other = questionBySlug.get(slug);
    if (other)
      report(
        entry,
        'duplicate-question',
        1,
        'file name',
        `"${slug}"`,
        `a slug of its own, because the topic is not in the address; ${other.file} has it already`,
      );
    questionBySlug.set(slug, entry);
  }

  for (const entry of tree.facts.values()) {
    resolve(
      entry,
      ['sources'],
      entry.data.sources.map((source) => source.id),
      tree.sources,
      'source',
      'sources',
    );
  }
  for (const entry of tree.glossary.values()) {
    resolve(entry, ['facts'], entry.data.facts, tree.facts, 'fact', 'facts');
    resolve(entry, ['seeAlso'], entry.data.seeAlso, tree.glossary, 'term', 'glossary');
  }
  for (const entry of tree.claims.values()) resolve(entry, ['facts'], entry.data.facts, tree.facts, 'fact', 'facts');
  for (const entry of tree.changes.values()) resolve(entry, ['facts'], entry.data.facts, tree.facts, 'fact', 'facts');
  for (const entry of tree.questions.values()) resolve(entry, ['facts'], entry.data.facts, tree.facts, 'fact', 'facts');
  for (const entry of tree.places.values()) {
    const { data } = entry;
    if (data.parent) resolve(entry, ['parent'], [data.parent], tree.places, 'place', 'places');
    for (const name of ['summary', 'minimumAge', 'whoChecks', 'howToCheck', 'ink', 'reporting'] as const)
      resolve(entry, [name, 'facts'], data[name].facts, tree.facts, 'fact', 'facts');
    data.rules.forEach((rule, index) => resolve(entry, ['rules', index, 'facts'], rule.facts, tree.facts, 'fact', 'facts'));
  }
  for (const entry of tree.articles.values()) {
    const { data } = entry;
    resolve(entry, ['answerFacts'], data.answerFacts, tree.facts, 'fact', 'facts');
    for (const name of ['keyPoints', 'known', 'notKnown'] as const) {
      data[name].forEach((item, index) => resolve(entry, [name, index, 'facts'], item.facts, tree.facts, 'fact', 'facts'));
    }
    resolve(entry, ['elsewhere'], data.elsewhere, tree.sources, 'source', 'sources');
  }
  for (const entries of [tree.articles, tree.questions, tree.claims]) {
    for (const entry of entries.values()) {
      const related = entry.data.related;
      resolve(entry, ['related', 'articles'], related.articles, tree.articles, 'article', 'articles');
      resolve(entry, ['related', 'questions'], related.questions, questionBySlug, 'question', 'questions');
      if ('claims' in related) resolve(entry, ['related', 'claims'], related.claims, tree.claims, 'claim', 'claims');
    }
  }

  // Addresses and anchors that links may lead to.
  const anchors = new Map<string, Set<string>>();
  for (const path of FIXED_PATHS) anchors.set(path, new Set());
  for (const topic of TOPIC_IDS) anchors.set(topicPath(topic), new Set());
  for (const [id, entry] of tree.articles)
    anchors.set(articlePath(id), new Set([...TEMPLATE_ANCHORS, ...(entry.body?.sections.map((section) => section.id) ?? [])]));
  for (const id of tree.questions.keys()) anchors.set(questionPath(id), new Set(['references']));
  for (const id of tree.claims.keys()) anchors.set(claimPath(id), new Set(['references']));
  for (const id of tree.glossary.keys()) anchors.set(termPath(id), new Set());
  for (const id of tree.places.keys()) anchors.set(placePath(id), new Set());
  for (const id of tree.facts.keys()) anchors.set(factPath(id), new Set());
  for (const id of tree.sources.keys()) anchors.set(sourcePath(id), new Set());

  for (const entry of tree.changes.values()) {
    const { page, date } = entry.data;
    const day = date.toISOString().slice(0, 10);
    if (!anchors.has(page))
      report(entry, 'broken-link', entry.lineOf(['page']), 'page', `"${page}"`, `the address of a page${didYouMean(page, anchors.keys())}`);
    if (!entry.id.startsWith(`${day}-`))
      report(entry, 'change-name', 1, 'file name', `"${entry.id}"`, `"${day}-" and a word, so that files stand in order of date`);
  }

  const takenAliases = new Map<string, string>();
  for (const entries of [tree.articles, tree.questions, tree.claims, tree.glossary, tree.places]) {
    for (const entry of entries.values()) {
      entry.data.aliases.forEach((alias, index) => {
        const taken = anchors.has(alias) ? 'a page' : takenAliases.get(alias);
        if (taken)
          report(entry, 'alias-taken', entry.lineOf(['aliases', index]), `aliases.${index}`, `"${alias}"`, `an address that nothing else has; ${taken} has it`);
        takenAliases.set(alias, entry.file);
      });
    }
  }

  for (const entries of [tree.articles, tree.questions]) {
    for (const entry of entries.values()) {
      const body = entry.body;
      if (!body) continue;
      for (const { what, line, column } of body.forbidden) {
        report(entry, 'markup', line, 'body', what, 'Markdown and the components of docs/writing.md; no imports, expressions, HTML or images', column);
      }
      for (const { text, line, column } of body.headingsWithoutId) {
        report(
          entry,
          'heading-id',
          line,
          'body',
          `"${text}"`,
          'a hand-set id after the heading, such as {#first-wash}, so that the address of the section never changes',
          column,
        );
      }
      for (const { line, column } of body.tablesWithoutHead) {
        report(entry, 'table-head', line, 'body', 'an empty cell in the head of a table', 'a short heading over each column, the first too', column);
      }
      const seen = new Set<string>(TEMPLATE_ANCHORS);
      for (const { id, line, column } of body.sections) {
        if (id && seen.has(id))
          report(entry, 'heading-id', line, 'body', `{#${id}}`, 'an id that stands once on the page and is not one of the template', column);
        seen.add(id);
      }
      for (const component of body.components) checkComponent(tree, entry, component, report);
      for (const { url, line, column } of body.links) {
        if (/^(https?:|mailto:|tel:)/.test(url)) continue;
        const [path = '', anchor] = url.split('#');
        const target =
          path === ''
            ? anchors.get(entry.id.split('/').length === 2 && entries === tree.articles ? articlePath(entry.id) : questionPath(entry.id))
            : anchors.get(path);
        if (!target) {
          report(
            entry,
            'broken-link',
            line,
            'body',
            `"${url}"`,
            `the address of a page, starting and ending with "/"${didYouMean(path, anchors.keys())}`,
            column,
          );
        } else if (anchor !== undefined && !target.has(anchor)) {
          report(entry, 'broken-anchor', line, 'body', `"#${anchor}"`, `an id on ${path || 'this page'}${didYouMean(anchor, target)}`, column);
        }
      }
    }
  }
  return findings;
}

function checkComponent(
  tree: ContentTree,
  entry: Entry<unknown>,
  component: Component,
  report: (entry: { file: string }, rule: string, line: number, field: string, found: string, expected: string, column?: number) => void,
): void {
  const { name, props, line, column } = component;
  const known = AUTHOR_COMPONENTS[name];
  if (!known) {
    report(
      entry,
      'unknown-component',
      line,
      'body',
      `<${name}>`,
      `one of ${Object.keys(AUTHOR_COMPONENTS).join(', ')}${didYouMean(name, Object.keys(AUTHOR_COMPONENTS))}`,
      column,
    );
    return;
  }
  for (const [prop, value] of Object.entries(props)) {
    if (known[prop] === undefined)
      report(entry, 'unknown-prop', line, `<${name}>`, `"${prop}"`, `one of ${Object.keys(known).join(', ')}${didYouMean(prop, Object.keys(known))}`, column);
    else if (value === undefined)
      report(entry, 'prop-value', line, `<${name} ${prop}>`, 'an expression or no value', `a text in quotes, such as ${prop}="..."`, column);
  }
  for (const [prop, required] of Object.entries(known)) {
    if (required && !(prop in props)) report(entry, 'missing-prop', line, `<${name}>`, `no ${prop}`, `${prop}="..."`, column);
  }
  if (name === 'Cite' && props['facts'] !== undefined) {
    const ids = factList(props['facts']);
    if (ids.length === 0) report(entry, 'empty-cite', line, '<Cite facts>', '""', 'at least one fact id', column);
    for (const id of ids) {
      if (!tree.facts.has(id))
        report(entry, 'unknown-fact', line, '<Cite facts>', `"${id}"`, `the id of a file in content/facts${didYouMean(id, tree.facts.keys())}`, column);
    }
  }
  if (name === 'Term' && props['id'] !== undefined && !tree.glossary.has(props['id'])) {
    report(
      entry,
      'unknown-term',
      line,
      '<Term id>',
      `"${props['id']}"`,
      `the id of a file in content/glossary${didYouMean(props['id'], tree.glossary.keys())}`,
      column,
    );
  }
  if (name === 'Care' && props['level'] !== undefined && !CARE_LEVEL_IDS.some((level) => level === props['level'])) {
    report(
      entry,
      'care-level',
      line,
      '<Care level>',
      `"${props['level']}"`,
      `one of ${CARE_LEVEL_IDS.join(', ')}${didYouMean(props['level'], CARE_LEVEL_IDS)}`,
      column,
    );
  }
}
