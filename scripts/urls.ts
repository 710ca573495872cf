/** npm run urls: adds the addresses of the last build to the list of all ever public. Nothing is ever taken off it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const list = 'tests/built/urls.txt';
const known = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
const built = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
const all = [...new Set([...known, ...built])].sort();
writeFileSync(list, `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - known.length} of them new`);
