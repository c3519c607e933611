/** One candidate of a bridge in words: who would have to give up what for it. */
import type { Candidate, Move } from '../analysis/bridge.ts';
import type { Issue } from '../model/issue.ts';
import { lengthOf, rounded } from '../model/figures.ts';
import { distanceWords } from './distance.ts';
import { pointWords } from './point.ts';
import { asideOf } from './terms.ts';
import { listed, names, sentence } from './words.ts';

/** The smallest step of a gap in a sentence. */
export function candidateReason(issue: Issue, candidate: Candidate): string {
  return `${sentence(`${pointWords(issue, candidate.point)}: ${moves(issue, candidate)}`)}`;
}

/** The same without the point. */
export function moves(issue: Issue, { moves: asked, accepting }: Candidate): string {
  const told = [
    ...(['red-line', 'bottom-line', 'terms', null] as const).flatMap((crosses) => {
      const some = asked.filter((move) => move.crosses === crosses);
      return some.length === 0 ? [] : [movesWords(issue, some, crosses)];
    }),
    accepting.length === 0
      ? 'nobody asks for it'
      : `${names(accepting, 4)} ${accepting.length === 1 ? 'takes' : 'take'} it as it is`,
  ];
  return `${told.join('; ')}.`;
}

function movesWords(issue: Issue, some: readonly Move[], crosses: Move['crosses']): string {
  const who = listed(
    some.slice(0, 4).map(({ party, by }) => `${party.name}${by > 0 ? ` (${stepWords(issue, by)})` : ''}`),
  );
  const more = some.length > 4 ? ` and ${some.length - 4} more` : '';
  const single = some.length === 1;
  switch (crosses) {
    case 'red-line':
      return `${who}${more} would cross a red line`;
    case 'bottom-line':
      return `${who}${more} would revise a bottom line`;
    case 'terms':
      return `${who}${more} would have ${single ? `its terms met${termsWords(some[0])}` : 'their terms met'}`;
    case null:
      return `${who}${more}, silent so far, would agree to it`;
    default:
      return crosses satisfies never;
  }
}

/** " (for: a full ceasefire first)", where the terms are known. */
function termsWords(move: Move | undefined): string {
  return move?.offer ? asideOf(move.offer) : '';
}

/** How far a step is, in natural units: "2 of 3 steps". */
function stepWords(issue: Issue, by: number): string {
  const unit = issue.kind === 'range' ? issue.unit : 'steps';
  return distanceWords({ by, of: rounded(lengthOf(issue) ?? 0), unit });
}
