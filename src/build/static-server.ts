import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** Rules of a `_headers` file: a path, `*` for any rest, then indented `Name: value` lines. `! Name` is for hosts that join; here a later rule replaces. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    if (/^\s+!/.test(line)) continue;
    if (/^\s/.test(line)) {
      const [name = '', ...rest] = line.trim().split(':');
      rules.at(-1)?.headers.push([name, rest.join(':').trim()]);
    } else {
      const source = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
    }
  }
  return rules;
}

/** A static file server that sends the headers the host will send, and 404.html with status 404. */
export function createStaticServer(folder: string): Server {
  const root = normalize(`${folder}/`);
  const rulesFile = join(root, '_headers');
  const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, 'utf8')) : [];

  return createServer((request, response) => {
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end('bad address');
      return;
    }
    for (const rule of rules) {
      if (rule.pattern.test(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    let file = join(root, normalize(path));
    let status = 200;
    if (!file.startsWith(root)) file = root;
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { Location: `${path}/` }).end();
        return;
      }
      file = join(file, 'index.html');
    }
    if (!existsSync(file)) {
      file = join(root, '404.html');
      status = 404;
    }
    // A type that the rules name goes before ours.
    if (status === 404 || !response.hasHeader('Content-Type')) response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.writeHead(status);
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}
