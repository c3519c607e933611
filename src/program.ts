/** The command line: its commands and options, as commander reads and explains them. */
import { sharedOptions } from './options.ts';
import type { Shared } from './options.ts';
import { Command, Option } from 'commander';
import { alignment } from './commands/alignment.ts';
import { bridge } from './commands/bridge.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { concessions } from './commands/concessions.ts';
import { diff } from './commands/diff.ts';
import { gaps } from './commands/gaps.ts';
import { positions } from './commands/positions.ts';
import { proposal } from './commands/proposal.ts';
import type { Command as Question } from './commands/question.ts';
import { rejections } from './commands/rejections.ts';
import { report } from './commands/report.ts';
import { show } from './commands/show.ts';
import { timeline } from './commands/timeline.ts';
import { visible } from './formats/escape.ts';
import { didYouMean } from './model/near.ts';
import { UsageError } from './model/usage.ts';

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
    .configureHelp({ showGlobalOptions: true })
    .description(
      'Explore negotiating positions: who demands, concedes and rejects what, and where the gaps are.',
    )
    .usage('[command] [options]')
    .version(`stance ${version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', epilogue)
    .allowExcessArguments(true)
    .action((_options: unknown, self: Command) => {
      const [first] = self.args;
      if (first !== undefined) throw unknownCommand(first);
      call = { command: show, words: [], options: program.opts<Shared>() };
    });
  for (const option of sharedOptions()) program.addOption(option);
  for (const command of commands) {
    const own = program.command(`${command.name} ${command.words}`.trim());
    own.description(command.summary).allowExcessArguments(false).addHelpText('after', examplesOf(command));
    for (const { flags, description, choices } of command.options ?? []) {
      const option = new Option(flags, description);
      own.addOption(choices === undefined ? option : option.choices([...choices]));
    }
    own.action(() => {
      call = { command, words: own.args, options: own.optsWithGlobals<Shared>() };
    });
  }
  program.parse([...argv], { from: 'user' });
  if (call === null) throw new UsageError('No command was given', 'See: stance --help');
  return call;
}

function unknownCommand(word: string): UsageError {
  const names = commands.map((command) => command.name);
  return new UsageError(
    `Unknown command "${word}"`,
    didYouMean(word, names) ?? `Commands are: ${names.join(', ')}. To look something up: stance show <name>`,
  );
}

function examplesOf({ examples, notes }: Question): string {
  const widest = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, answers]) => `  $ ${command.padEnd(widest)}  ${answers}`);
  return ['', 'Examples:', ...lines, ...(notes === undefined ? [] : ['', ...notes])].join('\n');
}

const epilogue = `
A party or issue goes by its id, alias or name, in any case; a bloc stands for its members.
Without a command, stance prints the first screen: stance show.

Examples:
  $ stance                           the negotiation on one screen
  $ stance gaps                      where the principals do not meet, and why
  $ stance show crimea               one issue: who stands where
  $ stance check -m talks.yaml       is my model sound?

The model: -m, else STANCE_MODEL, else the nearest stance.yaml here or above, else the bundled example.
The environment: STANCE_MODEL, COLUMNS, NO_COLOR, FORCE_COLOR.
Exit status: 0 answered; 1 answered, and a condition asked for does not hold (check, diff --exit-code,
gaps --fail-on); 2 could not answer; 70 a bug in stance.`;
