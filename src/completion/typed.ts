/** What is being typed: at which place of which command. */
import type { TypedCommand, TypedOption } from '../commands/writing.ts';

/** A command line as far as it is typed, up to the word that is not whole yet. */
export interface SoFar {
  /** Null before a command is named, or where there is none of that name. */
  readonly command: TypedCommand | null;
  /** The words of the command, or those that name no command. */
  readonly words: readonly string[];
  /** The options that were given. */
  readonly given: readonly TypedOption[];
  /** The option whose value is being typed, or null. */
  readonly pending: TypedOption | null;
  /** Whether what begins with a hyphen is a word now. */
  readonly isEnded: boolean;
  /** The model that was named with `-m`. */
  readonly model: string | null;
  /** As whom it is read, named with `--as`. */
  readonly as: string | null;
}

/** Reads the words before the one that is being typed. */
export function typedSoFar(words: readonly string[], commands: readonly TypedCommand[]): SoFar {
  const none = { command: null, words: [], given: [], pending: null, isEnded: false, model: null, as: null };
  return words.reduce<SoFar>((soFar, word) => withWord(soFar, word, commands), none);
}

function withWord(soFar: SoFar, word: string, commands: readonly TypedCommand[]): SoFar {
  const { pending, isEnded } = soFar;
  if (pending !== null) return withValue({ ...soFar, pending: null }, pending, word);
  if (!isEnded && word === '--') return { ...soFar, isEnded: true };
  if (!isEnded && word.startsWith('-') && word !== '-') return withOption(soFar, word, commands);
  const command = soFar.words.length === 0 ? commands.find(({ name }) => name === word) : undefined;
  return soFar.command === null && command !== undefined
    ? { ...soFar, command }
    : { ...soFar, words: [...soFar.words, word] };
}

function withOption(soFar: SoFar, word: string, commands: readonly TypedCommand[]): SoFar {
  const { name, value } = partsOf(word);
  const option = optionsAt(soFar, commands).find((one) => namesOf(one).includes(name));
  if (option === undefined) return soFar;
  const next = { ...soFar, given: [...soFar.given, option] };
  if (!takesValue(option)) return next;
  return value === null ? { ...next, pending: option } : withValue(next, option, value);
}

function withValue(soFar: SoFar, option: TypedOption, value: string): SoFar {
  if (namesOf(option).includes('--as')) return { ...soFar, as: value };
  return namesOf(option).includes('--model') ? { ...soFar, model: value } : soFar;
}

/** The options that may stand here; before a command they are those of the first screen. */
export function optionsAt(
  { command, words }: SoFar,
  commands: readonly TypedCommand[],
): readonly TypedOption[] {
  if (command !== null) return command.options;
  return words.length > 0 ? [] : (commands[0]?.options ?? []);
}

/** An option with the value that is written in one word with it, as in `--format=json` and `-fjson`, or null. */
export function partsOf(word: string): { readonly name: string; readonly value: string | null } {
  const [, name = word, value = null] = /^(--[^=]*)=(.*)$/su.exec(word) ?? /^(-[^-])(.+)$/su.exec(word) ?? [];
  return { name, value };
}

/** What an option is called: `-m`, `--model`. */
export function namesOf({ flags }: TypedOption): readonly string[] {
  return flags.match(/(?<![^ ,])--?[a-zA-Z-]+/gu) ?? [];
}

export function takesValue({ flags }: TypedOption): boolean {
  return flags.includes('<');
}
