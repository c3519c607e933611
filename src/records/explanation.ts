/** What a fault or a warning means, as a machine reads it. */
import type { Code, Severity } from '../model/diagnostic.ts';

/** A code with its meaning, a small wrong example, and the same mended. */
export interface ExplanationRecord {
  readonly code: Code;
  readonly severity: Severity;
  readonly meaning: string;
  /** What to do. */
  readonly mend: string;
  /** What the example is: some of the keys of a model, a whole file, several files, or a command line. */
  readonly of: 'part' | 'file' | 'files' | 'command';
  readonly wrong: string;
  readonly right: string;
}
