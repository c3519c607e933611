/** A fault or a warning as a machine reads it. */
import type { Diagnostic } from '../model/diagnostic.ts';

/** What is wrong in a file, where (lines and columns from 1), and how to mend it. */
export type DiagnosticRecord = Omit<Diagnostic, 'excerpt'>;

/** A fault without the text of its line. */
export function diagnosticRecord(diagnostic: Diagnostic): DiagnosticRecord {
  const { code, severity, message, hint, as, file, line, column } = diagnostic;
  return { code, severity, message, hint, as, file, line, column } satisfies Record<
    Exclude<keyof Diagnostic, 'excerpt'>,
    unknown
  >;
}
