/** All deals as packages, the one that asks least first. */
import { partiesOn } from '../../../src/analysis/settled.ts';
import { positionOf } from '../../../src/model/negotiation.ts';
import { span, touches } from '../../../src/model/points.ts';
import type {
  OpenPointRecord,
  PackageRecord,
  RefusedPointRecord,
} from '../../../src/records/answers/deals.ts';
import { compared, comparedInTurn, zero } from './exact.ts';
import type { Exact } from './exact.ts';
import { dealRecord } from './judgement.ts';
import type { Judged } from './judgement.ts';
import { waysTo } from './said.ts';
import type { Deal, Table } from './table.ts';

interface Package {
  readonly judged: Judged;
  /** Red lines, bottom lines, unmet, silent and unstated points, points on terms. */
  readonly asks: readonly number[];
  readonly ways: readonly Exact[];
}

/** Every deal by what it asks: what is crossed, then the longest ways, then the order of points. */
export function packagesOf(table: Table, all: readonly Judged[]): readonly PackageRecord[] {
  const packages = all.map((judged) => packageOf(table, judged)).toSorted(leastFirst);
  return packages.map((one, i) => {
    const beside = [packages[i - 1], packages[i + 1]].flatMap((other) => other ?? []);
    return packageRecord(
      table,
      one,
      beside.some((other) => leastFirst(one, other) === 0),
    );
  });
}

function packageOf(table: Table, judged: Judged): Package {
  const { said, deal } = judged;
  const refused = said.flatMap((each) => each.refused);
  const short = said.filter((each) => compared(each.short, zero) > 0);
  const redlines = refused.filter(({ redline }) => redline).length;
  const open = said.flatMap((each) => each.open);
  const count = (...whys: readonly OpenPointRecord['why'][]): number =>
    open.filter(({ why }) => whys.includes(why)).length;
  const bottomLines = refused.length - redlines + short.length;
  const asks = [redlines, bottomLines, count('unmet'), count('silent', 'unstated'), count('terms')];
  return { judged, asks, ways: waysTo(table, deal) };
}

function leastFirst(a: Package, b: Package): number {
  const asked = a.asks.reduce((found, own, i) => found || own - (b.asks[i] ?? 0), 0);
  return asked || comparedInTurn(a.ways, b.ways);
}

function packageRecord(table: Table, { judged, asks }: Package, tied: boolean): PackageRecord {
  const [redlines = 0, bottomLines = 0, unmet = 0, silent = 0, terms = 0] = asks;
  const { said, deal } = judged;
  return {
    points: dealRecord(table, deal),
    redlines,
    bottomLines,
    unmet,
    silent,
    terms,
    tied,
    open: said.flatMap(({ party, open }) =>
      open.map(({ issue, why }) => ({ party: party.id, issue: issue.id, why })),
    ),
    refusedBy: said.flatMap(({ party, refused }) =>
      refused.map(({ issue }) => ({ party: party.id, issue: issue.id })),
    ),
    objectors: objectorsTo(table, deal),
  };
}

/** Those outside that reject a point. */
function objectorsTo({ negotiation, parties, issues }: Table, deal: Deal): readonly RefusedPointRecord[] {
  const outside = negotiation.parties.filter((party) => !parties.includes(party));
  return outside.flatMap((party) =>
    issues.flatMap(({ issue }, i): readonly RefusedPointRecord[] => {
      const rejects = positionOf(negotiation, party, issue)?.stance.rejects ?? [];
      const isJudged = partiesOn(issue, [party]).length > 0;
      return isJudged && touches([span(deal[i] ?? 0)], rejects) ? [{ party: party.id, issue: issue.id }] : [];
    }),
  );
}
