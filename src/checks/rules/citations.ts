import type { Finding } from '../finding.ts';
import type { CitedStretch, Exemption } from '../texts.ts';
import type { ContentTree, Entry } from '../tree.ts';
import { FREE_NUMBERS, numbersIn, numbersStated } from './numbers.ts';

/** Numbers that the cited facts state: in the statement, the caveat, and the year and size of their sources. */
export function numbersOfFacts(tree: ContentTree, factIds: readonly string[]): Set<string> {
  const stated = new Set<string>();
  const add = (text: string | undefined) => {
    if (text) for (const number of numbersStated(text)) stated.add(number);
  };
  for (const id of factIds) {
    const fact = tree.facts.get(id)?.data;
    if (!fact) continue;
    add(fact.statement);
    add(fact.caveat);
    for (const { id: sourceId } of fact.sources) {
      const source = tree.sources.get(sourceId)?.data;
      if (!source) continue;
      add(source.issued?.['date-parts'][0]?.[0]?.toString());
      add(source.custom.n?.toString());
      add(source.custom.inForce);
      add(source.custom.pageDate);
      add(source.custom.instrument);
    }
  }
  return stated;
}

/** True where the character at `index` lies in one of the exempted phrases. */
function isExempt(text: string, index: number, phrases: readonly string[], used: Set<string>): boolean {
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
      if (index >= at && index < at + phrase.length) {
        used.add(phrase);
        return true;
      }
    }
  }
  return false;
}

const ABSOLUTE =
  /\b(?:safe|safely|painless|painlessly|permanent|permanently|cures?|cured|guarante(?:e|es|ed)|undetectable|risk-free|no risks?|no side[- ]effects|side[- ]effect[- ]free)\b/gi;
/** Names of things and laws in which the word is no promise. */
const NAMES = /\b(?:semi-)?permanent (?:make-?up|cosmetics|marker|hair dye|waving)\b|\bsafe(?:ty|guard\w*)\b/gi;
const QUOTED = /"[^"]*"|“[^”]*”|'[^']{12,}'/g;

const blank = (text: string, pattern: RegExp) => text.replace(pattern, (match) => ' '.repeat(match.length));

/** Sections without a citation, numbers no cited fact states, absolute words, exemptions that match nothing. */
export function checkCitations(tree: ContentTree, texts: Map<Entry<{ exempt: Exemption[] }>, CitedStretch[]>): Finding[] {
  const findings: Finding[] = [];

  for (const [entry, stretches] of texts) {
    const phrases = (check: Exemption['check']) => entry.data.exempt.filter((exemption) => exemption.check === check).map((exemption) => exemption.what);
    const used = { number: new Set<string>(), citation: new Set<string>(), absolute: new Set<string>() };

    if (tree.articles.get(entry.id) === entry) {
      const exemptSections = phrases('citation');
      for (const section of entry.body?.sections ?? []) {
        if (section.cites > 0) continue;
        if (exemptSections.includes(section.id)) used.citation.add(section.id);
        else
          findings.push({
            rule: 'uncited-section',
            severity: 'error',
            file: entry.file,
            line: section.line,
            field: `section "${section.id}"`,
            found: 'no <Cite> between this heading and the next',
            expected: 'at least one <Cite facts="..." /> in each section, or an exemption of the section with its reason',
          });
      }
    }
    if (entry.body && tree.questions.get(entry.id) === entry && !entry.body.components.some((component) => component.name === 'Cite')) {
      findings.push({
        rule: 'uncited-answer',
        severity: 'error',
        file: entry.file,
        line: 1,
        field: 'body',
        found: 'no <Cite>',
        expected: 'at least one <Cite facts="..." /> in the longer answer',
      });
    }

    for (const stretch of stretches) {
      if (stretch.role !== 'heading' && stretch.role !== 'question') {
        const numbers = numbersIn(stretch.text).filter((number) => !FREE_NUMBERS.has(number.value));
        const stated = numbers.length ? numbersOfFacts(tree, stretch.facts) : new Set<string>();
        for (const number of numbers) {
          if (stated.has(number.value) || isExempt(stretch.text, number.index, phrases('number'), used.number)) continue;
          const around = stretch.text.slice(Math.max(0, number.index - 25), number.index + number.written.length + 25).trim();
          findings.push({
            rule: stretch.facts.length ? 'unsupported-number' : 'uncited-number',
            severity: 'error',
            file: stretch.file,
            line: stretch.line(),
            field: stretch.field,
            found: `"${number.written}" in "...${around}..."`,
            expected: stretch.facts.length
              ? `a number that one of its facts states (${stretch.facts.join(', ')}), or an exemption with its reason`
              : 'a citation beside the number, or an exemption with its reason',
            ...(stretch.column ? { column: stretch.column } : {}),
          });
        }
      }
      if (!(stretch.role === 'question' || stretch.text.trim().endsWith('?'))) {
        const visible = blank(blank(stretch.text, QUOTED), NAMES);
        for (const match of visible.matchAll(ABSOLUTE)) {
          if (isExempt(stretch.text, match.index, phrases('absolute'), used.absolute)) continue;
          findings.push({
            rule: 'absolute-word',
            severity: 'error',
            file: stretch.file,
            line: stretch.line(),
            field: stretch.field,
            found: `"${match[0]}" in "...${stretch.text.slice(Math.max(0, match.index - 25), match.index + 40).trim()}..."`,
            expected: 'wording that promises no more than the facts, a quotation in quotation marks, or an exemption with its reason',
          });
        }
      }
    }

    entry.data.exempt.forEach((exemption, index) => {
      if (used[exemption.check].has(exemption.what)) return;
      findings.push({
        rule: 'stale-exemption',
        severity: 'error',
        file: entry.file,
        line: entry.lineOf(['exempt', index]),
        field: `exempt.${index}.what`,
        found: `"${exemption.what}", which excuses nothing`,
        expected:
          exemption.check === 'citation' ? 'the id of a section without a citation' : 'a phrase of this file, letter for letter, that the check would stop',
      });
    });
  }
  return findings;
}
