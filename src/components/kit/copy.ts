/** Copy buttons beside snippets, and the button that prints a handout. Without script both are absent and the text can be selected. */
const FEEDBACK_MS = 4000;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const section = button.closest('.snippet');
  const code = section?.querySelector('code');
  const status = section?.querySelector('[role=status]');
  if (!code || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied';
    } catch {
      // No permission, or a page without https: the reader's own shortcut still works on the selection.
      getSelection()?.selectAllChildren(code);
      status.textContent = 'Selected. Copy it with Ctrl+C or Command+C';
    }
    setTimeout(() => (status.textContent = ''), FEEDBACK_MS);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

export {};
