import { AUDIT_ITEMS, type AuditItem } from '../../domain/audit.ts';
import { didYouMean, type Finding } from '../finding.ts';
import type { CitedStretch, Exemption } from '../texts.ts';
import type { ContentTree, Entry } from '../tree.ts';

/** Letters and digits only, so that typographic marks and spacing do not matter. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Audits of articles that do not exist, scores off the scale, and marks that rest on a sentence the article no longer has. */
export function checkAudits(tree: ContentTree, texts: Map<Entry<{ exempt: Exemption[] }>, CitedStretch[]>): Finding[] {
  const findings: Finding[] = [];
  for (const audit of tree.audit.values()) {
    const report = (rule: string, path: PropertyKey[], found: string, expected: string) => {
      findings.push({ rule, severity: 'error', file: audit.file, line: audit.lineOf(path), field: path.map(String).join('.') || 'file name', found, expected });
    };
    const article = tree.articles.get(audit.id);
    if (!article) {
      report('audit', [], `"${audit.id}"`, `the path of an article, <subject>/<slug>${didYouMean(audit.id, tree.articles.keys())}`);
      continue;
    }
    const page = bare((texts.get(article) ?? []).map((stretch) => stretch.text).join(' '));
    for (const [id, mark] of Object.entries(audit.data.marks) as [AuditItem, (typeof audit.data.marks)[keyof typeof audit.data.marks]][]) {
      const isDiscern = id.startsWith('discern-');
      if (mark.score !== 'na' && (isDiscern ? mark.score < 1 : mark.score > 1))
        report('audit', ['marks', id, 'score'], String(mark.score), isDiscern ? '1 to 5, or na' : '0 or 1, or na');
      if (/^(?:Missing|Not fitting): /.test(mark.on) || page.includes(bare(mark.on))) continue;
      report(
        'audit',
        ['marks', id, 'on'],
        `"${mark.on}"`,
        `a sentence that stands in ${article.file} word for word, or "Missing: ..." or "Not fitting: ..." (${AUDIT_ITEMS[id].text})`,
      );
    }
  }
  return findings;
}
