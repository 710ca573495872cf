import { TOOLS } from './tools.ts';
import { SUBJECT_IDS } from './vocabulary.ts';

/** Every kind of address on the site, in one place. Addresses are promises: see tests/built/urls.txt. */

export const articlePath = (id: string) => `/${id}/`;
export const subjectPath = (subject: string) => `/${subject}/`;
/** @param id `<topic>/<slug>`; the topic is not part of the address, so that a question can move between topics. */
export const questionPath = (id: string) => `/questions/${id.split('/').at(-1)}/`;
export const topicPath = (topic: string) => `/questions/topics/${topic}/`;
export const claimPath = (id: string) => `/claims/${id}/`;
export const termPath = (id: string) => `/glossary/${id}/`;
export const placePath = (id: string) => `/places/${id}/`;
export const sourcePath = (id: string) => `/evidence/${id}/`;
/** The statements, caveats and full references behind one page. */
export const evidencePath = (path: string) => `${path}evidence/`;
export const factPath = (id: string) => `/evidence/facts/${id}/`;
/** @param id file name of the change without its ending */
export const changePath = (id: string) => `/about/changes/#${id}`;
/** For print and QR codes; numbers stand in src/config/short-links.txt. */
export const shortPath = (number: number) => `/go/${number}/`;
/** The same page as Markdown. */
export const markdownPath = (path: string) => `${path.slice(0, -1)}.md`;
const CONTENT_PAGE = new RegExp(`^/(?:${SUBJECT_IDS.join('|')}|questions|claims|glossary|places|evidence(?:/facts)?)/[^/]+/$`);
/** Whether the page at `path` comes from one content file, and so stands as Markdown too. */
export const hasMarkdown = (path: string) => CONTENT_PAGE.test(path) && path !== '/evidence/facts/';
export const apiPath = (file: string) => `/api/v1/${file}`;

/** What a page offers to those who link to it or show its answer elsewhere: all derived from its own path. */
const file = (path: string) => (path === '/' ? '/home' : path.slice(0, -1));
/** @param id slug of the question or claim; `<subject>-<slug>` of an article */
export const embedPath = (kind: 'question' | 'claim' | 'article-summary', id: string) => `/embed/v1/${kind}/${id}/`;
/** The one embed that has no id: there is one healing timeline. */
export const TIMELINE_PATH = '/tools/healing-timeline/';
export const TIMELINE_EMBED_PATH = '/embed/v1/healing-timeline/';
export const oembedPath = (path: string) => `/oembed${file(path)}.json`;
export const cardPath = (path: string) => `/cards${file(path)}.png`;
export const qrPath = (path: string, format: 'svg' | 'png') => `/qr${file(path)}.${format}`;
export const kitPath = (path: string) => `/for-clinics${file(path)}/`;
export const handoutPath = (path: string) => `${kitPath(path)}handout/`;

/** Pages that no content file makes. */
export const FIXED_PATHS: readonly string[] = [
  '/',
  '/procedure/',
  '/side-effects/',
  '/skin/',
  '/aftercare/',
  '/questions/',
  '/claims/',
  '/glossary/',
  '/places/',
  '/evidence/',
  '/evidence/facts/',
  '/search/',
  '/tools/',
  ...TOOLS.map((tool) => tool.path),
  '/figures/',
  '/for-clinics/',
  '/about/',
  '/about/privacy/',
  '/about/accessibility/',
  '/about/licence/',
  '/about/corrections/',
  '/about/changes/',
  '/api/',
  '/about/audit/',
];

/** Section ids that the article template sets; authors may link to them and must not reuse them. */
export const TEMPLATE_ANCHORS = ['in-short', 'known', 'not-known', 'contents', 'related', 'references', 'how-checked', 'elsewhere'] as const;
