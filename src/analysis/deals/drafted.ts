/** Puts a draft among the deals: as one of them where it covers all that is open, else as points that they are held to. */
import type { Issue } from '../../model/issue.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Deal } from './deal.ts';
import type { From } from './from.ts';
import { spaceOf } from './space.ts';
import type { Asked, Space } from './space.ts';

/** What a draft names. */
type DraftPoints = Proposal['points'];

/** The deals, and the draft among them. */
export interface PlacedDraft {
  readonly space: Space;
  readonly from: From | null;
}

/** The deals that are asked about, with a draft where one is given: only its points count, not who wrote or answered it. */
export function placeDraft(asked: Omit<Asked, 'added'> & { readonly from: Proposal | null }): PlacedDraft {
  const { from } = asked;
  if (from === null) return { space: spaceOf({ ...asked, added: new Map() }), from: null };
  const { points } = from;
  const open = spaceOf({ ...asked, added: points });
  const leftOut = leftOutOf(open, points);
  if (!coversAll(open, points)) {
    const fixed = new Map([...points, ...asked.fixed]);
    return {
      space: spaceOf({ ...asked, fixed, added: new Map() }),
      from: { proposal: from, deal: null, leftOut },
    };
  }
  return { space: open, from: { proposal: from, deal: dealOf(open, points), leftOut } };
}

/** Whether points are named on all issues that are open. */
export function coversAll({ issues }: Space, points: DraftPoints): boolean {
  return issues.every(({ issue, held }) => held !== null || points.has(issue));
}

/** The deal that points are which cover all that is open; what is held stands whatever they name. */
export function dealOf({ issues }: Space, points: DraftPoints): Deal {
  return issues.map(({ issue, held, points: put }) =>
    held === null ? put.indexOf(points.get(issue) ?? 0) : 0,
  );
}

/** The settled issues on which a draft names another point. */
export function leftOutOf({ issues }: Space, points: DraftPoints): readonly Issue[] {
  return issues.flatMap(({ issue, held, points: [only] }): readonly Issue[] =>
    held === 'settled' && points.has(issue) && points.get(issue) !== only ? [issue] : [],
  );
}
