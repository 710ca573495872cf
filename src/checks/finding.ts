/** A fault in a content file, said so that its author can mend it without asking. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  line: number;
  column?: number;
  /** Field of the frontmatter or record, or the part of the body. */
  field: string;
  found: string;
  expected: string;
}

export function formatFinding(finding: Finding): string {
  const place = [finding.file, finding.line, ...(finding.column ? [finding.column] : [])].join(':');
  return [
    `${place}  ${finding.severity}  ${finding.rule}`,
    `  field     ${finding.field}`,
    `  found     ${finding.found}`,
    `  expected  ${finding.expected}`,
  ].join('\n');
}

/** Edit distance in single-character changes, swaps of neighbours counted once (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, cell(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = best;
    }
  }
  return cell(a.length, b.length);
}

/** `; did you mean "x"?` for the nearest valid id, or nothing where none is near. */
export function didYouMean(wrong: string, valid: Iterable<string>): string {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length * 0.4)) + 1;
  for (const id of valid) {
    if (Math.abs(id.length - wrong.length) >= least) continue;
    const distance = editDistance(wrong, id);
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
