/**
 * npm run check:content [-- PATH ...]
 * Holds all content against the rules of docs/writing.md and prints a table of reading measures.
 * With paths, prints only what concerns those files; everything is read all the same, since files refer to one another.
 */
import { relative } from 'node:path';
import { formatFinding } from '../src/checks/finding.ts';
import { checkContent } from '../src/checks/index.ts';

const started = performance.now();
const wanted = process.argv.slice(2).map((path) => relative(process.cwd(), path));
const isWanted = (file: string) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));

const report = checkContent(process.cwd(), new Date());
const findings = report.findings.filter((finding) => isWanted(finding.file));
const readings = report.readings.filter((reading) => isWanted(reading.file)).sort((a, b) => b.grade - a.grade);

if (readings.length) {
  console.log('grade  sentence  words  longest  cites  page');
  for (const { grade, meanSentence, words, longestParagraph, cites, file } of readings) {
    console.log(
      `${grade.toFixed(1).padStart(5)}  ${meanSentence.toFixed(1).padStart(8)}  ${String(words).padStart(5)}  ${String(longestParagraph).padStart(7)}  ${String(cites).padStart(5)}  ${file}`,
    );
  }
  const articles = readings.filter((reading) => reading.kind === 'article').map((reading) => reading.grade);
  if (articles.length)
    console.log(`median grade of ${articles.length} articles: ${articles.sort((a, b) => a - b)[Math.floor(articles.length / 2)]?.toFixed(1)}`);
}
for (const finding of findings) console.log(`\n${formatFinding(finding)}`);

const { tree } = report;
const errors = findings.filter((finding) => finding.severity === 'error').length;
console.log(
  `\n${tree.articles.size} articles, ${tree.questions.size} questions, ${tree.claims.size} claims, ${tree.glossary.size} terms, ${tree.places.size} places, ${tree.facts.size} facts, ${tree.sources.size} sources: ` +
    `${errors} errors, ${findings.length - errors} warnings (${((performance.now() - started) / 1000).toFixed(1)} s)`,
);
process.exitCode = errors ? 1 : 0;
