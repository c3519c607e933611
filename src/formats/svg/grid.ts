/** The points of an issue as a picture: a lane a party with its signs, on a scale joined through what the party would take. */
import type { Grid } from '../../blocks/block.ts';
import type { Mark } from '../../blocks/text.ts';
import type { Tag } from '../markup.ts';
import { keyPart, markKey } from './key.ts';
import type { KeyEntry } from './key.ts';
import { depth, leading, lineTag, linesOfText, linesTags, rise, widthOfText } from './lettering.ts';
import { edge, leftOf, rowsFrom, usualWidth } from './rows.ts';
import { circle, grouping, strokes } from './shapes.ts';
import type { Drawn, Part } from './shapes.ts';
import { markSign, reach } from './signs.ts';

/** Points closer together have numbers above them, and their names below the picture. */
const leastForNames = 84;

/** A name of more lines stands below the picture, too. */
const mostLines = 5;

/** Signs closer together would touch. */
const leastBetween = 22;

/** Where the points stand from left to right. */
type Across = (point: number) => number;

export function gridPicture({ heads, rows, isOrdered }: Grid): Drawn {
  const labels = rows.map(({ label }) => label);
  const left = leftOf(labels);
  const between = Math.max(leastBetween, (usualWidth - left - edge) / Math.max(1, heads.length));
  const right = left + between * heads.length;
  const across: Across = (point) => left + between * (point + 0.5);
  const head = headPart(heads, across, between);
  const standing = rowsFrom(
    labels,
    labels.map(() => 34),
    { top: head.bottom, right },
  );
  const upright = strokes(
    heads.map((_, point) => [
      [across(point), head.bottom],
      [across(point), standing.bottom],
    ]),
    'rule',
  );
  const drawn = rows.map(({ marks }, row) =>
    laneTag(marks, across, standing.middles[row] ?? 0, isOrdered === true),
  );
  const names = keyPart(head.key, edge, right, standing.bottom + 12);
  const marks = markKey(rows.flatMap((row) => row.marks));
  const key = keyPart(marks, edge, right, head.key.length === 0 ? names.bottom : names.bottom + 8);
  return {
    width: right + edge,
    height: key.bottom + depth,
    label: 'How each party stands to each point',
    tags: [...head.tags, ...standing.tags, upright, ...drawn, ...names.tags, ...key.tags],
  };
}

/** The names of the points above them; where one does not fit, numbers, and the names for a key. */
function headPart(
  heads: readonly string[],
  across: Across,
  between: number,
): Part & { readonly key: readonly KeyEntry[] } {
  const named = heads.map((text) => linesOfText(text, between - 10));
  const most = Math.max(1, ...named.map((lines) => lines.length));
  const isNamed =
    between >= leastForNames &&
    most <= mostLines &&
    named.flat().every((line) => widthOfText(line) <= between);
  const shown = isNamed ? named : heads.map((_, i) => [String(i + 1)]);
  const base = 8 + rise + (isNamed ? most - 1 : 0) * leading;
  const tags = shown.flatMap((lines, i) =>
    linesTags(lines, across(i), base - (lines.length - 1) * leading, 'middle', 'point'),
  );
  const key = isNamed ? [] : heads.map(numbered);
  return { tags, bottom: base + depth + 6, key };
}

function numbered(text: string, i: number): KeyEntry {
  const number = String(i + 1);
  const sign = (x: number, y: number): Tag => lineTag(number, x, y + 4.5, 'middle', 'point strong');
  return { sign, wide: widthOfText(number), text };
}

/** The signs of a party; of a scale, lines join neighbours that it would both take. */
function laneTag(marks: readonly Mark[], across: Across, y: number, isOrdered: boolean): Tag {
  const pairs = marks.flatMap((mark, i) => {
    const next = marks[i + 1];
    return isOrdered && next !== undefined && isTaken(mark) && isTaken(next) ? [i] : [];
  });
  const taken = strokes(
    pairs.map((i) => [
      [across(i), y],
      [across(i + 1), y],
    ]),
    'taken',
  );
  const signs = marks.flatMap((mark, i) => [
    circle(across(i), y, reach + 2, 'ground'),
    markSign(mark, across(i), y),
  ]);
  return grouping('lane', ...(pairs.length === 0 ? [] : [taken]), ...signs);
}

/** Whether a party would live with a point, if only on terms. */
function isTaken(mark: Mark): boolean {
  return mark === 'demands' || mark === 'accepts' || mark === 'terms';
}
