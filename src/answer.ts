/** The JSON of any command, for programs: the same as `stance <command> --json` prints. */
import { ask, envelopeOf, envelopeOfNewer } from './commands/ask.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { questions } from './commands/commands.ts';
import { explain } from './commands/explain.ts';
import type { OptionsOf, QuestionName } from './commands/commands.ts';
import type { Command, NamedVersion, Question } from './commands/question.ts';
import type { Loaded } from './load/loaded.ts';
import type { Negotiation } from './model/negotiation.ts';
import type { Answer } from './records/answers/answers.ts';
import { didYouMean } from './words/near.ts';
import { UsageError } from './words/usage.ts';

/**
 * How a question is narrowed and changed, in the words of the command line: things go by their id, alias or
 * name, in any case; days are written YYYY-MM-DD, suppositions `union.shifts.concedes+=voluntary`.
 */
export interface Asking {
  /** The parties to ask about; without any, verdicts are over the principals and lists of all. */
  readonly parties?: readonly string[];
  /** What else the command names: the one thing to `show`, the drafts of `proposal`. */
  readonly names?: readonly string[];
  /** Only these issues, and those of these groups. */
  readonly issues?: readonly string[];
  readonly groups?: readonly string[];
  /** The day to read the model as of; its own without one. */
  readonly at?: string;
  readonly whatIf?: readonly string[];
  /** The name of the model's file, as the answer tells it; `<text>` without one. */
  readonly file?: string;
}

/**
 * The answer to a question, as JSON prints it: the envelope and the keys of the command (docs/json.md), with the
 * command's own options beside how it is asked, such as `{ weighted: true }` for `alignment`. Pure: the negotiation
 * stays as it is. Throws a `UsageError`, with a hint, where a word names nothing, a day is none, or a verdict is
 * asked over fewer than two parties, or more is named than the question takes.
 */
export function answer<Name extends QuestionName>(
  negotiation: Negotiation,
  name: Name,
  asking: Asking & Partial<OptionsOf<Name>> = {},
): Answer<Name> {
  const {
    parties = [],
    names = [],
    issues = [],
    groups = [],
    at = null,
    whatIf = [],
    file = '<text>',
  } = asking;
  const words = [...parties, ...names];
  const call = { words, issues, groups, at, whatIf, options: { ...asking } };
  const reply = ask<Name>(negotiation, questionNamed(name), call);
  return { ...envelopeOf(name, file, reply), ...reply.report.data() };
}

/** The question of a name; a program without types can ask for one that there is not. */
function questionNamed<Name extends QuestionName>(name: Name): Question<Name> {
  const known = Object.values<Command>(questions).filter(({ of }) => of === 'negotiation');
  if (known.some((one) => one.name === name)) return questions[name];
  const names = known.map((one) => one.name);
  throw new UsageError(
    `One negotiation does not answer "${String(name)}"`,
    didYouMean(String(name), names) ?? `It answers: ${names.join(', ')}.`,
  );
}

/** What changed from one model to another, as `stance changes --json` prints it. */
export function answerChanges(older: NamedVersion, newer: NamedVersion): Answer<'changes'> {
  return { ...envelopeOfNewer('changes', newer), ...changes.answer([older, newer], {}).data() };
}

/** What is wrong or odd in models, as `stance check --json` prints it; load them with `warn` to be told what is odd. */
export function answerCheck(loaded: readonly Loaded[]): Answer<'check'> {
  const files = loaded.map((one) => one.files);
  const diagnostics = loaded.flatMap((one) => (one.ok ? one.warnings : one.faults));
  return {
    stance: 2,
    command: 'check',
    model: null,
    as: null,
    ...check.answer(files, diagnostics, {}).data(),
  };
}

/**
 * What faults and warnings mean, as `stance explain --json` prints it; without codes, all of them. Throws a
 * `UsageError` where there is no such code.
 */
export function answerExplain(codes: readonly string[] = []): Answer<'explain'> {
  return { stance: 2, command: 'explain', model: null, as: null, ...explain.answer(codes).data() };
}
