/**
 * The only script of a page before a reader acts: it opens the search, which is loaded then.
 * Without script the search link leads to the search page and its A to Z.
 */
async function open(event: Event): Promise<void> {
  event.preventDefault();
  const { openSearch } = await import('./dialog.ts');
  openSearch();
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
