/** A draft as the positions read it, for a machine. */
import type { AnswerWord } from '../model/proposal.ts';
import type { PointClass } from '../model/stance.ts';
import type { PointRecord } from './point.ts';
import type { ProposalRecord } from './proposal.ts';
import type { Id, Words } from './text.ts';

/** How one party stands to one point of a draft: what it answered (`recorded`), else what its position says. */
export interface DraftAnswerRecord {
  readonly issue: Id;
  readonly point: PointRecord;
  readonly party: Id;
  readonly stance: PointClass | 'unstated';
  readonly redline: boolean;
  readonly recorded: AnswerWord | null;
  readonly because: Words | null;
}

/** How many points of a draft a party demands, accepts and so on; red lines are among the rejections. */
export type AnswerCountsRecord = Readonly<
  Record<'demands' | 'accepts' | 'terms' | 'silent' | 'rejects' | 'redlines' | 'unstated', number>
>;

/** A point that a draft moved since the one that it revises, and the parties for whom that is better or worse. */
export interface DraftChangeRecord {
  readonly issue: Id;
  readonly from: PointRecord | null;
  readonly to: PointRecord | null;
  readonly better: readonly Id[];
  readonly worse: readonly Id[];
}

/** A draft with every answer to it, and the counts of answers by party; the answers tell its points and its responses. */
export interface ReadingRecord extends Omit<
  ProposalRecord,
  'points' | 'open' | 'between' | 'responses' | 'basis'
> {
  readonly answers: readonly DraftAnswerRecord[];
  readonly parties: Readonly<Record<Id, AnswerCountsRecord>>;
  readonly blockedBy: readonly Id[];
  readonly changes: readonly DraftChangeRecord[];
}
