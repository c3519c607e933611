/** On whose terms points acceptable to all stand. */
import type { Party } from '../model/party.ts';
import { meet, span, touches, unite } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Holder } from '../model/holder.ts';
/** Points acceptable to all, and the parties that would take them only on terms. */
export interface OnTerms {
  readonly points: PointSet;
  readonly parties: readonly Party[];
}

/** Splits points acceptable to all by whose terms they are on. */
export function onTerms(points: PointSet, holders: readonly Holder[]): readonly OnTerms[] {
  if (points.length === 0) return [];
  const found: { points: PointSet; parties: readonly Party[] }[] = [];
  for (const piece of pieces(points, holders)) {
    const parties = holders
      .filter(({ stance }) => touches(piece, stance.terms))
      .map((holder) => holder.party);
    const last = found.at(-1);
    const joined = unite([...(last?.points ?? []), ...piece]);
    if (last !== undefined && joined.length === 1 && sameParties(last.parties, parties)) last.points = joined;
    else found.push({ points: piece, parties });
  }
  return found;
}

/** The points cut wherever the terms of a party begin or end, so that each piece lies on the same terms. */
function pieces(points: PointSet, holders: readonly Holder[]): readonly PointSet[] {
  const ends = holders.flatMap(({ stance }) => stance.terms.flatMap(({ from, to }) => [from, to]));
  const cuts = [...new Set(ends)].toSorted((a, b) => a - b);
  const between = cuts.slice(1).map((to, i) => ({ from: cuts[i] ?? to, to, fromOpen: true, toOpen: true }));
  return points.flatMap((one) => {
    if (one.from === one.to) return [[one]];
    const marks = [...cuts.map((cut) => span(cut)), ...between].toSorted(
      (a, b) => a.from - b.from || a.to - b.to,
    );
    return marks.map((mark) => meet([one], [mark])).filter((piece) => piece.length > 0);
  });
}

function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every((party, i) => party === b[i]);
}
