/** What stands in the place of an answer where there is none. */
import type { DiagnosticRecord } from '../diagnostic.ts';
import type { Words } from '../text.ts';
import type { CommandName } from './answers.ts';
import type { ContractVersion } from './envelope.ts';

/**
 * Why there is no answer: the command line is wrong (`usage`), no model is named or found (`no-model`), a file
 * cannot be read as a model at all (`unreadable`), it is faulty (`faulty-model`), or the answer could not be
 * written where it should go (`unwritable`).
 */
export type NoAnswerCode = 'usage' | 'no-model' | 'unreadable' | 'faulty-model' | 'unwritable';

/** Why there is no answer, and how to mend it. */
export interface NoAnswerError {
  readonly code: NoAnswerCode;
  /** What is wrong; of several faults in a model the first. */
  readonly message: Words;
  /** What the reader can do, where that is known. */
  readonly hint: Words | null;
  /** What is wrong in a model, as `check` tells it; none where the trouble is no model. */
  readonly diagnostics: readonly DiagnosticRecord[];
}

/** The whole of what is printed in the place of an answer; the exit status is 2. */
export interface NoAnswer {
  readonly stance: ContractVersion;
  /** What was asked, or null where that is no command. */
  readonly command: CommandName | null;
  readonly model: null;
  readonly as: null;
  readonly error: NoAnswerError;
}
