/** A candidate as a step: who would have to give up what for it, and who else stands to it. */
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Bridge, Candidate } from './bridge.ts';
import { moveTo } from './burden.ts';
import type { Move } from './burden.ts';

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

/** What a candidate asks of each party. A crowd has many candidates, of which few are told: so each is worked out when it is. */
export function stepTo({ gap, outside, drafts }: Bridge, candidate: Candidate): Step {
  const at = [span(candidate.point)];
  const moves: Move[] = [];
  const asking: Party[] = [];
  const accepting: Party[] = [];
  for (const holder of gap.holders) {
    if (touches(at, holder.stance.demands)) asking.push(holder.party);
    else if (touches(at, holder.stance.accepts)) accepting.push(holder.party);
    else moves.push(moveTo(gap.issue, holder, candidate.point));
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
