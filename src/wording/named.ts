/** What an entry names, in four columns of a spreadsheet. */
import type { Column, Value } from '../blocks/sheet.ts';
import type { Rejected } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { span } from '../model/points.ts';
import type { Span } from '../model/points.ts';
import { pointRecord } from '../records/point.ts';
import { rejectedWords, spanWords } from './point.ts';

/** A point by its id or number with its label, and on a range the numbers from which and to which it goes. */
export interface NamedCells {
  readonly point: Value;
  readonly label: Value;
  readonly from: Value;
  readonly to: Value;
}

/** An entry that names no point. */
export const unnamed: NamedCells = { point: null, label: null, from: null, to: null };

/** The columns of what an entry names. */
export function namedColumns<Thing>(namedOf: (thing: Thing) => NamedCells): readonly Column<Thing>[] {
  return [
    ['point', (thing) => namedOf(thing).point],
    ['label', (thing) => namedOf(thing).label],
    ['from', (thing) => namedOf(thing).from],
    ['to', (thing) => namedOf(thing).to],
  ];
}

/** A point or a stretch of numbers; a stretch is told by its ends alone. */
export function namedSpan(issue: Issue, at: Span): NamedCells {
  const label = spanWords(issue, at);
  if (issue.kind !== 'range') return { ...unnamed, point: pointRecord(issue, at.from), label };
  return { point: at.from === at.to ? at.from : null, label, from: at.from, to: at.to };
}

/** What a rejection names; `above`, `below` and `others`, which no point can have for an id, stand in its place. */
export function namedRejected(issue: Issue, what: Rejected): NamedCells {
  const words = { ...unnamed, point: what.kind, label: rejectedWords(issue, what) };
  switch (what.kind) {
    case 'point':
      return namedSpan(issue, span(what.at));
    case 'above':
      return { ...words, from: what.at };
    case 'below':
      return { ...words, to: what.at };
    case 'others':
      return words;
    default:
      return what satisfies never;
  }
}
