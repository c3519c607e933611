/** The answer to `stance check`. */
import type { DiagnosticRecord } from '../diagnostic.ts';
import type { Words } from '../text.ts';

/** What is wrong or odd in some files, in the order of the files and their lines. */
export interface CheckAnswer {
  readonly files: readonly Words[];
  readonly diagnostics: readonly DiagnosticRecord[];
}
