/** What a model does not say is left out of its text; a key that holds undefined is not written. */

/** A value, or nothing to write where there is none. */
export function ifAny<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

/** A number; zero has no sign, for no answer tells one from the other and JSON has none. */
export function unsigned(figure: number): number {
  return figure + 0;
}

/** One thing stands without brackets, several as a list; where there is none nothing is written. */
export function oneOrMany<T>(all: readonly T[]): T | readonly T[] | undefined {
  return all.length < 2 ? all[0] : all;
}

/** Things by their ids, or nothing to write where there is none. */
export function byIds<T>(pairs: readonly (readonly [string, T])[]): Readonly<Record<string, T>> | undefined {
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

/** The ids of things, of which one stands without brackets. */
export function idsIn(
  things: readonly { readonly id: string }[] | null,
): string | readonly string[] | undefined {
  return oneOrMany((things ?? []).map(({ id }) => id));
}
