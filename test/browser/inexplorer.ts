/** What is asked of the page that answers by functions that run in it, each of which stands alone. */
/// <reference lib="dom" />

/** Goes to the view of a link, as somebody does who follows one that was sent, and waits until it stands. */
export function follow(link: string): Promise<void> {
  return new Promise((resolve) => {
    if (location.hash.slice(1) === link) resolve();
    addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = link;
  });
}

/** The cards of the page that answers: the issue of each, its state, and all that stands in it. */
export function cardsOf() {
  return [...document.querySelectorAll<HTMLElement>('article[data-issue]')].map((card) => ({
    issue: card.dataset['issue'] ?? '',
    state: card.dataset['state'] ?? '',
    text: card.textContent,
    effects: [...card.querySelectorAll('.effects tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    ),
  }));
}

/** What stands between the head of the page that answers and its controls, the chosen view, and what of a link was not there. */
export function viewOf() {
  return {
    text: document.querySelector('main')?.textContent ?? '',
    problems: [...document.querySelectorAll('.problem')].map((one) => one.textContent),
  };
}

/** Whether what a selector tells has the keyboard. */
export function held(selector: string): boolean {
  return document.activeElement?.matches(selector) ?? false;
}

/** What has the keyboard, where it does not lie in the window, or lies under what is supposed. */
export function kept(): readonly string[] {
  const one = document.activeElement;
  const box = document.querySelector('.supposed');
  if (one === null || one === document.body || box?.contains(one) === true || one.matches('.frame'))
    return [];
  const { top, bottom } = one.getBoundingClientRect();
  const end = Math.min(window.innerHeight, box?.getBoundingClientRect().top ?? Infinity);
  return top >= -1 && bottom <= end + 1
    ? []
    : [`${top} to ${bottom} of ${end}: ${one.outerHTML.slice(0, 120)}`];
}

/** Unfolds what is folded. */
export function unfold(): void {
  for (const one of document.querySelectorAll('details')) one.open = true;
}
