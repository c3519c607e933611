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
