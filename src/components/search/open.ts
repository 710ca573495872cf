/**
 * The only script of a page before a reader acts: it opens the search, which is loaded then.
 * Without script the search link leads to the search page and its A to Z, and forms are sent there.
 */
const load = () => import('./dialog.ts');
const formOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLFormElement>('main form.ask') : null);
/** The search page answers in place. */
const isElsewhere = location.pathname !== '/search/';

async function open(event: Event, query?: string): Promise<void> {
  event.preventDefault();
  (await load()).openSearch(query);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (link && isPlain) void open(event);
});

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping;
  const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (isSlash || isCommand) void open(event);
});

// A field in the page: its index loads when it has the focus, and its question is answered over the page.
document.addEventListener('focusin', (event) => {
  if (isElsewhere && formOf(event)) void load().then(({ warmSearch }) => warmSearch());
});
document.addEventListener('submit', (event) => {
  const form = formOf(event);
  const query = form && new FormData(form).get('q');
  if (isElsewhere && typeof query === 'string') void open(event, query);
});
