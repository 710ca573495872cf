/**
 * The security headers, by path. Used for the `_headers` file, the `<meta>` policy and the test server,
 * so that all three say the same.
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

/** Headers for the paths that match; `*` stands for any rest. Where two rules set one header, the later one holds. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Every header the host sends. `frame-ancestors` works in a header only, so it is not in the `<meta>` policies.
 * @param pageHashes of the stylesheets printed into pages
 * @param embedHashes of the one printed into embedded answers
 */
export function headerRules(pageHashes: readonly string[], embedHashes: readonly string[]): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': `${contentPolicy(pageHashes)}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    {
      path: '/embed/*',
      headers: {
        'Content-Security-Policy': `${embedPolicy(embedHashes)}; frame-ancestors *`,
        // A page that isolates itself (COEP) may frame only what carries both of these; an answer loads nothing from elsewhere, so it can.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        // So that another site can pin loader.js with `integrity`.
        'Access-Control-Allow-Origin': '*',
      },
    },
    { path: '/oembed/*', headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    // Preview cards and QR codes are made to be shown on other sites.
    { path: '/cards/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    { path: '/qr/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    { path: '/_astro/*', headers: YEAR },
    { path: '/fonts/*', headers: YEAR },
  ];
}
