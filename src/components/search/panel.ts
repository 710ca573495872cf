import { isCommon, KINDS, wordsOf, type Kind, type TextRow } from '~/domain/search.ts';
import { SUBJECT_IDS, SUBJECT_TITLES, VERDICT_IDS, VERDICTS, type Subject } from '~/domain/vocabulary.ts';
import type { TextMatch } from './full-text.ts';
import type { Matcher, NamedPage } from './matcher.ts';
import { loadMatcher, loadTexts } from './names.ts';

const TONES = { good: 'pill tone-good', caution: 'pill tone-caution', bad: 'pill tone-bad', plain: 'pill tone-plain' } as const;
/** Best answers stand in one list, whatever their kind; those after them are grouped. */
const BEST = 5;
const FROM_TEXT = 3;
/** Pause after the last key before the full text is asked, in ms; the names answer at once. */
const PAUSE_MS = 250;
/** Wait before the panel says that it waits, in ms. */
const SLOW_MS = 400;

/** An element with text and children; text goes in as text, never as markup. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), props);
  node.append(...children);
  return node;
}
const link = (href: string, text: string) => element('a', { href }, text);
const aToZ = () => link('/search/#a-to-z', 'A to Z');
const plural = (kind: Kind) => `${kind}s`;

/** The section whose heading has most of the words asked for. */
function bestSection([, sections = []]: TextRow, asked: ReadonlySet<string>): TextRow[1] {
  const scored = sections.map((section) => ({ section, hits: wordsOf(section[1]).filter((word) => asked.has(word)).length }));
  const best = scored.reduce((most, next) => (next.hits > most.hits ? next : most), { section: ['', ''] as const, hits: 0 });
  return best.hits ? [best.section] : [];
}

/** A page of the compact index. Its answer is filled in as soon as the texts of its kind are there; the room is kept. */
function namedItem(page: NamedPage, asked: ReadonlySet<string>): HTMLLIElement {
  const subject = SUBJECT_IDS[page.subject];
  const verdict = VERDICT_IDS[page.verdict ?? -1];
  const text = element('p', { className: 'search-waits' });
  const title = page.kind === 'Claim' ? `“${page.title}”` : page.kind === 'Place' ? `SMP rules in ${page.title}` : page.title;
  const item = element(
    'li',
    {},
    element('p', { className: 'small quiet' }, subject ? `${page.kind}, ${SUBJECT_TITLES[subject]}` : page.kind),
    link(page.path, title),
    text,
  );
  if (verdict) text.append(element('span', { className: TONES[VERDICTS[verdict].tone] }, VERDICTS[verdict].label), ' ');
  void loadTexts(page.kind).then(
    (texts) => {
      const row = texts[page.position];
      text.className = '';
      if (!row) return;
      text.append(row[0]);
      for (const [id, heading] of bestSection(row, asked) ?? []) {
        // The browser marks the heading; one that knows no text fragments scrolls to it.
        const url = `${page.path}#${id}:~:text=${encodeURIComponent(heading).replaceAll('-', '%2D')}`;
        item.append(element('p', { className: 'search-section' }, 'Section: ', link(url, heading)));
      }
    },
    () => {
      text.className = '';
    },
  );
  return item;
}

function textItem(match: TextMatch): HTMLLIElement {
  const text = element('p', {});
  const verdict = Object.values(VERDICTS).find(({ label }) => label === match.verdict);
  if (verdict) text.append(element('span', { className: TONES[verdict.tone] }, verdict.label), ' ');
  text.append(match.excerpt);
  const item = element('li', {}, element('p', { className: 'small quiet' }, match.kind), link(match.path, match.title), text);
  if (match.section) item.append(element('p', { className: 'search-section' }, 'Section: ', link(match.section.url, match.section.title)));
  return item;
}

/** Pages opened before in this tab, newest first. The browser's own history knows them; nothing is stored. */
function recentPages(matcher: Matcher): NamedPage[] {
  const history = (window as { navigation?: { entries: () => { url: string | null }[] } }).navigation?.entries() ?? [];
  const paths = new Set(history.map(({ url }) => new URL(url ?? '/', location.href).pathname).reverse());
  paths.delete(location.pathname);
  return [...paths].flatMap((path) => matcher.pages.get(path) ?? []).slice(0, 5);
}

/**
 * Filters, status and results below a field; used by the dialog and by the search page.
 * The compact index answers while the reader types; pages that only the full text finds follow below, so that
 * nothing moves that is being read. Arrow keys move between the field and the results; Enter opens the first.
 */
export function searchPanel(input: HTMLInputElement, { onQuery }: { onQuery?: (query: string) => void } = {}): HTMLElement {
  const status = element('p', { className: 'small quiet' });
  status.setAttribute('role', 'status');
  const kinds = element('fieldset', {}, element('legend', { className: 'visually-hidden' }, 'Show only'));
  for (const kind of ['', ...KINDS] as const) {
    const radio = element('input', { type: 'radio', name: `kind-${input.id}`, value: kind, checked: kind === '' });
    kinds.append(element('label', {}, radio, kind === '' ? 'All' : plural(kind)));
  }
  const subject = element('select', {}, element('option', { value: '' }, 'All subjects'));
  for (const id of SUBJECT_IDS) subject.append(element('option', { value: id }, SUBJECT_TITLES[id]));
  const filters = element('div', { className: 'search-filters' }, kinds, element('label', {}, 'Subject ', subject));
  const hint = element('div', { className: 'search-hint' });
  const best = element('ul', { className: 'rows search-results' });
  const more = element('div', { className: 'search-more' });
  const panel = element('div', { className: 'search-panel' }, filters, status, hint, best, more);

  const group = (title: string, items: HTMLLIElement[]) => [element('h2', {}, title), element('ul', { className: 'rows' }, ...items)];

  async function showHint(): Promise<void> {
    hint.replaceChildren(element('p', { className: 'quiet' }, 'Try “swim”, “does it hurt”, “blue” or “MRI”. Or look through the ', aToZ(), '.'));
    const recent = recentPages(await loadMatcher());
    if (recent.length) {
      hint.append(
        ...group(
          'Opened before in this tab',
          recent.map((page) => element('li', {}, link(page.path, page.title))),
        ),
      );
    }
  }

  let shown = '';
  let run = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** What is on the screen after this answers the query in the field. */
  async function answer(): Promise<void> {
    const query = input.value.trim();
    const kind = kinds.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const mine = ++run;
    const isStale = () => mine !== run;
    clearTimeout(pause);
    onQuery?.(query);
    hint.replaceChildren();
    if (!query) {
      shown = '';
      status.textContent = '';
      best.replaceChildren();
      more.replaceChildren();
      await showHint().catch(() => undefined);
      return;
    }
    const slow = setTimeout(() => {
      if (isStale()) return;
      status.replaceChildren('Still loading on a slow connection. The ', aToZ(), ' lists every page.');
    }, SLOW_MS);
    let pages: NamedPage[] = [];
    let hasNames = true;
    try {
      const isWanted = (page: NamedPage) => (!kind || page.kind === kind) && (!subject.value || SUBJECT_IDS[page.subject] === subject.value);
      pages = (await loadMatcher()).find(query, isWanted);
    } catch {
      hasNames = false;
    }
    clearTimeout(slow);
    if (isStale()) return;
    const asked = new Set(wordsOf(query).filter((word) => !isCommon(word)));
    const item = (page: NamedPage) => namedItem(page, asked);
    const rest = pages.slice(BEST);
    best.replaceChildren(...pages.slice(0, BEST).map(item));
    more.replaceChildren(
      ...KINDS.flatMap((name) => {
        const ofKind = rest.filter((page) => page.kind === name);
        return ofKind.length ? group(`More ${plural(name).toLowerCase()}`, ofKind.map(item)) : [];
      }),
    );
    shown = query;
    const count = (found: number) => `${found} ${found === 1 ? 'answer' : 'answers'} for “${query}”`;
    if (pages.length) status.textContent = count(pages.length);
    else status.textContent = 'Looking through the full text…';

    const fullText = async () => {
      const wanted = { ...(kind ? { kind } : {}), ...(subject.value ? { subject: SUBJECT_TITLES[subject.value as Subject] } : {}) };
      let matches: TextMatch[] | undefined;
      try {
        const { searchText } = await import('./full-text.ts');
        matches = await searchText(query, wanted, new Set(pages.map((page) => page.path)), FROM_TEXT);
      } catch {
        // Without WebAssembly, or with a file missing, the names still serve.
      }
      if (isStale()) return;
      if (!matches && !hasNames) {
        status.replaceChildren('The search could not be loaded. The ', aToZ(), ' lists every page.');
      } else if (!pages.length && !matches?.length) {
        status.textContent = `Nothing found for “${query}”. Try fewer or other words.`;
        hint.replaceChildren(element('p', { className: 'quiet' }, 'Or look through the ', aToZ(), '.'));
      } else if (matches?.length) {
        status.textContent = pages.length
          ? `${count(pages.length)}, and ${matches.length} more in the full text`
          : `${matches.length} in the full text for “${query}”`;
        if (pages.length) more.append(...group('Also in the text of', matches.map(textItem)));
        else best.replaceChildren(...matches.map(textItem));
      }
    };
    pause = setTimeout(() => void fullText(), pages.length ? PAUSE_MS : 0);
  }

  input.addEventListener('input', () => void answer());
  filters.addEventListener('change', () => void answer());

  const links = () => [...panel.querySelectorAll<HTMLAnchorElement>('.search-results a, .search-more a, .search-hint a')];
  function move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [input, ...links()];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }
  input.addEventListener('keydown', (event) => {
    move(event);
    if (event.key !== 'Enter' || !panel.closest('dialog')) return;
    event.preventDefault();
    const open = () => best.querySelector('a')?.click();
    if (shown === input.value.trim()) open();
    else void answer().then(open);
  });
  for (const list of [hint, best, more] as HTMLElement[]) list.addEventListener('keydown', move);
  void answer();
  return panel;
}
