/** Lines and faces of a picture; how they look is told by their class alone. */
import { tag } from '../markup.ts';
import type { Tag } from '../markup.ts';

/** A picture that is as wide and high as this from its upper left corner. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** What it shows, for who does not see it. */
  readonly label: string;
  readonly tags: readonly Tag[];
}

/** Part of a picture, which reaches down to its bottom. */
export type Part = Pick<Drawn, 'tags'> & { readonly bottom: number };

/** A place to a tenth: a finer one no eye tells. */
export function tenths(place: number): string {
  return String(Math.round(place * 10) / 10 + 0);
}

export function circle(x: number, y: number, r: number, kind: string): Tag {
  return tag('circle', { class: kind, cx: tenths(x), cy: tenths(y), r: tenths(r) });
}

/** A face from its upper left corner. */
export function face(x: number, y: number, width: number, height: number, kind: string): Tag {
  const size = { width: tenths(width), height: tenths(height) };
  return tag('rect', { class: kind, x: tenths(x), y: tenths(y), ...size });
}

/** A place of a picture: to the right, and downwards. */
export type Vertex = readonly [x: number, y: number];

/** Strokes, each through its places. */
export function strokes(all: readonly (readonly Vertex[])[], kind: string, close = ''): Tag {
  const drawn = all.map(
    (places) => `M${places.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join('L')}${close}`,
  );
  return tag('path', { class: kind, d: drawn.join('') });
}

/** One face around its places. */
export function shape(places: readonly Vertex[], kind: string): Tag {
  return strokes([places], kind, 'Z');
}

/** What belongs together, its colour by its class. */
export function grouping(kind: string, ...tags: readonly Tag[]): Tag {
  return tag('g', { class: kind }, ...tags);
}
