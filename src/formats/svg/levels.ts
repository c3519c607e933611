/** Things that stand along a line and would touch, one above the other. */

/** What something takes up of a line. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** For each thing, in order from the left, the lowest level on which it touches none before it. */
export function levelsOf(extents: readonly Extent[]): readonly number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    return level;
  });
}
