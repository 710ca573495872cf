// Wiring only. Everything imported here is read by Node itself: explicit .ts endings, relative paths.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { devSearch } from './src/build/dev-search.ts';
import { publish } from './src/build/publish.ts';
import { site } from './src/config/site.ts';
import { MARKDOWN_FEATURES } from './src/domain/body.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: satteri({ features: MARKDOWN_FEATURES }),
    syntaxHighlight: false,
  },
  integrations: [mdx({ optimize: true }), contentCheck(), publish(), devSearch()],
  // Pictures are drawn outside the thread that renders pages, so other pages go on meanwhile.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // Nothing inline: scripts stay files, so that the policy needs no hash for them.
    build: { assetsInlineLimit: 0 },
  },
});
