/** What one sees of the stretches of a party: no two of them lie over each other. */
import type { Ruler, Stretch } from '../../blocks/block.ts';
import type { Mark } from '../../blocks/text.ts';

/** A stretch with the one mark that shows there. */
export interface MarkedRun extends Stretch {
  readonly mark: Mark;
}

type Stretches = Ruler['rows'][number]['stretches'];

/** The runs from the least number on; where several marks cover a number, the first shows. */
export function runsOf(stretches: Stretches): readonly MarkedRun[] {
  const ends = new Set(stretches.flatMap(({ points }) => points.flatMap(({ from, to }) => [from, to])));
  const numbers = [...ends].toSorted((a, b) => a - b);
  const pieces = numbers.flatMap((at, i): readonly Stretch[] => {
    const next = numbers[i + 1];
    const single = { from: at, to: at, fromOpen: false, toOpen: false };
    return next === undefined ? [single] : [single, { from: at, to: next, fromOpen: true, toOpen: true }];
  });
  const runs: MarkedRun[] = [];
  let before: Mark | null = null;
  for (const piece of pieces) {
    const mark = stretches.find(({ points }) => points.some((one) => holds(one, piece)))?.mark ?? null;
    const last = runs.at(-1);
    if (mark !== null && mark === before && last !== undefined)
      runs[runs.length - 1] = { ...last, to: piece.to, toOpen: piece.toOpen };
    else if (mark !== null) runs.push({ ...piece, mark });
    before = mark;
  }
  return runs;
}

/** Whether a stretch holds all of a piece that no end of a stretch parts. */
function holds(stretch: Stretch, piece: Stretch): boolean {
  if (piece.from < stretch.from || piece.to > stretch.to) return false;
  if (piece.from !== piece.to) return true;
  return !(piece.from === stretch.from && stretch.fromOpen) && !(piece.to === stretch.to && stretch.toOpen);
}
