import type { HeaderRule } from '../config/security.ts';

/**
 * The header rules and redirects of the site in the words of common hosts. All four files come from the same two tables.
 * `_headers` and `_redirects` are read by Netlify, Cloudflare Pages and others; the other two are to be included by hand.
 */

/** A path of the rules: `*` stands for any rest. */
const toRegex = (path: string) => `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** Only what every host that reads the file agrees on: a path, a star at most once, indented headers; no line that takes a header away. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  return `${lines.join('\n')}\n`;
}

/** Where a host prefers files to rules, the page of the old address does the same work. */
export const redirectsFile = (table: ReadonlyMap<string, string>) => [...table].map(([from, to]) => `${from} ${to} 301\n`).join('');

/**
 * For the `http` block of nginx, with four lines for its `server` block in the opening comment.
 * Maps, because `add_header` in a location drops the headers of the blocks around it.
 */
export function nginxConfig(rules: readonly HeaderRule[], table: ReadonlyMap<string, string>): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== 'Content-Type');
  const variable = (name: string) => `$smp_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    // nginx takes the first pattern that fits; the general one stands last.
    const lines = rules
      .filter(({ headers }) => headers[name] !== undefined)
      .reverse()
      .map(({ path, headers }) => `  ${path === '/*' ? 'default' : `"~${toRegex(path)}"`} "${headers[name]}";`);
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}\n`;
  });
  const serverLines = [
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    'if ($smp_moved) { return 301 $smp_moved; }',
    'error_page 404 /404.html;',
  ];
  return [
    '# Include in the http block. In the server block, beside root and index:',
    ...serverLines.map((line) => `#   ${line}`),
    '# File types that nginx does not know; to be added to its types block:',
    '#   text/markdown md; application/x-ndjson ndjson; text/csv csv; application/x-bibtex bib; application/x-research-info-systems ris;',
    'map_hash_bucket_size 128;',
    '',
    ...maps,
    `map $uri $smp_moved {\n${[...table].map(([from, to]) => `  ${from} ${to};`).join('\n')}\n}\n`,
  ].join('\n');
}

/** For the site block of a Caddyfile, beside `root` and `file_server`. In a `route`, because Caddy would else sort the rules and let the general one win. */
export function caddyfile(rules: readonly HeaderRule[], table: ReadonlyMap<string, string>): string {
  // Caddy writes "any path with this ending" without the slash.
  const matcher = (path: string) => path.replace(/^\/\*\./, '*.');
  const lines = [
    ...rules.flatMap(({ path, headers }) => Object.entries(headers).map(([name, value]) => `header ${matcher(path)} ${name} "${value}"`)),
    ...[...table].map(([from, to]) => `redir ${from} ${to} permanent`),
  ];
  return `route {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;
}
