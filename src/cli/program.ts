/** The command line: its commands and options, as commander reads and explains them. */
import { Command } from 'commander';
import type { Help } from 'commander';
import { commanderOption, helpOption, noColour, sharedOptions, versionOption } from './options.ts';
import { commands } from '../commands/commands.ts';
import type { Given, Option } from '../commands/option.ts';
import type { Command as Question } from '../commands/question.ts';
import type { Writing } from '../commands/writing.ts';
import { writings } from '../commands/writings.ts';
import { show } from '../commands/show.ts';
import { commandHelp, overallHelp } from './help.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';

/** All that can be typed, in the order of the help. */
export const known: readonly (Question | Writing)[] = [...commands, ...writings];

/** The command that commander answers itself. */
export const help = { name: 'help', words: '[command]', summary: 'print the help of a command' } as const;

/** What a command line asks for: a command, and what was given for the shared options and for its own. */
export interface CommandLine<Kind extends Question | Writing = Question> {
  readonly command: Kind;
  readonly words: readonly string[];
  readonly shared: Given;
  readonly options: Given;
}

/** Where commander prints help and version, and how wide. */
export interface Printing {
  readonly out: (text: string) => void;
  readonly width: number;
}

/** Reads a command line; help and version are printed, and end in an error of commander's own. */
export function readCommandLine(
  argv: readonly string[],
  version: string,
  printing: Printing,
): CommandLine<Question | Writing> {
  refuseUnknownHelp(argv);
  const lines: CommandLine<Question | Writing>[] = [];
  const program = programOf(version, printing);
  program.action(() => {
    const [first] = program.args;
    if (first !== undefined) throw unknownCommand(first);
    lines.push({ command: show, words: [], shared: program.opts(), options: {} });
  });
  for (const command of askedFirst(argv)) {
    const own = addCommand(program, command, printing.width);
    own.action(() => {
      lines.push({ command, words: own.args, shared: program.opts(), options: own.opts() });
    });
  }
  program.parse([...argv], { from: 'user' });
  const [line] = lines;
  if (line === undefined) throw new UsageError('No command was given', 'See: stance --help');
  return line;
}

/** Where the line begins with a command, no other is looked at, and none needs to be told to commander. */
function askedFirst([first]: readonly string[]): readonly (Question | Writing)[] {
  const asked = known.filter(({ name }) => name === first);
  return asked.length > 0 ? asked : known;
}

/** The program without its commands: what it says of itself, where it prints, and the options that all share. */
function programOf(version: string, { out, width }: Printing): Command {
  const program = new Command('stance')
    .exitOverride()
    .configureOutput({
      writeOut: out,
      getOutHelpWidth: () => width,
      outputError: refuseWith('All options: stance --help'),
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10, subcommandTerm: termOf })
    .description(
      'Explore negotiating positions: who demands, concedes and rejects what, and where the gaps are.',
    )
    .usage('[command] [options]')
    .version(`stance ${version}`, versionOption.flags, versionOption.description)
    .helpOption(helpOption.flags, helpOption.description)
    .helpCommand(`${help.name} ${help.words}`, help.summary)
    .addHelpText('after', ({ command }) => overallHelp(helpOf(command, width)))
    .allowExcessArguments(true);
  for (const option of Object.values(sharedOptions)) program.addOption(commanderOption(option));
  return program.addOption(noColour());
}

/** Adds a command with its own options and its own help. */
function addCommand(program: Command, command: Question | Writing, width: number): Command {
  const hidden = command.of === 'writing' && command.isHidden;
  const own = program.command(`${command.name} ${command.words}`.trim(), { hidden });
  const written = `stance ${command.name} ${command.words}`.trim();
  own
    .configureOutput({
      outputError: refuseWith(`It is written: ${written}. More of it: stance ${command.name} --help`),
    })
    .description(command.summary)
    .allowExcessArguments(command.of === 'models')
    .addHelpText('after', () => commandHelp(command, helpOf(own, width)));
  for (const option of Object.values<Option<unknown>>(command.options))
    own.addOption(commanderOption(option));
  return own;
}

/** What commander finds wrong is bad usage like any other: its own "did you mean" leads on, else where to read of it. */
function refuseWith(hint: string): (text: string) => never {
  return (text) => {
    const [, wrong = text, near] = /^error: (.*?)(?:\n\((.*)\))?\n?$/su.exec(text) ?? [];
    const isVersion = wrong.endsWith("'-v'");
    throw new UsageError(capitalised(wrong), isVersion ? versionHint : (near ?? hint));
  };
}

const versionHint = 'For the version: stance --version';

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What wraps the help of a command. */
function helpOf(command: Command, width: number): Help {
  const help = command.createHelp();
  help.prepareContext({ helpWidth: width });
  return help;
}

/** Commander takes the help of an unknown command for that of all. */
function refuseUnknownHelp([first, second]: readonly string[]): void {
  if (first !== 'help' || second === undefined || second.startsWith('-')) return;
  if (second !== 'help' && !known.some(({ name }) => name === second)) throw unknownCommand(second);
}

/** A command with its words, as the list of commands shows it. */
function termOf(command: Command): string {
  const words = known.find(({ name }) => name === command.name())?.words ?? '[command]';
  return `${command.name()} ${words}`.trim();
}

function unknownCommand(word: string): UsageError {
  if (word === 'version') return new UsageError(`Unknown command "${word}"`, versionHint);
  const names = known.filter((one) => one.of !== 'writing' || !one.isHidden).map(({ name }) => name);
  return new UsageError(
    `Unknown command "${word}"`,
    didYouMean(word, names) ?? `Commands are: ${names.join(', ')}.\nTo look something up: stance show <name>`,
  );
}
