/** A candidate as a step: who would have to give up what for it, and who else stands to it. */
import type { Holder } from '../model/holder.ts';
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import { moveTo } from './crossing.ts';
import type { Move } from './crossing.ts';
import type { Burden } from './burdens.ts';
import type { Gap } from './gaps.ts';

/** A point, with how many parties would cross what for it, and where that puts it. */
export interface Candidate extends Burden {
  /** Its rank, from 1; those that ask for neither more nor less than each other share one. */
  readonly rank: number;
  /** Whether another shares its rank. */
  readonly tied: boolean;
}

/** A candidate, and the moves that it asks for. */
export interface Step extends Candidate {
  readonly moves: readonly Move[];
  /** The parties that demand it, and those that only accept it, firmly, as things stand. */
  readonly asking: readonly Party[];
  readonly accepting: readonly Party[];
  /** Who else holds it: the parties outside that would take it, and the drafts that name it. */
  readonly heldBy: { readonly parties: readonly Party[]; readonly proposals: readonly Proposal[] };
  /** The parties outside that reject it. */
  readonly rejectedBy: readonly Party[];
}

/** Who and what else may hold the points of an issue. */
interface Around {
  /** Those of the other parties that count on it. */
  readonly outside: readonly Holder[];
  /** The drafts that are not withdrawn, each with the point that it names. */
  readonly drafts: readonly (readonly [proposal: Proposal, at: number])[];
}

/** What a candidate asks of each party. */
export function stepTo({ issue, holders }: Gap, candidate: Candidate, { outside, drafts }: Around): Step {
  const at = [span(candidate.point)];
  const moves: Move[] = [];
  const asking: Party[] = [];
  const accepting: Party[] = [];
  for (const holder of holders) {
    if (touches(at, holder.stance.demands)) asking.push(holder.party);
    else if (touches(at, holder.stance.accepts)) accepting.push(holder.party);
    else moves.push(moveTo(issue, holder, candidate.point));
  }
  const holding = outside.filter(({ stance }) => touches(at, stance.acceptable));
  const against = outside.filter(({ stance }) => touches(at, stance.rejects));
  const naming = drafts.filter(([, named]) => named === candidate.point);
  return {
    ...candidate,
    moves,
    asking,
    accepting,
    heldBy: {
      parties: holding.map(({ party }) => party),
      proposals: naming.map(([proposal]) => proposal),
    },
    rejectedBy: against.map(({ party }) => party),
  };
}
