/** What faults and warnings mean: each with a small wrong example and the same mended, or the list of all. */
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { phrase, typed } from '../blocks/text.ts';
import type { ExplainAnswer } from '../records/answers/explain.ts';
import type { ExplanationRecord } from '../records/explanation.ts';

const columns: readonly Column<ExplanationRecord>[] = [
  ['code', ({ code }) => code],
  ['severity', ({ severity }) => severity],
  ['meaning', ({ meaning }) => meaning],
  ['mend', ({ mend }) => mend],
  ['of', ({ of }) => of],
  ['wrong', ({ wrong }) => wrong],
  ['right', ({ right }) => right],
];

/** Answers `stance explain`: some codes one by one, or all of them as a list. */
export function showExplanations(
  codes: readonly ExplanationRecord[],
  as: 'pages' | 'list',
): Report<ExplainAnswer> {
  return {
    data: () => ({ codes }),
    sheet: () => sheetOf(codes, columns),
    blocks: () => (as === 'list' ? listBlocks(codes) : codes.flatMap(pageBlocks)),
    holds: true,
  };
}

function pageBlocks({
  code,
  severity,
  meaning,
  mend,
  of,
  wrong,
  right,
}: ExplanationRecord): readonly Block[] {
  const language = of === 'command' ? 'console' : 'yaml';
  return [
    heading(1, code, phrase(` (${severity})`, 'muted')),
    paragraph(`${meaning} ${mend}`),
    heading(2, 'Wrong'),
    { kind: 'listing', language, text: wrong },
    heading(2, 'Mended'),
    { kind: 'listing', language, text: right },
  ];
}

function listBlocks(codes: readonly ExplanationRecord[]): readonly Block[] {
  return [
    heading(1, 'Faults and warnings'),
    paragraph('A model with an error answers nothing. A warning stops no answer, and check alone prints it.'),
    ...severities.flatMap(([severity, title]): readonly Block[] => {
      const told = codes.filter((one) => one.severity === severity);
      const entries = told.map(({ code, meaning }) => ({ label: code, text: phrase(meaning) }));
      return [heading(2, title), { kind: 'entries', entries }];
    }),
    paragraph(typed('One of them, with an example: stance explain unknown-key')),
  ];
}

const severities = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
] as const;
