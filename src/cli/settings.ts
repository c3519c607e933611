/** What the shared options ask for, each resolved once, beside the command line. */
import { readOptions } from '../commands/option.ts';
import type { Command } from '../commands/question.ts';
import type { Dialect } from '../formats/csv.ts';
import { formats } from '../formats/index.ts';
import type { Format, FormatName } from '../formats/index.ts';
import type { Look } from '../formats/look.ts';
import { UsageError } from '../words/usage.ts';
import { dialectWanted, formatWanted } from './format.ts';
import { lookOn } from './look.ts';
import type { Environment, Screen } from './look.ts';
import { fileIn, takesShared, sharedOptions } from './options.ts';
import type { CommandLine } from './program.ts';

/** What of the world decides how an answer looks. */
export interface Surroundings {
  readonly env: Environment;
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/** What holds for one run, whatever its command. */
export interface Settings {
  /** The model that was named with `-m`. */
  readonly model: string | null;
  /** As whom it is read, in a word; null where nobody says. */
  readonly as: string | null;
  readonly format: FormatName;
  /** How a table is written. */
  readonly dialect: Dialect;
  /** The file to write to, or null for stdout. */
  readonly output: string | null;
  /** Whether an answer that is longer than the terminal may go through a pager. */
  readonly isPaged: boolean;
  /** Whether to answer again whenever the model changes. */
  readonly isWatched: boolean;
  /** How the answer looks where it goes. */
  readonly page: Look;
  /** How the faults of a model look on stderr, which is opened only where there is something to say. */
  readonly faults: () => Look;
  readonly issues: readonly string[];
  readonly groups: readonly string[];
  readonly at: string | null;
  readonly whatIf: readonly string[];
}

/** Resolves the shared options of a command line; what its command cannot have is a usage error. */
export function settingsOf({ command, shared }: CommandLine, world: Surroundings): Settings {
  const { env, stdout } = world;
  const options = readOptions(sharedOptions, shared);
  const {
    model,
    as,
    format,
    json,
    output,
    excel,
    delimiter,
    issue,
    group,
    at,
    whatIf,
    color,
    width,
    ascii,
    pager,
    watch,
  } = options;
  const file = fileIn(output);
  const isKept = file !== null || stdout.isTTY !== true;
  const usual = command.isDocument === true && isKept ? 'markdown' : 'terminal';
  const chosen = formatWanted({ format, json, file }, command) ?? usual;
  if (at !== null || whatIf.length > 0) refuseUnlessAsked(command);
  if (!isKept) refuseOnTerminal(chosen, command);
  const look = (stream: Screen): Look => lookOn(stream, { width, color, ascii }, env);
  return {
    model,
    as,
    format: chosen,
    dialect: dialectWanted({ delimiter, excel, file }, chosen),
    output: file,
    isPaged: pager && !watch,
    isWatched: watch,
    page: look(file === null ? stdout : {}),
    faults: () => look(world.stderr),
    issues: issue,
    groups: group,
    at,
    whatIf,
  };
}

/** The bytes of a file are nothing to read, and a terminal would obey some of them. */
function refuseOnTerminal(name: FormatName, { name: asked }: Command): void {
  const { isFile = false, endings }: Format = formats[name];
  if (!isFile) return;
  throw new UsageError(
    `A terminal does not show ${name}`,
    `Name a file to write to: stance ${asked} -o talks${endings[0] ?? ''}`,
  );
}

/** A day and a supposition are for a negotiation that is asked, not for files as they are written. */
function refuseUnlessAsked(command: Command): void {
  if (takesShared('at', command)) return;
  const { name, of } = command;
  const asked = of === 'codes' ? 'asks no model' : 'takes models as they are written';
  throw new UsageError(`"${name}" ${asked}`, 'Leave --at and --what-if out.');
}
