/** The spreadsheet of positions: a row for each thing that a position says. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column, Sheet } from '../blocks/sheet.ts';
import type { Concession, Entry, Rejection } from '../model/entry.ts';
import type { Holder } from '../model/holder.ts';
import { span } from '../model/points.ts';
import { viaOf } from '../model/position.ts';
import type { Position } from '../model/position.ts';
import { needsCell, supportColumns } from '../wording/cells.ts';
import { namedColumns, namedRejected, namedSpan, unnamed } from '../wording/named.ts';
import type { NamedCells } from '../wording/named.ts';

/** One thing that a position says, under its key in a model file, with what it rests on. */
interface Said extends Entry {
  readonly kind:
    'demands' | 'concedes' | 'rejects' | 'scores' | 'because' | 'interest' | 'says' | 'importance';
  readonly named: NamedCells;
  readonly concession: Concession | null;
  readonly rejection: Rejection | null;
  readonly score: number | null;
}

interface Row {
  readonly holder: Holder;
  readonly said: Said;
}

const columns: readonly Column<Row>[] = [
  ['party', ({ holder }) => holder.party.id],
  ['issue', ({ holder }) => holder.position.issue.id],
  ['via', ({ holder }) => viaOf(holder.position)?.id ?? null],
  ['kind', ({ said }) => said.kind],
  ...namedColumns<Row>(({ said }) => said.named),
  ['for', ({ said }) => said.concession?.for ?? null],
  ['needs', ({ said }) => said.concession && needsCell(said.concession.needs)],
  ['status', ({ said }) => said.concession?.status ?? null],
  ['because', ({ said }) => said.because],
  ['redline', ({ said }) => said.rejection?.redline ?? null],
  ['score', ({ said }) => said.score],
  ...supportColumns<Row>(({ said }) => said),
  ['since', ({ holder }) => holder.position.since],
];

/** A row for each thing that the positions say. */
export function entriesSheet(held: readonly Holder[]): Sheet {
  const rows = held.flatMap((holder) => saidIn(holder.position).map((said): Row => ({ holder, said })));
  return sheetOf(rows, columns);
}

function saidIn(position: Position): readonly Said[] {
  const { issue, demands, concedes, rejects, scores } = position;
  const { because, interest, says, importance, basis, evidence } = position;
  const bare = {
    because: null,
    basis,
    evidence,
    named: unnamed,
    concession: null,
    rejection: null,
    score: null,
  };
  return [
    ...demands.map((one) => ({ ...bare, ...one, kind: 'demands' as const, named: namedSpan(issue, one.at) })),
    ...concedes.map((concession) => ({
      ...bare,
      ...concession,
      kind: 'concedes' as const,
      named: namedSpan(issue, span(concession.at)),
      concession,
    })),
    ...rejects.map((rejection) => ({
      ...bare,
      ...rejection,
      kind: 'rejects' as const,
      named: namedRejected(issue, rejection.what),
      rejection,
    })),
    ...scores.map((one) => ({
      ...bare,
      ...one,
      kind: 'scores' as const,
      named: namedSpan(issue, span(one.at)),
    })),
    ...(because === null ? [] : [{ ...bare, kind: 'because' as const, because }]),
    ...(interest === null ? [] : [{ ...bare, kind: 'interest' as const, named: words(interest) }]),
    ...(says === null ? [] : [{ ...bare, ...says, kind: 'says' as const, named: words(says.text) }]),
    ...(importance === null
      ? []
      : [{ ...bare, kind: 'importance' as const, named: { ...unnamed, point: importance } }]),
  ];
}

/** What names no point stands as a text where the label of one would. */
function words(text: string): NamedCells {
  return { ...unnamed, label: text };
}
