/** The list of all commands, in the order of the help. */
import { alignment } from './alignment.ts';
import { bridge } from './bridge.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { concessions } from './concessions.ts';
import { diff } from './diff.ts';
import { gaps } from './gaps.ts';
import { positions } from './positions.ts';
import { proposal } from './proposal.ts';
import { rejections } from './rejections.ts';
import { report } from './report.ts';
import { show } from './show.ts';
import { timeline } from './timeline.ts';
import type { OptionsFor } from './option.ts';

/** Every command; names, options and answers are typed by it. */
export const commands = [
  show,
  positions,
  compare,
  diff,
  gaps,
  rejections,
  concessions,
  proposal,
  bridge,
  timeline,
  alignment,
  changes,
  check,
  report,
] as const;

/** The name of any command. */
export type CommandName = (typeof commands)[number]['name'];

/** The command of a name, with its own options and answer. */
export type CommandNamed<Name extends CommandName> = Extract<
  (typeof commands)[number],
  { readonly name: Name }
>;

/** What the options of a command say, once read. */
export type OptionsOf<Name extends CommandName> =
  CommandNamed<Name>['options'] extends OptionsFor<infer Values> ? Values : never;

/** What a command answers to machines. */
export type DataOf<Name extends CommandName> = ReturnType<ReturnType<CommandNamed<Name>['answer']>['data']>;
