/** Something wrong in a model, as data: many at once, each with a place. */

export type Severity = 'error' | 'warning';

/** Every fault that a model can have; the code is stable, the words may change. */
export type FaultCode =
  | 'no-such-file'
  | 'not-a-file'
  | 'unreadable'
  | 'too-large'
  | 'not-utf-8'
  | 'empty-file'
  | 'several-documents'
  | 'too-deep'
  | 'too-many-aliases'
  | 'yaml-syntax'
  | 'unknown-tag'
  | 'unknown-anchor'
  | 'duplicate-key'
  | 'unknown-version'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'bad-id'
  | 'bad-date'
  | 'bad-importance'
  | 'bad-points'
  | 'too-few-points'
  | 'duplicate-point'
  | 'bad-range'
  | 'outside-range'
  | 'not-a-range'
  | 'unknown-party'
  | 'unknown-issue'
  | 'unknown-point'
  | 'unknown-source'
  | 'shared-word'
  | 'contradiction'
  | 'empty-position'
  | 'bloc-clash'
  | 'small-bloc'
  | 'same-date'
  | 'revision-cycle'
  | 'older-than-revised'
  | 'unknown-proposal'
  | 'not-covered';

/** What is odd, though it stops no answer. */
export type WarningCode =
  | 'no-evidence'
  | 'redline-without-reason'
  | 'idle-concession'
  | 'silent-party'
  | 'silent-issue'
  | 'lone-rejection'
  | 'two-points';

/** One fault or warning at its place; `column` is counted in characters from 1. */
export interface Diagnostic {
  readonly code: FaultCode | WarningCode;
  readonly severity: Severity;
  readonly message: string;
  /** How to mend it, such as "did you mean …", or null. */
  readonly hint: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The text of the line, or null where the fault is with the file as a whole. */
  readonly excerpt: string | null;
}
