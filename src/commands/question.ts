/** What every command is: one question with its words, its help and its answer. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { findIssues, findParties } from '../words/find.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { UsageError } from '../words/usage.ts';
import type { Report } from '../blocks/block.ts';

/** What a question is asked of: the model and the words of the command line. */
export interface Asked {
  readonly negotiation: Negotiation;
  readonly words: readonly string[];
  /** The issues left by `--issue` and `--group`. */
  readonly issues: readonly Issue[];
  readonly options: Options;
}

/** The options that belong to single commands. */
export interface Options {
  readonly failOn?: string;
  readonly exitCode?: boolean;
  readonly draft?: string;
  readonly all?: boolean;
  readonly weighted?: boolean;
}

interface Help {
  readonly name: string;
  /** The words that it takes, as commander writes them. */
  readonly words: string;
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
  readonly options?: readonly {
    readonly flags: string;
    readonly description: string;
    readonly choices?: readonly string[];
  }[];
}

/** A command that asks a negotiation. */
export interface Question extends Help {
  readonly of: 'negotiation';
  readonly answer: (asked: Asked) => Report;
}

/** A command about model files themselves. */
export interface FileQuestion extends Help {
  readonly of: 'files';
  readonly answer: (files: readonly string[], diagnostics: readonly Diagnostic[]) => Report;
}

/** A model with the name of the file that it was read from. */
export interface NamedModel {
  readonly file: string;
  readonly negotiation: Negotiation;
}

/** A command that sets two models side by side. */
export interface ModelsQuestion extends Help {
  readonly of: 'models';
  readonly answer: (models: readonly [older: NamedModel, newer: NamedModel], options: Options) => Report;
}

export type Command = Question | FileQuestion | ModelsQuestion;

/** Narrows the issues of a model to those asked for. */
export function ask(
  negotiation: Negotiation,
  words: readonly string[],
  issues: readonly string[],
  groups: readonly string[],
  options: Options,
): Asked {
  return { negotiation, words, issues: findIssues(negotiation, issues, groups), options };
}

/** The parties that a listing is of: those named, else all. */
export function partiesListed({ negotiation, words }: Asked): readonly Party[] {
  return words.length === 0 ? negotiation.parties : findParties(negotiation, words);
}

/** The parties that a verdict is over: those named, else the principals, else all. */
export function partiesCompared({ negotiation, words }: Asked): readonly Party[] {
  const parties = words.length === 0 ? principals(negotiation) : findParties(negotiation, words);
  if (parties.length > 1) return parties;
  const known = negotiation.parties.map((party) => party.id);
  const hint =
    known.length > 1 ? `Name another of: ${known.slice(0, 12).join(', ')}.` : 'The model has only one.';
  throw new UsageError('A verdict needs at least two parties', hint);
}

/** Those in the room; all parties where fewer than two are principals. */
export function principals({ parties }: Negotiation): readonly Party[] {
  const found = parties.filter((party) => party.role === 'principal');
  return found.length > 1 ? found : parties;
}
