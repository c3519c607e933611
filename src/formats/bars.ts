/** Bars: what each deal is worth to each party, to scale, with the line that says from where a party takes it. */
import type { Bars } from '../blocks/block.ts';
import { gutter } from './columns.ts';
import { inline } from './escape.ts';
import { keyLines, signLines } from './key.ts';
import { framed, records } from './table.ts';
import type { Drawing } from './table.ts';
import { widest } from './line.ts';
import { widestWord } from './wrap.ts';
import type { Line, Piece } from './line.ts';

/** A longer bar says no more. */
const longest = 20;

/** A shorter one says too little. */
const shortest = 6;

/** Names that go on for more lines give way to numbers. */
const mostHeadLines = 3;

/** The place of the line, and the blank before the number. */
const besideBar = 2;

/** The bars as a table of their numbers, that of the lines first. */
export function figuresOf({ corner, columns, rows, words }: Bars): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const lines = [words.line, ...columns.map(({ line }) => line?.text ?? '')];
  const deals = rows.map(({ label, bars }) => [label, ...bars.map(({ text }) => text)]);
  const isLined = columns.some(({ line }) => line !== null);
  return { heads: [corner, ...columns.map(({ head }) => head)], rows: isLined ? [lines, ...deals] : deals };
}

/** A row a deal, and what its signs say; where bars are too short to say anything, a record a deal. */
export function* barLines(bars: Bars, drawing: Drawing): Generator<Line> {
  const { width, measure, signs } = drawing;
  const figures = figuresOf(bars);
  const [corner = '', ...names] = figures.heads.map(inline);
  const rows = figures.rows.map((row) => row.map(inline));
  const labels = [corner, ...rows.map(([label = '']) => label)];
  const margin = Math.max(1, Math.min(Math.floor(width / 3), widest(labels, measure)));
  const texts = names.map((_, i) => widest(rows, (row) => measure(row[i + 1] ?? '')));
  const taken = texts.reduce((sum, text) => sum + gutter + besideBar + text, margin);
  const length = Math.min(longest, Math.floor((width - taken) / names.length));
  if (length < shortest) return yield* records([corner, ...names], rows.map(cellsOf), drawing);
  const widths = texts.map((text) => length + besideBar + text);
  // Those of the lines have no deal, and bars of no length.
  const shares = [...rows.slice(bars.rows.length).map(() => []), ...bars.rows.map((row) => row.bars)];
  const drawn = rows.map(([label = '', ...said], at): Line[][] => [
    ...cellsOf([label]),
    ...said.map((text, i): Line[] => {
      if (text === '') return [];
      const blanks = '\u00a0'.repeat(1 + (texts[i] ?? 0) - measure(text));
      const bar = barOf(
        shares[at]?.[i]?.share ?? null,
        bars.columns[i]?.line?.share ?? null,
        length,
        drawing,
      );
      return [[...bar, plain(blanks + text)]];
    }),
  ]);
  const isNamed = names.every((name, i) => isRoomFor(name, widths[i] ?? 1, drawing));
  if (!isNamed) yield* [...keyLines(names, drawing), []];
  const heads = [corner, ...names.map((name, i) => (isNamed ? name : String(i + 1)))];
  yield* framed(heads, drawn, drawing, { align: 'left', isDense: true }, [margin, ...widths]);
  yield* [[], ...signLines(plain(signs['█']), bars.words.bar, drawing)];
  if (rows.length > bars.rows.length) yield* signLines(plain(signs['│']), bars.words.line, drawing);
}

/** A bar with its line between two of its places. It reaches the line where its share does, however near they are. */
function barOf(share: number | null, line: number | null, length: number, { signs }: Drawing): Line {
  const places = Math.round(within(share ?? 0) * length);
  const filled = (many: number): Piece => plain(signs['█'].repeat(many));
  const rest = (many: number): Piece => ({ text: signs['·'].repeat(many), tone: 'muted' });
  if (line === null) return [filled(places), rest(length - places), plain('\u00a0')];
  const at = Math.max(line > 0 ? 1 : 0, Math.round(within(line) * length));
  const across = plain(signs['│']);
  if (share === null || share < line) {
    const before = Math.max(0, Math.min(at - 1, places));
    return [filled(before), rest(at - before), across, rest(length - at)];
  }
  const behind = Math.max(at, places) - at;
  return [filled(at), across, filled(behind), rest(length - at - behind)];
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function isRoomFor(name: string, width: number, { measure }: Drawing): boolean {
  const line: Line = [{ text: name, tone: 'strong' }];
  return widestWord(line, measure) <= width && measure(name) <= mostHeadLines * width;
}

function cellsOf(row: readonly string[]): Line[][] {
  return row.map((text) => [[plain(text)]]);
}

function plain(text: string): Piece {
  return { text, tone: 'plain' };
}
