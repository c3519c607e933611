/** A scenario of KTAB as CSV: a line of what it is, a line of headings, and a line an actor. */
import { readCsv } from '../csv.ts';
import type { Foreign } from '../draft.ts';
import type { GridCell, Row } from '../grid.ts';
import { tidy } from '../names.ts';
import { refuseAt, refuseLarge, whole } from '../refused.ts';
import type { FileSpot } from '../refused.ts';
import { amountOn, numberOn } from './scenario.ts';
import type { Actor, Scenario } from './scenario.ts';

/** Three columns stand before the pairs of position and salience. */
const before = 3;

/** Reads the lines; what they say of their number has to hold. */
export function scenarioInCsv(foreign: Foreign): Scenario {
  const { file } = foreign;
  refuseLarge(foreign);
  const { rows, told } = readCsv(foreign);
  const [first = [], heads = [], ...lines] = rows.map(withoutEnd).filter((row) => row.length > 0);
  const dimensions = dimensionsIn(file, heads);
  refuseOther({ file, first, told: 'actors', at: 2, count: lines.length });
  refuseOther({ file, first, told: 'dimensions', at: 3, count: dimensions.length });
  return {
    title: tidy(textAt(first, 0)),
    description: tidy(textAt(first, 1)),
    dimensions,
    actors: lines.map((row) => actorIn(file, row, dimensions.length)),
    told,
  };
}

/** A final comma ends a line as well as none does. */
function withoutEnd(row: Row): Row {
  return row.slice(0, row.findLastIndex(({ text }) => text.trim() !== '') + 1);
}

function dimensionsIn(file: string, heads: Row): readonly string[] {
  const pairs = heads.slice(before);
  if (pairs.length < 2 || pairs.length % 2 !== 0)
    refuseAt(
      spotOf(file, heads.at(-1)),
      'The headings are not pairs of a position and a salience',
      'Write them behind Actor, Description and Power: Depth Position, Depth Salience, …',
    );
  return pairs.flatMap(({ text }, at) => (at % 2 === 0 ? [dimensionOf(text, at / 2 + 1)] : []));
}

/** "Depth Position" is where an actor stands on Depth; "Pstn2" names nothing. */
function dimensionOf(heading: string, number: number): string {
  const name = tidy(heading.replaceAll(/\b(?:position|pstn|pos)(?=\d|\b|_)/giu, ' ').replaceAll(/_+/gu, ' '));
  return /\p{L}/u.test(name) ? name : `Dimension ${number}`;
}

interface Count {
  readonly file: string;
  readonly first: Row;
  readonly told: string;
  readonly at: number;
  readonly count: number;
}

function refuseOther({ file, first, told, at, count }: Count): void {
  const said = textAt(first, at).trim();
  if (said !== '' && Number(said) !== count)
    refuseAt(
      spotOf(file, first[at]),
      `The first line tells of ${said} ${told}, and ${count} follow`,
      'Mend the number, or the lines below.',
    );
}

function actorIn(file: string, row: Row, dimensions: number): Actor {
  const at = (place: number): FileSpot => spotOf(file, row[place] ?? row[0]);
  const name = tidy(textAt(row, 0));
  if (name === '') refuseAt(at(0), 'An actor has no name', 'Write it in the first column.');
  const stray = row[before + 2 * dimensions];
  if (stray !== undefined)
    refuseAt(
      spotOf(file, stray),
      'This stands behind the last heading',
      'Put a text that holds a comma into double quotes.',
    );
  return {
    name,
    description: tidy(textAt(row, 1)),
    influence: amountOn(at(2), textAt(row, 2)),
    stands: Array.from({ length: dimensions }, (_, dimension) => {
      const column = before + 2 * dimension;
      return {
        position: numberOn(at(column), textAt(row, column)),
        salience: amountOn(at(column + 1), textAt(row, column + 1)),
      };
    }),
  };
}

function textAt(row: Row, at: number): string {
  return row[at]?.text ?? '';
}

function spotOf(file: string, cell: GridCell | undefined): FileSpot {
  return { file, place: cell?.place ?? whole };
}
