/** Which format an answer has: the one that is named, else the one of the file, else the one of the command. */
import type { Dialect } from '../formats/csv.ts';
import { formatNamed, formatOfFile, formats } from '../formats/index.ts';
import type { Format, FormatName } from '../formats/index.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';

/** What the options say of the format. */
export interface WantedFormat {
  readonly format: string | null;
  readonly json: boolean;
  /** The file to write to, or null for a stream. */
  readonly file: string | null;
}

/** The format that the options ask for, or null where they leave it to the command; two at once are a usage error. */
export function formatWanted(
  { format, json, file }: WantedFormat,
  command: { readonly name: string },
): FormatName | null {
  const named = format === null ? null : formatOf(format);
  if (json && named !== null && named !== 'json')
    throw new UsageError(`--json and --format ${named} contradict each other`, 'Leave one of them out.');
  const asked = json ? 'json' : named;
  const found = file === null ? null : formatOfFile(file);
  if (file !== null && found !== null && asked !== null && found.name !== asked) {
    const option = json ? '--json' : `--format ${asked}`;
    throw new UsageError(
      `The ending of "${file}" stands for ${found.name}, and ${option} contradicts it`,
      `Leave ${option} out, or give the file another ending.`,
    );
  }
  const wanted = asked ?? found?.name ?? null;
  if (wanted !== null) refuseUnsuited(wanted, command);
  return wanted;
}

/** What the options say of a table. */
export interface WantedTable {
  readonly delimiter: Dialect['delimiter'] | null;
  readonly excel: boolean;
  readonly file: string | null;
}

/** How a table is written; a file in `.tsv` is parted by tabs. What is said of a table where there is none is a usage error. */
export function dialectWanted({ delimiter, excel, file }: WantedTable, format: FormatName): Dialect {
  const option = excel ? '--excel' : '--delimiter';
  if (format !== 'csv' && (excel || delimiter !== null))
    throw new UsageError(`${option} is for CSV alone`, `Add --format csv, or leave ${option} out.`);
  const isTabbed = file !== null && formatOfFile(file)?.ending === '.tsv';
  if (file !== null && isTabbed && delimiter !== null && delimiter !== 'tab')
    throw new UsageError(
      `The cells of "${file}" are parted by tabs, and --delimiter "${delimiter}" contradicts it`,
      'Leave --delimiter out, or end the name in .csv.',
    );
  return { delimiter: delimiter ?? (isTabbed ? 'tab' : ','), excel };
}

function formatOf(word: string): FormatName {
  const found = formatNamed(word);
  if (found !== null) return found;
  const known = Object.keys(formats);
  throw new UsageError(
    `Unknown format "${word}"`,
    didYouMean(formatOfFile(`answer.${word}`)?.name ?? word, known) ?? `Formats are: ${known.join(', ')}.`,
  );
}

function refuseUnsuited(name: FormatName, command: { readonly name: string }): void {
  const { only }: Format = formats[name];
  if (only === null || only.command === command.name) return;
  throw new UsageError(
    `Only ${only.command} has ${only.has}`,
    `Use --format ${name} with: stance ${only.command}`,
  );
}
