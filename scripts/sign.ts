/**
 * npm run sign -- --what "every sentence against its facts" --changed "nothing" FILE ...
 * Signs pages as a second reader. Only for someone who has just held every sentence of them against its facts
 * and did not write them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { signableEntries } from '../src/checks/signable.ts';
import { readContent } from '../src/checks/tree.ts';
import { isoDate } from '../src/domain/dates.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { what: { type: 'string' }, changed: { type: 'string' }, date: { type: 'string', default: isoDate(new Date()) } },
});
if (!values.what || !values.changed || positionals.length === 0) {
  console.error('Usage: npm run sign -- --what "every sentence against its facts" --changed "nothing" FILE ...');
  process.exit(1);
}
const entries = new Map(signableEntries(readContent(process.cwd())).map((entry) => [entry.file, entry]));
for (const path of positionals) {
  const file = relative(process.cwd(), path);
  const entry = entries.get(file);
  if (!entry) {
    console.error(`${file}: found no page there, expected a file of content/articles, questions, claims, glossary or places that passes npm run check:content`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(entry.checkFile), { recursive: true });
  const fields = { hash: entry.hash(readFileSync(file, 'utf8')), date: values.date, what: values.what, changed: values.changed };
  writeFileSync(
    entry.checkFile,
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${name === 'date' ? value : JSON.stringify(value)}\n`)
      .join(''),
  );
}
