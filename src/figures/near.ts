/**
 * Loads the code of a figure when its place comes near the viewport; until then, and without script, the still stands.
 * @param selector the figure's element
 */
export function whenNear(selector: string, load: () => Promise<unknown>): void {
  const element = document.querySelector(selector);
  if (!element) return;
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      void load();
    },
    { rootMargin: '400px' },
  );
  watcher.observe(element);
}
