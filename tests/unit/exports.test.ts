import { describe, expect, test } from 'vitest';
import { bibtex, csv, ndjson, ris } from '~/domain/exports.ts';
import { withdrawn } from '~/domain/growth.ts';
import { bodyMarkdown, escapeMarkdown, mdxSections, plainText } from '~/domain/markdown.ts';
import { apiJsonSchema } from '~/schemas/api.ts';
import type { Source } from '~/schemas/source.ts';

const source: Source = {
  id: 'kim2011',
  type: 'article-journal',
  title: 'Tattoo & 50% of {ink}',
  author: [{ family: 'Kim', given: 'J. H.' }, { literal: 'NHS and friends' }],
  issued: { 'date-parts': [[2011]] },
  'container-title': 'J Skin',
  volume: '8',
  issue: '3',
  page: '35-42',
  DOI: '10.1000/a_b',
  URL: 'https://example.org/a_b?x=1&y=2',
  custom: { design: 'case-series', n: 28, seen: ['https://example.org/'] },
};

describe('downloads', () => {
  test('CSV quotes what needs it and disarms formulas', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,y', 'say "hi"'],
          ['=1+1', -2],
          ['two\nlines', ''],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""hi"""\r\n\'=1+1,-2\r\n"two\nlines",\r\n');
  });
  test('NDJSON keeps a line break inside a text on its line', () => {
    expect(ndjson([{ a: 'x\ny' }, {}])).toBe('{"a":"x\\ny"}\n{}\n');
  });
  test('BibTeX escapes prose, leaves addresses alone, and keeps bodies in one piece', () => {
    expect(bibtex([source])).toBe(`@article{kim2011,
  title = {{Tattoo \\& 50\\% of \\{ink\\}}},
  author = {Kim, J. H. and {NHS and friends}},
  journal = {J Skin},
  year = {2011},
  volume = {8},
  number = {3},
  pages = {35--42},
  doi = {10.1000/a_b},
  url = {https://example.org/a_b?x=1&y=2},
}
`);
  });
  test('RIS parts first and last page', () => {
    expect(ris([source]).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - kim2011',
      'TI  - Tattoo & 50% of {ink}',
      'AU  - Kim, J. H.',
      'AU  - NHS and friends',
      'PY  - 2011',
      'T2  - J Skin',
      'VL  - 8',
      'IS  - 3',
      'SP  - 35',
      'EP  - 42',
      'DO  - 10.1000/a_b',
      'UR  - https://example.org/a_b?x=1&y=2',
      'ER  - ',
      '',
    ]);
  });
});

describe('Markdown of a body', () => {
  const links = {
    cite: (facts: string) => `[^${facts.split(' ').length}]`,
    term: (id: string) => `https://x/glossary/${id}/`,
    figure: (id: string) => `![${id}](https://x/figures/${id}.svg)`,
    absolute: (path: string) => `https://x${path}`,
  };
  const mdx = `Opening <Term id="dermis">dermis</Term>.<Cite facts="a b" />

## First wash {#first-wash}

<Care level="emergency" title="Call 999 if">

- you cannot breathe

</Care>

<SomeFigure kind="x" />

See [washing](/aftercare/washing/#how) and [out](https://y/).

| Day | Do |
| --- | --- |
| 1 | **rest** |`;

  test('components become headings, links and footnotes; a figure leaves nothing', () => {
    expect(bodyMarkdown(mdx, links)).toBe(`Opening [dermis](https://x/glossary/dermis/).[^2]

## First wash

### Emergency: Call 999 if

- you cannot breathe

See [washing](https://x/aftercare/washing/#how) and [out](https://y/).

| Day | Do |
| --- | --- |
| 1 | **rest** |`);
  });
  test('sections are cut at headings with an id', () => {
    expect(mdxSections(mdx).map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['first-wash', 'First wash'],
    ]);
    expect(mdxSections('').length).toBe(0);
  });
  test('plain text keeps every word and no mark', () => {
    expect(plainText(bodyMarkdown(mdx, links))).toBe(
      'Opening dermis.\n\nFirst wash\n\nEmergency: Call 999 if\n\n- you cannot breathe\n\nSee washing and out.\n\nDay | Do\n1 | rest',
    );
    expect(plainText(escapeMarkdown('a < b_c [d] *e*'))).toBe('a < b_c [d] *e*');
  });
});

describe('growth of a schema', () => {
  const promised = apiJsonSchema('questions');
  const edited = (edit: (schema: { properties: Record<string, unknown>; required: string[] }) => void) => {
    const schema = structuredClone(promised) as { properties: Record<string, unknown>; required: string[] };
    edit(schema);
    return withdrawn(promised, schema);
  };
  test('additions and better words pass', () => {
    expect(withdrawn(promised, promised)).toEqual([]);
    expect(
      edited((schema) => {
        schema.properties['more'] = { type: 'string' };
        schema.required.push('more');
        schema.properties['answer'] = { ...(schema.properties['answer'] as object), description: 'Better words.' };
        (schema.properties['asked'] as { enum: string[] }).enum.push('never');
      }),
    ).toEqual([]);
  });
  test('a property removed, retyped, or no longer always there is named', () => {
    expect(edited((schema) => delete schema.properties['answer'])).toEqual(['properties.answer: gone']);
    expect(edited((schema) => (schema.properties['answer'] = { type: 'number' }))).toEqual(['properties.answer.type: was "string", is "number"']);
    expect(edited((schema) => (schema.required = schema.required.filter((name) => name !== 'answer')))).toEqual(['required: "answer" gone']);
    expect(edited((schema) => (schema.properties['asked'] as { enum: string[] }).enum.shift())).toEqual(['properties.asked.enum: "common" gone']);
  });
});
