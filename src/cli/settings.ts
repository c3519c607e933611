/** What the shared options ask for, each resolved once: what they say, else the environment, else the terminal. */
import { readOptions } from '../commands/option.ts';
import type { Command } from '../commands/question.ts';
import { formatNamed, formats } from '../formats/formats.ts';
import type { Format, FormatName } from '../formats/formats.ts';
import type { Look } from '../formats/look.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';
import { sharedOptions } from './options.ts';
import type { CommandLine } from './program.ts';
import type { Sink } from './write.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What of the world decides how an answer looks. */
export interface Surroundings {
  readonly env: Environment;
  readonly stdout: Pick<Sink, 'isTTY' | 'columns'>;
  readonly stderr: Pick<Sink, 'isTTY' | 'columns'>;
}

/** What holds for one run, whatever its command. */
export interface Settings {
  /** The model that was named with `-m`. */
  readonly model: string | null;
  readonly format: FormatName;
  /** The file to write to, or null for stdout. */
  readonly output: string | null;
  /** How the answer looks where it goes. */
  readonly page: Look;
  /** How the faults of a model look on stderr. */
  readonly faults: Look;
  readonly issues: readonly string[];
  readonly groups: readonly string[];
  readonly at: string | null;
  readonly whatIf: readonly string[];
}

/** Resolves the shared options of a command line; what its command cannot have is a usage error. */
export function settingsOf(
  { command, shared }: CommandLine,
  { env, stdout, stderr }: Surroundings,
): Settings {
  const { model, format, json, output, issue, group, at, whatIf, color, width, ascii } = readOptions(
    sharedOptions,
    shared,
  );
  const named = json ? 'json' : format === null ? null : formatOf(format);
  if (named !== null) refuseUnsuited(named, command);
  if (command.of !== 'negotiation' && (at !== null || whatIf.length > 0)) {
    throw new UsageError(
      `"${command.name}" takes models as they are written`,
      'Leave --at and --what-if out.',
    );
  }
  const file = output === '-' ? null : output;
  const isKept = file !== null || stdout.isTTY !== true;
  const look = (stream: Pick<Sink, 'isTTY' | 'columns'>): Look => ({
    width: widthFor(stream, width, env),
    colour: colourFor(stream, color, env),
    ascii,
  });
  return {
    model,
    format: named ?? (command.isDocument === true && isKept ? 'markdown' : 'terminal'),
    output: file,
    page: look(file === null ? stdout : {}),
    faults: look(stderr),
    issues: issue,
    groups: group,
    at,
    whatIf,
  };
}

function formatOf(word: string): FormatName {
  const found = formatNamed(word);
  if (found !== null) return found;
  const known = Object.keys(formats);
  throw new UsageError(
    `Unknown format "${word}"`,
    didYouMean(word, known) ?? `Formats are: ${known.join(', ')}.`,
  );
}

function refuseUnsuited(name: FormatName, command: Command): void {
  const { only }: Format = formats[name];
  if (only === null || only.command === command.name) return;
  throw new UsageError(
    `Only ${only.command} has ${only.has}`,
    `Use --format ${name} with: stance ${only.command}`,
  );
}

/** Whether to colour what goes to a stream. */
export function colourFor(
  stream: Pick<Sink, 'isTTY'>,
  when: 'always' | 'auto' | 'never' | null,
  env: Environment,
): boolean {
  if (when === 'always') return true;
  if (when === 'never') return false;
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return env['TERM'] !== 'dumb' && stream.isTTY === true;
}

const narrowest = 40;
const usual = 100;

/** How many columns a page may take. */
export function widthFor(stream: Pick<Sink, 'columns'>, option: string | null, env: Environment): number {
  const wanted = option === null ? wholeNumber(env['COLUMNS']) : wholeNumber(option);
  if (option !== null && wanted === null) {
    throw new UsageError(`"${option}" is no width`, 'Give a number of columns, such as --width 80.');
  }
  const found = wanted ?? (stream.columns !== undefined && stream.columns > 0 ? stream.columns : usual);
  return Math.max(narrowest, found);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
