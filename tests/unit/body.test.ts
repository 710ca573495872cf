import { describe, expect, test } from 'vitest';
import { factList, readBody } from '~/domain/body.ts';

const source = `---
title: x
---

Opening.<Cite facts="a-1" />

## First part {#first}

Text with [a link](/skin/dermis/#ink) and **1.7 mm**.<Cite facts="a-2 a-3" />

- one<Cite facts="a-4" />
  - nested 7
- two

| head | n |
| --- | --- |
| row | 12<Cite facts="a-5" /> |

<Care level="urgent" title="Call">

- hot<Cite facts="a-6" />

</Care>
`;

describe('readBody', () => {
  const body = readBody(source);

  test('gives each paragraph, item and row its own facts', () => {
    expect(body.blocks.map(({ kind, text, facts }) => [kind, text.trim(), facts])).toEqual([
      ['paragraph', 'Opening.', ['a-1']],
      ['heading', 'First part', []],
      ['paragraph', 'Text with a link and 1.7 mm.', ['a-2', 'a-3']],
      ['item', 'one', ['a-4']],
      ['item', 'nested 7', []],
      ['item', 'two', []],
      ['row', 'head | n |', []],
      ['row', 'row | 12 |', ['a-5']],
      ['item', 'hot', ['a-6']],
    ]);
  });

  test('knows the line in the file, frontmatter counted', () => {
    expect(body.blocks[0]).toMatchObject({ line: 5, column: 1 });
    expect(body.sections).toEqual([{ id: 'first', title: 'First part', cites: 4, line: 7, column: 1 }]);
  });

  test('says which author component a block stands in', () => {
    expect(body.blocks.at(-1)?.inside).toBe('Care');
  });

  test('collects links and refuses what authors may not write', () => {
    expect(body.links.map((link) => link.url)).toEqual(['/skin/dermis/#ink']);
    const bad = readBody("import x from 'x'\n\nA {1 + 1} b <b>c</b>.\n\n![x](y.png)\n");
    expect(bad.forbidden.map((found) => found.what)).toEqual(["import x from 'x'", '{1 + 1}', 'image y.png']);
    expect(bad.components.map((component) => component.name)).toEqual(['b']);
  });
});

test('factList takes spaces and commas', () => {
  expect(factList(' a-1, b-2  c-3 ')).toEqual(['a-1', 'b-2', 'c-3']);
  expect(factList(undefined)).toEqual([]);
});
