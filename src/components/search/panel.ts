import { search, type SearchResult } from './engine.ts';

const KINDS = ['Question', 'Article', 'Claim', 'Term', 'Place'] as const;
const TONES: Record<string, string> = { Right: 'tone-good', 'Partly right': 'tone-caution', Wrong: 'tone-bad', Dangerous: 'tone-bad' };

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

function resultItem(result: SearchResult): HTMLLIElement {
  const title = element('a', { href: result.url }, result.title);
  const line = element('p', { className: 'small quiet' }, [result.kind, result.subject].filter(Boolean).join(', '));
  const text = element('p', {});
  if (result.verdict) text.append(element('span', { className: `pill ${TONES[result.verdict] ?? 'tone-plain'}` }, result.verdict));
  text.append(result.text);
  const item = element('li', {}, line, title, text);
  if (result.sections.length) {
    const links = result.sections.map((section) => element('li', {}, element('a', { href: section.url }, section.title)));
    item.append(element('ul', { className: 'search-sections' }, ...links));
  }
  return item;
}

/**
 * Field, filters, status and results; used by the dialog and by the search page.
 * Arrow keys move between the field and the results; Enter in the field opens the first of them.
 */
export function searchPanel(input: HTMLInputElement, { onQuery }: { onQuery?: (query: string) => void } = {}): HTMLElement {
  const status = element('p', { className: 'small quiet' });
  status.setAttribute('role', 'status');
  const list = element('ul', { className: 'rows search-results' });
  const filters = element('fieldset', { className: 'search-filters' }, element('legend', { className: 'visually-hidden' }, 'Show only'));
  for (const kind of ['All', ...KINDS]) {
    const radio = element('input', { type: 'radio', name: `kind-${input.id}`, value: kind === 'All' ? '' : kind, checked: kind === 'All' });
    filters.append(element('label', {}, radio, kind === 'All' ? 'All' : `${kind}s`));
  }
  const empty = element(
    'p',
    { className: 'quiet' },
    'Try “swim”, “does it hurt”, “blue” or “MRI”. Or look through the ',
    element('a', { href: '/search/#a-to-z' }, 'A to Z'),
    '.',
  );
  const panel = element('div', { className: 'search-panel' }, filters, status, empty, list);

  let asked = 0;
  async function run(): Promise<void> {
    const query = input.value.trim();
    const ask = ++asked;
    onQuery?.(query);
    empty.hidden = query !== '';
    if (!query) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    const kind = filters.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const slow = setTimeout(() => {
      if (ask === asked) status.textContent = 'Searching…';
    }, 250);
    try {
      const { total, results } = await search(query, kind ? { kind } : {});
      if (ask !== asked) return;
      list.replaceChildren(...results.map(resultItem));
      status.textContent =
        total === 0 ? `Nothing found for “${query}”. Try fewer or other words.` : `${total} ${total === 1 ? 'result' : 'results'} for “${query}”`;
      if (total === 0) empty.hidden = false;
    } catch {
      if (ask !== asked) return;
      list.replaceChildren();
      status.replaceChildren('The search could not be loaded. ', element('a', { href: '/search/#a-to-z' }, 'The A to Z'), ' lists every page.');
    } finally {
      clearTimeout(slow);
    }
  }

  let wait: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void run(), 120);
  });
  filters.addEventListener('change', () => void run());

  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];
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
    if (event.key === 'Enter') {
      const first = links()[0];
      if (first && panel.closest('dialog')) {
        event.preventDefault();
        first.click();
      }
      return;
    }
    move(event);
  });
  list.addEventListener('keydown', move);
  if (input.value) void run();
  return panel;
}
