/** A plane of deals: what each is worth to one party to the right, to another upwards, and below it what the signs say. */
import type { Axis, Plot, Dot } from '../blocks/drawing.ts';
import { endsLines } from './ends.ts';
import { inline } from './escape.ts';
import { signLines } from './key.ts';
import { isFlat, shareAlong } from './scale.ts';
import { padded, space } from './table.ts';
import type { Drawing } from './table.ts';
import { widest, widthOfLine } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './line.ts';

/** A wider plane says no more. */
const mostColumns = 60;

/** A narrower one shows no shape. */
const leastColumns = 20;

/** A place of a terminal is about twice as high as wide, and a plane looks well where it is a little wider than high. */
const columnsToRow = 3;

/** The size of the plane, and how far it stands from the left. */
interface Room {
  readonly margin: number;
  readonly columns: number;
  readonly rows: number;
}

/** Whether there is room for a plane beside and above its numbers. */
export function isDrawable(plot: Plot, drawing: Drawing): boolean {
  const { columns } = roomFor(plot, drawing);
  return columns >= leastColumns && endsLines(plot.x.ends, columns, drawing.measure) !== null;
}

/** The plane with its axes and its key. */
export function plotLines(plot: Plot, drawing: Drawing): readonly Line[] {
  const { width, measure, signs } = drawing;
  const { x, y } = plot;
  const room = roomFor(plot, drawing);
  const { margin, columns, rows } = room;
  const places = placesOf(plot, room, drawing);
  const labels = new Map([
    [rows - 1, y.ends[0]],
    [0, y.ends[1]],
  ]);
  const plane = Array.from({ length: rows }, (_, row): Line => {
    const label: Piece = { text: inline(labels.get(row) ?? ''), tone: 'muted' };
    const before = space(margin - 1 - measure(label.text));
    return [before, label, space(1), muted(signs['│']), ...lineAt(row, columns, places)];
  });
  return [
    ...wrap([{ text: inline(y.label), tone: 'strong' }], width, measure),
    ...plane,
    [space(margin), muted(signs['└'] + signs['─'].repeat(columns))],
    ...footLines(x, columns, measure).map((line): Line => [space(margin + 1), ...line]),
    [],
    ...keyOf(plot, room, drawing),
  ];
}

/** What stands below the plane: the ends of what leads to the right, and whose totals they are. */
function footLines(x: Axis, columns: number, measure: Measure): readonly Line[] {
  const ends = isFlat(x)
    ? [padded([muted(inline(x.ends[0]))], columns, 'centre', measure)]
    : (endsLines(x.ends, columns, measure) ?? []);
  const name = wrap([{ text: inline(x.label), tone: 'strong' }], columns, measure);
  return [...ends, ...name.map((line): Line => [space(columns - widthOfLine(line, measure)), ...line])];
}

function roomFor({ y }: Plot, { width, measure }: Drawing): Room {
  const margin = widest(y.ends.map(inline), measure) + 1;
  const columns = Math.min(mostColumns, width - margin - 1);
  return { margin, columns, rows: isFlat(y) ? 1 : Math.round(columns / columnsToRow) };
}

function lineAt(row: number, columns: number, places: ReadonlyMap<number, Piece>): Line {
  return Array.from({ length: columns }, (_, column) => places.get(row * columns + column) ?? space(1));
}

/** What stands in each place of the plane, the places counted along its rows. */
function placesOf(plot: Plot, room: Room, { signs }: Drawing): ReadonlyMap<number, Piece> {
  const { columns, rows } = room;
  const places = new Map<number, Piece>();
  const across = plot.y.line === null ? null : rowOf(plot.y, plot.y.line.at, rows);
  const upwards = plot.x.line === null ? null : placeOn(plot.x, plot.x.line.at, columns);
  if (across !== null)
    for (let at = 0; at < columns; at += 1) places.set(across * columns + at, muted(signs['╌']));
  if (upwards !== null)
    for (let row = 0; row < rows; row += 1)
      places.set(row * columns + upwards, muted(signs[row === across ? '┼' : '╎']));
  for (const { sign, tone, at } of plot.spots)
    for (const spot of at) places.set(placeOf(spot, plot, room), { text: signs[sign], tone });
  for (const deal of plot.named.toReversed())
    places.set(placeOf(deal, plot, room), { text: deal.letter, tone: deal.tone });
  return places;
}

function placeOf({ x, y }: Dot, plot: Plot, { columns, rows }: Room): number {
  return rowOf(plot.y, y, rows) * columns + placeOn(plot.x, x, columns);
}

/** The rows go downwards, what a deal is worth upwards. */
function rowOf(axis: Axis, value: number, rows: number): number {
  return rows - 1 - placeOn(axis, value, rows);
}

/** The nearest of some places along an axis. */
function placeOn(axis: Axis, value: number, places: number): number {
  return Math.round(shareAlong(axis, value) * (places - 1));
}

/** A line for each sign, and one for the letters that say the same. */
function keyOf(plot: Plot, room: Room, drawing: Drawing): readonly Line[] {
  const { signs } = drawing;
  const entry = (sign: Piece, text: string): readonly Line[] => signLines(sign, text, drawing);
  const alike = new Map(plot.named.map(({ text, tone }) => [text, tone]));
  const hidden = hiddenIn(plot, room);
  const named = [...alike].map(([text, tone]) => {
    const own = new Set(plot.named.filter((one) => one.text === text).map(({ letter }) => letter));
    const letters = [...own];
    const words = letters.length === 1 ? `${text},` : `${text};`;
    const where = [...hidden].flatMap(([before, behind]) => {
      const some = letters.filter((letter) => behind.includes(letter));
      if (some.length === 0) return [];
      return `${letters.length === 1 ? '' : `${some.join(' ')} `}where ${before} stands`;
    });
    return entry(
      { text: letters.join(' '), tone },
      where.length === 0 ? text : `${words} ${where.join(', ')}`,
    );
  });
  const spots = plot.spots.filter(({ at }) => at.length > 0);
  return [
    ...named,
    ...spots.map(({ sign, tone, text }) => entry({ text: signs[sign], tone }, text)),
    ...(plot.x.line === null ? [] : [entry(muted(signs['╎']), plot.x.line.text)]),
    ...(plot.y.line === null ? [] : [entry(muted(signs['╌']), plot.y.line.text)]),
  ].flat();
}

/** The letters that show nowhere, by the one that shows in the place of their first deal. */
function hiddenIn(plot: Plot, room: Room): ReadonlyMap<string, readonly string[]> {
  const shown = new Map<number, string>();
  const standing = plot.named.map(({ letter, ...spot }) => {
    const place = placeOf(spot, plot, room);
    const before = shown.get(place) ?? letter;
    shown.set(place, before);
    return { letter, before };
  });
  const showing = new Set(shown.values());
  const hidden = new Map<string, readonly string[]>();
  const told = new Set<string>();
  for (const { letter, before } of standing) {
    if (showing.has(letter) || told.has(letter)) continue;
    told.add(letter);
    hidden.set(before, [...(hidden.get(before) ?? []), letter]);
  }
  return hidden;
}

function muted(text: string): Piece {
  return { text, tone: 'muted' };
}
