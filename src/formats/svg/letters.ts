/** Letters beside the places that they name, where they hide neither each other nor the place. */
import type { Tag } from '../markup.ts';
import { lineTag, widthOfText } from './lettering.ts';
import { circle, tenths, strokes } from './shapes.ts';
import type { Vertex } from './shapes.ts';

interface Lettered {
  readonly letter: string;
  readonly place: Vertex;
}

/** Where a text stands, around its middle. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter is so high with what keeps it apart. */
const high = 16;

/** A ring at each place and its letters near it, those of one place together. */
export function lettersAt(all: readonly Lettered[], sides: Sides): readonly Tag[] {
  const places = new Map<string, { readonly place: Vertex; readonly letters: Set<string> }>();
  for (const { letter, place } of all) {
    const key = place.map(tenths).join(' ');
    const known = places.get(key);
    if (known === undefined) places.set(key, { place, letters: new Set([letter]) });
    else known.letters.add(letter);
  }
  const rings = [...places.values()].map(({ place: [x, y] }): Box => ({ x, y, wide: 10 }));
  const taken = [...rings];
  return [...places.values()].flatMap(({ place: [x, y], letters }) => {
    const text = [...letters].join(' ');
    const box = boxNear([x, y], widthOfText(text) + 4, taken, sides);
    taken.push(box);
    const isFar = Math.hypot(box.x - x, box.y - y) > box.wide / 2 + high;
    const leader = isFar
      ? [
          strokes(
            [
              [
                [x, y],
                [box.x, box.y],
              ],
            ],
            'rule',
          ),
        ]
      : [];
    return [...leader, circle(x, y, 4.5, 'outline'), lineTag(text, box.x, box.y + 4.5, 'middle', 'letter')];
  });
}

/** The nearest free room around a place, or where there is none the room above it. */
function boxNear([x, y]: Vertex, wide: number, taken: readonly Box[], sides: Sides): Box {
  const around = [1, 2, 3, 4, 5].flatMap((ring) =>
    ways.map(([right, down]): Box => ({
      x: x + right * (wide / 2 + 8 + (ring - 1) * high),
      y: y + down * ring * (high - 1),
      wide,
    })),
  );
  const inside = around.map((box) => within(box, sides));
  return inside.find((box) => taken.every((other) => !touch(box, other))) ?? inside[0] ?? { x, y, wide };
}

/** To the right and downwards, the likeliest first. */
const ways: readonly Vertex[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

function within({ x, y, wide }: Box, { left, right, top, bottom }: Sides): Box {
  const between = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, value));
  return {
    x: between(x, left + wide / 2, right - wide / 2),
    y: between(y, top + high / 2, bottom - high / 2),
    wide,
  };
}

function touch(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.wide + b.wide) / 2 && Math.abs(a.y - b.y) < high - 2;
}
