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
  // A text that is wider than its box is drawn over what stands beside it; one that leaves its picture is cut.
  const isOver = (one: Element): boolean => {
    if (one instanceof HTMLElement)
      return (
        one.scrollWidth > one.clientWidth + 1 &&
        one.clientWidth > 0 &&
        getComputedStyle(one).overflowX === 'visible'
      );
    const picture = one instanceof SVGElement ? one.ownerSVGElement?.getBoundingClientRect() : undefined;
    const { left, right } = one.getBoundingClientRect();
    return picture !== undefined && (left < picture.left - 1 || right > picture.right + 1);
  };
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

/** A row with signs of its own in it, by which it is found again on paper. */
export interface MarkedRow {
  readonly marks: readonly string[];
  /** Whether no sheet is as high. */
  readonly isTall: boolean;
  readonly words: string;
}

/** Puts a sign that takes no room before and after each text of the rows of tables and of lists. */
export function marksOfRows(): readonly MarkedRow[] {
  const rows = [...document.querySelectorAll('tr, dl > div, li')];
  return rows.map((row, i) => {
    const words = row.textContent.slice(0, 80);
    const isTall = row.getBoundingClientRect().height > 960;
    const marks: string[] = [];
    for (const part of row.querySelectorAll('th, td, dt, dd').length > 0
      ? row.querySelectorAll('th, td, dt, dd')
      : [row])
      for (const where of ['afterbegin', 'beforeend'] as const) {
        const sign = document.createElement('span');
        sign.textContent = `qz${i}qz${marks.length}zq`;
        sign.style.cssText = 'font-size:.5px;letter-spacing:0;white-space:nowrap';
        marks.push(sign.textContent);
        part.insertAdjacentElement(where, sign);
      }
    return { marks, isTall, words };
  });
}

/** All that the tab key must come to, in its order; of a group of choices it is the one chosen. */
export function reachable(): readonly string[] {
  const all = document.querySelectorAll(
    'a[href], button, select, summary, textarea, [tabindex="0"], input:not([type=radio]), input:checked',
  );
  return [...all].map((one) => one.outerHTML.slice(0, 200));
}

/** What has the keyboard, or why it is not seen that it has it. */
export function focused(): string {
  const one = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return isSeen ? one.outerHTML.slice(0, 200) : `not seen: ${one.outerHTML.slice(0, 200)}`;
}

/** The ground and the ink of the page as they are drawn. */
export function lookOf(): readonly string[] {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return [backgroundColor, color];
}

/** The texts that are read from the right, each in the element that says so, and how each is read in truth. */
export function leftward(): readonly (readonly [text: string, direction: string])[] {
  return [...document.querySelectorAll('[dir], bdi')].map((one) => [
    one.textContent,
    getComputedStyle(one).direction,
  ]);
}
