import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parse, parseDocument } from 'yaml';
import { readBody, type Body } from '../domain/body.ts';
import { SUBJECT_IDS, TOPIC_IDS } from '../domain/vocabulary.ts';
import { articleSchema, type Article } from '../schemas/article.ts';
import { auditSchema, type Audit } from '../schemas/audit.ts';
import { changeSchema, type Change } from '../schemas/change.ts';
import { checkSchema, type Check } from '../schemas/check.ts';
import { claimSchema, type Claim } from '../schemas/claim.ts';
import { factSchema, type Fact } from '../schemas/fact.ts';
import { placeSchema, type Place } from '../schemas/place.ts';
import { questionSchema, type Question } from '../schemas/question.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { didYouMean, type Finding } from './finding.ts';

/** One content file that parsed and fits its schema. */
export interface Entry<Data> {
  /** Path below its collection without the ending, such as `skin/dermis`. */
  id: string;
  /** Path from the project's root. */
  file: string;
  data: Data;
  /** The MDX body; absent for records. */
  body?: Body;
  /** Line of a field, for messages. */
  lineOf: (path: PropertyKey[]) => number;
}
export interface ContentTree {
  articles: Map<string, Entry<Article>>;
  questions: Map<string, Entry<Question>>;
  claims: Map<string, Entry<Claim>>;
  glossary: Map<string, Entry<Term>>;
  places: Map<string, Entry<Place>>;
  changes: Map<string, Entry<Change>>;
  facts: Map<string, Entry<Fact>>;
  sources: Map<string, Entry<Source>>;
  checks: Map<string, Entry<Check>>;
  audit: Map<string, Entry<Audit>>;
  /** Files that could not be read into the tree. */
  findings: Finding[];
}

const ENDINGS = {
  articles: '.mdx',
  questions: '.mdx',
  claims: '.yaml',
  glossary: '.yaml',
  places: '.yaml',
  changes: '.yaml',
  facts: '.yaml',
  sources: '.json',
  checks: '.yaml',
  audit: '.yaml',
} as const;
type Collection = keyof typeof ENDINGS;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Finds the line of a field, parsing the text once more only when a message needs it. */
function lineFinder(yamlText: string, firstLine: number): (path: PropertyKey[]) => number {
  return (path) => {
    const counter = new LineCounter();
    const document = parseDocument(yamlText, { lineCounter: counter });
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return counter.linePos(Number(node.range[0])).line + firstLine - 1;
      }
    }
    return firstLine;
  };
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/**
 * Reads every content file below `root`/content.
 * Files with a fault become findings and are left out of the maps, so that later rules see only well-formed entries.
 */
export function readContent(root: string): ContentTree {
  const findings: Finding[] = [];

  function read<Schema extends z.ZodType>(collection: Collection, schema: Schema): Map<string, Entry<z.infer<Schema>>> {
    const folder = join(root, 'content', collection);
    const ending = ENDINGS[collection];
    const entries = new Map<string, Entry<z.infer<Schema>>>();
    for (const path of filesBelow(folder)) {
      const file = relative(root, path).split(sep).join('/');
      const fault = (rule: string, line: number, field: string, found: string, expected: string) => {
        findings.push({ rule, severity: 'error', file, line, field, found, expected });
      };
      if (!path.endsWith(ending)) {
        fault('file-ending', 1, 'file name', `"${path.split(sep).at(-1)}"`, `files in content/${collection} end in ${ending}`);
        continue;
      }
      const id = relative(folder, path).slice(0, -ending.length).split(sep).join('/');
      if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(id)) {
        fault('file-name', 1, 'file name', `"${id}"`, 'lower-case letters, digits and hyphens, because the name is the address');
        continue;
      }
      const text = readFileSync(path, 'utf8');
      const frontmatter = ending === '.mdx' ? FRONTMATTER.exec(text) : null;
      if (ending === '.mdx' && !frontmatter) {
        fault('frontmatter', 1, 'frontmatter', `the file starts with "${text.slice(0, 20).split('\n')[0]}"`, 'a block between two lines of "---" at the top');
        continue;
      }
      const yamlText = frontmatter?.[1] ?? text;
      const lineOf = lineFinder(yamlText, frontmatter ? 2 : 1);
      let data: unknown;
      try {
        data = ending === '.json' ? JSON.parse(text) : parse(yamlText);
      } catch (error) {
        const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1) + (frontmatter ? 1 : 0);
        fault('syntax', line, ending === '.json' ? 'JSON' : 'YAML', message, 'text that parses; put quotes round values that hold ": " or " #"');
        continue;
      }
      const parsed = schema.safeParse(data);
      if (!parsed.success) {
        for (const issue of parsed.error.issues) {
          const extra = issue.code === 'unrecognized_keys' ? issue.keys : [];
          const place = [...issue.path, ...extra.slice(0, 1)];
          const known = issue.code === 'unrecognized_keys' ? fieldNames(schema, issue.path) : [];
          fault(
            'schema',
            lineOf(place),
            place.map(String).join('.') || 'file',
            extra.length ? `unknown field "${extra.join('", "')}"` : foundAt(data, issue.path),
            extra.length ? `a field of this kind of file${didYouMean(extra[0] ?? '', known)}` : issue.message,
          );
        }
        continue;
      }
      let body: Body | undefined;
      if (ending === '.mdx') {
        try {
          body = readBody(text);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          const line = Number(/(?:line |:)(\d+)[:,]/.exec(message)?.[1] ?? 1);
          fault('syntax', line, 'body', message.split('\n')[0] ?? '', 'MDX that parses; write "less than" for "<" and leave out "{" and "}"');
          continue;
        }
      }
      entries.set(id, { id, file, data: parsed.data, lineOf, ...(body ? { body } : {}) });
    }
    return entries;
  }

  const tree: ContentTree = {
    sources: read('sources', sourceSchema),
    facts: read('facts', factSchema),
    glossary: read('glossary', termSchema),
    places: read('places', placeSchema),
    changes: read('changes', changeSchema),
    claims: read('claims', claimSchema),
    questions: read('questions', questionSchema),
    articles: read('articles', articleSchema),
    checks: read('checks', checkSchema),
    audit: read('audit', auditSchema),
    findings,
  };
  for (const source of tree.sources.values()) {
    if (source.data.id !== source.id) {
      findings.push({
        rule: 'source-id',
        severity: 'error',
        file: source.file,
        line: source.lineOf(['id']),
        field: 'id',
        found: `"${source.data.id}"`,
        expected: `"${source.id}", the name of the file`,
      });
    }
  }
  checkFolders(tree.articles, SUBJECT_IDS, 'subject', findings);
  checkFolders(tree.questions, TOPIC_IDS, 'topic', findings);
  return tree;
}

function checkFolders(entries: Map<string, Entry<unknown>>, folders: readonly string[], word: string, findings: Finding[]): void {
  for (const [id, entry] of entries) {
    const [folder = '', ...rest] = id.split('/');
    if (folders.includes(folder) && rest.length === 1) continue;
    findings.push({
      rule: 'folder',
      severity: 'error',
      file: entry.file,
      line: 1,
      field: 'folder',
      found: `"${folder}"`,
      expected: `<${word}>/<slug>.mdx with one of: ${folders.join(', ')}${didYouMean(folder, folders)}`,
    });
    entries.delete(id);
  }
}

/** Names of the fields an object schema knows at `path`, for "did you mean". */
function fieldNames(schema: z.ZodType, path: PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    const shape = shapeOf(current);
    current = typeof key === 'number' ? elementOf(current) : shape?.[String(key)];
  }
  return Object.keys(shapeOf(current) ?? {});
}
function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current && typeof current === 'object' && 'def' in current) {
    const def: unknown = current.def;
    if (def && typeof def === 'object' && 'innerType' in def) current = def.innerType;
    else break;
  }
  return current;
}
function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const inner = unwrap(schema);
  return inner && typeof inner === 'object' && 'shape' in inner ? (inner.shape as Record<string, unknown>) : undefined;
}
function elementOf(schema: unknown): unknown {
  const inner = unwrap(schema);
  return inner && typeof inner === 'object' && 'element' in inner ? inner.element : undefined;
}

/** The offending value, shortened. */
function foundAt(data: unknown, path: PropertyKey[]): string {
  let value: unknown = data;
  for (const key of path) value = value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}... (${typeof value === 'string' ? `${value.length} characters` : 'shortened'})` : text;
}
