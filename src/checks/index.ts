import { didYouMean, type Finding } from './finding.ts';
import { checkAudits } from './rules/audit.ts';
import { checkCitations } from './rules/citations.ts';
import { checkReading, checkRepeats, type Reading } from './rules/reading.ts';
import { checkReferences } from './rules/references.ts';
import { signableEntries } from './signable.ts';
import { readTexts } from './texts.ts';
import { readContent, type ContentTree } from './tree.ts';

export interface ContentReport {
  tree: ContentTree;
  findings: Finding[];
  readings: Reading[];
}

/** Pages past their next-check date: a warning for editors; the page itself says so to its reader. */
function checkDates(tree: ContentTree, today: Date): Finding[] {
  const findings: Finding[] = [];
  for (const entries of [tree.articles, tree.questions, tree.claims, tree.places]) {
    for (const entry of entries.values()) {
      if (entry.data.nextCheck >= today) continue;
      findings.push({
        rule: 'overdue',
        severity: 'warning',
        file: entry.file,
        line: entry.lineOf(['nextCheck']),
        field: 'nextCheck',
        found: entry.data.nextCheck.toISOString().slice(0, 10),
        expected: `a day after ${today.toISOString().slice(0, 10)}, once the page has been checked again`,
      });
    }
  }
  return findings;
}

/** Signatures under pages that do not exist. A stale one is no fault: the page says that it has changed since. */
function checkSignatures(tree: ContentTree): Finding[] {
  const pages = new Set(signableEntries(tree).map((entry) => entry.checkId));
  return [...tree.checks.values()]
    .filter((check) => !pages.has(check.id))
    .map((check) => ({
      rule: 'signature',
      severity: 'error',
      file: check.file,
      line: 1,
      field: 'file name',
      found: `"${check.id}"`,
      expected: `the path of a page below content, without its ending${didYouMean(check.id, pages)}`,
    }));
}

/**
 * Reads all content below `root`/content and holds it against every rule.
 * @param today the day to compare check dates with; an argument, so that tests are not clocks
 */
export function checkContent(root: string, today: Date): ContentReport {
  const tree = readContent(root);
  const texts = readTexts(tree);
  const reading = checkReading(tree, texts);
  const findings = [
    ...tree.findings,
    ...checkReferences(tree),
    ...checkCitations(tree, texts),
    ...reading.findings,
    ...checkRepeats(texts),
    ...checkSignatures(tree),
    ...checkAudits(tree, texts),
    ...checkDates(tree, today),
  ];
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { tree, findings, readings: reading.readings };
}
