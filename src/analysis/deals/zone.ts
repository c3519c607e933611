/** The frontier of all deals and of the zone, of who scores them. */
import { frontierOf } from './frontier.ts';
import type { Frontier, PointWorth, TooLarge } from './frontier.ts';
import { mergedAll, nothingYet, picked, shifted } from './partials.ts';
import type { Partials } from './partials.ts';
import type { Scorer } from './scoring.ts';
import type { Dealings } from './dealings.ts';

/** What each point of each issue is worth to some scorers; of those that a party rejects, only where they are wanted. */
export function optionsOf(
  { space, refusers }: Dealings,
  scorers: readonly Scorer[],
  isWanted: (issue: number, refused: number) => boolean,
): readonly (readonly PointWorth[])[] {
  return space.issues.map(({ points }, issue) =>
    points.flatMap((_, point): readonly PointWorth[] =>
      isWanted(issue, refusers[issue]?.[point]?.length ?? 0)
        ? [{ point, worth: scorers.map(({ worths }) => worths[issue]?.[point] ?? 0) }]
        : [],
    ),
  );
}

/** The frontier of all deals, refused or not. */
export function frontierOfAll(table: Dealings, limit: number): Frontier | TooLarge {
  const { scorers } = table;
  const issues = optionsOf(table, scorers, () => true);
  return frontierOf({ width: scorers.length, issues, least: scorers.map(() => null), limit });
}

/** The frontier of the deals that no scorer refuses. */
export function frontierOfZone(table: Dealings, limit: number): Frontier | TooLarge {
  const { scorers } = table;
  const issues = optionsOf(table, scorers, (_, refused) => refused === 0);
  return frontierOf({ width: scorers.length, issues, least: scorers.map(({ walkAway }) => walkAway), limit });
}

/** What the deals that no scorer refuses are worth, with how many are worth that: for spaces in which each can be looked at. */
export function worthsInZone(table: Dealings): Partials {
  const { scorers } = table;
  const width = scorers.length;
  const all = optionsOf(table, scorers, (_, refused) => refused === 0).reduce(
    (found, options) =>
      mergedAll(
        options.map(({ worth }) => shifted(found, worth)),
        width,
      ),
    nothingYet(width),
  );
  const isTaken = (place: number): boolean =>
    scorers.every(({ walkAway }, k) => walkAway === null || (all.values[place * width + k] ?? 0) >= walkAway);
  return picked(all, [...all.counts.keys()].filter(isTaken));
}
