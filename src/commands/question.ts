/** What every command is: one question with its words, its help, its options and its answer. */
import type { Report } from '../blocks/report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Answers, CommandName } from '../records/answers/answers.ts';
import { readOptions } from './option.ts';
import type { Noun } from './noun.ts';
import type { Given, OptionsFor } from './option.ts';

/** What a question is about: the negotiation as it is to be read, and the words and issues asked for. */
export interface Subject {
  readonly negotiation: Negotiation;
  readonly words: readonly string[];
  /** The issues left by `--issue` and `--group`. */
  readonly issues: readonly Issue[];
}

/** A model with the name of the file that it was read from. */
export interface NamedModel {
  readonly file: string;
  readonly negotiation: Negotiation;
}

/** A version of a model; its negotiation is null before the model is there, and after it went. */
export interface NamedVersion {
  readonly file: string;
  readonly negotiation: Negotiation | null;
}

/** What stands in the help of a command, and the options that it alone has. */
export interface Described<Name extends string, Values> {
  readonly name: Name;
  /** The words that it takes, as commander writes them. */
  readonly words: string;
  /** What each of them names, where they do not tell. */
  readonly names?: Noun;
  readonly summary: string;
  /** At least two command lines to copy, each with what it answers. */
  readonly examples: readonly (readonly [command: string, answers: string])[];
  /** Words of the answer, explained. */
  readonly terms?: {
    readonly title: string;
    readonly list: readonly (readonly [term: string, meaning: string])[];
  };
  /** Paragraphs. */
  readonly notes?: readonly string[];
  readonly options: OptionsFor<Values>;
  /** Whether the answer is one to keep: Markdown where it does not go to a terminal, unless a format is asked for. */
  readonly isDocument?: boolean;
  /** As whom the model is read where nobody says, by a word of the command; the public without it. */
  readonly as?: (words: readonly string[]) => string | null;
}

/** A command that asks a negotiation. */
export interface Question<
  Name extends CommandName = CommandName,
  Values = Readonly<Record<string, unknown>>,
> extends Described<Name, Values> {
  readonly of: 'negotiation';
  readonly answer: (subject: Subject, given: Given) => Report<Answers[Name]>;
  /** As whom the model is read where nobody says, by the words given; null, and where it is left out, for the public. */
  readonly as?: (words: readonly string[]) => string | null;
  /** The days of what it would show, were it not dated later than the negotiation; the earliest first. */
  readonly later: (subject: Subject, given: Given) => readonly string[];
}

/** What is answered of models, each with the files that it is made of, from what is wrong or odd in them. */
type AnswerOfFiles<Name extends CommandName, Options> = (
  models: readonly (readonly string[])[],
  diagnostics: readonly Diagnostic[],
  options: Options,
) => Report<Answers[Name]>;

/** A command about model files themselves. */
export interface FileQuestion<
  Name extends CommandName = CommandName,
  Values = Readonly<Record<string, unknown>>,
> extends Described<Name, Values> {
  readonly of: 'files';
  /** What standard input is called, where that was asked for. */
  readonly stdinName: (given: Given) => string | null;
  readonly answer: AnswerOfFiles<Name, Given>;
}

/** A command that sets two models side by side. */
export interface ModelsQuestion<
  Name extends CommandName = CommandName,
  Values = Readonly<Record<string, unknown>>,
> extends Described<Name, Values> {
  readonly of: 'models';
  readonly answer: (
    models: readonly [older: NamedVersion, newer: NamedVersion],
    given: Given,
  ) => Report<Answers[Name]>;
}

/** A command about what checking can find, whatever the model. */
export interface CodesQuestion<
  Name extends CommandName = CommandName,
  Values = Readonly<Record<string, unknown>>,
> extends Described<Name, Values> {
  readonly of: 'codes';
  readonly answer: (words: readonly string[]) => Report<Answers[Name]>;
}

/** A command as whoever runs it sees it: what its options are called is its own affair. */
export type Command = Question | FileQuestion | ModelsQuestion | CodesQuestion;

/** A question of a negotiation, its options read before it is answered. */
export function question<const Name extends CommandName, Values>(
  asking: Described<Name, Values> & {
    readonly answer: (subject: Subject, options: Values) => Report<Answers[Name]>;
    readonly as?: (words: readonly string[]) => string | null;
    readonly later: (subject: Subject, options: Values) => readonly string[];
  },
): Question<Name, Values> {
  const answer = (subject: Subject, given: Given): Report<Answers[Name]> =>
    asking.answer(subject, readOptions(asking.options, given));
  const later = (subject: Subject, given: Given): readonly string[] =>
    asking.later(subject, readOptions(asking.options, given));
  return { ...asking, of: 'negotiation', answer, later };
}

/** A question of model files, its options read before it is answered. */
export function filesQuestion<const Name extends CommandName, Values>(
  asking: Described<Name, Values> & {
    readonly stdinName: (options: Values) => string | null;
    readonly answer: AnswerOfFiles<Name, Values>;
  },
): FileQuestion<Name, Values> {
  const read = (given: Given): Values => readOptions(asking.options, given);
  return {
    ...asking,
    of: 'files',
    stdinName: (given) => asking.stdinName(read(given)),
    answer: (models, diagnostics, given) => asking.answer(models, diagnostics, read(given)),
  };
}

/** A question of two models, its options read before it is answered. */
export function modelsQuestion<const Name extends CommandName, Values>(
  asking: Described<Name, Values> & {
    readonly answer: (
      models: readonly [older: NamedVersion, newer: NamedVersion],
      options: Values,
    ) => Report<Answers[Name]>;
  },
): ModelsQuestion<Name, Values> {
  const answer = (models: readonly [NamedVersion, NamedVersion], given: Given): Report<Answers[Name]> =>
    asking.answer(models, readOptions(asking.options, given));
  return { ...asking, of: 'models', answer };
}
