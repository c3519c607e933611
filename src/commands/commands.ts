/** The list of all commands, in the order of the help. */
import { alignment } from './alignment.ts';
import { bridge } from './bridge.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { concessions } from './concessions.ts';
import { deals } from './deals.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { gaps } from './gaps.ts';
import { positions } from './positions.ts';
import { proposal } from './proposal.ts';
import { rejections } from './rejections.ts';
import { report } from './report.ts';
import { sheet } from './sheet.ts';
import { show } from './show.ts';
import { timeline } from './timeline.ts';
import { trades } from './trades.ts';
import type { CommandName } from '../records/answers/answers.ts';
import type { OptionsFor } from './option.ts';
import type { Command, Question } from './question.ts';

/** Every command by its name, in the order of the help; one that has a contract and is missing here does not compile. */
const named = {
  show,
  positions,
  compare,
  diff,
  gaps,
  rejections,
  concessions,
  proposal,
  bridge,
  deals,
  trades,
  timeline,
  alignment,
  changes,
  check,
  explain,
  report,
  sheet,
} as const satisfies { readonly [Name in CommandName]: { readonly name: Name } };

/** The command of a name, with its own options and answer. */
export type CommandNamed<Name extends CommandName> = (typeof named)[Name];

/** All commands, in the order of the help. */
export const commands: readonly Command[] = Object.values(named);

/** The names of the questions that one negotiation answers. */
export type QuestionName = {
  [Name in CommandName]: CommandNamed<Name>['of'] extends 'negotiation' ? Name : never;
}[CommandName];

/** The questions that one negotiation answers, by name. */
export const questions: { readonly [Name in QuestionName]: Question<Name> } = named;

/** What the options of a command say, once read. */
export type OptionsOf<Name extends CommandName> =
  CommandNamed<Name>['options'] extends OptionsFor<infer Values> ? Values : never;
