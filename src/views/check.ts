/** Whether models are sound: every fault and warning at its place. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import type { CheckAnswer } from '../records/answers/check.ts';
import { diagnosticRecord } from '../records/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { paragraph } from '../blocks/block.ts';
import { phrase, signed, typed } from '../blocks/text.ts';
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

/** Answers `stance check`; `holds` is false where there is an error, and where warnings count, one of those. */
export function showCheck(
  models: readonly (readonly string[])[],
  diagnostics: readonly Diagnostic[],
  warningsCount: boolean,
): Report<CheckAnswer> {
  return {
    data: () => ({ files: models.flat(), diagnostics: diagnostics.map(diagnosticRecord) }),
    sheet: () => sheetOf(diagnostics, columns),
    blocks: () => [
      ...excerpts(diagnostics),
      verdict(models.length, diagnostics, warningsCount),
      ...toReadOn(diagnostics),
    ],
    holds: !diagnostics.some((one) => warningsCount || one.severity === 'error'),
  };
}

/** Why a model answers nothing, on any command. */
export function faultBlocks(diagnostics: readonly Diagnostic[]): readonly Block[] {
  return [...excerpts(diagnostics), ...toReadOn(diagnostics)];
}

function excerpts(diagnostics: readonly Diagnostic[]): readonly Block[] {
  return diagnostics.map((diagnostic): Block => ({ kind: 'excerpt', diagnostic }));
}

/** What to type about the first faults of a model that has any. */
function toReadOn(diagnostics: readonly Diagnostic[]): readonly Block[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (errors.length === 0) return [];
  const codes = [...new Set(errors)].slice(0, 3);
  const it = codes.length === 1 ? 'it means' : 'they mean';
  return [paragraph(typed(`What ${it}, with an example: stance explain ${codes.join(' ')}`))];
}

function verdict(models: number, diagnostics: readonly Diagnostic[], warningsCount: boolean): Block {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  if (errors > 0) return paragraph(phrase(`${found}.`, 'bad'));
  if (warningsCount && warnings > 0) return paragraph(phrase(`${found}, and warnings count here.`, 'bad'));
  const sound = `${counted(models, 'model')} ${models === 1 ? 'is' : 'are'} sound`;
  return paragraph(phrase(sound, 'good'), warnings === 0 ? '.' : `, with ${counted(warnings, 'warning')}.`);
}
