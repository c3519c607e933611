/** Bars as a picture: a row a deal, a column a party, and across its bars the line from which it takes a deal. */
import type { Bars } from '../../blocks/drawing.ts';
import { figuresOf } from '../bars.ts';
import type { Tag } from '../markup.ts';
import { shareAlong } from '../scale.ts';
import { keyPart } from './key.ts';
import type { KeyEntry } from './key.ts';
import { depth, leading, lineTag, linesOfText, linesTags, rise, widthOfText } from './lettering.ts';
import { edge, leftOf, rowsFrom, usualWidth } from './rows.ts';
import { face, strokes } from './shapes.ts';
import type { Drawn } from './shapes.ts';

/** A shorter bar says too little. */
const shortest = 70;

/** Between two columns, and between a bar and its number. */
const gaps = { column: 16, number: 7 };

const barHeight = 13;

/** Where the bars of a party stand. */
interface Column {
  readonly left: number;
  readonly length: number;
  readonly head: readonly string[];
  readonly line: number | null;
}

export function barsPicture(bars: Bars): Drawn {
  const { rows } = figuresOf(bars);
  const labels = rows.map(([label = '']) => label);
  const { columns, right } = columnsOf(bars, leftOf(labels));
  const most = Math.max(1, ...columns.map(({ head }) => head.length));
  const base = 8 + rise + (most - 1) * leading;
  const top = base + depth + 4;
  const standing = rowsFrom(
    labels,
    labels.map(() => 28),
    { top, right },
  );
  const heads = columns.flatMap(({ left, head }) =>
    linesTags(head, left, base - (head.length - 1) * leading, 'start', 'strong'),
  );
  const drawn = rows.flatMap(([, ...figures], row) => {
    const shown = bars.rows[row - (rows.length - bars.rows.length)]?.bars ?? [];
    return columns.flatMap((column, i) =>
      barTags(column, shown[i]?.share ?? null, figures[i] ?? '', standing.middles[row] ?? 0),
    );
  });
  const across = columns.flatMap(({ line }) =>
    line === null
      ? []
      : [
          strokes(
            [
              [
                [line, top],
                [line, standing.bottom],
              ],
            ],
            'line upright',
          ),
        ],
  );
  const key = keyPart(keyOf(bars), edge, right, standing.bottom + 12);
  return {
    width: right + edge,
    height: key.bottom + depth,
    label: 'What deals are worth to each party',
    tags: [...heads, ...standing.tags, ...drawn, ...across, ...key.tags],
  };
}

/** Bars of one length, so that a glance compares them; the picture grows where they would be too short. */
function columnsOf(
  bars: Bars,
  left: number,
): { readonly columns: readonly Column[]; readonly right: number } {
  const { heads, rows } = figuresOf(bars);
  const numbers = bars.columns.map((_, i) => Math.max(...rows.map((row) => widthOfText(row[i + 1] ?? ''))));
  const beside = numbers.reduce((sum, wide) => sum + wide + gaps.number + gaps.column, 0);
  const many = Math.max(1, bars.columns.length);
  const length = Math.max(shortest, (usualWidth - edge - left - beside) / many);
  let next = left;
  const columns = bars.columns.map(({ line }, i): Column => {
    const column = {
      left: next,
      length,
      head: linesOfText(heads[i + 1] ?? '', length + (numbers[i] ?? 0)),
      line: line === null ? null : next + placeOf(line.share, length),
    };
    next += length + gaps.number + (numbers[i] ?? 0) + gaps.column;
    return column;
  });
  return { columns, right: next };
}

function placeOf(share: number, length: number): number {
  return shareAlong({ from: 0, to: 1 }, share) * length;
}

/** A bar on its ground, and the number behind it; of a line by itself the number alone. */
function barTags(
  { left, length }: Column,
  share: number | null,
  text: string,
  middle: number,
): readonly Tag[] {
  const top = middle - barHeight / 2;
  const number = lineTag(text, left + length + gaps.number, middle + 4.5, 'start', 'count');
  if (share === null) return text === '' ? [] : [number];
  return [
    face(left, top, length, barHeight, 'track'),
    face(left, top, placeOf(share, length), barHeight, 'bar'),
    number,
  ];
}

function keyOf({ words, columns }: Bars): readonly KeyEntry[] {
  const bar: KeyEntry = { sign: (x, y) => face(x - 8, y - 5, 16, 10, 'bar'), wide: 16, text: words.bar };
  const line: KeyEntry = {
    sign: (x, y) =>
      strokes(
        [
          [
            [x, y - 7],
            [x, y + 7],
          ],
        ],
        'line upright',
      ),
    wide: 12,
    text: words.line,
  };
  return columns.some((column) => column.line !== null) ? [bar, line] : [bar];
}
