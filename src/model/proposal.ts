/** Drafts, and what parties answered to them. */
import type { Supported } from './claim.ts';
import type { Issue } from './issue.ts';
import type { Party } from './party.ts';
import type { Entry } from './entry.ts';

/** What a party said of a point of a draft; to reserve is to take it with doubts. */
export type AnswerWord = 'accepts' | 'rejects' | 'reserves';
/** All answers, as a file writes them. */
export const answerWords = ['accepts', 'rejects', 'reserves'] as const satisfies readonly AnswerWord[];

/** A recorded answer of a party to one point of a draft. */
export interface Response extends Entry {
  readonly party: Party;
  readonly issue: Issue;
  readonly answer: AnswerWord;
  readonly date: string | null;
}

/** How far a draft has come. */
export type ProposalStatus = 'draft' | 'circulated' | 'withdrawn' | 'agreed';
/** All of them, as a file writes them. */
export const proposalStatuses = [
  'draft',
  'circulated',
  'withdrawn',
  'agreed',
] as const satisfies readonly ProposalStatus[];

/** A draft: one point on each issue that it covers. */
export interface Proposal extends Supported {
  readonly kind: 'proposal';
  readonly id: string;
  readonly title: string;
  readonly by: readonly Party[];
  readonly date: string | null;
  /** The draft that it follows. */
  readonly revises: Proposal | null;
  readonly status: ProposalStatus | null;
  /** The point that it names on each issue, in the order of the draft. */
  readonly points: ReadonlyMap<Issue, number>;
  /** The issues that it leaves open on purpose. */
  readonly open: readonly Issue[];
  /** The parties whose agreement it takes; null where the file names none. */
  readonly between: readonly Party[] | null;
  readonly responses: readonly Response[];
}
