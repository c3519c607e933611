/** Random positions: demands, concessions and rejections of every form. */
import * as fc from 'fast-check';
import { writtenBases } from '../../src/model/claim.ts';
import { concessionStatuses } from '../../src/model/entry.ts';
import type {
  Draft,
  DraftConcession,
  DraftDemand,
  DraftIssue,
  DraftPosition,
  DraftRejected,
  DraftRejection,
} from './draft.ts';
import { isContradictory } from './oracle.ts';

/** Where points lie: places on a list, numbers of a range. */
export type Points = { readonly size: number } | { readonly from: number; readonly to: number };

const basis = fc.option(fc.constantFrom(...writtenBases), { nil: null });

/** A place on a list, or one of few numbers of a range, so that parties name the same ones. */
export function place(points: Points): fc.Arbitrary<number> {
  if ('size' in points) return fc.integer({ min: 0, max: points.size - 1 });
  const { from, to } = points;
  return fc.integer({ min: 0, max: 8 }).map((part) => decimal(from + ((to - from) * part) / 8));
}

/** A number as people write it, in few decimals. */
export function decimal(figure: number): number {
  return Number(figure.toFixed(6));
}

/** A position of a holder on an issue, as a rule free of contradictions. */
export function position(
  holder: string,
  issue: DraftIssue,
  mayContradict: boolean,
): fc.Arbitrary<DraftPosition> {
  return fc
    .record({
      holder: fc.constant(holder),
      issue: fc.constant(issue.id),
      demands: fc.array(demand(issue), { maxLength: 2 }),
      concedes: fc.array(concession(issue), { maxLength: 3 }),
      rejects: fc.array(rejection(issue), { maxLength: 3 }),
      importance: fc.option(fc.constantFrom(0, 1, 2, 5), { nil: null }),
      basis,
    })
    .filter((held) => mayContradict || !isContradictory(alone(issue, held)));
}

function alone(issue: DraftIssue, held: DraftPosition): Draft {
  return { parties: [], blocs: [], issues: [issue], positions: [held] };
}

function demand(issue: DraftIssue): fc.Arbitrary<DraftDemand> {
  const point = place(issue).map((at) => ({ from: at, to: at }));
  const interval = fc
    .tuple(place(issue), place(issue))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const where = issue.kind === 'range' ? fc.oneof(point, interval) : point;
  return fc.tuple(where, basis).map(([at, own]) => ({ ...at, basis: own }));
}

export function concession(issue: DraftIssue): fc.Arbitrary<DraftConcession> {
  return fc.record({
    at: place(issue),
    status: fc.constantFrom(...concessionStatuses, 'offered' as const, 'offered' as const),
    for: fc.constantFrom(null, null, 'A reserve fund'),
    basis,
  });
}

function rejection(issue: DraftIssue): fc.Arbitrary<DraftRejection> {
  const point = place(issue).map((at) => ({ kind: 'point' as const, at }));
  const side = fc.record({ kind: fc.constantFrom('above' as const, 'below' as const), at: place(issue) });
  const others = fc.constant('others' as const);
  const what: fc.Arbitrary<DraftRejected> =
    issue.kind === 'range' ? fc.oneof(point, side, others) : fc.oneof(point, point, point, others);
  const redline = fc.constantFrom(null, null, true as const, 'law' as const, 'mandate' as const);
  return fc.record({ what, redline, basis });
}
