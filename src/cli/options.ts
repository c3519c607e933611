/** The options that all commands share. */
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';
import type { Options } from '../commands/question.ts';
import { Option } from 'commander';
export const formats = ['terminal', 'json', 'csv', 'markdown', 'github'] as const;
export type Format = (typeof formats)[number];

/** What the shared options and those of the command say. */
export interface Shared extends Options {
  readonly model?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly issue?: readonly string[];
  readonly group?: readonly string[];
  readonly color?: string | boolean;
  readonly width?: string;
  readonly ascii?: boolean;
  readonly at?: string;
  readonly whatIf?: readonly string[];
}

/** The format asked for, or null where none is. */
export function formatOf({ format, json }: Shared): Format | null {
  if (json === true) return 'json';
  if (format === undefined) return null;
  const found = formats.find((one) => one === format);
  if (found === undefined)
    throw new UsageError(
      `Unknown format "${format}"`,
      didYouMean(format, formats) ?? `Formats are: ${formats.join(', ')}.`,
    );
  return found;
}

export function sharedOptions(): readonly Option[] {
  const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    value,
  ];
  return [
    new Option('-m, --model <path>', 'the model to read; - for standard input'),
    new Option('-f, --format <format>', 'terminal, json, csv or markdown; github too for check'),
    new Option('--json', 'short for --format json'),
    new Option('-o, --output <file>', 'write to a file, whole or not at all'),
    new Option('--issue <id>', 'only this issue; may be given again').argParser(gather),
    new Option('--group <name>', 'only the issues of this group; may be given again').argParser(gather),
    new Option('--at <date>', 'the model as of this day'),
    new Option(
      '--what-if <move>',
      'suppose a move, party.issue.concedes+=point, or with demands, rejects, = or -=; may be given again',
    ).argParser(gather),
    oneOf(new Option('--color <when>', 'when to colour'), ['always', 'auto', 'never']),
    new Option('--no-color', 'no colour').hideHelp(),
    new Option('--width <columns>', 'how wide a page is, at least 40'),
    new Option('--ascii', 'letters in the place of signs'),
  ];
}

/** An option that takes one of a few words; another gets "did you mean". */
export function oneOf(option: Option, words: readonly string[]): Option {
  return option.choices([...words]).argParser((word: string) => {
    if (words.includes(word)) return word;
    const hint = didYouMean(word, words) ?? `Allowed are: ${words.join(', ')}.`;
    throw new UsageError(`"${word}" is nothing that ${option.long ?? ''} takes`, hint);
  });
}
