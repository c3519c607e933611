/**
 * What is asked of a page by functions that run in it. Each stands alone, for it goes there as its text.
 */
// They alone see a document.
/// <reference lib="dom" />

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

/** Each element by its name and its attributes' names, and an address by its scheme; whoever holds text alone has those of a harmless page. */
export function elementsOf(): readonly string[] {
  const told = (one: Element): string => {
    const attributes = one.getAttributeNames().toSorted().join(' ');
    const leads = one instanceof HTMLAnchorElement ? ` to ${one.protocol}` : '';
    return `${one.localName} ${attributes}${leads}`.trim();
  };
  return [...new Set([...document.querySelectorAll('*')].map(told))];
}

/** The text that a reader can find on the page. */
export function textOf(): string {
  return document.body.innerText;
}
