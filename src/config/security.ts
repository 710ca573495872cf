/**
 * The security headers, by path. Used for the `_headers` file, the `<meta>` policy and the test server,
 * so that all three say the same.
 */

/** @param styleHash base64 SHA-256 of the one inlined stylesheet */
export function contentPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    // Pagefind's full text search is WebAssembly; 'wasm-unsafe-eval' allows that and no string evaluation.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'sha256-${styleHash}'`,
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
export function securityHeaders(styleHash: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy(styleHash)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
