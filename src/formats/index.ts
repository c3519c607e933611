/** The table of formats: a format is one file and one line here. */
import { blocksOf, recordOf } from '../blocks/headed.ts';
import type { HeadedReport } from '../blocks/headed.ts';
import type { Block } from '../blocks/block.ts';
import type { Sheet } from '../blocks/sheet.ts';
import { toJson } from './json.ts';
import type { Look } from './look.ts';

/** One way to write an answer. */
export interface Format {
  /** The one command that it suits and what that alone has, or null where it suits all. */
  readonly only: { readonly command: string; readonly has: string } | null;
  /** The text in pieces, or null where the answer has nothing that this format can hold. */
  readonly render: (answer: HeadedReport, look: Look) => Promise<Iterable<string> | null>;
}

type Rendered = Promise<Iterable<string>>;

/** Written from the blocks, with what heads every answer before them. */
function forPeople(render: (blocks: readonly Block[], look: Look) => Rendered): Format {
  return { only: null, render: (answer, look) => render(blocksOf(answer), look) };
}

/** Written from the data, in its envelope. */
function forMachines(render: (record: object, look: Look) => Rendered): Format {
  return { only: null, render: (answer, look) => render(recordOf(answer), look) };
}

/** Written from the one table. It has no place for a sentence: what is supposed is told on stderr alone. */
function forSpreadsheets(render: (sheet: Sheet, look: Look) => Rendered): Format {
  return {
    only: null,
    render: async ({ report: { sheet } }, look) => (sheet === null ? null : render(sheet(), look)),
  };
}

/** Every format by its name. Those that a run does not need are not loaded: it is half of the start-up. */
export const formats = {
  terminal: forPeople(async (blocks, look) => (await import('./terminal.ts')).toTerminal(blocks, look)),
  json: forMachines(async (record, look) => toJson(record, look)),
  csv: forSpreadsheets(async (sheet, look) => (await import('./csv.ts')).toCsv(sheet, look)),
  markdown: forPeople(async (blocks, look) => (await import('./markdown.ts')).toMarkdown(blocks, look)),
  github: {
    ...forPeople(async (blocks, look) => (await import('./github.ts')).toGithub(blocks, look)),
    only: { command: 'check', has: 'annotations' },
  },
} satisfies Readonly<Record<string, Format>>;

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof formats;

/** The format of this name, or null where none has it. */
export function formatNamed(name: string): FormatName | null {
  return isFormat(name) ? name : null;
}

/** What the help says: the formats of every command, then those of one alone. */
export function formatsInHelp(): string {
  const all = Object.entries<Format>(formats);
  const general = all.flatMap(([name, { only }]) => (only === null ? [name] : []));
  const special = all.flatMap(([name, { only }]) =>
    only === null ? [] : [`; ${name} too for ${only.command}`],
  );
  return `${general.slice(0, -1).join(', ')} or ${general.at(-1)}${special.join('')}`;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
