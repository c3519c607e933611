/** Asks a negotiation what a user typed: from words to the answer, without disk or terminal. */
import type { Report } from '../blocks/report.ts';
import type { Answers, CommandName } from '../records/answers/answers.ts';
import type { Envelope } from '../records/answers/envelope.ts';
import { asOf } from '../model/at.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { readerId } from '../model/reader.ts';
import { readDay } from '../words/day.ts';
import { findIssues, namedIn } from '../words/find.ts';
import { fold } from '../words/fold.ts';
import { suppose } from '../words/suppose.ts';
import { UsageError } from '../words/usage.ts';
import { laterBlocks } from '../wording/later.ts';
import { checkArity } from './arity.ts';
import type { Given } from './option.ts';
import type { NamedVersion, Question } from './question.ts';

/** How a negotiation is asked, in the words of the user. */
export interface Call {
  readonly words: readonly string[];
  /** Only these issues and those of these groups; all where neither is given. */
  readonly issues: readonly string[];
  readonly groups: readonly string[];
  /** The day to read the model as of, or null for its own. */
  readonly at: string | null;
  /** The moves to suppose: `union.shifts.concedes+=voluntary`. */
  readonly whatIf: readonly string[];
  /** What was given for the options of the question. */
  readonly options: Given;
}

/** A report with the negotiation as it was read for it, what was supposed, in sentences, and how much is dated later. */
export interface Reply<Name extends CommandName> {
  readonly report: Report<Answers[Name]>;
  readonly negotiation: Negotiation;
  readonly supposed: readonly string[];
  readonly later: number;
}

/** Reads a negotiation as of the day, makes the suppositions, and asks; a word that names nothing is a usage error. */
export function ask<Name extends CommandName>(
  model: Negotiation,
  question: Question<Name>,
  { words, issues, groups, at, whatIf, options }: Call,
): Reply<Name> {
  refuseHelp(model, question, words);
  checkArity(question, words);
  const dated = at === null ? model : asOf(model, readDay(at));
  const { negotiation, sentences } = suppose(dated, whatIf);
  const subject = { negotiation, words, issues: findIssues(negotiation, issues, groups) };
  const report = question.answer(subject, options);
  const later = question.later(subject, options);
  return {
    report: { ...report, blocks: () => [...report.blocks(), ...laterBlocks(later, negotiation.date)] },
    negotiation,
    supposed: sentences,
    later: later.length,
  };
}

/** Whoever types "help" behind a command wants its help, unless something in the model is called so. */
function refuseHelp(
  negotiation: Negotiation,
  { name }: Pick<Question, 'name'>,
  words: readonly string[],
): void {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return;
  if (fold(word) !== 'help' || namedIn(negotiation, word) !== undefined) return;
  throw new UsageError(
    `"${word}" names nothing in this model`,
    `For help with ${name}: stance ${name} --help`,
  );
}

/** What stands before an answer: what was asked, of which model, what was supposed, and how much is dated later. */
export function envelopeOf<Name extends CommandName>(
  command: Name,
  file: string,
  { negotiation: { title, date, reader }, supposed, later }: Omit<Reply<Name>, 'report'>,
): Envelope<Name> {
  return {
    stance: 2,
    command,
    model: { title, file, date },
    as: readerId(reader),
    ...(supposed.length === 0 ? {} : { supposed }),
    ...(later === 0 ? {} : { later }),
  };
}

/** What stands before an answer about two versions of a model: the newer, where that is there. */
export function envelopeOfNewer<Name extends CommandName>(
  command: Name,
  { file, negotiation }: NamedVersion,
): Envelope<Name> {
  if (negotiation === null) return { stance: 2, command, model: null, as: null };
  return envelopeOf(command, file, { negotiation, supposed: [], later: 0 });
}
