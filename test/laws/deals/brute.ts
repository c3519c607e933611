/** The oracle of deals: tries every deal of a small negotiation, and answers as `stance deals` should. */
import type { DealsAnswer } from '../../../src/records/answers/deals.ts';
import { blockersOf } from './blockers.ts';
import { frontierRecord } from './frontier.ts';
import { draftedDeal, draftRecords, fromRecord } from './from.ts';
import { countsOf, isTakenByAll, issuesRecord, judgeAll, ruleOf } from './judgement.ts';
import { firstByEach, gainsIn, namedRecord } from './named.ts';
import { packagesOf } from './packages.ts';
import { isScored, missingOf } from './scores.ts';
import { shortOf } from './short.ts';
import type { Table } from './table.ts';

/** All that can be told of the deals at a table. */
export function bruteDeals(table: Table): DealsAnswer {
  const all = judgeAll(table);
  const zone = all.filter(isTakenByAll);
  const { parties } = table;
  const scored = parties.filter((party) => isScored(table, party));
  const unscored = parties.filter((party) => !scored.includes(party));
  const isAllScored = unscored.length === 0;
  const { atLeast, veto } = ruleOf(table);
  const { list: _, ...frontier } = isAllScored
    ? frontierRecord(table, all)
    : { list: [], vectors: '', deals: '' };
  const drafted = draftedDeal(table);
  return {
    parties: parties.map(({ id }) => id),
    rule: { atLeast, veto: veto.map(({ id }) => id) },
    scored: scored.map(({ id }) => id),
    unscored: unscored.map((party) => ({
      party: party.id,
      missing: missingOf(table, party).map(({ id }) => id),
    })),
    base: Object.fromEntries(
      scored.map(({ id, walkAway }) => [id, walkAway === null ? ('worst' as const) : ('walk-away' as const)]),
    ),
    issues: issuesRecord(table),
    counts: countsOf(table, all),
    frontier: isAllScored ? { all: frontier, zone: frontierRecord(table, zone) } : null,
    named: isAllScored
      ? firstByEach(gainsIn(table, zone, all)).map((first) => namedRecord(table, first))
      : null,
    short: isAllScored && zone.length === 0 ? shortOf(table, all) : null,
    packages: isAllScored ? null : packagesOf(table, all),
    blockers: blockersOf(table, all),
    from:
      isAllScored && drafted !== null && table.draft !== null
        ? fromRecord(table, table.draft.id, drafted, all)
        : null,
    drafts: draftRecords(table, all, isAllScored),
    limit: null,
  };
}
