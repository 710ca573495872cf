/**
 * npm run urls: keeps what the site has promised, after a build. Nothing is ever taken back.
 * - src/config/short-links.txt: pages that have no number yet get the next one. Build again, so that their short links exist.
 * - tests/built/urls.txt: every page, section, data file and forwarding address of the last build joins those ever public.
 * - tests/built/api-v1-schema/: what the API has gained is promised too. A schema that lost something is left for the test to report.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SHORT_LINKS_FILE, shortLinks } from '../src/checks/redirects.ts';
import { withdrawn } from '../src/domain/growth.ts';

const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
const pathOf = (url: string) => new URL(url).pathname + new URL(url).hash;

const pages = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => pathOf(match[1] ?? ''));

// Facts and sources are looked up, not printed on a leaflet; their own addresses are short and hold a lasting id.
const numbered = shortLinks();
const last = Math.max(0, ...numbered.values());
const unnumbered = pages.filter((path) => path !== '/' && !/^\/evidence\/./.test(path) && !numbered.has(path));
writeFileSync(SHORT_LINKS_FILE, [...linesOf(SHORT_LINKS_FILE), ...unnumbered.map((path, index) => `${last + index + 1} ${path}`), ''].join('\n'));

const { items } = JSON.parse(readFileSync('dist/api/v1/articles.json', 'utf8')) as { items: { hasPart: { url: string }[] }[] };
const { files } = JSON.parse(readFileSync('dist/api/v1/index.json', 'utf8')) as { files: { url: string }[] };
const built = [
  ...pages,
  ...items.flatMap(({ hasPart }) => hasPart.map(({ url }) => pathOf(url))),
  '/api/v1/index.json',
  ...files.map(({ url }) => pathOf(url)),
  ...linesOf('dist/_redirects').map((line) => line.split(' ')[0] ?? ''),
  // What other sites frame, show or print.
  ...globSync(['{embed,oembed,cards,qr,figures}/**/*.{html,js,json,png,svg,csv}', 'for-clinics/**/*.html'], { cwd: 'dist' }).map(
    (file) => `/${file.replace(/index\.html$/, '')}`,
  ),
  ...['/rss.xml', '/feed.json', '/changes.xml', '/changes.json', '/llms.txt', '/llms-full.txt', '/sitemap.xml'],
];
const list = 'tests/built/urls.txt';
const known = linesOf(list);
const all = [...new Set([...known, ...built])].sort();
writeFileSync(list, `${all.join('\n')}\n`);

console.log(`${all.length} addresses, ${all.length - known.length} of them new`);
console.log(
  unnumbered.length
    ? `${unnumbered.length} pages got a short link: build and run this again, so that the links are in the list`
    : `${numbered.size} short links, none new`,
);

const promises = 'tests/built/api-v1-schema';
mkdirSync(promises, { recursive: true });
for (const name of readdirSync('dist/api/v1/schema')) {
  const now = readFileSync(`dist/api/v1/schema/${name}`, 'utf8');
  const promised = `${promises}/${name}`;
  if (!existsSync(promised) || withdrawn(JSON.parse(readFileSync(promised, 'utf8')), JSON.parse(now)).length === 0) writeFileSync(promised, now);
}
