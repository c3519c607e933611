/** What stands in a page that is not drawn yet. */
import type { Markup, Tag } from '../../src/formats/markup.ts';

/** All text in the order of the page. */
export function textIn(some: Iterable<Markup>): string {
  return [...some].map((one) => (typeof one === 'string' ? one : `${textIn(one.children)} `)).join('');
}

/** All elements, those within others among them. */
export function tagsIn(some: Iterable<Markup>): readonly Tag[] {
  return [...some].flatMap((one) => (typeof one === 'string' ? [] : [one, ...tagsIn(one.children)]));
}
