import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Who may import whom; see docs/architecture.md. `files` may not import `from`. */
const zone = (files, from, why) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: from.map((group) => ({ regex: group, message: why })) }] },
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'coverage/', 'test-results/', 'playwright-report/', 'node_modules/']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  zone(['src/domain/**'], ['^astro:', '/data/', '/components/', '/build/', '/checks/', '/seo/'], 'domain is pure: it knows no framework and no files'),
  zone(['src/schemas/**'], ['^astro:', '/data/', '/components/', '/build/', '/checks/'], 'schemas know only the domain'),
  zone(
    ['src/components/**', 'src/layouts/**', 'src/seo/**', 'src/figures/**', 'src/checks/**', 'src/build/**'],
    ['^astro:content$'],
    'only src/data and src/pages read collections',
  ),
);
