/** Whether models are sound: every fault and warning at its place. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import type { CheckAnswer } from '../records/answers/check.ts';
import { diagnosticRecord } from '../records/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { paragraph } from '../blocks/block.ts';
import { phrase, signed } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { counted } from '../wording/words.ts';

const columns: readonly Column<Diagnostic>[] = [
  ['file', ({ file }) => file],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['severity', ({ severity }) => severity],
  ['code', ({ code }) => code],
  ['message', ({ message, excerpt }) => signed(message, excerpt)],
  ['hint', ({ hint, excerpt }) => hint && signed(hint, excerpt)],
];

/** Answers `stance check`; `holds` is false where a file that could be opened has an error. */
export function showCheck(files: readonly string[], diagnostics: readonly Diagnostic[]): Report<CheckAnswer> {
  return {
    data: () => ({ files, diagnostics: diagnostics.map(diagnosticRecord) }),
    sheet: () => sheetOf(diagnostics, columns),
    blocks: () => [...faultBlocks(diagnostics), verdict(files, diagnostics)],
    holds: !diagnostics.some((one) => one.severity === 'error'),
  };
}

/** Faults as they are shown on any command. */
export function faultBlocks(diagnostics: readonly Diagnostic[]): readonly Block[] {
  return diagnostics.map((diagnostic): Block => ({ kind: 'excerpt', diagnostic }));
}

function verdict(files: readonly string[], diagnostics: readonly Diagnostic[]): Block {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (errors > 0)
    return paragraph(phrase(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`, 'bad'));
  const sound = `${counted(files.length, 'model')} ${files.length === 1 ? 'is' : 'are'} sound`;
  return paragraph(phrase(sound, 'good'), warnings === 0 ? '.' : `, with ${counted(warnings, 'warning')}.`);
}
