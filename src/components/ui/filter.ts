/** Narrows a long list while the reader types; `data-one` and `data-many` say what it lists. Without script the whole list stands. */
const box = document.querySelector<HTMLElement>('[data-filter]');
const input = box?.querySelector('input');
const count = box?.querySelector('[role=status]');
if (box && input && count) {
  box.hidden = false;
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      let inGroup = 0;
      for (const row of group.querySelectorAll<HTMLElement>('li')) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      if (group instanceof HTMLDetailsElement) group.open = words.length > 0;
      shown += inGroup;
    }
    count.textContent = words.length ? `${shown} ${(shown === 1 ? box.dataset['one'] : box.dataset['many']) ?? ''}` : '';
  });
}

export {};
