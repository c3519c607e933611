/** Bars: what each deal is worth to each party, to scale, with the line that says from where a party takes it. */
import type { Bars } from '../blocks/drawing.ts';
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
  const figures = figuresOf(bars);
  const [corner = '', ...names] = figures.heads.map(inline);
  const rows = figures.rows.map((row) => row.map(inline));
  const room = roomFor([[corner], ...rows], names.length, drawing);
  if (room.length < shortest) return yield* records([corner, ...names], rows.map(cellsOf), drawing);
  const widths = room.texts.map((text) => room.length + besideBar + text);
  const isNamed = names.every((name, i) => isRoomFor(name, widths[i] ?? 1, drawing));
  if (!isNamed) yield* [...keyLines(names, drawing), []];
  const heads = [corner, ...names.map((name, i) => (isNamed ? name : String(i + 1)))];
  const drawn = rowsOf(bars, rows, room, drawing);
  yield* framed(heads, drawn, drawing, { align: 'left', isDense: true }, [room.margin, ...widths]);
  yield* [[], ...signLines(plain(drawing.signs['█']), bars.words.bar, drawing)];
  if (rows.length > bars.rows.length) yield* signLines(plain(drawing.signs['│']), bars.words.line, drawing);
}

/** How wide the labels, the bars and the numbers beside them are. */
interface Room {
  readonly margin: number;
  readonly length: number;
  readonly texts: readonly number[];
}

/** Labels may take a third of the width, or less where bars need it; these are all of one length, so that a glance compares them. */
function roomFor(rows: readonly (readonly string[])[], parties: number, { width, measure }: Drawing): Room {
  const label = widest(rows, ([one = '']) => measure(one));
  const texts = Array.from({ length: parties }, (_, i) => widest(rows, (row) => measure(row[i + 1] ?? '')));
  const beside = texts.reduce((sum, text) => sum + gutter + besideBar + text, 0);
  const roomBeside = (margin: number): number => Math.floor((width - margin - beside) / parties);
  const [wide, narrow] = [3, 5].map((part) => Math.max(1, Math.min(Math.floor(width / part), label)));
  const margin = (roomBeside(wide ?? 1) < shortest ? narrow : wide) ?? 1;
  return { margin, texts, length: Math.min(longest, roomBeside(margin)) };
}

/** The figures with a bar before each, that of a line by itself empty. */
function rowsOf(
  { columns, rows: deals }: Bars,
  rows: readonly (readonly string[])[],
  { length, texts }: Room,
  drawing: Drawing,
): Line[][][] {
  return rows.map(([label = '', ...figures], at) => [
    ...cellsOf([label]),
    ...figures.map((text, i): Line[] => {
      if (text === '') return [];
      const share = deals[at - (rows.length - deals.length)]?.bars[i]?.share ?? null;
      const blanks = '\u00a0'.repeat(1 + (texts[i] ?? 0) - drawing.measure(text));
      return [[...barOf(share, columns[i]?.line?.share ?? null, length, drawing), plain(blanks + text)]];
    }),
  ]);
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
