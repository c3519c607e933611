/** What a command is that writes a file to keep, and answers nothing: a model, a schema, a script for the shell. */
import type { Negotiation } from '../model/negotiation.ts';
import { readOptions } from './option.ts';
import type { Given, Option } from './option.ts';
import type { Described } from './question.ts';

/** A command as it can be typed: its words and all options that it takes, the shared ones among them. */
export interface TypedCommand extends Pick<
  Described<string, unknown>,
  'name' | 'words' | 'names' | 'summary' | 'terms'
> {
  readonly options: readonly TypedOption[];
}

/** An option as it can be typed. */
export type TypedOption = Omit<Option<unknown>, 'read'>;

/** What the package ships to be handed on: the schemas of the format and of the answers, and the program of a page. */
export type Shipped = 'schema.json' | 'answers.schema.json' | 'page.js';

/** A model with the paths of its files, of which `-` is standard input, and the name of the first. */
export interface Opened {
  readonly paths: readonly string[];
  readonly name: string;
  readonly negotiation: Negotiation;
}

/** Where a file beside a model lies, and its name there. */
export interface PlaceBeside {
  readonly name: string;
  readonly path: string;
}

/** What it may ask of the world. */
export interface Desk {
  /** The bytes of a file that was named, of which `-` is standard input; a usage error where it cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The text of a file that the package ships. */
  readonly shipped: (name: Shipped) => Promise<string>;
  /** The model in use, read for this; its faults stand in the way of what is written. */
  readonly opened: () => Promise<Opened>;
  /** The public model in use, that something may be written beside it; null where it is piped or ships with the package. */
  readonly openedAtRest: () => Promise<Opened | null>;
  /** Where a file for some readers lies beside a model; a usage error where there is one for them already. */
  readonly beside: (model: Opened, readers: readonly string[]) => PlaceBeside;
  /** A usage error where a file of such a name would lie beside a model as a part of it. */
  readonly keepApart: (model: Opened, file: string) => void;
  /** The model that is named, else the one in use, as far as it can be read from a file without a word about it; or null. */
  readonly model: (named: {
    readonly model: string | null;
    readonly as: string | null;
  }) => Promise<Negotiation | null>;
  /** All that can be typed, in the order of the help. */
  readonly typed: () => readonly TypedCommand[];
  /** Asks who sits before it; null where nobody can be asked. */
  readonly ask: ((asked: readonly Prompted[]) => Promise<readonly string[] | null>) | null;
  /** Where `-o` says that it goes, null for standard output; nothing where `-o` is not given. */
  readonly output: { readonly file: string | null } | null;
  /** The format that is asked for, by its name or by the ending of the file; null where none is, or the command takes none. */
  readonly format: string | null;
  /** A usage error where something stands at a path already. */
  readonly keepFree: (path: string) => void;
  /** The day of the clock, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
}

/** What somebody is asked to type in a line; the answers are null where they would rather leave. */
export interface Prompted {
  readonly message: string;
  /** What is taken where nothing is typed. */
  readonly fallback: string;
  /** What is wrong with an answer, or null. */
  readonly wrong: (answer: string) => string | null;
}

/** What it writes. */
export interface Written {
  readonly chunks: Iterable<string>;
  /** What is said of it on stderr, each in a line. */
  readonly notes: readonly string[];
  /** Commands to type next, as they can be pasted into any shell. */
  readonly next: readonly string[];
  /** Where it goes unless `-o` says; null for standard output. */
  readonly file: string | null;
  /** Whether it may stand over a file that is there. */
  readonly replaces: boolean;
  /** The files that it was made from, which are never written over. */
  readonly inputs: readonly string[];
  /** Whether the file is opened in the browser. */
  readonly opens?: boolean;
}

/** A command that writes. */
export interface Writing<
  Name extends string = string,
  Values = Readonly<Record<string, unknown>>,
> extends Described<Name, Values> {
  readonly of: 'writing';
  /** Whether the list of commands leaves it out: it is for programs. */
  readonly isHidden: boolean;
  /** The shared options that it takes beside `-o`, by name. */
  readonly takes: readonly string[];
  readonly write: (words: readonly string[], given: Given, desk: Desk) => Promise<Written>;
}

/** A command that writes, its options read before it does. */
export function writing<const Name extends string, Values>(
  asking: Described<Name, Values> & {
    readonly isHidden?: true;
    readonly takes?: readonly string[];
    readonly write: (words: readonly string[], options: Values, desk: Desk) => Promise<Written>;
  },
): Writing<Name, Values> {
  return {
    ...asking,
    of: 'writing',
    isHidden: asking.isHidden ?? false,
    takes: asking.takes ?? [],
    write: (words, given, desk) => asking.write(words, readOptions(asking.options, given), desk),
  };
}

/** Text for standard output, or for where `-o` says, with nothing to tell of it. */
export function plainly(text: string): Written {
  return { chunks: [text], notes: [], next: [], file: null, replaces: true, inputs: [] };
}
