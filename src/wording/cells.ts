/** What stands in the cells of a spreadsheet. */
import type { Column, Value } from '../blocks/sheet.ts';
import type { Evidence, Supported } from '../model/claim.ts';
import type { Need } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { firstOf } from '../model/party.ts';
import type { Party } from '../model/party.ts';
import type { PointSet, Span } from '../model/points.ts';
import { openSide } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { spanRecord, spanRecords } from '../records/point.ts';
import type { SpanRecord } from '../records/point.ts';
import { spanWords } from './point.ts';

/** Points with the issue that they belong to. */
interface PointsOn {
  readonly issue: Issue;
  readonly points: PointSet;
}

/** The ids of parties in one cell. */
export function partiesCell(parties: readonly Party[]): string {
  return parties.map((party) => party.id).join('; ');
}

/** Of a crowd the first parties in a cell, and in the one beside it their whole number. */
export function crowdColumns<Thing>(
  head: string,
  partiesOf: (thing: Thing) => readonly Party[],
): readonly Column<Thing>[] {
  return [
    [head, (thing) => partiesCell(firstOf(partiesOf(thing)))],
    [`${head} count`, (thing) => partiesOf(thing).length],
  ];
}

/** What a concession waits for on other issues: "pay=4.5..; season=long|open", any of those that a bar parts. */
export function needsCell(needs: readonly Need[]): string {
  return needs
    .map(({ issue, points }) => `${issue.id}=${points.map((one) => stretchCell(issue, one)).join('|')}`)
    .join('; ');
}

/** Of a stretch that reaches to an end of its range only the other end is told. */
function stretchCell(issue: Issue, one: Span): string {
  const side = openSide(issue, one);
  if (side === null) return spanCell(spanRecord(issue, one));
  return side === 'above' ? `${one.from}..` : `..${one.to}`;
}

/** Points by their ids or numbers, several of them in one cell; in a column beside it their labels. */
export function pointsColumns<Thing>(
  [head, labels]: readonly [string, string],
  pointsOf: (thing: Thing) => PointsOn | null,
): readonly Column<Thing>[] {
  const written =
    (write: (on: PointsOn) => Value) =>
    (thing: Thing): Value => {
      const on = pointsOf(thing);
      return on && write(on);
    };
  return [
    [head, written(pointsCell)],
    [labels, written(labelsCell)],
  ];
}

/** The columns of one side: what it demands, accepts, takes on terms and rejects. */
export function stanceColumns<Thing>(
  side: string,
  stanceOf: (thing: Thing) => { readonly issue: Issue; readonly stance: Stance } | null,
): readonly Column<Thing>[] {
  const parts = [
    ['demands', 'demands'],
    ['accepts', 'accepts'],
    ['terms', 'on terms'],
    ['rejects', 'rejects'],
  ] as const;
  return parts.flatMap(([part, words]) =>
    pointsColumns<Thing>([`${side} ${words}`, `${side} ${words} label`], (thing) => {
      const held = stanceOf(thing);
      return held && { issue: held.issue, points: held.stance[part] };
    }),
  );
}

/** What an entry rests on; of several sources the ids, places and quotes stand in the same order. */
export function supportColumns<Thing>(supportOf: (thing: Thing) => Supported): readonly Column<Thing>[] {
  return [
    ['basis', (thing) => supportOf(thing).basis],
    ['source', (thing) => evidenceCell(supportOf(thing), ({ source }) => source.id)],
    ['at', (thing) => evidenceCell(supportOf(thing), ({ at }) => at)],
    ['quote', (thing) => evidenceCell(supportOf(thing), ({ quote }) => quote)],
  ];
}

function pointsCell({ issue, points }: PointsOn): Value {
  const [first, ...rest] = spanRecords(issue, points);
  if (first === undefined) return null;
  return typeof first === 'number' && rest.length === 0 ? first : [first, ...rest].map(spanCell).join('; ');
}

function labelsCell({ issue, points }: PointsOn): Value {
  return points.map((one) => spanWords(issue, one)).join('; ');
}

/** "4..6" is from 4 to 6; of ">4..<6" neither end is in it. */
function spanCell(one: SpanRecord): string {
  if (typeof one !== 'object') return String(one);
  return `${one.fromOpen ? '>' : ''}${one.from}..${one.toOpen ? '<' : ''}${one.to}`;
}

/** A semicolon inside a text is doubled where several stand in one cell, so that they can be parted again. */
function evidenceCell({ evidence }: Supported, textOf: (one: Evidence) => string | null): Value {
  const texts = evidence.map(textOf);
  if (texts.every((text) => text === null)) return null;
  const [only = null] = texts;
  return texts.length === 1 ? only : texts.map((text) => text?.replaceAll(';', ';;') ?? '').join('; ');
}
