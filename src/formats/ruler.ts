/** A ruler: each party's stretches of a range drawn to scale, its ends named above. */
import { touches } from '../model/points.ts';
import type { Span } from '../model/points.ts';
import type { Mark, Ruler } from '../views/block.ts';
import { inline } from './escape.ts';
import { hanging, space } from './table.ts';
import type { Drawing } from './table.ts';
import { legend, markPiece } from './text.ts';
import { widest, wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './wrap.ts';

/** A ruler shorter than this tells nothing; the words alone then stand. */
const shortest = 20;
const longest = 72;

export function rulerLines(ruler: Ruler, drawing: Drawing): readonly Line[] {
  const { width, signs, measure } = drawing;
  const labels = ruler.rows.map((row) => inline(row.label));
  const margin = widest(labels, measure) + 2;
  const length = Math.min(longest, width - margin);
  if (length < shortest)
    return ruler.rows.flatMap((row, i) =>
      hanging([{ text: `${labels[i] ?? ''}: ${inline(row.words)}`, tone: 'plain' }], drawing, 0),
    );
  const used = new Set<Mark>();
  const rows = ruler.rows.map((row, i): Line => {
    const marks = Array.from({ length }, (_, at) => markAt(row.stretches, cell(ruler, at, length)));
    for (const mark of marks) used.add(mark);
    const label = labels[i] ?? '';
    return [
      { text: label, tone: 'plain' },
      space(margin - measure(label)),
      ...marks.map((mark) => markPiece(mark, signs)),
    ];
  });
  return [axis(ruler, margin, length, measure), ...rows, [], ...wrap(legend(used, signs), width, measure)];
}

function axis({ ends }: Ruler, margin: number, length: number, measure: Measure): Line {
  const [from, to] = ends.map(inline);
  const gap = length - measure(from ?? '') - measure(to ?? '');
  return [space(margin), muted(from ?? ''), space(Math.max(1, gap)), muted(to ?? '')];
}

/** The part of the range that one place of the drawing stands for. */
function cell({ from, to }: Ruler, at: number, length: number): Span {
  const step = (to - from) / length;
  return { from: from + at * step, to: from + (at + 1) * step, fromOpen: at > 0, toOpen: false };
}

function markAt(stretches: Ruler['rows'][number]['stretches'], place: Span): Mark {
  return stretches.find(({ points }) => touches([place], points))?.mark ?? 'silent';
}

function muted(text: string): Piece {
  return { text, tone: 'muted' };
}
