/** Every deal with what each party says of it, and how many there are of which kind. */
import { principalsAmong } from '../../../src/model/party.ts';
import type { Party } from '../../../src/model/party.ts';
import { pointRecord } from '../../../src/records/point.ts';
import type {
  DealCountsRecord,
  DealRecord,
  DealsAnswer,
  DealTotalsRecord,
} from '../../../src/records/answers/deals.ts';
import { printed } from './exact.ts';
import type { Exact } from './exact.ts';
import { saidOf } from './said.ts';
import type { Said } from './said.ts';
import { everyDeal } from './table.ts';
import type { Deal, Table } from './table.ts';

export interface Judged {
  readonly deal: Deal;
  readonly said: readonly Said[];
  /** What it is worth to each scored party. */
  readonly totals: readonly Exact[];
}

/** A deal with what each party asked says of it. */
export function judge(table: Table, deal: Deal): Judged {
  const said = table.parties.map((party) => saidOf(table, party, deal));
  return { deal, said, totals: said.flatMap(({ total }) => total ?? []) };
}

/** All deals, in the order of points. */
export function judgeAll(table: Table): readonly Judged[] {
  return everyDeal(table).map((deal) => judge(table, deal));
}

export function isTakenByAll({ said }: Judged): boolean {
  return said.every(({ verdict }) => verdict === 'takes');
}

export function isRefusedByNone({ said }: Judged): boolean {
  return said.every(({ verdict }) => verdict !== 'refuses');
}

/** How many must take a deal and who: the rule of the model where all its principals and all with a veto are asked. */
export function ruleOf({ negotiation, parties }: Table): { atLeast: number; veto: readonly Party[] } {
  const { rule } = negotiation;
  const holds =
    rule !== null &&
    [...principalsAmong(negotiation.parties), ...rule.veto].every((one) => parties.includes(one));
  return holds ? rule : { atLeast: parties.length, veto: [] };
}

export function countsOf(table: Table, all: readonly Judged[]): DealCountsRecord {
  const count = (isSuch: (judged: Judged) => boolean): string => `${all.filter(isSuch).length}`;
  const { atLeast, veto } = ruleOf(table);
  const missing = table.parties.map((party) => ({
    party,
    deals: all.filter(
      (one) => takersOf(one).length === table.parties.length - 1 && !takersOf(one).includes(party),
    ),
  }));
  return {
    deals: `${all.length}`,
    takenByAll: count(isTakenByAll),
    refusedByNone: count(isRefusedByNone),
    passing: count((one) => {
      const takers = takersOf(one);
      return takers.length >= atLeast && veto.every((party) => takers.includes(party));
    }),
    allButOne: `${missing.reduce((sum, { deals }) => sum + deals.length, 0)}`,
    byMissing: Object.fromEntries(missing.map(({ party, deals }) => [party.id, `${deals.length}`])),
    takenBy: Object.fromEntries(
      table.parties.map((party) => [party.id, count((one) => takersOf(one).includes(party))]),
    ),
  };
}

function takersOf({ said }: Judged): readonly Party[] {
  return said.flatMap(({ verdict, party }) => (verdict === 'takes' ? [party] : []));
}

export function dealRecord({ issues }: Table, deal: Deal): DealRecord {
  return Object.fromEntries(issues.map(({ issue }, i) => [issue.id, pointRecord(issue, deal[i] ?? 0)]));
}

export function totalsRecord({ said }: Judged): DealTotalsRecord {
  return Object.fromEntries(
    said.flatMap(({ party, total }) => (total === null ? [] : [[party.id, printed(total)]])),
  );
}

export function issuesRecord({ issues }: Table): DealsAnswer['issues'] {
  return issues.map(({ issue, points, fixed }) => ({
    issue: issue.id,
    points: points.map((at) => pointRecord(issue, at)),
    fixed: fixed === null ? null : pointRecord(issue, fixed),
    stepped: issue.kind === 'range' && issue.step !== null,
  }));
}
