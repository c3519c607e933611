/** Keys: which number stands for which name, which sign for what. */
import { inline } from './escape.ts';
import { hanging, space } from './table.ts';
import type { Drawing } from './table.ts';
import { widest, widthOfLine } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line, Piece } from './line.ts';

/** Between two columns of the key. */
const gap = 3;

/** The numbers from 1 with their names, to be read downwards, in as many columns as there is room for. */
export function keyLines(
  names: readonly string[],
  { width, measure }: Pick<Drawing, 'width' | 'measure'>,
): readonly Line[] {
  const safe = names.map(inline);
  const digits = String(safe.length).length;
  const cell = Math.min(width, digits + 2 + widest(safe, measure));
  const columns = Math.max(1, Math.floor((width + gap) / (cell + gap)));
  const height = Math.ceil(safe.length / columns);
  const entries = safe.map((name, i) =>
    wrap([{ text: name, tone: 'plain' }], cell - digits - 2, measure).map((line, at): Line => [
      { text: `${at === 0 ? i + 1 : ''}`.padStart(digits), tone: 'muted' },
      space(2),
      ...line,
    ]),
  );
  if (columns === 1) return entries.flat();
  const inRow = (row: number): readonly Line[] =>
    entries.filter((_, i) => i % height === row).map(([line = []]) => line);
  return Array.from({ length: height }, (_, row) =>
    inRow(row).flatMap((line, i, all): Line => {
      const before = i === 0 ? 0 : cell + gap - widthOfLine(all[i - 1] ?? [], measure);
      return [space(before), ...line];
    }),
  );
}

/** A sign of a drawing and what it stands for. */
export function signLines(sign: Piece, text: string, drawing: Drawing): readonly Line[] {
  return hanging([sign, { text: `\u00a0${inline(text)}`, tone: 'plain' }], drawing, 0);
}
