import type { ContentTree, Entry } from './tree.ts';

/** One stretch of reader-facing text with the facts cited for it, wherever it is written. */
export interface CitedStretch {
  file: string;
  /** Lines are looked up only when a message needs one. */
  line: () => number;
  column?: number;
  field: string;
  text: string;
  facts: string[];
  /** Where the text stands; rules skip some of these. */
  role: 'lead' | 'record' | 'paragraph' | 'item' | 'row' | 'heading' | 'question';
  /** Author component around it, such as `Care`. */
  inside: string;
}

interface Item {
  text: string;
  facts: string[];
}

/** Every stretch of one entry, frontmatter first. */
function stretchesOf(entry: Entry<unknown>, fields: [path: PropertyKey[], role: CitedStretch['role'], text: string, facts: string[]][]): CitedStretch[] {
  const stretches: CitedStretch[] = fields.map(([path, role, text, facts]) => ({
    file: entry.file,
    line: () => entry.lineOf(path),
    field: path.map(String).join('.'),
    text,
    facts,
    role,
    inside: '',
  }));
  for (const block of entry.body?.blocks ?? []) {
    stretches.push({
      file: entry.file,
      line: () => block.line,
      column: block.column,
      field: block.section ? `body, section "${block.section}"` : 'body',
      text: block.text,
      facts: block.facts,
      role: block.kind,
      inside: block.inside,
    });
  }
  return stretches;
}

const items = (name: string, list: Item[]) =>
  list.map((item, index): [PropertyKey[], 'record', string, string[]] => [[name, index, 'text'], 'record', item.text, item.facts]);

/** All reader-facing text, by entry. Facts' own statements and sources' titles are evidence, not text. */
export function readTexts(tree: ContentTree): Map<Entry<{ exempt: Exemption[] }>, CitedStretch[]> {
  const texts = new Map<Entry<{ exempt: Exemption[] }>, CitedStretch[]>();
  for (const entry of tree.articles.values()) {
    const { data } = entry;
    texts.set(
      entry,
      stretchesOf(entry, [
        [['title'], 'question', data.title, []],
        [['question'], 'question', data.question, []],
        [['description'], 'lead', data.description, data.answerFacts],
        [['answer'], 'lead', data.answer, data.answerFacts],
        [['covers'], 'lead', data.covers, data.answerFacts],
        ...items('keyPoints', data.keyPoints),
        ...items('known', data.known),
        ...items('notKnown', data.notKnown),
      ]),
    );
  }
  for (const entry of tree.questions.values()) {
    texts.set(
      entry,
      stretchesOf(entry, [
        [['question'], 'question', entry.data.question, []],
        [['answer'], 'lead', entry.data.answer, entry.data.facts],
      ]),
    );
  }
  for (const entry of tree.claims.values()) {
    texts.set(
      entry,
      stretchesOf(entry, [
        [['claim'], 'question', entry.data.claim, []],
        [['reason'], 'lead', entry.data.reason, entry.data.facts],
        [['wouldChange'], 'lead', entry.data.wouldChange, entry.data.facts],
      ]),
    );
  }
  for (const entry of tree.changes.values()) {
    // `before` and `after` quote the page, which answers for its own words.
    texts.set(entry, stretchesOf(entry, [[['why'], 'record', entry.data.why, entry.data.facts]]));
  }
  for (const entry of tree.glossary.values()) {
    texts.set(entry, stretchesOf(entry, [[['definition'], 'lead', entry.data.definition, entry.data.facts]]));
  }
  for (const entry of tree.places.values()) {
    const { data } = entry;
    const single = (['summary', 'minimumAge', 'whoChecks', 'howToCheck', 'ink', 'reporting'] as const).map(
      (name): [PropertyKey[], 'record', string, string[]] => [[name, 'text'], 'record', data[name].text, data[name].facts],
    );
    const rules = data.rules.map((rule, index): [PropertyKey[], 'record', string, string[]] => [
      ['rules', index, 'text'],
      'record',
      `${rule.title}. ${rule.text} ${rule.since}`,
      rule.facts,
    ]);
    texts.set(entry, stretchesOf(entry, [...single, ...rules]));
  }
  return texts;
}

export interface Exemption {
  check: 'number' | 'citation' | 'absolute';
  what: string;
  why: string;
}
