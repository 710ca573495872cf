import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** In `npm run dev`, serves the search index of the last build, and says how to make one where there is none. */
export function devSearch(): AstroIntegration {
  let index = '';
  return {
    name: 'dev-search',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        index = fileURLToPath(new URL('pagefind/', config.outDir));
        if (!existsSync(index)) logger.warn('no search index yet: run npm run build once, then search works in dev too');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const path = join(index, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
          if (!path.startsWith(index) || !existsSync(path) || !statSync(path).isFile()) {
            next();
            return;
          }
          response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
          createReadStream(path).pipe(response);
        });
      },
    },
  };
}
