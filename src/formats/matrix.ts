/** A matrix of short values: names down the side, numbers across; or, where it does not fit, how wide it is. */
import type { Matrix } from '../blocks/block.ts';
import { inline } from './escape.ts';
import { space } from './table.ts';
import type { Drawing } from './table.ts';
import { textOfLine, widest } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line } from './line.ts';

/** Names are cut into lines of this width rather than push the values off the page. */
const widestLabel = 28;

export function matrixLines(matrix: Matrix, drawing: Drawing): readonly Line[] {
  const { measure } = drawing;
  const labels = matrix.labels.map((label, i): readonly Line[] =>
    wrap([{ text: `${i + 1} ${inline(label)}`, tone: 'plain' }], widestLabel, measure),
  );
  const margin = widest(labels.flat(), (line) => widest(line, (piece) => measure(piece.text)));
  const cells = matrix.cells.map((row) => row.map(inline));
  const cell = Math.max(widest(cells.flat(), measure), String(labels.length).length);
  const whole = margin + labels.length * (cell + 1);
  if (whole > drawing.width) {
    const told = `The matrix of all ${labels.length} is ${whole} columns wide: too wide for this page.`;
    return wrap([{ text: told, tone: 'muted' }], drawing.width, measure);
  }
  const right = (text: string): string => ' '.repeat(cell + 1 - measure(text)) + text;
  const head: Line = [
    space(margin),
    { text: labels.map((_, i) => right(String(i + 1))).join(''), tone: 'muted' },
  ];
  const rows = labels.flatMap(([first = [], ...rest], i): readonly Line[] => {
    const name = textOfLine(first);
    const values = (cells[i] ?? []).map(right).join('');
    return [
      [{ text: name, tone: 'plain' }, space(margin - measure(name)), { text: values, tone: 'plain' }],
      ...rest,
    ];
  });
  return [head, ...rows];
}
