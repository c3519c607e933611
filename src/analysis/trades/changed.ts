/** A deal told by what it changes of another. */
import type { Fraction } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import type { Deal } from '../deals/deal.ts';
import type { Dealings } from '../deals/dealings.ts';
import { totalsIn } from '../deals/told.ts';

/** The points that a deal changes, and what it and the deal before it are worth to each who scores them. */
export interface ChangedDeal {
  readonly points: ReadonlyMap<Issue, number>;
  readonly before: ReadonlyMap<Party, Fraction>;
  readonly totals: ReadonlyMap<Party, Fraction>;
}

/** What a deal changes of another. */
export function changeTo(dealings: Dealings, before: Deal, deal: Deal): ChangedDeal {
  const changed = dealings.space.issues.flatMap(({ issue, points }, at): readonly [Issue, number][] => {
    const place = deal[at] ?? 0;
    return place === before[at] ? [] : [[issue, points[place] ?? 0]];
  });
  return {
    points: new Map(changed),
    before: totalsIn(dealings, before),
    totals: totalsIn(dealings, deal),
  };
}
