/** What the answers to a draft come to: whether its table accepts it, who refuses which point, and what is not settled. */
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { DraftAnswer } from './draftanswer.ts';
import type { DraftStance } from './draftentry.ts';

/** Whether all at the table take every point, one of them refuses, or neither. */
export type DraftVerdictWord = 'accepted' | 'blocked' | 'open';

/** A party with the issues on which it refuses the point of a draft. */
export interface Refusing {
  readonly party: Party;
  readonly issues: readonly Issue[];
}

/** A point of a draft that a party at the table neither takes nor refuses, and why that is open. */
export interface Unsettled {
  readonly party: Party;
  readonly issue: Issue;
  readonly why: Exclude<DraftStance, 'demands' | 'accepts' | 'rejects'>;
}

/** A draft between its table, with what others refuse. */
export interface DraftVerdict {
  readonly verdict: DraftVerdictWord;
  readonly blockedBy: readonly Refusing[];
  /** Those outside the table that refuse a point of it. */
  readonly objectors: readonly Refusing[];
  readonly unsettled: readonly Unsettled[];
}

/**
 * Judges a draft by its answers, each as it is read on some day; the readers are its table and then the others. A draft
 * of which nobody at the table is asked anything is open.
 */
export function judgeDraft(
  answers: readonly DraftAnswer[],
  readers: readonly Party[],
  table: readonly Party[],
  stanceOf: (answer: DraftAnswer) => DraftStance,
): DraftVerdict {
  const inside = answers.filter(({ party }) => table.includes(party));
  const refusing = readers.flatMap((party): Refusing[] => {
    const own = answers.filter((answer) => answer.party === party && stanceOf(answer) === 'rejects');
    return own.length === 0 ? [] : [{ party, issues: own.map(({ issue }) => issue) }];
  });
  const blockedBy = refusing.filter(({ party }) => table.includes(party));
  const unsettled = inside.flatMap((answer): Unsettled[] => {
    const why = stanceOf(answer);
    const { party, issue } = answer;
    return why === 'demands' || why === 'accepts' || why === 'rejects' ? [] : [{ party, issue, why }];
  });
  return {
    verdict: wordOf(inside.length, blockedBy.length, unsettled.length),
    blockedBy,
    objectors: refusing.filter(({ party }) => !table.includes(party)),
    unsettled,
  };
}

function wordOf(asked: number, blocking: number, unsettled: number): DraftVerdictWord {
  if (blocking > 0) return 'blocked';
  return asked > 0 && unsettled === 0 ? 'accepted' : 'open';
}
