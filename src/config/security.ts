/**
 * The headers, by path. Used for the rules of every host, the `<meta>` policy and the test server, so that all say the same.
 */

/** @param styleHashes base64 SHA-256 of the stylesheets printed into pages */
export function contentPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    // Pagefind's full text search is WebAssembly; 'wasm-unsafe-eval' allows that and no string evaluation.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * The policy of an embedded answer: its own style and one script file, nothing else. `require-trusted-types-for` makes the
 * browser refuse any text that a script would turn into markup.
 * @param styleHashes base64 SHA-256 of the stylesheet printed into the answer
 */
export function embedPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Headers of everything, pages and files alike. */
const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * A path, in which `*` stands for any rest, and the headers of what lies there. No two rules that fit one path set the same
 * header: some hosts join the values, some take one of them, and of two joined policies both hold. docs/hosting.md has the sources.
 */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Made to be read or shown by any other site; nothing here depends on who asks. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The one folder that another site may frame. */
const FRAMED = 'embed';

/**
 * @param styleHashes base64 SHA-256 of the stylesheets printed into pages and embedded answers
 * @param topLevel names at the root of the built site, folders with a slash at their end; each gets the policy of pages but the one of frames
 */
export function headerRules(styleHashes: readonly string[], topLevel: readonly string[]): HeaderRule[] {
  const byPath = new Map<string, Record<string, string>>();
  for (const { path, headers } of allRules(styleHashes, topLevel)) byPath.set(path, { ...byPath.get(path), ...headers });
  return [...byPath].map(([path, headers]) => ({ path, headers }));
}

const allRules = (styleHashes: readonly string[], topLevel: readonly string[]): HeaderRule[] => [
  { path: '/*', headers: COMMON },
  // `frame-ancestors` works in a header only, so it is not in the `<meta>` policies.
  ...['', ...topLevel]
    .filter((name) => name !== `${FRAMED}/`)
    .map((name) => ({
      path: `/${name}${name.endsWith('/') ? '*' : ''}`,
      headers: { 'Content-Security-Policy': `${contentPolicy(styleHashes)}; frame-ancestors 'none'` },
    })),
  // Files named after their content, or their version.
  { path: '/_astro/*', headers: FOR_EVER },
  { path: '/fonts/*', headers: FOR_EVER },
  // Data is there for every site and app to read: no key, no preflight, since nothing but GET is answered.
  { path: '/api/*', headers: OPEN },
  // The only paths that another site may frame. A page that isolates itself (COEP) may frame only what sends COEP and CORP;
  // an answer loads nothing from elsewhere, so it can. With CORS another site can pin loader.js by `integrity`.
  {
    path: `/${FRAMED}/*`,
    headers: { 'Content-Security-Policy': `${embedPolicy(styleHashes)}; frame-ancestors *`, 'Cross-Origin-Embedder-Policy': 'require-corp', ...OPEN },
  },
  { path: '/oembed/*', headers: OPEN },
  { path: '/cards/*', headers: OPEN },
  { path: '/qr/*', headers: OPEN },
  // With `nosniff` a type that the host does not know would be a download.
  { path: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  { path: '/api/v1/*.ndjson', headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' } },
  { path: '/api/v1/bibliography.bib', headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } },
  { path: '/api/v1/bibliography.ris', headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' } },
];
