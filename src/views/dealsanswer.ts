/** The answer about deals, as a machine reads it. */
import type { Deals } from '../analysis/deals.ts';
import type { Deal } from '../analysis/deals/deal.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import { textOf } from '../model/fraction.ts';
import { sum } from '../model/whole.ts';
import type { Whole } from '../model/whole.ts';
import type { BestDealRecord, DealsAnswer, FromRecord } from '../records/answers/deals.ts';
import { idsOf } from '../records/party.ts';
import { pointRecord } from '../records/point.ts';
import {
  byParty,
  countRecord,
  namedRecord,
  packageRecord,
  shortRecord,
  totalledRecord,
  totalsRecord,
} from './dealrecords.ts';

/** All that is found of deals, as a machine reads it. */
export function dealsRecord(deals: Deals): DealsAnswer {
  const { dealings, rule, counts, frontier, named, short, packages, blockers, limit } = deals;
  const { space, scorers, unscored } = dealings;
  const told = (deal: Deal): ToldDeal => deals.tell(deal);
  return {
    parties: idsOf(space.parties),
    rule: { atLeast: rule?.atLeast ?? space.parties.length, veto: idsOf(rule?.veto ?? []) },
    scored: scorers.map(({ party }) => party.id),
    unscored: unscored.map(({ party, missing }) => ({
      party: party.id,
      missing: missing.map(({ id }) => id),
    })),
    base: Object.fromEntries(
      scorers.map(({ party, walkAway }) => [party.id, walkAway === null ? 'worst' : 'walk-away']),
    ),
    issues: space.issues.map(({ issue, points, held }) => ({
      issue: issue.id,
      points: points.map((point) => pointRecord(issue, point)),
      fixed: held === null ? null : pointRecord(issue, points[0] ?? 0),
      stepped: issue.kind === 'range' && issue.step !== null,
    })),
    counts: {
      deals: countRecord(counts.deals),
      takenByAll: countRecord(counts.takenByAll),
      refusedByNone: countRecord(counts.refusedByNone),
      passing: countRecord(counts.passing),
      allButOne: countRecord(counts.allButOne),
      byMissing: byParty(counts.byMissing),
      takenBy: byParty(counts.takenBy),
    },
    frontier: frontier && {
      all: frontierRecord(frontier.all),
      zone: {
        ...frontierRecord(frontier.zone),
        list: deals.onZone.map(({ deal, count }) => {
          const { totals, points } = totalledRecord(told(deal));
          return { totals, count: countRecord(count), points };
        }),
      },
    },
    named: named && named.map((one) => namedRecord(deals, one)),
    short: short && short.map((deal) => shortRecord(told(deal))),
    packages: packages && packages.map((one) => packageRecord(deals, one)),
    blockers: blockers && blockers.map((set) => set.map(({ id }) => id)),
    from: fromRecord(deals),
    drafts: deals.drafts.placed.map(({ proposal, told: draft }) => ({
      draft: proposal.id,
      totals: totalsRecord(draft.totals),
      efficient: deals.efficiency(draft).all,
      taken: draft.said.every(({ word }) => word === 'takes'),
    })),
    limit: limit && {
      reached: true,
      partial: limit.partial,
      issues: limit.issues,
      bounds: limit.bounds.map(({ name, from, to }) => ({ name, from: textOf(from), to: textOf(to) })),
    },
  };
}

function frontierRecord(frontier: NonNullable<Deals['frontier']>['all']) {
  if (frontier === null) return { vectors: null, deals: null };
  const { counts } = frontier.totals;
  return {
    vectors: countRecord(counts.length),
    deals: countRecord(counts.reduce<Whole>((all, one) => sum(all, one), 0)),
  };
}

function fromRecord(deals: Deals): FromRecord | null {
  const { from } = deals;
  if (from === null) return null;
  const { proposal, deal, among } = from;
  const changes = (other: Deal): number => other.filter((place, at) => place !== deal?.[at]).length;
  const better = (other: Deal) => {
    const told = deals.tell(other);
    return {
      ...totalledRecord(told),
      changed: changes(other),
      taken: told.said.every(({ word }) => word === 'takes'),
    };
  };
  return {
    draft: proposal.id,
    totals: deal === null ? {} : totalsRecord(deals.tell(deal).totals),
    efficient: among?.efficient ?? null,
    dominatedBy: countRecord(among?.dominatedBy ?? null),
    inZone: countRecord(among?.inZone ?? null),
    better: (among?.better ?? []).map(better),
    best: (among?.best ?? []).flatMap(({ name, deals: [first] }): readonly BestDealRecord[] =>
      first === undefined ? [] : [{ name, ...better(first) }],
    ),
  };
}
