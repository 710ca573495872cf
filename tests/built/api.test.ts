import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readHeaderRules } from '../../src/build/static-server.ts';
import { withdrawn } from '~/domain/growth.ts';
import { GROUPS, PHRASES } from '~/domain/lay-words.ts';

const API = 'dist/api/v1';
const read = (file: string) => readFileSync(`${API}/${file}`, 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
interface List {
  name: string;
  count: number;
  items: Record<string, unknown>[];
}
const list = (name: string) => json(`${name}.json`) as List;
const collections = readdirSync(`${API}/schema`)
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'index');
const idOf = (record: Record<string, unknown>) => String(record['identifier'] ?? record['id']);

describe('what version 1 promises', () => {
  test('nothing has been taken back', () => {
    const promised = readdirSync('tests/built/api-v1-schema');
    expect(promised.length).toBeGreaterThanOrEqual(9);
    const lost = promised.flatMap((file) => {
      const before: unknown = JSON.parse(readFileSync(`tests/built/api-v1-schema/${file}`, 'utf8'));
      return existsSync(`${API}/schema/${file}`) ? withdrawn(before, json(`schema/${file}`)).map((line) => `${file} ${line}`) : [`${file} gone`];
    });
    expect(lost).toEqual([]);
  });

  test.each(collections)('%s fit their published schema', (name) => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(json(`schema/${name}.json`) as object);
    const { items, count } = list(name);
    expect(items).toHaveLength(count);
    expect(count).toBeGreaterThan(10);
    const faults = items.flatMap((item) =>
      validate(item) ? [] : (validate.errors ?? []).map((error) => `${idOf(item)}${error.instancePath} ${error.message ?? ''}`),
    );
    expect(faults).toEqual([]);
  });

  test('index.json fits its published schema', () => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    expect(ajv.validate(json('schema/index.json') as object, json('index.json'))).toBe(true);
  });

  test('a schema lets later properties through', () => {
    for (const name of collections) expect(read(`schema/${name}.json`), name).not.toContain('"additionalProperties": false');
  });

  test('each record stands alone too, as in its list, and once a line', () => {
    for (const name of collections) {
      const { items } = list(name);
      expect(
        read(`${name}.ndjson`)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      ).toEqual(items);
      if (name !== 'synonyms' && name !== 'words') for (const item of items) expect(json(`${name}/${idOf(item)}.json`)).toEqual(item);
    }
  });

  test('the words of our own search are all there', () => {
    const { items } = list('words');
    for (const [said, means] of PHRASES) expect(items.find((item) => item['means'] === means)?.['words'], said).toContain(said);
    expect(items.filter((item) => item['means'] === null).map((item) => item['words'])).toEqual(GROUPS);
  });

  test('ids named by a record exist', () => {
    const ids = (name: string) => new Set(list(name).items.map(idOf));
    const [facts, sources, questions] = [ids('facts'), ids('sources'), ids('questions')];
    for (const item of list('questions').items) {
      for (const fact of [...(item['facts'] as string[]), ...(item['textFacts'] as string[])]) expect(facts.has(fact), fact).toBe(true);
      for (const id of (item['related'] as { questions: string[] }).questions) expect(questions.has(id), id).toBe(true);
    }
    for (const item of list('facts').items) for (const { id } of item['sources'] as { id: string }[]) expect(sources.has(id), id).toBe(true);
  });

  test('addresses lead to pages and sections that exist', () => {
    for (const name of collections) {
      for (const match of read(`${name}.json`).matchAll(/"(?:url|markdown|page|@id|contentUrl)": "https:\/\/smp-explained\.example([^"]*)"/g)) {
        const [path = '', anchor] = (match[1] ?? '').split('#');
        const file = `dist${path}${path.endsWith('/') ? 'index.html' : ''}`;
        expect(existsSync(file), path).toBe(true);
        if (anchor && anchor !== 'article') expect(readFileSync(file, 'utf8'), match[1]).toContain(`id="${anchor}"`);
      }
    }
  });

  test('text is plain: no markup, no marks of citations', () => {
    const texts = [
      ...list('questions').items.map((item) => String(item['text'])),
      ...list('articles').items.flatMap((item) => (item['hasPart'] as { text: string }[]).map((part) => part.text)),
    ];
    expect(texts.length).toBeGreaterThan(400);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/<\/?[A-Z]|\[\^|\]\(|\*\*|^#|\{#|^\s*\|?\s*-{3}/m);
    }
  });

  test('a care card keeps its title, which says whom to call', () => {
    const part = (list('articles').items.find(({ identifier }) => identifier === 'side-effects/is-this-normal')?.['hasPart'] as { text: string }[])
      .map(({ text }) => text)
      .join('\n');
    expect(part).toMatch(/^Emergency: .*999/m);
  });

  test('records stand in a stable order', () => {
    for (const name of ['facts', 'sources']) {
      const ids = list(name).items.map(idOf);
      expect(ids).toEqual([...ids].sort());
    }
  });
});

describe('the OpenAPI document', () => {
  test('passes the recommended rules of Redocly', async () => {
    const problems = await lintFromString({
      source: read('openapi.json'),
      absoluteRef: 'openapi.json',
      config: await createConfig({ extends: ['recommended'] }),
    });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`)).toEqual([]);
  });

  test('names every list and download, and none that does not exist', () => {
    const { paths } = json('openapi.json') as { paths: Record<string, unknown> };
    const { files } = json('index.json') as { files: { url: string }[] };
    const served = files.map(({ url }) => new URL(url).pathname).filter((path) => !path.includes('/schema/') && !path.endsWith('openapi.json'));
    const documented = Object.keys(paths);
    expect(served.filter((path) => !documented.includes(path))).toEqual([]);
    expect(documented.filter((path) => !path.includes('{') && !existsSync(`dist${path}`))).toEqual([]);
    for (const template of documented.filter((path) => path.includes('{'))) {
      expect(
        existsSync(
          `dist${template.replace('{subject}/{slug}', 'skin/dermis').replace(/\/(\w+)\/\{id\}/, (_, name: string) => `/${name}/${idOf(list(name).items[0] ?? {})}`)}`,
        ),
        template,
      ).toBe(true);
    }
  });
});

describe('tables and bibliography', () => {
  /** A reader of RFC 4180 of our own making, to hold against the writer. */
  function rows(text: string): string[][] {
    const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
    const table: string[][] = [[]];
    for (const [, cell = '', end] of cells) {
      table.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      if (end === '\r\n') table.push([]);
    }
    return table.slice(0, -1);
  }

  test('questions.csv holds each question and its answer', () => {
    const [head = [], ...body] = rows(read('questions.csv'));
    const { items } = list('questions');
    expect(body.map((row) => row[head.indexOf('question')])).toEqual(items.map((item) => item['question']));
    expect(body.map((row) => row[head.indexOf('answer')])).toEqual(items.map((item) => item['answer']));
  });

  test('evidence.csv has a line for each source of each fact', () => {
    const [head = [], ...body] = rows(read('evidence.csv'));
    expect(body).toHaveLength(list('facts').items.reduce((sum, fact) => sum + (fact['sources'] as unknown[]).length, 0));
    for (const row of body) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
    }
  });

  test('BibTeX is read back, title by title, by a reference manager’s library', () => {
    const require = createRequire(import.meta.url);
    // The library ships no types.
    const { plugins } = require('@citation-js/core') as { plugins: { input: { chain: (text: string) => { id: string; title: string; DOI?: string }[] } } };
    require('@citation-js/plugin-bibtex');
    const found = new Map(plugins.input.chain(read('bibliography.bib')).map((item) => [item.id, item]));
    const { items } = list('sources');
    expect(found.size).toBe(items.length);
    const plain = (text: unknown) =>
      String(text)
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .replaceAll('’', "'");
    for (const item of items) {
      expect(plain(found.get(idOf(item))?.title), idOf(item)).toBe(plain(item['title']));
      expect(found.get(idOf(item))?.DOI, idOf(item)).toBe(item['DOI']);
    }
  });

  test('RIS has an entry for each source, every line with its tag', () => {
    const entries = read('bibliography.ris')
      .split(/ER {2}- \r\n(?:\r\n)?/)
      .filter(Boolean);
    const { items } = list('sources');
    expect(entries.map((entry) => /^ID {2}- (.+)\r$/m.exec(entry)?.[1])).toEqual(items.map(idOf));
    for (const entry of entries) for (const line of entry.trimEnd().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
  });

  test('CSL is a plain array, as importers want it', () => {
    expect(json('bibliography.json')).toEqual(list('sources').items);
  });
});

describe('for readers elsewhere', () => {
  const rules = readHeaderRules(readFileSync('dist/_headers', 'utf8'));
  const headersOf = (path: string) => Object.fromEntries(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers));

  test('any origin may read the API, and only the API', () => {
    expect(headersOf('/api/v1/questions.json')).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(headersOf('/skin/dermis/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });
  test('types that hosts do not know are named', () => {
    expect(headersOf('/skin/dermis.md')['Content-Type']).toContain('text/markdown');
    expect(headersOf('/api/v1/facts.ndjson')['Content-Type']).toContain('application/x-ndjson');
  });
});
