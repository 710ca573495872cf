import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFinding } from '../checks/finding.ts';
import { checkContent } from '../checks/index.ts';

/** Holds all content against its rules before the build; an error stops it, a warning is printed. */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const { findings, tree } = checkContent(root, new Date());
        const errors = findings.filter((finding) => finding.severity === 'error');
        for (const finding of findings) {
          const text = `\n${formatFinding(finding)}`;
          if (finding.severity === 'error') logger.error(text);
          else logger.warn(text);
        }
        if (errors.length) {
          throw new Error(
            `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in content; each names its file, field and what was expected. CONTRIBUTING.md explains them.`,
          );
        }
        logger.info(
          `${tree.articles.size} articles, ${tree.questions.size} questions, ${tree.claims.size} claims, ${tree.glossary.size} terms, ${tree.places.size} places rest on ${tree.facts.size} facts from ${tree.sources.size} sources`,
        );
      },
    },
  };
}
