/** A ruler: each party's stretches of a range drawn to scale, its ends named above. */
import type { Ruler, Stretch } from '../blocks/block.ts';
import type { Mark } from '../blocks/text.ts';
import { endsLines } from './ends.ts';
import { inline } from './escape.ts';
import { hanging, space } from './table.ts';
import type { Drawing } from './table.ts';
import { legend, markPiece } from './text.ts';
import { widest, widthOfLine } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line } from './line.ts';

/** A longer ruler says no more. */
const longest = 72;

export function rulerLines(ruler: Ruler, drawing: Drawing): readonly Line[] {
  const { width, signs, measure } = drawing;
  const wide = (line: Line): number => widthOfLine(line, measure);
  // Names may take a third of the width, and go on below.
  const labels = ruler.rows.map((row) =>
    wrap([{ text: inline(row.label), tone: 'plain' }], Math.floor(width / 3), measure),
  );
  const margin = widest(labels.flat(), wide) + 2;
  const length = Math.min(longest, width - margin);
  const ends = endsLines(ruler.ends, length, measure);
  if (ends === null) return inWords(ruler, drawing);
  const used = new Set<Mark>();
  const rows = ruler.rows.flatMap((row, i): readonly Line[] => {
    const marks = Array.from({ length }, (_, at) => markAt(row.stretches, cell(ruler, at, length)));
    for (const mark of marks) used.add(mark);
    const [first = [], ...rest] = labels[i] ?? [];
    return [[...first, space(margin - wide(first)), ...marks.map((mark) => markPiece(mark, signs))], ...rest];
  });
  const above = ends.map((line): Line => [space(margin), ...line]);
  return [...above, ...rows, [], ...wrap(legend(used, signs), width, measure)];
}

function inWords({ rows }: Ruler, drawing: Drawing): readonly Line[] {
  return rows.flatMap(({ label, words }) =>
    hanging([{ text: `${inline(label)}: ${inline(words)}`, tone: 'plain' }], drawing, 0),
  );
}

/** The part of the range that one place of the drawing stands for. */
function cell({ from, to }: Ruler, at: number, length: number): Stretch {
  const step = (to - from) / length;
  return { from: from + at * step, to: from + (at + 1) * step, fromOpen: at > 0, toOpen: false };
}

function markAt(stretches: Ruler['rows'][number]['stretches'], place: Stretch): Mark {
  return stretches.find(({ points }) => points.some((one) => overlap(one, place)))?.mark ?? 'silent';
}

/** Whether the two share a number: the later start lies before the sooner end, or on it where both are in. */
function overlap(a: Stretch, b: Stretch): boolean {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  if (from !== to) return from < to;
  const isOpen = (one: Stretch): boolean =>
    (one.from === from && one.fromOpen) || (one.to === to && one.toOpen);
  return !isOpen(a) && !isOpen(b);
}
