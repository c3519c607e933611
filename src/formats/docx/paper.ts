/** The paper of a document, A4 upright or turned, and how the columns of a table share it. */
import type { Measure } from '../line.ts';

/** In twentieths of a point, as Word measures. */
export const paper = { short: 11_906, long: 16_838, margin: 1134 } as const;

/** How a table is set: which way the paper lies, in letters of how many points, and how wide each column is. */
export interface Setting {
  readonly isTurned: boolean;
  readonly points: number;
  readonly widths: readonly number[];
}

/** The ways to set a table, the most readable first. */
const ways = [
  { isTurned: false, points: 10 },
  { isTurned: false, points: 9 },
  { isTurned: true, points: 10 },
  { isTurned: true, points: 9 },
  { isTurned: true, points: 8 },
] as const;
const last = ways[4];

/** Longer words are parted before the letters get smaller. */
const longestWord = 14;

/** More letters in a line make it no easier to read. */
const longestLine = 90;

/** Beside the letters of a cell. */
const padding = 200;

/** What a column needs, in letters: so that its words stay whole, and so that its lines do. */
export interface ColumnNeed {
  readonly word: number;
  readonly line: number;
}

/** What a column of these texts needs. */
export function columnNeed(texts: readonly string[], measure: Measure): ColumnNeed {
  const most = (parts: readonly string[], limit: number): number =>
    Math.min(limit, Math.max(1, ...parts.map(measure)));
  return {
    word: most(
      texts.flatMap((text) => text.split(/\s+/u)),
      longestWord,
    ),
    line: most(
      texts.flatMap((text) => text.split('\n')),
      longestLine,
    ),
  };
}

/** How columns of such needs are set, or null where not even turned paper and small letters hold them. */
export function settingOf(needs: readonly ColumnNeed[]): Setting | null {
  const way = ways.find((one) => widthOf(needs, 'word', one.points) <= roomOn(one.isTurned));
  return way === undefined ? null : { ...way, widths: widthsFor(needs, way) };
}

/** How columns are set that are the first or the next ones of a table too wide for any paper, the first column with them. */
export function settingAnyway(needs: readonly ColumnNeed[]): Setting {
  return { ...last, widths: widthsFor(needs, last) };
}

/** How many columns behind the first have room beside it. */
export function columnsBeside([first, ...rest]: readonly ColumnNeed[]): number {
  if (first === undefined) return 0;
  const fitting = rest.findIndex(
    (_, i) => widthOf([first, ...rest.slice(0, i + 1)], 'word', last.points) > roomOn(last.isTurned),
  );
  return Math.max(1, fitting);
}

function roomOn(isTurned: boolean): number {
  return (isTurned ? paper.long : paper.short) - 2 * paper.margin;
}

function widthOf(needs: readonly ColumnNeed[], part: keyof ColumnNeed, points: number): number {
  return needs.reduce((sum, need) => sum + need[part] * letterOf(points) + padding, 0);
}

/** How wide letters of any usual font are at most, on average over a word, bold ones too. */
function letterOf(points: number): number {
  return points * 12.5;
}

/** Each column has what its words need, and of the rest as much as its lines are longer than that. */
function widthsFor(
  needs: readonly ColumnNeed[],
  { isTurned, points }: (typeof ways)[number],
): readonly number[] {
  const room = roomOn(isTurned);
  const least = widthOf(needs, 'word', points);
  const wanted = widthOf(needs, 'line', points);
  const share = wanted <= least ? 0 : Math.min(1, Math.max(0, room - least) / (wanted - least));
  const tight = Math.min(1, room / least);
  return needs.map(({ word, line }) => {
    const letters = word + Math.max(0, line - word) * share;
    return Math.floor((letters * letterOf(points) + padding) * tight);
  });
}
