/** The sides of a plane: where totals stand along them, and what is written beside them. */
import type { Axis, Plot } from '../../blocks/drawing.ts';
import type { Tag } from '../markup.ts';
import { shareAlong } from '../scale.ts';
import { depth, leading, linesOfText, linesTags, rise } from './lettering.ts';
import { edge } from './rows.ts';
import { strokes } from './shapes.ts';

/** The plane between its axes. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Dots stand so far from the axes, so that none lies on them. */
const free = 16;

/** Where a total stands to the right. */
export function across(axis: Axis, value: number, { left, right }: Plane): number {
  return left + free + shareAlong(axis, value) * (right - left - 2 * free);
}

/** Where a total stands upwards. */
export function upwards(axis: Axis, value: number, { top, bottom }: Plane): number {
  return bottom - free - shareAlong(axis, value) * (bottom - top - 2 * free);
}

/** The least and the greatest number beside the axis that leads upwards. */
export function endsTags(axis: Axis, ends: readonly (readonly string[])[], plane: Plane): readonly Tag[] {
  return [axis.from, axis.to].flatMap((value, i) => {
    const lines = ends[i] ?? [];
    const wanted = upwards(axis, value, plane) + 4.5;
    const last = wanted + (lines.length - 1) * leading;
    const base = i === 0 ? wanted - Math.max(0, last - plane.bottom) : wanted;
    return i === 0 && axis.from === axis.to ? [] : linesTags(lines, plane.left - 6, base, 'end', 'muted');
  });
}

/** What stands below the plane: the ends of what leads to the right, and whose totals they are. */
export function footTags(
  axis: Axis,
  plane: Plane,
): { readonly tags: readonly Tag[]; readonly bottom: number } {
  const half = (plane.right - plane.left) / 2 - 12;
  const [from, to] = axis.ends.map((text) => linesOfText(text, half));
  const name = linesOfText(axis.label, plane.right - edge);
  const base = plane.bottom + 6 + rise;
  const below = base + Math.max(from?.length ?? 1, to?.length ?? 1) * leading;
  const tags = [
    ...linesTags(from ?? [], plane.left + free - 4, base, 'start', 'muted'),
    ...(axis.from === axis.to ? [] : linesTags(to ?? [], plane.right - free + 4, base, 'end', 'muted')),
    ...linesTags(name, plane.right, below, 'end', 'strong'),
  ];
  return { tags, bottom: below + (name.length - 1) * leading + depth };
}

/** Where lines cross the plane, such as walk-aways. */
export function lineTags({ x, y }: Plot, plane: Plane): readonly Tag[] {
  const { left, right, top, bottom } = plane;
  const [at, up] = [x.line && across(x, x.line.at, plane), y.line && upwards(y, y.line.at, plane)];
  return [
    ...(at === null
      ? []
      : [
          strokes(
            [
              [
                [at, top],
                [at, bottom],
              ],
            ],
            'line upright',
          ),
        ]),
    ...(up === null
      ? []
      : [
          strokes(
            [
              [
                [left, up],
                [right, up],
              ],
            ],
            'line level',
          ),
        ]),
  ];
}
