/** The options that all commands share, and how commander is told of any option. */
import { Option as CommanderOption } from 'commander';
import {
  choiceOption,
  denialOption,
  flagOption,
  naming,
  textOption,
  textsOption,
} from '../commands/option.ts';
import type { Option } from '../commands/option.ts';
import type { Command } from '../commands/question.ts';
import type { Writing } from '../commands/writing.ts';
import { endingsInHelp, formatsInHelp } from '../formats/index.ts';
import { UsageError } from '../words/usage.ts';
import { isStdout } from './target.ts';

/** What holds for every command, in the order of the help. */
export const sharedOptions = {
  model: textOption('-m, --model <path>', 'the model to read; - for standard input'),
  as: naming(
    'reader',
    textOption('--as <reader>', 'what this reader knows: a party, a bloc, public (as without it) or author'),
  ),
  format: textOption('-f, --format <format>', formatsInHelp()),
  json: flagOption('--json', 'short for --format json'),
  output: textOption(
    '-o, --output <file>',
    `write to a file, whole or not at all; these endings choose the format: ${endingsInHelp()}`,
  ),
  excel: flagOption('--excel', 'CSV that Excel opens with its letters right'),
  delimiter: choiceOption('--delimiter <sign>', 'what parts the cells of CSV', [',', ';', 'tab']),
  issue: naming(
    'issue',
    textsOption('--issue <id>', 'only this issue, or a,b for several; may be given again'),
  ),
  group: naming('group', textsOption('--group <name>', 'only the issues of this group; may be given again')),
  at: textOption('--at <date>', 'the model as of this day'),
  whatIf: textsOption(
    '--what-if <move>',
    'suppose a move, party.issue.concedes+=point, or with demands, rejects, = or -=; may be given again',
  ),
  color: choiceOption('--color <when>', 'when to colour', ['always', 'auto', 'never']),
  width: textOption('--width <columns>', 'how wide a page is, at least 40'),
  ascii: flagOption('--ascii', 'letters in the place of signs'),
  watch: flagOption('--watch', 'answer again whenever the model changes, until Ctrl-C'),
  pager: denialOption('--no-pager', 'print a long answer whole, and not a screen at a time'),
};

/** What asks for help, and what for the version. */
export const helpOption = flagOption('-h, --help', 'print this help, or that of a command');
export const versionOption = flagOption('-V, --version', 'print the version');

/** Whether a command has a use for a shared option: a day and a move are for a negotiation that is asked. */
export function takesShared(option: string, command: Command | Writing): boolean {
  switch (command.of) {
    case 'negotiation':
      return true;
    case 'models':
    case 'files':
      return option !== 'at' && option !== 'whatIf';
    case 'codes':
      return !['at', 'whatIf', 'watch'].includes(option);
    case 'writing':
      return alwaysTaken.includes(option) || command.takes.includes(option);
    default:
      return command satisfies never;
  }
}

/** How an answer looks is nothing to a command that writes something else. */
const alwaysTaken: readonly string[] = ['output', 'color', 'width', 'ascii', 'pager'];

/** The file that `-o` names, or null for standard output. */
export function fileIn(output: string | null): string | null {
  if (output === '')
    throw new UsageError('-o names no file', 'Name one, such as -o gaps.md, or leave -o out.');
  return output === null || isStdout(output) ? null : output;
}

/** `--no-color`, as so many programs have it, is `--color never`. */
export function noColour(): CommanderOption {
  return new CommanderOption('--no-color', 'no colour').preset('never').hideHelp();
}

/** An option as commander takes it; one of a few words is looked at as soon as it is read. */
export function commanderOption({
  flags,
  description,
  choices,
  repeats,
  read,
}: Option<unknown>): CommanderOption {
  const option = new CommanderOption(flags, description);
  if (choices !== null) option.choices([...choices]).argParser(read);
  if (repeats) option.argParser((word: string, before: readonly string[] = []) => [...before, word]);
  return option;
}
