/** What the shared options ask for, each resolved once, beside the command line. */
import { readOptions } from '../commands/option.ts';
import type { Command } from '../commands/question.ts';
import { formatNamed, formats } from '../formats/index.ts';
import type { Format, FormatName } from '../formats/index.ts';
import type { Look } from '../formats/look.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';
import { lookOn } from './look.ts';
import type { Environment, Screen } from './look.ts';
import { sharedOptions } from './options.ts';
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
  readonly format: FormatName;
  /** The file to write to, or null for stdout. */
  readonly output: string | null;
  /** Whether an answer that is longer than the terminal may go through a pager. */
  readonly isPaged: boolean;
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
  const options = readOptions(sharedOptions, shared);
  const { model, format, json, output, issue, group, at, whatIf, color, width, ascii, pager } = options;
  const named = json ? 'json' : format === null ? null : formatOf(format);
  if (named !== null) refuseUnsuited(named, command);
  if (at !== null || whatIf.length > 0) refuseUnlessAsked(command);
  const file = output === '-' ? null : output;
  const isKept = file !== null || stdout.isTTY !== true;
  const look = (stream: Screen): Look => lookOn(stream, { width, color, ascii }, env);
  return {
    model,
    format: named ?? (command.isDocument === true && isKept ? 'markdown' : 'terminal'),
    output: file,
    isPaged: pager,
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

/** A day and a supposition are for a negotiation that is asked, not for files as they are written. */
function refuseUnlessAsked({ name, of }: Command): void {
  if (of === 'negotiation') return;
  const asked = of === 'codes' ? 'asks no model' : 'takes models as they are written';
  throw new UsageError(`"${name}" ${asked}`, 'Leave --at and --what-if out.');
}

function refuseUnsuited(name: FormatName, command: Command): void {
  const { only }: Format = formats[name];
  if (only === null || only.command === command.name) return;
  throw new UsageError(
    `Only ${only.command} has ${only.has}`,
    `Use --format ${name} with: stance ${only.command}`,
  );
}
