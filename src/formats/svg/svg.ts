/** A picture as the one element that holds it. */
import { tag } from '../markup.ts';
import type { Attributes, Markup, Tag } from '../markup.ts';
import { tenths } from './shapes.ts';
import type { Drawn } from './shapes.ts';

/** Elements on a line each, so that a change of one is seen. */
export function onLines(tags: readonly Tag[]): readonly Markup[] {
  return [...tags.flatMap((one) => ['\n', one]), '\n'];
}

/** The element, with words for who does not see it. */
export function svgTag({ width, height, label, tags }: Drawn, more: Attributes = {}): Tag {
  const [wide, high] = [tenths(Math.ceil(width)), tenths(Math.ceil(height))];
  const size = { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` };
  const attributes = { class: 'picture', ...size, role: 'img', 'aria-label': label };
  return tag('svg', { ...more, ...attributes }, ...onLines(tags));
}
