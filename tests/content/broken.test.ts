import { describe, expect, test } from 'vitest';
import { READER_ITEMS } from '../../src/domain/audit.ts';
import { check, edited, VALID } from './fixture.ts';

const ARTICLE = 'articles/skin/dermis.mdx';
const QUESTION = 'questions/procedure/does-it-hurt.mdx';

/** Line on which a text stands in a file, counted from one. */
const lineOf = (path: string, text: string) => (VALID[path] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;
/** Column at which it starts there, counted from one. */
const columnOf = (path: string, text: string) => ((VALID[path] ?? '').split('\n').find((line) => line.includes(text)) ?? '').indexOf(text) + 1;
const message = (place: string, rule: string, field: string, found: string, expected: string, severity = 'error') =>
  `content/${place}  ${severity}  ${rule}\n  field     ${field}\n  found     ${found}\n  expected  ${expected}`;

test('the smallest valid content has nothing to say', () => {
  expect(check()).toEqual([]);
});

/** An audit file with all its marks, some replaced. */
const audit = (changes: Record<string, string>) =>
  `date: 2026-11-24\nmarks:\n${READER_ITEMS.map((id) => `  ${id}: ${changes[id] ?? '{ score: na, on: "Not fitting: a test" }'}\n`).join('')}`;

/** [what is broken, change, the exact message] */
const cases: [string, Record<string, string | null>, string][] = [
  [
    'a citation of an unknown fact',
    edited(ARTICLE, 'Opening words.<Cite facts="skin-001" />', 'Opening words.<Cite facts="skin-01" />'),
    message(`${ARTICLE}:${lineOf(ARTICLE, 'Opening words')}:15`, 'unknown-fact', '<Cite facts>', '"skin-01"', 'the id of a file in content/facts; did you mean "skin-001"?'),
  ],
  [
    'an unknown fact in the frontmatter',
    edited(ARTICLE, 'answerFacts: [skin-001]', 'answerFacts: [skin-002]'),
    message(`${ARTICLE}:${lineOf(ARTICLE, 'answerFacts')}`, 'unknown-fact', 'answerFacts.0', '"skin-002"', 'the id of a file in content/facts; did you mean "skin-001"?'),
  ],
  [
    'an unknown fact of a key point',
    edited(ARTICLE, "{ text: 'Ink sits in it.', facts: [skin-001] }", "{ text: 'Ink sits in it.', facts: [nothing-near] }"),
    message(`${ARTICLE}:${lineOf(ARTICLE, 'Ink sits in it.')}`, 'unknown-fact', 'keyPoints.0.facts.0', '"nothing-near"', 'the id of a file in content/facts'),
  ],
  [
    'a fact with an unknown source',
    edited('facts/skin-001.yaml', 'id: kim2011', 'id: kim2012'),
    message('facts/skin-001.yaml:4', 'unknown-source', 'sources.0', '"kim2012"', 'the id of a file in content/sources; did you mean "kim2011"?'),
  ],
  [
    'an unknown glossary term',
    edited(ARTICLE, '<Term id="dermis">', '<Term id="dremis">'),
    message(`${ARTICLE}:${lineOf(ARTICLE, '<Term id')}:36`, 'unknown-term', '<Term id>', '"dremis"', 'the id of a file in content/glossary; did you mean "dermis"?'),
  ],
  [
    'an unknown term to see also',
    { 'glossary/dermis.yaml': `${VALID['glossary/dermis.yaml']}seeAlso: [epidermis]\n` },
    message('glossary/dermis.yaml:5', 'unknown-term', 'seeAlso.0', '"epidermis"', 'the id of a file in content/glossary; did you mean "dermis"?'),
  ],
  [
    'a link to no page',
    edited(ARTICLE, '(/questions/does-it-hurt/)', '(/questions/does-it-hurts/)'),
    message(`${ARTICLE}:${lineOf(ARTICLE, '[pain]')}:${columnOf(ARTICLE, '[pain]')}`, 'broken-link', 'body', '"/questions/does-it-hurts/"', 'the address of a page, starting and ending with "/"; did you mean "/questions/does-it-hurt/"?'),
  ],
  [
    'a link to no section',
    edited(ARTICLE, '(#what)', '(#waht)'),
    message(`${ARTICLE}:${lineOf(ARTICLE, '[above]')}:${columnOf(ARTICLE, '[above]')}`, 'broken-anchor', 'body', '"#waht"', 'an id on this page; did you mean "what"?'),
  ],
  [
    'a related page that does not exist',
    edited(QUESTION, 'articles: [skin/dermis]', 'articles: [skin/dermiss]'),
    message(`${QUESTION}:7`, 'unknown-article', 'related.articles.0', '"skin/dermiss"', 'the id of a file in content/articles; did you mean "skin/dermis"?'),
  ],
  [
    'a section without a citation',
    edited(ARTICLE, '## How thick it is {#thick}', '## Why {#why}\n\nBecause it is so.\n\n## How thick it is {#thick}'),
    message(`${ARTICLE}:${lineOf(ARTICLE, '## How thick')}`, 'uncited-section', 'section "why"', 'no <Cite> between this heading and the next', 'at least one <Cite facts="..." /> in each section, or an exemption of the section with its reason'),
  ],
  [
    'a longer answer without a citation',
    { [QUESTION]: (VALID[QUESTION] ?? '').replaceAll('<Cite facts="skin-001" />', '') },
    message(`${QUESTION}:1`, 'uncited-answer', 'body', 'no <Cite>', 'at least one <Cite facts="..." /> in the longer answer'),
  ],
  [
    'a number that none of its facts states',
    edited(ARTICLE, 'It measured 1.7 mm in one study.', 'It measured 1.9 mm in one study.'),
    message(`${ARTICLE}:${lineOf(ARTICLE, 'It measured 1.7 mm in one')}:1`, 'unsupported-number', 'body, section "thick"', '"1.9" in "...It measured 1.9 mm in one study. A dermi..."', 'a number that one of its facts states (skin-001), or an exemption with its reason'),
  ],
  [
    'a number without a citation',
    edited(QUESTION, '\nSome parts', '\nIn 2 of 9 cases, rest.\n\nSome parts'),
    message(`${QUESTION}:14:1`, 'uncited-number', 'body', '"2" in "...In 2 of 9 cases, rest...."', 'a citation beside the number, or an exemption with its reason'),
  ],
  [
    'a number in a key point that its facts do not state',
    edited(ARTICLE, "'It measured 1.7 mm.'", "'It measured 17 mm.'"),
    message(`${ARTICLE}:${lineOf(ARTICLE, "'It measured 1.7 mm.'")}`, 'unsupported-number', 'keyPoints.1.text', '"17" in "...It measured 17 mm...."', 'a number that one of its facts states (skin-001), or an exemption with its reason'),
  ],
  [
    'an absolute word',
    edited(QUESTION, 'it hurts a little.', 'it is painless.'),
    message(`${QUESTION}:4`, 'absolute-word', 'answer', '"painless" in "...s, for most people it is painless...."', 'wording that promises no more than the facts, a quotation in quotation marks, or an exemption with its reason'),
  ],
  [
    'an exemption that excuses nothing',
    edited(QUESTION, 'checked: 2026-11-24', "exempt: [{ check: number, what: 'in 3 steps', why: 'our own count' }]\nchecked: 2026-11-24"),
    message(`${QUESTION}:8`, 'stale-exemption', 'exempt.0.what', '"in 3 steps", which excuses nothing', 'a phrase of this file, letter for letter, that the check would stop'),
  ],
  [
    'a misspelt field',
    edited(QUESTION, 'otherWordings:', 'otherWording:'),
    message(`${QUESTION}:3`, 'schema', 'otherWording', 'unknown field "otherWording"', 'a field of this kind of file; did you mean "otherWordings"?'),
  ],
  [
    'a missing field',
    edited('claims/no-side-effects.yaml', 'verdict: wrong\n', ''),
    message('claims/no-side-effects.yaml:1', 'schema', 'verdict', 'nothing', 'Invalid option: expected one of "right"|"partly-right"|"not-shown"|"wrong"|"dangerous"'),
  ],
  [
    'a verdict that does not exist',
    edited('claims/no-side-effects.yaml', 'verdict: wrong', 'verdict: false-ish'),
    message('claims/no-side-effects.yaml:3', 'schema', 'verdict', '"false-ish"', 'Invalid option: expected one of "right"|"partly-right"|"not-shown"|"wrong"|"dangerous"'),
  ],
  [
    'a description that is too long',
    edited(ARTICLE, 'and why ink stays in it.', `and ${'why '.repeat(30)}`),
    message(`${ARTICLE}:${lineOf(ARTICLE, 'description:')}`, 'schema', 'description', `"A page that says what the dermis is, how thick it was found to be, and why why why why... (${`A page that says what the dermis is, how thick it was found to be, and ${'why '.repeat(30)}`.trim().length} characters)`, 'Too big: expected string to have <=155 characters'),
  ],
  [
    'two key points instead of three',
    edited(ARTICLE, "  - { text: 'Ink sits in it.', facts: [skin-001] }\n", ''),
    message(`${ARTICLE}:${lineOf(ARTICLE, 'keyPoints:') + 1}`, 'schema', 'keyPoints', '[{"text":"It measured 1.7 mm.","facts":["skin-001"]},{"text":"Ask how depth is controll... (shortened)', 'Too small: expected array to have exactly 3 items'),
  ],
  [
    'a next check before the check',
    edited(QUESTION, 'nextCheck: 2027-05-24', 'nextCheck: 2026-05-24'),
    message(`${QUESTION}:9`, 'schema', 'nextCheck', '"2026-05-24"', 'nextCheck must be later than checked'),
  ],
  [
    'YAML that does not parse',
    edited('claims/no-side-effects.yaml', 'claim: SMP has no side effects', 'claim: SMP: no side effects'),
    message('claims/no-side-effects.yaml:1', 'syntax', 'YAML', 'Nested mappings are not allowed in compact mappings at line 1, column 8:', 'text that parses; put quotes round values that hold ": " or " #"'),
  ],
  [
    'JSON that does not parse',
    { 'sources/kim2011.json': '{ "id": "kim2011", }', 'facts/skin-001.yaml': VALID['facts/skin-001.yaml'] ?? '' },
    message('sources/kim2011.json:1', 'syntax', 'JSON', 'Expected double-quoted property name in JSON at position 19 (line 1 column 20)', 'text that parses; put quotes round values that hold ": " or " #"'),
  ],
  [
    'an article without frontmatter',
    { 'articles/skin/epidermis.mdx': 'Just text.' },
    message('articles/skin/epidermis.mdx:1', 'frontmatter', 'frontmatter', 'the file starts with "Just text."', 'a block between two lines of "---" at the top'),
  ],
  [
    'a subject that does not exist',
    { [ARTICLE]: null, 'articles/skn/dermis.mdx': (VALID[ARTICLE] ?? ''), [QUESTION]: (VALID[QUESTION] ?? '').replace('[skin/dermis]', '[]') },
    message('articles/skn/dermis.mdx:1', 'folder', 'folder', '"skn"', '<subject>/<slug>.mdx with one of: procedure, side-effects, skin, aftercare; did you mean "skin"?'),
  ],
  [
    'a file name that cannot be an address',
    { 'glossary/Papillary Dermis.yaml': VALID['glossary/dermis.yaml'] ?? '' },
    message('glossary/Papillary Dermis.yaml:1', 'file-name', 'file name', '"Papillary Dermis"', 'lower-case letters, digits and hyphens, because the name is the address'),
  ],
  [
    'a file with the wrong ending',
    { 'claims/other.yml': 'x: 1' },
    message('claims/other.yml:1', 'file-ending', 'file name', '"other.yml"', 'files in content/claims end in .yaml'),
  ],
  [
    'a source whose id is not its file name',
    edited('sources/kim2011.json', '"id": "kim2011"', '"id": "kim2010"'),
    message('sources/kim2011.json:2', 'source-id', 'id', '"kim2010"', '"kim2011", the name of the file'),
  ],
  [
    'a source that nobody can open',
    edited('sources/kim2011.json', '"DOI": "10.1000/abc",', ''),
    message('sources/kim2011.json:1', 'schema', 'URL', 'nothing', 'a source needs a URL, DOI or PMID that a reader can open'),
  ],
  [
    'a malformed DOI',
    edited('sources/kim2011.json', '10.1000/abc', 'doi.org/10.1000/abc'),
    message('sources/kim2011.json:12', 'schema', 'DOI', '"doi.org/10.1000/abc"', 'must be a DOI such as 10.1000/xyz123'),
  ],
  [
    'two questions with one address',
    { 'questions/cost/does-it-hurt.mdx': (VALID[QUESTION] ?? '').replace('stings', 'smarts').replace('People say that it', 'Many will say that this').replace('Some parts of the head feel it more than others do', 'A few spots are worse').replace('Say so at once if it is too much for you, and rest for a bit before you go on with it', 'Tell them when you need to stop, and take a rest of some minutes first') },
    message(`${QUESTION}:1`, 'duplicate-question', 'file name', '"does-it-hurt"', 'a slug of its own, because the topic is not in the address; content/questions/cost/does-it-hurt.mdx has it already'),
  ],
  [
    'an alias that is a page already',
    edited(QUESTION, 'checked: 2026-11-24', 'aliases: [/skin/dermis/]\nchecked: 2026-11-24'),
    message(`${QUESTION}:8`, 'alias-taken', 'aliases.0', '"/skin/dermis/"', 'an address that nothing else has; a page has it'),
  ],
  [
    'an import in a body',
    edited(QUESTION, '\nPeople say', "\nimport x from 'x'\n\nPeople say"),
    message(`${QUESTION}:12:1`, 'markup', 'body', "import x from 'x'", 'Markdown and the components of docs/writing.md; no imports, expressions, HTML or images'),
  ],
  [
    'an unknown component',
    edited(QUESTION, 'Ask for a break', '<Car level="urgent">Ask</Car> for a break'),
    message(`${QUESTION}:12:99`, 'unknown-component', 'body', '<Car>', 'one of Cite, Term, Care, Note, Checklist; did you mean "Care"?'),
  ],
  [
    'a care level that does not exist',
    edited(QUESTION, '\nPeople say', '\n<Care level="severe" title="Call">\n\nRest.\n\n</Care>\n\nPeople say'),
    message(`${QUESTION}:12:1`, 'care-level', '<Care level>', '"severe"', 'one of non-urgent, urgent, emergency'),
  ],
  [
    'a component without a needed prop',
    edited(QUESTION, '\nPeople say', '\n<Note>\n\nRest.\n\n</Note>\n\nPeople say'),
    message(`${QUESTION}:12:1`, 'missing-prop', '<Note>', 'no title', 'title="..."'),
  ],
  [
    'a misspelt prop',
    edited(QUESTION, '<Cite facts="skin-001" /> Ask', '<Cite facts="skin-001" fact="x" /> Ask'),
    message(`${QUESTION}:12:73`, 'unknown-prop', '<Cite>', '"fact"', 'one of facts; did you mean "facts"?'),
  ],
  [
    'a prop that is code',
    edited(QUESTION, '<Cite facts="skin-001" /> Ask', '<Cite facts="skin-001" />\n\n<Note title={1}>\n\nRest.\n\n</Note>\n\nAsk'),
    message(`${QUESTION}:14:1`, 'prop-value', '<Note title>', 'an expression or no value', 'a text in quotes, such as title="..."'),
  ],
  [
    'an empty citation',
    edited(QUESTION, '<Cite facts="skin-001" /> Ask', '<Cite facts=" " /> Ask'),
    message(`${QUESTION}:12:73`, 'empty-cite', '<Cite facts>', '""', 'at least one fact id'),
  ],
  [
    'a table without a heading over each column',
    edited(QUESTION, '\nPeople say', '\n| | More |\n| --- | --- |\n| a | b |\n\nPeople say'),
    message(`${QUESTION}:12:1`, 'table-head', 'body', 'an empty cell in the head of a table', 'a short heading over each column, the first too'),
  ],
  [
    'a heading without an id of its own',
    edited(ARTICLE, '## What it is {#what}', '## What it is'),
    message(`${ARTICLE}:${lineOf(ARTICLE, '## What it is')}:1`, 'heading-id', 'body', '"What it is"', 'a hand-set id after the heading, such as {#first-wash}, so that the address of the section never changes'),
  ],
  [
    'a heading with an id of the template',
    edited(ARTICLE, '{#thick}', '{#references}'),
    message(`${ARTICLE}:${lineOf(ARTICLE, '{#thick}')}:1`, 'heading-id', 'body', '{#references}', 'an id that stands once on the page and is not one of the template'),
  ],
  [
    'a term with no fact and no reason why',
    edited('glossary/dermis.yaml', 'facts: [skin-001]', 'facts: []'),
    message('glossary/dermis.yaml:4', 'schema', 'facts', '[]', 'must name at least one fact, or `uncited` must say why none is needed'),
  ],
  [
    'a paragraph that is too long',
    edited(QUESTION, 'Ask for a break when you want one.', 'Rest when you can. '.repeat(22)),
    message(`${QUESTION}:1`, 'readability', 'longest paragraph', '104 words', '80 or fewer'),
  ],
  [
    'words that are too hard',
    edited(QUESTION, 'Ask for a break when you want one.', 'Nevertheless, practitioners occasionally demonstrate considerable methodological heterogeneity regarding administration. '.repeat(3)),
    message(`${QUESTION}:1`, 'readability', 'reading grade', '15.1', '8 or lower: shorter sentences, plainer words'),
  ],
  [
    'a signature under a page that does not exist',
    { 'checks/articles/skin/dermiss.yaml': 'hash: 0123456789abcdef\ndate: 2026-11-24\nwhat: every sentence\nchanged: nothing\n' },
    message('checks/articles/skin/dermiss.yaml:1', 'signature', 'file name', '"articles/skin/dermiss"', 'the path of a page below content, without its ending; did you mean "articles/skin/dermis"?'),
  ],
  [
    'an audit mark that rests on a sentence the article does not have',
    { 'audit/skin/dermis.yaml': audit({ 'discern-12': '{ score: 5, on: "A sentence that was cut." }' }) },
    message('audit/skin/dermis.yaml:9', 'audit', 'marks.discern-12.on', '"A sentence that was cut."', 'a sentence that stands in content/articles/skin/dermis.mdx word for word, or "Missing: ..." or "Not fitting: ..." (What happens if you do nothing.)'),
  ],
  [
    'an audit mark off its scale',
    { 'audit/skin/dermis.yaml': audit({ 'pemat-action': '{ score: 3, on: "Missing: x" }' }) },
    message('audit/skin/dermis.yaml:16', 'audit', 'marks.pemat-action.score', '3', '0 or 1, or na'),
  ],
  [
    'twelve words that stand on two pages',
    { 'questions/cost/how-much.mdx': (VALID[QUESTION] ?? '').replace('Does SMP hurt?', 'How much is it?') },
    message(`${QUESTION}:12`, 'repeated-run', 'body', '"people say that it stings for a while and then dulls as", which also stands in content/questions/cost/how-much.mdx', 'words of its own, or a link to the other page'),
  ],
];

describe('broken content', () => {
  test.each(cases)('%s', (_title, changes, expected) => {
    expect(check(changes).join('\n\n')).toContain(expected);
  });

  test('a page past its next check is a warning, not an error', () => {
    const messages = check({}, new Date('2027-06-01'));
    expect(messages).toHaveLength(4);
    expect(messages.every((text) => text.includes('  warning  overdue'))).toBe(true);
    expect(messages).toContain(message(`${QUESTION}:9`, 'overdue', 'nextCheck', '2027-05-24', 'a day after 2027-06-01, once the page has been checked again', 'warning'));
  });

  test('an exempted number, section or word passes', () => {
    const exempt = (text: string) => edited(QUESTION, 'checked: 2026-11-24', `exempt: [${text}]\nchecked: 2026-11-24`);
    const withNumber = exempt("{ check: number, what: 'in 3 steps', why: 'our own count' }")[QUESTION] ?? '';
    expect(check({ [QUESTION]: withNumber.replace('Ask for a break', 'Rest in 3 steps. Ask for a break') })).toEqual([]);
    const withWord = exempt("{ check: absolute, what: 'never painless', why: 'denies the promise' }")[QUESTION] ?? '';
    expect(check({ [QUESTION]: withWord.replace('it hurts a little', 'it is never painless') })).toEqual([]);
  });

  test('quotations may use absolute words', () => {
    expect(check(edited(QUESTION, 'Ask for a break', 'Some say it is "painless". Ask for a break'))).toEqual([]);
  });
});
