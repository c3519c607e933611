/** The table of formats: a format is one file and one line here. */
import { blocksOf, recordOf } from '../blocks/headed.ts';
import type { HeadedReport } from '../blocks/headed.ts';
import type { Block } from '../blocks/block.ts';
import type { Sheet } from '../blocks/sheet.ts';
import type { Dialect } from './csv.ts';
import { toJson } from './json.ts';
import type { Look } from './look.ts';

/** An answer as it is written: text in pieces, or a file of bytes. */
export type Rendering = Iterable<string> | Uint8Array;

/** One way to write an answer. */
export interface Format {
  /** The one command that it suits and what that alone has, or null where it suits all. */
  readonly only: { readonly command: string; readonly has: string } | null;
  /** What it takes of an answer that not every one has, and what to ask where there is none; null where it holds every answer. */
  readonly needs: { readonly what: string; readonly instead: string } | null;
  /** Whether its reader knows files by their paths in the repository, and not by what was typed. */
  readonly isOfRepository?: boolean;
  /** How the names of files end that hold it; a file that ends so is written in it. */
  readonly endings: readonly string[];
  /** Whether what is supposed stands at its head, where a reader sees it. */
  readonly isHeaded: boolean;
  /** Whether it is a file of bytes, which says nothing on a terminal. */
  readonly isFile?: boolean;
  /** The answer as it is written, or null where it has nothing that this format can hold. */
  readonly render: (answer: HeadedReport, look: Look, dialect?: Dialect) => Promise<Rendering | null>;
}

type Rendered = Promise<Rendering>;

/** For every command and every answer. */
function general(endings: readonly string[]): Pick<Format, 'only' | 'needs' | 'endings'> {
  return { only: null, needs: null, endings };
}

/** Written from the blocks, with what heads every answer before them. */
function forPeople(
  endings: readonly string[],
  render: (blocks: readonly Block[], look: Look) => Rendered,
): Format {
  return { ...general(endings), isHeaded: true, render: (answer, look) => render(blocksOf(answer), look) };
}

/** Written from the data, in its envelope. */
function forMachines(endings: readonly string[], render: (record: object, look: Look) => Rendered): Format {
  return { ...general(endings), isHeaded: false, render: (answer, look) => render(recordOf(answer), look) };
}

/** Written from the one table. It has no place for a sentence: what is supposed is told on stderr alone. */
function forSpreadsheets(
  endings: readonly string[],
  render: (sheet: Sheet, look: Look, dialect?: Dialect) => Rendered,
): Format {
  return {
    ...general(endings),
    needs: {
      what: 'table',
      instead: 'Use --format json or markdown (-o x.json, -o x.md), or a command such as gaps or positions.',
    },
    isHeaded: false,
    render: async ({ report: { sheet } }, look, dialect) =>
      sheet === null ? null : render(sheet(), look, dialect),
  };
}

/** Every format by its name. Those that a run does not need are not loaded: it is half of the start-up. */
export const formats = {
  terminal: forPeople([], async (blocks, look) => (await import('./terminal.ts')).toTerminal(blocks, look)),
  json: forMachines(['.json'], async (record, look) => toJson(record, look)),
  csv: forSpreadsheets(['.csv', '.tsv'], async (sheet, look, dialect) =>
    (await import('./csv.ts')).toCsv(sheet, look, dialect),
  ),
  markdown: forPeople(['.md', '.markdown'], async (blocks, look) =>
    (await import('./markdown.ts')).toMarkdown(blocks, look),
  ),
  html: {
    ...general(['.html', '.htm']),
    isHeaded: true,
    render: async (answer) => (await import('./html.ts')).toHtml(answer),
  },
  docx: {
    ...forPeople(['.docx'], async (blocks, look) => (await import('./docx.ts')).toDocx(blocks, look)),
    isFile: true,
  },
  svg: {
    ...general(['.svg']),
    needs: {
      what: 'picture here',
      instead:
        'Pictures are of one issue (show <issue>), of closeness between three and more (alignment), of days (timeline), and of deals where those compared score all that is asked (deals, perhaps with --issue).',
    },
    isHeaded: true,
    render: async (answer) => (await import('./svg.ts')).toSvg(answer),
  },
  github: {
    ...forPeople([], async (blocks, look) => (await import('./github.ts')).toGithub(blocks, look)),
    only: { command: 'check', has: 'annotations' },
    isOfRepository: true,
  },
} satisfies Readonly<Record<string, Format>>;

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof formats;

/** The format of this name, or null where none has it. */
export function formatNamed(name: string): FormatName | null {
  return isFormat(name) ? name : null;
}

/** The formats that suit a command, by name. */
export function formatsFor(command: string): readonly FormatName[] {
  return names().filter((name) => {
    const { only }: Format = formats[name];
    return only === null || only.command === command;
  });
}

/** The format of files whose names end like this one, with that ending; null where no format has it. */
export function formatOfFile(path: string): { readonly name: FormatName; readonly ending: string } | null {
  const [ending = ''] = /(?<=[^/\\])\.[^./\\]+$/u.exec(path.toLowerCase()) ?? [];
  const name = names().find((one) => formats[one].endings.includes(ending));
  return name === undefined ? null : { name, ending };
}

/** What the help says: the endings that stand for a format, in the order of the formats. */
export function endingsInHelp(): string {
  return names()
    .flatMap((name) => formats[name].endings)
    .join(', ');
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

function names(): readonly FormatName[] {
  return Object.keys(formats).filter(isFormat);
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
