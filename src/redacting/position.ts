/** Positions as a file has them: what each holder has said of each issue, from the beginning on. */
import type { History } from '../model/negotiation.ts';
import type { Position } from '../model/position.ts';
import type { ModelFile } from '../load/schema/model.ts';
import type { PositionFields, PositionFile, ScoresFile } from '../load/schema/position.ts';
import { byIds, ifAny, oneOrMany, unsigned } from './absence.ts';
import { writtenClaim, writtenSupport } from './claim.ts';
import { writtenConcession, writtenDemand, writtenRejection, writtenScores } from './entry.ts';

/** All positions, by holder and issue. */
export function writtenPositions(positions: History['positions']): ModelFile['positions'] {
  return byIds(
    [...positions].map(([holder, held]) => [
      holder.id,
      byIds([...held].map(([issue, said]) => [issue.id, writtenHistory(said)])),
    ]),
  );
}

/** One position, or all in the order of their days; scores hold until others are stated. */
function writtenHistory(said: readonly Position[]): PositionFile {
  let before: string | undefined;
  const written = said.map((position) => {
    const scores = writtenScores(position.issue, position.scores);
    const stated = JSON.stringify(scores);
    const isHeld = stated === before && saysMore(position);
    before = stated;
    return writtenPosition(position, isHeld ? undefined : scores);
  });
  const [only] = written;
  return written.length === 1 && only !== undefined ? only : written;
}

/** Whether a position says something beside its scores, and so need not repeat them. */
function saysMore({ demands, concedes, rejects, says }: Position): boolean {
  return demands.length + concedes.length + rejects.length > 0 || says !== null;
}

function writtenPosition(position: Position, scores: ScoresFile | undefined): Required<PositionFields> {
  const { issue, since, because, demands, concedes, rejects, interest, says, importance } = position;
  return {
    since: ifAny(since),
    because: ifAny(because),
    demands: oneOrMany(demands.map((one) => writtenDemand(issue, one))),
    concedes: oneOrMany(concedes.map((one) => writtenConcession(issue, one))),
    rejects: oneOrMany(rejects.map((one) => writtenRejection(issue, one))),
    scores,
    interest: ifAny(interest),
    says: says === null ? undefined : writtenClaim(says),
    importance: importance === null ? undefined : unsigned(importance),
    ...writtenSupport(position),
  };
}
