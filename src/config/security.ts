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

/** Headers of every response. `frame-ancestors` works in a header only, so it is not in the `<meta>` policy. */
export function securityHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy(styleHashes)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
