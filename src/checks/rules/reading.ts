import { glossaryWords, measureReading } from '../../domain/reading.ts';
import type { Finding } from '../finding.ts';
import type { CitedStretch, Exemption } from '../texts.ts';
import type { ContentTree, Entry } from '../tree.ts';

/** What `npm run check:content` prints for a page. */
export interface Reading {
  file: string;
  kind: 'article' | 'question';
  /** Flesch-Kincaid grade; words of the glossary count as two syllables, because the page explains them. */
  grade: number;
  words: number;
  /** Words. */
  meanSentence: number;
  longestParagraph: number;
  cites: number;
}

/** Limits of docs/writing.md. Answers are short, so one long word moves their grade more. */
export const LIMITS = {
  article: { grade: 7, meanSentence: 15, paragraph: 80, minWords: 500, maxWords: 1600 },
  question: { grade: 8, meanSentence: 16, paragraph: 80, minWords: 40, maxWords: 350 },
} as const;

export function checkReading(tree: ContentTree, texts: Map<Entry<{ exempt: Exemption[] }>, CitedStretch[]>): { findings: Finding[]; readings: Reading[] } {
  const findings: Finding[] = [];
  const readings: Reading[] = [];
  const glossary = glossaryWords([...tree.glossary.values()].map((entry) => entry.data));
  for (const [entry, stretches] of texts) {
    const kind = tree.articles.get(entry.id) === entry ? 'article' : tree.questions.get(entry.id) === entry ? 'question' : undefined;
    if (!kind) continue;
    const measured = measureReading(stretches, glossary);
    const bodyWords = measureReading(
      stretches.filter((stretch) => stretch.field.startsWith('body')),
      glossary,
    ).words;
    const reading: Reading = {
      file: entry.file,
      kind,
      ...measured,
      words: bodyWords,
      cites: entry.body?.components.filter((component) => component.name === 'Cite').length ?? 0,
    };
    readings.push(reading);
    const limits = LIMITS[kind];
    const fault = (field: string, found: string, expected: string) =>
      findings.push({ rule: 'readability', severity: 'error', file: entry.file, line: 1, field, found, expected });
    if (reading.grade > limits.grade) fault('reading grade', String(reading.grade), `${limits.grade} or lower: shorter sentences, plainer words`);
    if (reading.meanSentence > limits.meanSentence) fault('mean sentence', `${reading.meanSentence} words`, `${limits.meanSentence} or fewer`);
    if (reading.longestParagraph > limits.paragraph) fault('longest paragraph', `${reading.longestParagraph} words`, `${limits.paragraph} or fewer`);
    if (bodyWords < limits.minWords) fault('length', `${bodyWords} words`, `${limits.minWords} or more`);
    if (bodyWords > limits.maxWords) fault('length', `${bodyWords} words`, `${limits.maxWords} or fewer`);
  }
  return { findings, readings };
}

const RUN = 12;

/** Runs of twelve words that stand on two pages. Care cards are left out: their wording is the same on purpose. */
export function checkRepeats(texts: Map<Entry<{ exempt: Exemption[] }>, CitedStretch[]>): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const stretches of texts.values()) {
    for (const stretch of stretches) {
      if (stretch.inside === 'Care' || stretch.role === 'heading' || stretch.role === 'question' || stretch.field === 'description') continue;
      const words = stretch.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let index = 0; index + RUN <= words.length; index += 1) {
        const run = words.slice(index, index + RUN).join(' ');
        const first = seen.get(run);
        if (first === undefined) seen.set(run, stretch.file);
        else if (first !== stretch.file) {
          findings.push({
            rule: 'repeated-run',
            severity: 'error',
            file: stretch.file,
            line: stretch.line(),
            field: stretch.field,
            found: `"${run}", which also stands in ${first}`,
            expected: 'words of its own, or a link to the other page',
          });
          break;
        }
      }
    }
  }
  return findings;
}
