/** Issues of which every point crosses a red line: on these no package can put one. */
import type { Issue } from '../../model/issue.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import type { Taken } from '../../model/stance.ts';
import type { Dealings } from './dealings.ts';

/** The red lines of one party that are in the way of some point. */
export interface Bar {
  readonly party: Party;
  readonly redlines: readonly Taken[];
}

/** For each issue that is barred, whose red lines leave no point of it. A point that was asked for is put all the same. */
export function barredIn({ space, refusers }: Dealings): ReadonlyMap<Issue, readonly Bar[]> {
  const { negotiation, issues } = space;
  const found = issues.flatMap(({ issue, points, held }, place): readonly [Issue, readonly Bar[]][] => {
    const refusing = refusers[place] ?? [];
    if (held !== null || !refusing.every((some) => some.some(({ redline }) => redline))) return [];
    const put = points.map((point) => span(point));
    const parties = new Set(refusing.flat().flatMap(({ party, redline }) => (redline ? [party] : [])));
    const bars = [...parties].map((party): Bar => {
      const taken = positionOf(negotiation, party, issue)?.stance.taken ?? [];
      const isBar = ({ rejection, takes }: Taken): boolean =>
        rejection.redline !== null && touches(takes, put);
      return { party, redlines: taken.filter(isBar) };
    });
    return [[issue, bars]];
  });
  return new Map(found);
}
