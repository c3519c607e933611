/** How a party takes a draft, in figures. */
import type { DraftStance } from '../analysis/draftentry.ts';
import type { PartyReading } from '../analysis/proposal.ts';
import type { AnswerCountsRecord } from '../records/reading.ts';

/** How often a party answers what, red lines among the rejections, and how close the draft comes to its demands. */
export function countsOf({ answers, closeness }: PartyReading): AnswerCountsRecord {
  const count = (stance: DraftStance): number => answers.filter((answer) => answer.stance === stance).length;
  return {
    demands: count('demands'),
    accepts: count('accepts'),
    terms: count('terms'),
    unmet: count('unmet'),
    silent: count('silent'),
    rejects: count('rejects'),
    redlines: answers.filter((answer) => answer.redline).length,
    unstated: count('unstated'),
    closeness,
  };
}
