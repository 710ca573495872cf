import { AUDIT_ITEMS, auditArticle, INSTRUMENTS, type Instrument } from '../domain/audit.ts';
import { glossaryWords } from '../domain/reading.ts';
import type { ContentTree } from './tree.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** docs/audit.md: the marks of /about/audit/ as a document, the same data in the same order. */
export function auditDocument(tree: ContentTree): string {
  const names = glossaryWords([...tree.glossary.values()].map((entry) => entry.data));
  const instruments = Object.keys(INSTRUMENTS) as Instrument[];
  const articles = [...tree.articles.values()].map((entry) => {
    const body = entry.body;
    if (!body) throw new Error(`${entry.file} has no body`);
    const read = tree.audit.get(entry.id);
    return { id: entry.id, question: entry.data.question, ...auditArticle(entry.data, body, names, read?.data.marks ?? {}), marked: read !== undefined };
  });
  const marked = articles.filter((article) => article.marked);

  const lines = [
    '# Audit of the articles',
    '',
    'Written by `npm run audit` from `content/audit/` and the articles; the same marks stand at `/about/audit/`. We marked ourselves: a reader that did not',
    'write the article (software too) marked the items that need reading, a program measured the rest. Items stand in our own words, not as on the',
    'official forms. So this is a list of what to doubt, not a seal. Items that do not fit a page are left out of its score.',
    '',
    `${marked.length} of ${articles.length} articles are marked.`,
    '',
    `| article | ${instruments.map((instrument) => INSTRUMENTS[instrument].title).join(' | ')} |`,
    `| --- |${instruments.map(() => ' --- |').join('')}`,
    ...articles.map(
      (article) =>
        `| ${article.id} | ${article.scores.map((score) => (article.marked ? `${score.got}/${score.most} (${score.percent} %)` : 'not yet')).join(' | ')} |`,
    ),
  ];
  for (const article of marked) {
    lines.push('', `## ${article.id}: ${article.question}`, '', '| item | mark | rests on |', '| --- | --- | --- |');
    for (const [id, mark] of article.marks)
      lines.push(`| ${AUDIT_ITEMS[id].text} | ${mark.score}${AUDIT_ITEMS[id].by === 'template' ? ' (program)' : ''} | ${cell(mark.on)} |`);
  }
  return `${lines.join('\n')}\n`;
}
