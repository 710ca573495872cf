/**
 * npm run bench:scale [-- 50 500 2000]: builds that many synthetic articles and questions with the real templates, and as many
 * bare pages (framework, MDX, Pagefind, nothing of ours) in the same run as the reference. Records build seconds, peak memory,
 * page and index bytes, and how build time grows. Writes test-results/bench-scale.json. Takes minutes; nothing else should run.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { home } from '../src/config/home.ts';

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 2)) {
  console.error(`bench:scale: found "${process.argv.slice(2).join(' ')}", expected whole numbers such as 50 500 2000`);
  process.exit(1);
}
if (counts.length === 0) counts.push(50, 500, 2000);
const root = resolve('.');
const work = resolve('test-results/bench-scale');

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
const bytesOf = (files: string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);
const articles = walk('content/articles');
/** Those that the home page names come first, so that the smallest build has them too. */
const named = [...home.tryThese.map(({ question }) => question), ...home.asked];
const questions = walk('content/questions').sort((a, b) => Number(named.includes(basename(b, '.mdx'))) - Number(named.includes(basename(a, '.mdx'))));
/** Lists of other pages, which a smaller or larger site may not have. */
const LINKS = /^(?:related|aliases):(?: \[.*\]\n|\n(?: {2}.*\n)+)/gm;

/** A real file under a new name: links to its neighbours go, and a word of its own comes in. */
function copyOf(file: string, number: number): string {
  return readFileSync(file, 'utf8')
    .replace(LINKS, '')
    .replace(/^(question: ['"]?)(.*?)(['"]?)$/m, (_, start: string, text: string, end: string) => `${start}Case ${number}, ${text.slice(0, 90)}${end}`)
    .replace(/^(title: ['"]?)/m, `$1Case ${number} `)
    .replace(/^order: .*$/m, `order: ${number + 1}`);
}

/** A project folder with our templates, all facts, sources, terms, claims and places, and `count` articles and questions in all. */
function writeOurs(count: number): string {
  const folder = join(work, `ours-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ['facts', 'sources', 'glossary', 'claims', 'places']) cpSync(`content/${name}`, join(folder, 'content', name), { recursive: true });
  for (const file of walk(join(folder, 'content/claims'))) writeFileSync(file, readFileSync(file, 'utf8').replace(LINKS, ''));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // Copies break the rules against repetition, so the content check is left out.
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `${readFileSync('astro.config.mjs', 'utf8').replace('contentCheck(), ', '')}`.replace(
      'vite: {',
      'cacheDir: "./.cache",\n  vite: {\n    cacheDir: "./.vite",',
    ),
  );
  for (let number = 0; number < count; number++) {
    const isArticle = number % 2 === 0;
    const list = isArticle ? articles : questions;
    const file = list[(number >> 1) % list.length] ?? '';
    const path = number < 2 * list.length ? file : file.replace('.mdx', `-${number}.mdx`);
    mkdirSync(join(folder, path, '..'), { recursive: true });
    // The first round keeps the real files, so that the home page finds what it names.
    writeFileSync(join(folder, path), copyOf(file, number));
  }
  return folder;
}

/** The same texts without citations, terms and cards, on a page with a heading. */
function writeBare(count: number): string {
  const folder = join(work, `bare-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import mdx from '@astrojs/mdx';
import { createIndex } from 'pagefind';
import { fileURLToPath } from 'node:url';
const search = { name: 'search', hooks: { 'astro:build:done': async ({ dir }) => {
  const out = fileURLToPath(dir);
  const { index } = await createIndex();
  await index.addDirectory({ path: out });
  await index.writeFiles({ outputPath: out + 'pagefind' });
  await index.deleteIndex();
} } };
export default { integrations: [mdx(), search], cacheDir: './.cache', vite: { cacheDir: './.vite' } };
`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) }) };
`,
  );
  writeFileSync(
    join(folder, 'src/pages/[slug].astro'),
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<!doctype html>
<html lang="en-gb"><head><meta charset="utf-8" /><title>{Astro.props.entry.data.title}</title></head>
<body><h1>{Astro.props.entry.data.title}</h1><Content /></body></html>
`,
  );
  for (let number = 0; number < count; number++) {
    const list = number % 2 === 0 ? articles : questions;
    const text = readFileSync(list[(number >> 1) % list.length] ?? '', 'utf8');
    const body = text
      .split('\n---\n')
      .slice(1)
      .join('\n---\n')
      .replace(/<Cite [^>]*\/>/g, '')
      .replace(/<\/?[A-Z][^>]*>/g, '')
      .replace(/ \{#[a-z0-9-]+\}$/gm, '');
    writeFileSync(join(folder, 'content', `page-${number}.mdx`), `---\ntitle: Case ${number}\n---\n${body}`);
  }
  return folder;
}

/** Highest resident memory of a process and those it started, in MiB, read ten times a second. */
function watchMemory(pid: number): () => number {
  let peak = 0;
  const read = () => {
    try {
      const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(kib ?? 0) / 1024);
    } catch {
      // The process has ended, or the system has no /proc: then the peak stays as it was.
    }
  };
  const timer = setInterval(read, 100);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

interface Build {
  seconds: number;
  peakMiB: number;
}
async function build(folder: string): Promise<Build> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const peak = watchMemory(child.pid ?? 0);
  const status = await new Promise<number | null>((done) => child.on('exit', done));
  if (status !== 0) throw new Error(`the build in ${folder} ended with status ${status}`);
  return { seconds: (performance.now() - started) / 1000, peakMiB: peak() };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Sizes of what was built; a search fetches the names, and of the full text its fixed part and one piece of the index. */
function measureOutput(folder: string) {
  const dist = join(folder, 'dist');
  const files = walk(dist);
  const html = files.filter((file) => file.endsWith('.html'));
  const kibOf = (list: string[]) => list.map((file) => statSync(file).size / 1024);
  const under = (part: string) => files.filter((file) => file.includes(part));
  const names = join(dist, 'search/names.json');
  const pieces = kibOf(under('/pagefind/index/'));
  const fixed = bytesOf(under('/pagefind/').filter((file) => /pagefind\.js$|\.pagefind$|\.pf_meta$|-entry\.json$/.test(file)));
  return {
    pages: html.length,
    kibPerPage: median(kibOf(html)),
    namesKib: existsSync(names) ? brotliCompressSync(readFileSync(names)).length / 1024 : 0,
    fullTextKib: fixed / 1024 + Math.max(0, ...pieces) + median(kibOf(under('/pagefind/fragment/'))),
  };
}

mkdirSync(work, { recursive: true });
const rows: ({ count: number; kind: 'ours' | 'bare' } & Build & ReturnType<typeof measureOutput>)[] = [];
console.log('| build | written | pages | seconds | ms a written page | peak MiB | KiB a page | names KiB | full text KiB a search |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const count of counts) {
  for (const [kind, write] of [
    ['bare', writeBare],
    ['ours', writeOurs],
  ] as const) {
    const folder = write(count);
    const row = { count, kind, ...(await build(folder)), ...measureOutput(folder) };
    rows.push(row);
    const cells = [kind, count, row.pages, row.seconds.toFixed(1), ((1000 * row.seconds) / count).toFixed(1), row.peakMiB.toFixed(0)];
    console.log(`| ${[...cells, row.kibPerPage.toFixed(1), row.namesKib.toFixed(1), row.fullTextKib.toFixed(1)].join(' | ')} |`);
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const kind of ['bare', 'ours'] as const) {
  const [first, last] = [rows.find((row) => row.kind === kind), rows.findLast((row) => row.kind === kind)];
  if (!first || !last || first === last) continue;
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.count / first.count);
  console.log(`${kind}: build time grows with exponent ${exponent.toFixed(2)} from ${first.count} to ${last.count}`);
}
writeFileSync('test-results/bench-scale.json', JSON.stringify(rows, null, 1));
