/** How a stretch of a range is filled, each mark its own way, and whether its ends are in it. */
import type { Mark } from '../../blocks/text.ts';
import type { Tag } from '../markup.ts';
import type { MarkedRun } from './runs.ts';
import { face, grouping, strokes } from './shapes.ts';
import type { Vertex } from './shapes.ts';

/** From the middle of a stretch to its upper side. */
const half = 7;

/** From one line of a hatching to the next. */
const between = 6;

/** The stretch from a place to another around a height; what has no length is its sign alone. */
export function stretchTags(mark: Mark, from: number, to: number, middle: number): readonly Tag[] {
  if (to <= from) return [];
  const whole = (kind: string): Tag => face(from, middle - half, to - from, 2 * half, kind);
  return [grouping(`stretch ${mark}`, whole('ground'), ...filled(mark, { from, to, middle }, whole))];
}

interface Room {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function filled(mark: Mark, room: Room, whole: (kind: string) => Tag): readonly Tag[] {
  const { from, to, middle } = room;
  switch (mark) {
    case 'demands':
    case 'zone':
      return [whole('full')];
    case 'accepts':
      return [whole('outline')];
    case 'terms':
      return [whole('outline'), face(from, middle, to - from, half, 'full')];
    case 'unmet':
      return [whole('outline dashed')];
    case 'rejects':
      return [strokes(hatching(room, 1), 'thin')];
    case 'redline':
      return [strokes([...hatching(room, 1), ...hatching(room, -1)], 'thin'), whole('outline')];
    case 'silent':
    case 'unstated':
      return [];
    default:
      return mark satisfies never;
  }
}

/** Slanted lines that end at the sides of the room, rising to the right by 1 and to the left by -1. */
function hatching({ from, to, middle }: Room, way: 1 | -1): readonly (readonly Vertex[])[] {
  const first = Math.ceil((from - 2 * half) / between) * between;
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((to - first) / between)) },
    (_, i) => first + i * between,
  );
  return starts.map((start) => {
    const [left, right] = [Math.max(from, start), Math.min(to, start + 2 * half)];
    const height = (x: number): number => middle + way * (half - (x - start));
    return [
      [left, height(left)],
      [right, height(right)],
    ];
  });
}

/** A straight line where a stretch holds its end, and a bow where it comes as near as one likes. */
export function endTags(run: MarkedRun, across: (value: number) => number, middle: number): readonly Tag[] {
  const [from, to] = [across(run.from), across(run.to)];
  if (to <= from) return [];
  const ends = [endTag(from, run.fromOpen, middle, 1), endTag(to, run.toOpen, middle, -1)];
  return [grouping(run.mark, ...ends)];
}

/** The end of a stretch to the right of it by 1, to the left by -1; it bends where the end is not in the stretch. */
export function endTag(x: number, isOpen: boolean, middle: number, way: 1 | -1): Tag {
  return strokes([endAt(x, isOpen ? 4 * way : 0, middle)], 'stroke');
}

function endAt(x: number, bend: number, middle: number): readonly Vertex[] {
  const tall = half + 3;
  return [
    [x + bend, middle - tall],
    [x, middle - tall / 2],
    [x, middle + tall / 2],
    [x + bend, middle + tall],
  ];
}
