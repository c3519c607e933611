/** A matrix as a picture: each value on a ground that is the stronger the more it is. */
import type { Matrix } from '../../blocks/block.ts';
import { shadeOf } from '../colours.ts';
import type { Tag } from '../markup.ts';
import { depth, lineTag, rise, widthOfText } from './lettering.ts';
import { edge, leftOf, rowsFrom, usualWidth } from './rows.ts';
import { face, grouping } from './shapes.ts';
import type { Drawn } from './shapes.ts';

const cellHeight = 32;

/** Wider cells would be farther apart, and say no more. */
const widestCell = 72;

export function matrixPicture({ labels, cells }: Matrix): Drawn {
  const names = labels.map((label, i) => `${i + 1} ${label}`);
  const rows = [...cells];
  const left = leftOf(names);
  const need = Math.max(
    widthOfText(String(labels.length)),
    ...rows.map((row) => row.reduce((most, { text }) => Math.max(most, widthOfText(text)), 0)),
  );
  const room = (usualWidth - left - edge) / Math.max(1, labels.length);
  const wide = Math.max(need + 10, Math.min(widestCell, room));
  const right = left + wide * labels.length;
  const top = 8 + rise + depth + 4;
  const standing = rowsFrom(
    names,
    names.map(() => cellHeight),
    { top, right },
  );
  const middleOf = (column: number): number => left + (column + 0.5) * wide;
  const numbers = labels.map((_, i) => lineTag(String(i + 1), middleOf(i), 8 + rise, 'middle', 'muted'));
  const drawn = rows.flatMap((row, i) => {
    const [from, to] = [standing.tops[i] ?? 0, standing.tops[i + 1] ?? standing.bottom];
    return row.flatMap(({ text, share }, column): readonly Tag[] => {
      const words = lineTag(text, middleOf(column), (from + to) / 2 + 4.5, 'middle', 'count');
      if (share === null) return text === '' ? [] : [words];
      const ground = face(left + column * wide + 1, from + 1, wide - 2, to - from - 2, 'ground');
      return [grouping(shadeOf(share), ground, words)];
    });
  });
  return {
    width: Math.max(usualWidth, right + edge),
    height: standing.bottom + 8,
    label: 'A value for every pair, the higher the stronger',
    tags: [...numbers, ...standing.tags, ...drawn],
  };
}
