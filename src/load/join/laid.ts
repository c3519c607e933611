/** Values of several files as they are laid over one another, each with the file and the place that it stands at. */
import type { Path } from '../fault.ts';
import { isMapping } from '../schema/looks.ts';

/** A place in one of the files, by the number of the file. */
export interface Whence {
  readonly file: number;
  readonly path: Path;
}

/** A value with where it stands. */
export type Laid =
  { readonly kind: 'single'; readonly at: Whence; readonly value: unknown } | LaidList | LaidMapping;

/** A list of values. */
export interface LaidList {
  readonly kind: 'list';
  readonly at: Whence;
  readonly items: readonly Laid[];
}

/** Values by their keys. */
export interface LaidMapping {
  readonly kind: 'mapping';
  readonly at: Whence;
  readonly keys: ReadonlyMap<string, Laid>;
}

/** A value of a file with the place of each part of it; what is cut from a list has left a hole, and is no part. */
export function laidIn(file: number, value: unknown, path: Path = []): Laid {
  const at = { file, path };
  if (Array.isArray(value)) {
    const items = value.flatMap((one: unknown, place) =>
      one === undefined ? [] : [laidIn(file, one, [...path, place])],
    );
    return { kind: 'list', at, items };
  }
  if (!isMapping(value)) return { kind: 'single', at, value };
  const keys = Object.entries(value).map(([key, one]) => [key, laidIn(file, one, [...path, key])] as const);
  return { kind: 'mapping', at, keys: new Map(keys) };
}

/** The value alone. */
export function valueOf(held: Laid): unknown {
  switch (held.kind) {
    case 'single':
      return held.value;
    case 'list':
      return held.items.map(valueOf);
    case 'mapping':
      return Object.fromEntries([...held.keys].map(([key, one]) => [key, valueOf(one)]));
    default:
      return held satisfies never;
  }
}

/** Where a path into the joined value leads in the files: as far as it goes, and on from there as it is. */
export function whenceOf(held: Laid, path: Path): Whence {
  const [step, ...rest] = path;
  if (step === undefined) return held.at;
  const inside =
    held.kind === 'mapping'
      ? held.keys.get(`${step}`)
      : held.kind === 'list'
        ? held.items[Number(step)]
        : undefined;
  if (inside !== undefined) return whenceOf(inside, rest);
  return { file: held.at.file, path: [...held.at.path, ...path] };
}

/** The values of a mapping by their keys; a value of another kind has none. */
export function keysOf(held: Laid | undefined): ReadonlyMap<string, Laid> {
  return held?.kind === 'mapping' ? held.keys : new Map<string, Laid>();
}

/** One value or a list of them, as a list. */
export function itemsOf(held: Laid | undefined): readonly Laid[] {
  if (held === undefined || isNothing(held)) return [];
  return held.kind === 'list' ? held.items : [held];
}

/** Whether a key is left empty, which says as little as to leave it out. */
export function isNothing(held: Laid): boolean {
  return held.kind === 'single' && held.value === null;
}

/** A mapping of these values; those that are not there are left out. */
export function mappingOf(at: Whence, keys: Readonly<Record<string, Laid | undefined>>): LaidMapping {
  const there = Object.entries(keys).flatMap(([key, one]) =>
    one === undefined ? [] : [[key, one] as const],
  );
  return { kind: 'mapping', at, keys: new Map(there) };
}

/** The same mapping with other values under some keys, or without them. */
export function withKeys(
  { at, keys }: LaidMapping,
  others: Readonly<Record<string, Laid | undefined>>,
): LaidMapping {
  return mappingOf(at, { ...Object.fromEntries(keys), ...others });
}

/** A list of values. */
export function listOf(at: Whence, items: readonly Laid[]): LaidList {
  return { kind: 'list', at, items };
}
