import { absolute, site } from '../config/site.ts';
import { isoDate, longDate } from '../domain/dates.ts';
import type { KitPage } from '../data/kit.ts';

/** What a clinic, a forum or a newspaper pastes. Link texts are the question itself: neutral, and they say where the link leads. */

/** Text as HTML text or as the value of an attribute in double quotes. */
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Text inside `[…](…)`. */
const escapeMarkdown = (text: string) => text.replace(/[\\[\]*_`<>]/g, '\\$&');

export const plainLink = (page: KitPage) => absolute(page.path);
export const markdownLink = (page: KitPage) => `[${escapeMarkdown(page.title)}](${absolute(page.path)}) (${site.name})`;
export const htmlLink = (page: KitPage) => `<a href="${absolute(page.path)}">${escapeHtml(page.title)}</a> (${site.name})`;

/** "Checked 24 November 2026" as long as it holds: nothing once a page was changed after its check. */
const checkedDay = ({ check }: KitPage) => (check?.state === 'current' ? check.date : undefined);

/** The line that CC BY 4.0 asks for. */
export const creditLine = (page: KitPage) => `“${page.title.replace(/^“|”$/g, '')}”, ${site.name}, ${absolute(page.path)}, ${site.contentLicence.name}`;

/** A reference in words; the day is that of the last check, because pages carry no other. */
export function citation(page: KitPage): string {
  const day = checkedDay(page);
  return `${site.name}. ${page.title.replace(/[.?!]?$/, (end) => end || '.')} ${day ? `Checked ${longDate(day)}. ` : ''}${absolute(page.path)}`;
}

/** The answer in a frame; needs no script on the page around it. Undefined where a page has no answer to show. */
export function iframe(page: Pick<KitPage, 'title' | 'embed'>): string | undefined {
  if (!page.embed) return undefined;
  return `<iframe src="${absolute(page.embed.path)}" title="${escapeHtml(page.title)} (${site.name})" width="100%" height="${page.embed.height}" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`;
}

/** The same with loader.js, which sets the frame to the height of the answer. The link inside is for readers without script. */
export function customElement(page: KitPage): string | undefined {
  if (!page.embed) return undefined;
  const script = `<script src="${absolute('/embed/v1/loader.js')}" async></script>`;
  // The element of version 1 knows only what has an id. The script sizes any frame of ours, so the timeline takes a plain one.
  if (page.embed.kind === 'healing-timeline') return `${iframe(page)}\n${script}`;
  const { kind, id } = page.embed;
  return [
    `<smp-answer ${kind}="${id}" label="${escapeHtml(page.title)} (${site.name})">`,
    `  <a href="${absolute(page.path)}">${escapeHtml(page.title)}</a>`,
    '</smp-answer>',
    script,
  ].join('\n');
}

/** The answer as text of the page that shows it: no frame, no script, and it stays as it was on the day it was copied. */
export function staticHtml(page: KitPage): string {
  const { title, text, points } = page;
  const day = checkedDay(page);
  return [
    `<blockquote cite="${absolute(page.path)}">`,
    `  <p><strong>${escapeHtml(title)}</strong></p>`,
    `  <p>${escapeHtml(text)}</p>`,
    ...(points.length ? ['  <ul>', ...points.map((point) => `    <li>${escapeHtml(point)}</li>`), '  </ul>'] : []),
    `  <p>Source: <a href="${absolute(page.path)}">${site.name}</a>, <a rel="license" href="${site.contentLicence.url}">${site.contentLicence.name}</a>${day ? `. Checked <time datetime="${isoDate(day)}">${longDate(day)}</time>` : ''}.</p>`,
    '</blockquote>',
  ].join('\n');
}
