/** A matrix of short values: names down the side, numbers across; or, where it does not fit, how wide it is. */
import type { Matrix } from '../blocks/block.ts';
import { inline } from './escape.ts';
import { space } from './table.ts';
import type { Drawing } from './table.ts';
import { textOfLine, widest } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure } from './line.ts';

/** Names are cut into lines of this width rather than push the values off the page. */
const widestLabel = 28;

export function* matrixLines({ labels, cells }: Matrix, drawing: Drawing): Generator<Line> {
  const { measure } = drawing;
  const names = labels.map((label, i): readonly Line[] =>
    wrap([{ text: `${i + 1} ${inline(label)}`, tone: 'plain' }], widestLabel, measure),
  );
  const margin = widest(names.flat(), (line) => widest(line, (piece) => measure(piece.text)));
  const cell = Math.max(widestCell(cells, measure), String(labels.length).length);
  const whole = margin + labels.length * (cell + 1);
  if (whole > drawing.width) {
    const told = `The matrix of all ${labels.length} is ${whole} columns wide: too wide for this page.`;
    return yield* wrap([{ text: told, tone: 'muted' }], drawing.width, measure);
  }
  const right = (text: string): string => ' '.repeat(cell + 1 - measure(text)) + text;
  yield [space(margin), { text: labels.map((_, i) => right(String(i + 1))).join(''), tone: 'muted' }];
  let place = 0;
  for (const row of cells) {
    const [first = [], ...rest] = names[place] ?? [];
    const name = textOfLine(first);
    const values = row.map(({ text }) => right(inline(text))).join('');
    yield [{ text: name, tone: 'plain' }, space(margin - measure(name)), { text: values, tone: 'plain' }];
    yield* rest;
    place += 1;
  }
}

function widestCell(cells: Matrix['cells'], measure: Measure): number {
  let most = 0;
  for (const row of cells)
    most = Math.max(
      most,
      widest(row, ({ text }) => measure(inline(text))),
    );
  return most;
}
