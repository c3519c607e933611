/** Options as data: how each is written, what the help says of it, and the value that it gives. */
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';
import type { Noun } from './noun.ts';

/** One option, and how its value is read from what was given for it, which may be nothing. */
export interface Option<Value> {
  /** As the help shows it: `--fail-on <state>`. */
  readonly flags: string;
  readonly description: string;
  /** The words that it takes, or null where any will do. */
  readonly choices: readonly string[] | null;
  /** What its value names, where the word in its flags does not tell. */
  readonly names?: Noun;
  /** Whether it may be given again, and adds to what was given before. */
  readonly repeats: boolean;
  /** Whether the exit status tells if what it asks for holds. */
  readonly isCondition?: true;
  readonly read: (given: unknown) => Value;
}

/** An option on which the exit status depends. */
export function condition<Value>(option: Option<Value>): Option<Value> {
  return { ...option, isCondition: true };
}

/** An option whose value names such a thing. */
export function naming<Value>(names: Noun, option: Option<Value>): Option<Value> {
  return { ...option, names };
}

/** Whether something is asked of which the exit status tells if it holds. */
export function asksCondition(options: OptionsFor<Readonly<Record<string, unknown>>>, given: Given): boolean {
  return Object.entries(options).some(
    ([name, { isCondition = false }]) => isCondition && given[name] !== undefined,
  );
}

/** The options of a command, each under the name that its value goes by. */
export type OptionsFor<Values> = { readonly [Name in keyof Values]: Option<Values[Name]> };

/** What was given for options, by name, before anybody looked at it. */
export type Given = Readonly<Record<string, unknown>>;

/** An option that is given or not. */
export function flagOption(flags: string, description: string): Option<boolean> {
  return { flags, description, choices: null, repeats: false, read: (given) => given === true };
}

/** An option such as `--no-pager`, that takes away what is so where it is not given. */
export function denialOption(flags: string, description: string): Option<boolean> {
  return { flags, description, choices: null, repeats: false, read: (given) => given !== false };
}

/** An option that takes any text; null where it is not given. */
export function textOption(flags: string, description: string): Option<string | null> {
  return { flags, description, choices: null, repeats: false, read: textIn };
}

/** An option that takes a whole number above 0; null where it is not given. */
export function numberOption(flags: string, description: string): Option<number | null> {
  const read = (given: unknown): number | null => {
    if (given === undefined || given === null) return null;
    const number = typeof given === 'string' ? Number(/^\d+$/u.exec(given)?.[0]) : given;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
    const [long = ''] = /--[a-z-]+/u.exec(flags) ?? [];
    const what = typeof given === 'string' ? `"${given}"` : 'That';
    throw new UsageError(`${what} is no number for ${long}`, `Give a whole number above 0: ${long} 3.`);
  };
  return { flags, description, choices: null, repeats: false, read };
}

/** An option that may be given again and again, each time with a text. */
export function textsOption(flags: string, description: string): Option<readonly string[]> {
  const read = (given: unknown): readonly string[] =>
    Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
  return { flags, description, choices: null, repeats: true, read };
}

/** An option that takes one of a few words, null where it is not given; another word gets "did you mean". */
export function choiceOption<const Word extends string>(
  flags: string,
  description: string,
  choices: readonly Word[],
): Option<Word | null> {
  const read = (given: unknown): Word | null => {
    const word = textIn(given);
    const found = choices.find((one) => one === word);
    if (word === null || found !== undefined) return found ?? null;
    const [long = ''] = /--[a-z-]+/u.exec(flags) ?? [];
    const hint =
      didYouMean(word, choices) ??
      `Give one of ${choices.map(named).join(', ')}, such as ${long} ${named(choices[0] ?? '')}.`;
    throw new UsageError(`"${word}" is nothing that ${long} takes`, hint);
  };
  return { flags, description, choices, repeats: false, read };
}

/** A word as it is; a sign would be lost among the commas of a list. */
function named(choice: string): string {
  return /\w/u.test(choice) ? choice : `"${choice}"`;
}

/** The value of each option. */
export function readOptions<Values>(options: OptionsFor<Values>, given: Given): Values {
  const values: Partial<Values> = {};
  for (const name in options) values[name] = options[name].read(given[name]);
  // The loop has filled in every name, which the compiler cannot see.
  return values as Values;
}

function textIn(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}
