import type { Body } from './body.ts';
import { measureReading } from './reading.ts';
import type { Article } from '../schemas/article.ts';

/**
 * Our own scoring of each article. The instruments are the field's (DISCERN, PEMAT-P, CDC Clear Communication Index, JAMA
 * benchmarks); the items stand here in our words, and we score ourselves, which is no proof of quality.
 */
export const INSTRUMENTS = {
  discern: { title: 'DISCERN', scale: 5, unit: 'of 5', bar: 'mean of 4.5 or more' },
  pemat: { title: 'PEMAT-P', scale: 1, unit: 'of 1', bar: '95 %' },
  cdc: { title: 'CDC Clear Communication Index', scale: 1, unit: 'of 1', bar: '95 %' },
  jama: { title: 'JAMA benchmarks', scale: 1, unit: 'of 1', bar: '4 of 4' },
} as const;
export type Instrument = keyof typeof INSTRUMENTS;

/** `reader` items are marked by someone who read the page; `template` items are measured on the page itself. */
export const AUDIT_ITEMS = {
  'discern-1': { by: 'template', text: 'Says what it covers and for whom.' },
  'discern-2': { by: 'reader', text: 'Then does that.' },
  'discern-3': { by: 'reader', text: 'Answers what a reader would ask.' },
  'discern-4': { by: 'template', text: 'Shows where each fact came from.' },
  'discern-5': { by: 'template', text: 'Shows how old the facts are.' },
  'discern-6': { by: 'reader', text: 'Is balanced.' },
  'discern-7': { by: 'template', text: 'Says where else to look or get help.' },
  'discern-8': { by: 'template', text: 'Says what is not known.' },
  'discern-9': { by: 'reader', text: 'How each option works.' },
  'discern-10': { by: 'reader', text: 'What good each option does.' },
  'discern-11': { by: 'reader', text: 'What harm each option can do.' },
  'discern-12': { by: 'reader', text: 'What happens if you do nothing.' },
  'discern-13': { by: 'reader', text: 'How daily life changes.' },
  'discern-14': { by: 'reader', text: 'That there is more than one choice.' },
  'discern-15': { by: 'reader', text: 'Helps you decide with others.' },
  'pemat-purpose': { by: 'template', text: 'The purpose is plain from the start.' },
  'pemat-focus': { by: 'reader', text: 'Nothing distracts from it.' },
  'pemat-words': { by: 'template', text: 'Everyday words: reading grade of 7 or lower.' },
  'pemat-terms': { by: 'template', text: 'Medical terms are explained where they stand.' },
  'pemat-active': { by: 'reader', text: 'Active voice.' },
  'pemat-numbers': { by: 'reader', text: 'Numbers are clear and ask for no sums.' },
  'pemat-chunks': { by: 'template', text: 'Short paragraphs, none over 80 words.' },
  'pemat-headings': { by: 'template', text: 'Informative headings.' },
  'pemat-summary': { by: 'template', text: 'A summary.' },
  'pemat-cues': { by: 'template', text: 'Visual cues to the key points.' },
  'pemat-picture': { by: 'template', text: 'A captioned picture.' },
  'pemat-tables': { by: 'template', text: 'Tables are simple, with short headings.' },
  'pemat-action': { by: 'reader', text: 'At least one action.' },
  'pemat-you': { by: 'template', text: 'Addressed to "you".' },
  'pemat-steps': { by: 'template', text: 'In explicit steps.' },
  'pemat-tool': { by: 'template', text: 'With something to use: a checklist, calendar or table.' },
  'cdc-message': { by: 'template', text: 'One main message at the top, visually stressed.' },
  'cdc-lists': { by: 'template', text: 'Lists of seven or fewer.' },
  'cdc-known': { by: 'template', text: 'What is known and not known.' },
  'cdc-denominator': { by: 'reader', text: 'The same denominator throughout.' },
  'cdc-risk': { by: 'reader', text: 'Risks also in words.' },
  'jama-authorship': { by: 'template', text: 'Who wrote it.' },
  'jama-attribution': { by: 'template', text: 'References and sources.' },
  'jama-disclosure': { by: 'template', text: 'Who owns and pays for it.' },
  'jama-currency': { by: 'template', text: 'Dates of checking and of the next check.' },
} as const satisfies Record<string, { by: 'reader' | 'template'; text: string }>;
export type AuditItem = keyof typeof AUDIT_ITEMS;
export const AUDIT_ITEM_IDS = Object.keys(AUDIT_ITEMS) as AuditItem[];
export const READER_ITEMS = AUDIT_ITEM_IDS.filter((id) => AUDIT_ITEMS[id].by === 'reader');

/** `na`: the item does not fit this page, such as "how each option works" on a page of anatomy. */
export interface Mark {
  score: number | 'na';
  /** The sentence or part of the page that the mark rests on. */
  on: string;
}

const instrumentOf = (id: AuditItem) => id.split('-')[0] as Instrument;

/** Marks that can be measured on the page. @param grade Flesch-Kincaid grade @param longest words of the longest paragraph */
export function templateMarks(data: Article, body: Body, grade: number, longest: number): Map<AuditItem, Mark> {
  const components = (name: string) => body.components.filter((component) => component.name === name).length;
  const inSections = body.blocks.filter((block) => block.kind !== 'heading');
  const longestList = longestRun(body);
  const yes = (met: boolean, on: string): Mark => ({ score: met ? 1 : 0, on });
  const five = (met: boolean, on: string): Mark => ({ score: met ? 5 : 1, on });
  const addressed = inSections.find((block) => /\byou\b/i.test(block.text));
  const hasSteps = /^\s*1\. /m.test(body.source) || components('Checklist') > 0;
  return new Map<AuditItem, Mark>([
    ['discern-1', five(true, data.covers)],
    [
      'discern-4',
      five(
        components('Cite') >= body.sections.length,
        `${components('Cite')} citations in ${body.sections.length} sections, each opening its fact and its sources`,
      ),
    ],
    ['discern-5', five(true, 'the line of dates under the heading; each source shows its year')],
    [
      'discern-7',
      five(data.elsewhere.length > 0, data.elsewhere.length ? `"Where else to look": ${data.elsewhere.join(', ')}` : 'no source under "Where else to look"'),
    ],
    ['discern-8', five(data.notKnown.length > 0, data.notKnown[0]?.text ?? '')],
    ['pemat-purpose', yes(true, data.question)],
    ['pemat-words', yes(grade <= 7, `grade ${grade}`)],
    ['pemat-terms', yes(components('Term') > 0, `${components('Term')} terms explained in place`)],
    ['pemat-chunks', yes(longest <= 80, `longest paragraph ${longest} words`)],
    ['pemat-headings', yes(body.sections.length >= 4, body.sections.map((section) => section.title).join(' · '))],
    ['pemat-summary', yes(true, data.keyPoints.map((point) => point.text).join(' '))],
    ['pemat-cues', yes(true, 'the "In short" box, solid and dotted rules, care cards')],
    ['pemat-picture', yes(components('Figure') > 0, components('Figure') ? `${components('Figure')} captioned figures` : 'no figure yet')],
    [
      'pemat-tables',
      components('Cite') && /^\|/m.test(body.source)
        ? yes(widestTable(body.source) <= 4, `widest table ${widestTable(body.source)} columns`)
        : { score: 'na', on: 'no table' },
    ],
    ['pemat-you', yes(Boolean(addressed), addressed?.text.slice(0, 160) ?? '')],
    ['pemat-steps', yes(hasSteps, body.sections.at(-1)?.title ?? '')],
    [
      'pemat-tool',
      yes(
        components('Checklist') > 0 || /^\|/m.test(body.source),
        components('Checklist') ? 'a checklist to print' : /^\|/m.test(body.source) ? 'a table to compare with' : 'none',
      ),
    ],
    ['cdc-message', yes(true, data.answer)],
    ['cdc-lists', yes(longestList <= 7, `longest list ${longestList} items`)],
    ['cdc-known', yes(true, `${data.known.length} known, ${data.notKnown.length} not known`)],
    ['jama-authorship', yes(true, '"How a page is made" on /about/: software drafts, editors check, no clinician yet')],
    ['jama-attribution', yes(true, 'the list of references and the evidence page')],
    ['jama-disclosure', yes(true, 'the footer: no adverts, no clinic pays; /about/#money')],
    ['jama-currency', yes(true, 'the line of dates under the heading')],
  ]);
}

/** Items of the longest list; care cards and checklists count as lists. */
function longestRun(body: Body): number {
  let longest = 0;
  let run = 0;
  let lastLine = -2;
  for (const block of body.blocks) {
    run = block.kind === 'item' && block.line - lastLine <= 1 ? run + 1 : block.kind === 'item' ? 1 : 0;
    lastLine = block.line;
    longest = Math.max(longest, run);
  }
  return longest;
}

const widestTable = (source: string) => Math.max(0, ...[...source.matchAll(/^\|(.+)\|\s*$/gm)].map((match) => (match[1] ?? '').split(/(?<!\\)\|/).length));

export interface Score {
  instrument: Instrument;
  got: number;
  most: number;
  /** 0 to 100; items that do not fit are left out. */
  percent: number;
}

export function scoreArticle(marks: ReadonlyMap<AuditItem, Mark>): Score[] {
  return (Object.keys(INSTRUMENTS) as Instrument[]).map((instrument) => {
    const scale = INSTRUMENTS[instrument].scale;
    let got = 0;
    let most = 0;
    for (const [id, mark] of marks) {
      if (instrumentOf(id) !== instrument || mark.score === 'na') continue;
      got += mark.score;
      most += scale;
    }
    return { instrument, got, most, percent: most ? Math.round((got / most) * 100) : 0 };
  });
}

/**
 * All marks of one article in the order of the items, and its scores.
 * @param glossary words that pages explain; see src/domain/reading.ts
 * @param read marks of a reader; empty where nobody has read it for the audit yet
 */
export function auditArticle(
  data: Article,
  body: Body,
  glossary: ReadonlySet<string>,
  read: Partial<Record<AuditItem, Mark>>,
): { marks: Map<AuditItem, Mark>; scores: Score[] } {
  const { grade, longestParagraph } = measureReading(
    body.blocks.map((block) => ({ role: block.kind, text: block.text })),
    glossary,
  );
  const measured = templateMarks(data, body, grade, longestParagraph);
  const marks = new Map(
    AUDIT_ITEM_IDS.flatMap((id): [AuditItem, Mark][] => {
      const mark = read[id] ?? measured.get(id);
      return mark ? [[id, mark]] : [];
    }),
  );
  return { marks, scores: scoreArticle(marks) };
}
