/** Who moved, when, on what, and towards whom; with the drafts, settlements and events between. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { TalksEvent } from '../model/event.ts';
import type { Proposal } from '../model/proposal.ts';
import { inOrder, stepsIn } from './moves.ts';
import type { Moved } from './moved.ts';
import type { Reached } from './reached.ts';

/** Something that happened on a day: a draft, a move, a settlement or an event. */
export type TimelineEntry =
  | {
      readonly kind: 'proposal';
      readonly date: string;
      readonly proposal: Proposal;
      /** The points that it names on the issues asked for. */
      readonly points: readonly (readonly [Issue, number])[];
    }
  | Moved
  | Reached
  | { readonly kind: 'event'; readonly date: string; readonly event: TalksEvent };

/**
 * Everything up to the day of the negotiation, in order: the drafts of a day first, for a move may answer one, then its
 * moves, its settlements and its events, and last what is supposed to come now. `movers` are the parties whose drafts, moves and settlements are told; the
 * states before and after are those between `judged`. Events are told whoever is asked about.
 */
export function findTimeline(
  negotiation: Negotiation,
  movers: readonly Party[],
  judged: readonly Party[],
  issues: readonly Issue[],
): readonly TimelineEntry[] {
  const chosen = new Set(issues);
  const moving = new Set(movers);
  const named = ({ points }: Proposal): readonly (readonly [Issue, number])[] =>
    [...points].filter(([issue]) => chosen.has(issue));
  const drafts = negotiation.proposals.filter(
    (proposal) =>
      (proposal.by.length === 0 || proposal.by.some((party) => moving.has(party))) &&
      (proposal.points.size === 0 || named(proposal).length > 0),
  );
  const entries: TimelineEntry[] = [
    ...drafts.flatMap((proposal): TimelineEntry[] =>
      proposal.date === null
        ? []
        : [{ kind: 'proposal', date: proposal.date, proposal, points: named(proposal) }],
    ),
    ...stepsIn(negotiation, { movers: moving, judged, issues: chosen }),
    ...negotiation.events.map((event): TimelineEntry => ({ kind: 'event', date: event.date, event })),
  ];
  return inOrder(entries);
}
