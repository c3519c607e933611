/** The command line: its commands and options, as commander reads and explains them. */
import { sharedOptions, oneOf } from './options.ts';
import type { Shared } from './options.ts';
import { Command, Option } from 'commander';
import { alignment } from '../commands/alignment.ts';
import { bridge } from '../commands/bridge.ts';
import { changes } from '../commands/changes.ts';
import { check } from '../commands/check.ts';
import { compare } from '../commands/compare.ts';
import { concessions } from '../commands/concessions.ts';
import { diff } from '../commands/diff.ts';
import { gaps } from '../commands/gaps.ts';
import { positions } from '../commands/positions.ts';
import { proposal } from '../commands/proposal.ts';
import type { Command as Question } from '../commands/question.ts';
import { rejections } from '../commands/rejections.ts';
import { report } from '../commands/report.ts';
import { show } from '../commands/show.ts';
import { timeline } from '../commands/timeline.ts';
import { visible } from '../formats/escape.ts';
import { commandHelp, overallHelp } from './help.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';

/** All commands, in the order of the help. */
export const commands: readonly Question[] = [
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
];

/** What the command line asks for. */
export interface Call {
  readonly command: Question;
  readonly words: readonly string[];
  readonly options: Shared;
}

/** Where commander prints, and how wide. */
export interface Printing {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
}

/** Reads a command line; help and bad usage throw commander's own errors after printing. */
export function readCall(argv: readonly string[], version: string, printing: Printing): Call {
  const program = new Command('stance');
  let call: Call | null = null;
  program
    .exitOverride()
    .configureOutput({
      writeOut: printing.out,
      writeErr: printing.err,
      getOutHelpWidth: () => printing.width,
      getErrHelpWidth: () => printing.width,
      outputError: (text, write) => write(`stance: ${visible(text.replace(/^error: /u, ''))}`),
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10, subcommandTerm: termOf })
    .description(
      'Explore negotiating positions: who demands, concedes and rejects what, and where the gaps are.',
    )
    .usage('[command] [options]')
    .version(`stance ${version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', () => overallHelp(printing.width))
    .allowExcessArguments(true)
    .action((_options: unknown, self: Command) => {
      const [first] = self.args;
      if (first !== undefined) throw unknownCommand(first);
      call = { command: show, words: [], options: program.opts<Shared>() };
    });
  for (const option of sharedOptions()) program.addOption(option);
  for (const command of commands) {
    const own = program.command(`${command.name} ${command.words}`.trim());
    own
      .description(command.summary)
      .allowExcessArguments(false)
      .addHelpText('after', () => commandHelp(command, printing.width));
    for (const { flags, description, choices } of command.options ?? []) {
      const option = new Option(flags, description);
      own.addOption(choices === undefined ? option : oneOf(option, choices));
    }
    own.action(() => {
      call = { command, words: own.args, options: own.optsWithGlobals<Shared>() };
    });
  }
  const [first, second] = argv;
  if (first === 'help' && second !== undefined && !second.startsWith('-') && !isCommand(second))
    throw unknownCommand(second);
  program.parse([...argv], { from: 'user' });
  if (call === null) throw new UsageError('No command was given', 'See: stance --help');
  return call;
}

/** A command with its words, as the list of commands shows it. */
function termOf(command: Command): string {
  const words = commands.find(({ name }) => name === command.name())?.words ?? '[command]';
  return `${command.name()} ${words}`.trim();
}

function isCommand(word: string): boolean {
  return word === 'help' || commands.some(({ name }) => name === word);
}

function unknownCommand(word: string): UsageError {
  const names = commands.map((command) => command.name);
  return new UsageError(
    `Unknown command "${word}"`,
    didYouMean(word, names) ?? `Commands are: ${names.join(', ')}. To look something up: stance show <name>`,
  );
}
