/**
 * What is asked of a page by functions that run in it. Each stands alone, for it goes there as its text.
 */
// They alone see a document.
/// <reference lib="dom" />
import type Axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** What sticks out of the page or out of its own box; a frame and a listing scroll what is wider inside themselves. */
export function sticking(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isOut = (one: Element): boolean => {
    const { left, right } = one.getBoundingClientRect();
    const isFramed = one.parentElement?.closest('.frame, pre') !== null;
    return !isFramed && (left < -1 || right > clientWidth + 1);
  };
  // A text that is wider than its box is drawn over what stands beside it.
  const isOver = (one: Element): boolean =>
    one.scrollWidth > one.clientWidth + 1 &&
    one.clientWidth > 0 &&
    getComputedStyle(one).overflowX === 'visible';
  const told = (one: Element): string => `${one.outerHTML.slice(0, 80)} of ${one.textContent.length}`;
  const wide =
    scrollWidth > window.innerWidth ? [`${scrollWidth} pixels in a window of ${window.innerWidth}`] : [];
  return [
    ...wide,
    ...[...document.body.querySelectorAll('*')].filter((one) => isOut(one) || isOver(one)).map(told),
  ];
}

/** Each element once, by its name and those of its attributes, and a link by where it leads; the direction of a text aside. */
export function elementsOf(): readonly string[] {
  const told = (one: Element): string => {
    const attributes = one.getAttributeNames().filter((name) => name !== 'dir');
    const leads = one instanceof HTMLAnchorElement ? [one.protocol] : [];
    return [one.localName, ...attributes.toSorted(), ...leads].join(' ');
  };
  return [...new Set([...document.querySelectorAll('*')].map(told))];
}

/** The text that a reader can find on the page. */
export function textOf(): string {
  return document.body.innerText;
}

/** All text of the page, whatever hides it. */
export function allTextOf(): string {
  return document.body.textContent;
}

/** What axe-core, which was brought into the page before, finds against it by all of its rules or by these: the rule and the first place. */
export async function faultsByAxe(rules: readonly string[] | null): Promise<readonly string[]> {
  const { violations } = await window.axe.run(rules === null ? {} : { runOnly: [...rules] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html} (${nodes.length})`);
}

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
