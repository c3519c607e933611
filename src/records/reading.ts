/** A draft as the positions read it, for a machine. */
import type { AnswerWord, ProposalStatus } from '../model/proposal.ts';
import type { PointClass } from '../model/stance.ts';
import type { EvidenceRecord } from './claim.ts';
import type { PointRecord } from './point.ts';
import type { Day, Id, Words } from './text.ts';

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

/** A draft with every answer to it, and the counts of answers by party. */
export interface ReadingRecord {
  readonly id: Id;
  readonly title: Words;
  readonly by: readonly Id[];
  readonly date: Day | null;
  readonly revises: Id | null;
  readonly status: ProposalStatus | null;
  readonly answers: readonly DraftAnswerRecord[];
  readonly parties: Readonly<Record<Id, AnswerCountsRecord>>;
  readonly blockedBy: readonly Id[];
  readonly changes: readonly DraftChangeRecord[];
  readonly evidence: readonly EvidenceRecord[];
}
