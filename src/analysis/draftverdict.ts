/** What the answers to a draft come to: whether its table accepts it, who refuses which point, and what is not settled. */
import type { Fraction } from '../model/fraction.ts';
import { grouped } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { DraftAnswer } from './draftanswer.ts';
import type { DraftStance } from './draftentry.ts';
import type { DraftTotals } from './draftworth.ts';

/** Whether all at the table take every point, one of them refuses, or neither. */
export type DraftVerdictWord = 'accepted' | 'blocked' | 'open';

/** A party with the issues on which it refuses the point of a draft, and how far the whole lies below its walk-away. */
export interface Refusing {
  readonly party: Party;
  readonly issues: readonly Issue[];
  /** In points of its own; null where it does not. */
  readonly short: Fraction | null;
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
  /** The issues on which fewer than two at the table have a say, so that no agreement can come of them. */
  readonly fewBetween: readonly Issue[];
}

/** Who judges a draft, and on what: the issues of its points, all that read it, and its table among them. */
export interface Judging {
  readonly issues: readonly Issue[];
  readonly readers: readonly Party[];
  readonly table: ReadonlySet<Party>;
}

/**
 * Judges a draft by all answers to it, each as it is read on some day, and by what it is worth to those at its table who
 * score: these take what they do not refuse, and refuse what lies below their walk-away unless they answered that they take
 * it all. A draft of which nobody at the table is asked
 * anything is open, and so is one with a point on which fewer than two are: one alone agrees with nobody.
 */
export function judgeDraft(
  answers: readonly DraftAnswer[],
  { issues, readers, table }: Judging,
  stanceOf: (answer: DraftAnswer) => DraftStance,
  worth: DraftTotals | null,
): DraftVerdict {
  const inside = answers.filter(({ party }) => table.has(party));
  const isTaken = (answer: DraftAnswer): boolean => isFirm(stanceOf(answer));
  const hasAgreed = (party: Party): boolean =>
    inside.filter((answer) => answer.party === party).every((one) => one.recorded !== null && isTaken(one));
  const against = grouped(
    answers.filter((answer) => stanceOf(answer) === 'rejects'),
    ({ party }) => party,
  );
  const refusing = readers.flatMap((party): Refusing[] => {
    const own = against.get(party) ?? [];
    const short = hasAgreed(party) ? null : (worth?.short.get(party) ?? null);
    return own.length === 0 && short === null
      ? []
      : [{ party, issues: own.map(({ issue }) => issue), short }];
  });
  const blockedBy = refusing.filter(({ party }) => table.has(party));
  const unsettled = inside.flatMap((answer): Unsettled[] => {
    const why = stanceOf(answer);
    const { party, issue, recorded } = answer;
    if (why === 'rejects' || isFirm(why) || (recorded === null && worth?.totals.has(party) === true))
      return [];
    return [{ party, issue, why }];
  });
  const asked = grouped(inside, ({ issue }) => issue);
  const fewBetween = issues.filter((issue) => (asked.get(issue)?.length ?? 0) < 2);
  return {
    verdict: wordOf(inside.length, blockedBy.length, unsettled.length + fewBetween.length),
    blockedBy,
    objectors: refusing.filter(({ party }) => !table.has(party)),
    unsettled,
    fewBetween,
  };
}

function isFirm(stance: DraftStance): stance is 'demands' | 'accepts' {
  return stance === 'demands' || stance === 'accepts';
}

/** One who refuses blocks; else it takes all of those who are asked, and two on each point. */
function wordOf(asked: number, blocking: number, open: number): DraftVerdictWord {
  if (blocking > 0) return 'blocked';
  return asked > 0 && open === 0 ? 'accepted' : 'open';
}
