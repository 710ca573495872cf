import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatFinding } from '../../src/checks/finding.ts';
import { checkContent } from '../../src/checks/index.ts';

/** The smallest content that passes every check, by path below content/. Tests break one file of it at a time. */
const sentence = (index: number) => `Part ${'abcdefghijklmnopqrst'[index]} says a plain thing about skin that a child can read with ease.`;
const filler = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${sentence(from + index)} The ink is ${'in on at by to of up as so if'.split(' ')[(from + index) % 10]} the skin word${from + index > 9 ? 'y' : ''} ${'red blue green black white grey brown pink gold tan'.split(' ')[(from + index) % 10]} ink.`).join(' ');

const article = `---
title: Dermis
question: What is the dermis?
description: A page that says what the dermis is, how thick it was found to be, and why ink stays in it.
answer: The dermis is the layer under the surface. Ink that lasts sits there.
answerFacts: [skin-001]
covers: This page is for anyone who asks what the dermis is.
keyPoints:
  - { text: 'Ink sits in it.', facts: [skin-001] }
  - { text: 'It measured 1.7 mm.', facts: [skin-001] }
  - { text: 'Ask how depth is controlled.', facts: [skin-001] }
known:
  - { text: 'It holds ink.', facts: [skin-001] }
notKnown:
  - { text: 'How deep the ink lies.' }
order: 1
elsewhere: [kim2011]
related:
  questions: [does-it-hurt]
  claims: [no-side-effects]
checked: 2026-11-24
nextCheck: 2027-05-24
---

Opening words.<Cite facts="skin-001" />

## What it is {#what}

${[0, 3, 6, 9].map((from) => `${filler(from, from + 3)} It is short.<Cite facts="skin-001" />`).join('\n\n')}

## How thick it is {#thick}

It measured 1.7 mm in one study. A <Term id="dermis">dermis</Term> holds ink.<Cite facts="skin-001" /> See [pain](/questions/does-it-hurt/) and [above](#what).

You can look up each word that is new to you. Read the rest of the page at a slow pace and in your own time. There is no need to know it all at once, and you may come back to it on the next day.<Cite facts="skin-001" />

${[12, 15].map((from) => `${filler(from, from + 3)} So it is said.<Cite facts="skin-001" />`).join('\n\n')}
`;

export const VALID: Record<string, string> = {
  'sources/kim2011.json': JSON.stringify(
    { id: 'kim2011', type: 'article-journal', title: 'Use of tattooing', issued: { 'date-parts': [[2011]] }, DOI: '10.1000/abc', custom: { design: 'case-series', n: 28, seen: ['https://example.org/kim'] } },
    null,
    2,
  ),
  'facts/skin-001.yaml': `statement: "Ink that lasts sits in the dermis, which measured 1.7 mm."
topic: dermis
sources:
  - id: kim2011
    seen:
      - "https://example.org/kim"
confidence: high
`,
  'glossary/dermis.yaml': `term: Dermis
otherNames: [corium]
definition: The layer of living skin under the surface.
facts: [skin-001]
`,
  'claims/no-side-effects.yaml': `claim: SMP has no side effects
subject: side-effects
verdict: wrong
reason: Needles wound skin. Wounds have effects.
facts: [skin-001]
wouldChange: A trial in which nobody had any effect at all.
checked: 2026-11-24
nextCheck: 2027-05-24
`,
  'places/wales.yaml': `name: Wales
code: GB-WLS
order: 1
summary: { text: 'A licence is needed.', facts: [skin-001] }
minimumAge: { text: 'Not found in what we read.', facts: [] }
rules:
  - { title: 'Licence', text: 'A licence is needed.', facts: [skin-001], since: date not shown }
whoChecks: { text: 'The council.', facts: [skin-001] }
howToCheck: { text: 'Ask to see it.', facts: [skin-001] }
ink: { text: 'Not found in what we read.', facts: [] }
reporting: { text: 'Not found in what we read.', facts: [] }
unknown: ['Whether SMP is named.']
checked: 2026-11-24
nextCheck: 2027-05-24
`,
  'questions/procedure/does-it-hurt.mdx': `---
question: Does SMP hurt?
otherWordings: [is smp painful]
answer: Yes, for most people it hurts a little.
facts: [skin-001]
asked: common
related: { articles: [skin/dermis], questions: [], claims: [no-side-effects] }
checked: 2026-11-24
nextCheck: 2027-05-24
---

People say that it stings for a while and then dulls as the hours go by.<Cite facts="skin-001" /> Ask for a break when you want one.

Some parts of the head feel it more than others do. Say so at once if it is too much for you, and rest for a bit before you go on with it.<Cite facts="skin-001" />
`,
  'articles/skin/dermis.mdx': article,
};

/**
 * Checks the valid content with some files changed; `null` removes one.
 * @returns the messages an author would see, in order
 */
export function check(changes: Record<string, string | null> = {}, today = new Date('2026-11-25')): string[] {
  const root = mkdtempSync(join(tmpdir(), 'smp-content-'));
  try {
    for (const [path, text] of Object.entries({ ...VALID, ...changes })) {
      if (text === null) continue;
      const file = join(root, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return checkContent(root, today).findings.map(formatFinding);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The text of a valid file with one part replaced. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = VALID[path];
  if (!text?.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: text.replace(from, to) };
}
