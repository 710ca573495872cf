/**
 * Opens a citation where it stands. The statements come from the page's own evidence page, asked for once;
 * until they arrive, and where they cannot, the entry of the reference list serves. On wide screens the
 * statements are set in the margin as well. Without script a number leads to the reference list.
 */
import { linkStyles } from '~/components/ui/styles.ts';
import styles from '~/styles/evidence.css?url';

const article = document.querySelector<HTMLElement>('.reading');
const numbers = [...document.querySelectorAll<HTMLAnchorElement>('a.cite')];
const numberOf = (cite: HTMLAnchorElement) => cite.hash.replace('#ref-', '');

let evidence: Promise<Map<string, Element>> | undefined;

/** Entries of the evidence page by citation number. */
function loadEvidence(): Promise<Map<string, Element>> {
  linkStyles(styles);
  evidence ??= (async () => {
    const response = await fetch('evidence/');
    if (!response.ok) throw new Error(`evidence/: ${response.status}`);
    const html = await response.text();
    // Only the list is parsed: the policy of this page would report the styles of the other.
    const list = html.slice(html.indexOf('<ol class="evidence-list"'), html.lastIndexOf('</ol>'));
    const page = new DOMParser().parseFromString(list, 'text/html');
    return new Map([...page.querySelectorAll('.evidence-list > li')].map((entry) => [entry.id.replace('e-', ''), entry]));
  })();
  evidence.catch(() => {
    evidence = undefined;
  });
  return evidence;
}

const copyOf = (entry: Element) => [...document.importNode(entry, true).childNodes];

const pop = document.createElement('div');
pop.className = 'pop';
pop.popover = 'auto';
pop.setAttribute('role', 'dialog');
const content = document.createElement('div');
const foot = document.createElement('p');
foot.className = 'pop-foot';
const toList = document.createElement('a');
toList.textContent = 'In the list of references';
const close = document.createElement('button');
close.type = 'button';
close.textContent = 'Close';
close.addEventListener('click', () => pop.hidePopover());
toList.addEventListener('click', () => pop.hidePopover());
foot.append(toList, close);
pop.append(content, foot);

let opener: HTMLAnchorElement | undefined;

async function open(cite: HTMLAnchorElement): Promise<void> {
  const number = numberOf(cite);
  opener = cite;
  pop.setAttribute('aria-label', `Source ${number}`);
  toList.href = cite.hash;
  const listed = document.querySelector(cite.hash);
  if (listed) content.replaceChildren(...copyOf(listed));
  cite.after(pop);
  pop.showPopover({ source: cite });
  pop.tabIndex = -1;
  pop.focus();
  try {
    const entry = (await loadEvidence()).get(number);
    if (entry && opener === cite) content.replaceChildren(...copyOf(entry));
  } catch {
    // The entry of the list stays: the reader has the reference, and the next opening asks again.
  }
}

for (const cite of numbers) {
  cite.role = 'button';
  cite.setAttribute('aria-haspopup', 'dialog');
  cite.setAttribute('aria-label', `Source ${numberOf(cite)}`);
  cite.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(cite);
  });
  cite.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    void open(cite);
  });
}
pop.addEventListener('toggle', (event) => {
  if (event.newState === 'closed' && pop.contains(document.activeElement)) opener?.focus();
});

/** A short note per citation beside its paragraph: kind, statement, confidence. A copy for the eye, so hidden from assistive technology. */
async function setMargin(): Promise<void> {
  const entries = await loadEvidence();
  const blocks = new Map<Element, Set<string>>();
  const placed = new Set<string>();
  for (const cite of numbers) {
    const block = cite.closest('p, li, .table-scroll');
    if (!block || !cite.closest('.prose') || cite.closest('.care, .note')) continue;
    if (placed.has(numberOf(cite))) continue;
    placed.add(numberOf(cite));
    blocks.set(block, (blocks.get(block) ?? new Set()).add(numberOf(cite)));
  }
  for (const [block, cited] of blocks) {
    const aside = document.createElement('aside');
    aside.className = 'margin-notes';
    aside.ariaHidden = 'true';
    for (const number of cited) {
      const fact = entries.get(number)?.querySelector('.evidence-fact');
      const kind = fact?.querySelector('.kind span')?.textContent;
      const statement = fact?.querySelector('b')?.textContent;
      if (!kind || !statement) continue;
      const note = document.createElement('span');
      const head = document.createElement('b');
      head.textContent = `${number} ${kind}`;
      const said = document.createElement('q');
      said.textContent = statement;
      note.append(head, said, fact.querySelector('.quiet')?.textContent ?? '');
      aside.append(note);
    }
    if (block.matches('li')) block.prepend(aside);
    else block.before(aside);
  }
}

if (article && numbers.length) {
  const wide = matchMedia('(min-width: 76rem)');
  const setOnce = () => {
    if (!wide.matches || article.dataset['margin']) return;
    article.dataset['margin'] = 'set';
    setMargin().catch(() => {
      delete article.dataset['margin'];
    });
  };
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(setOnce) : setTimeout(setOnce, 200));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
  wide.addEventListener('change', setOnce);
}
