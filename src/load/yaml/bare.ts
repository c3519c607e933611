/** Keys without a value within braces: most often a comma has ended the text, or the number, before it. */
import { isNode, isScalar } from 'yaml';
import type { Pair, Scalar, YAMLMap } from 'yaml';
import type { Fault } from '../fault.ts';
import { cutByComma, lonely } from './commas.ts';
import { meantValue, wrongColon } from './keys.ts';
import type { Meant, Mend } from './keys.ts';

/** A fault, and how far what it is about reaches in the text. */
export interface Reach {
  readonly fault: Fault;
  readonly from: number;
  readonly to: number;
}

/** What the keys without a value make of a mapping. */
export interface Bare {
  readonly wrong: readonly Reach[];
  /** The entries that are not read as they stand, by their keys; null is no entry at all. */
  readonly read: ReadonlyMap<unknown, Meant | null>;
  /** The whole as a list, where no key has a value. */
  readonly list: readonly (string | number)[] | null;
}

/** The keys without a value in a mapping that stands in braces. */
export function bareIn({ items, range }: YAMLMap, text: string): Bare {
  const runs = runsOf(items, text);
  const [only] = runs;
  if (only?.run.length === items.length && !isJoined(only.run[0])) {
    const [from, to] = range ?? [0, 0];
    const list = only.run.map(({ key }) => meantValue(nameOf(key)));
    return { wrong: [{ fault: { ...noValues(list), place: from }, from, to }], read: new Map(), list };
  }
  const read = new Map<unknown, Meant | null>(runs.flatMap(({ run }) => run.map(({ key }) => [key, null])));
  const wrong = runs.map((run) => {
    const { mend, key, at, from } = mended(run, text);
    const { meant, ...said } = mend;
    if (meant !== null) read.set(key, meant);
    return { fault: { ...said, place: at }, from, to: endOfRun(run.run) };
  });
  return { wrong, read, list: null };
}

function noValues(list: readonly (string | number)[]) {
  const first = `${list.slice(0, 3).join(', ')}${list.length > 3 ? ', …' : ''}`;
  return {
    code: 'key-without-value',
    message: 'These braces hold no "key: value"',
    hint: `A list stands in brackets: [${first}]. A mapping has a value behind each key.`,
  } as const;
}

type BarePair = Pair & { readonly key: Scalar };

/** Keys without a value that follow one another, and the entry before them. */
interface Run {
  readonly before: Pair | null;
  readonly run: [BarePair, ...BarePair[]];
}

function runsOf(items: readonly Pair[], text: string): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const [i, pair] of items.entries()) {
    if (!isBare(pair, text)) open = null;
    else if (open !== null && !isJoined(pair)) open.run.push(pair);
    else {
      const own: Run = { before: items[i - 1] ?? null, run: [pair] };
      open = isJoined(pair) ? null : own;
      runs.push(own);
    }
  }
  return runs;
}

/** What stands behind a key without a colon between is no value of it. */
function isBare(pair: Pair, text: string): pair is BarePair {
  const { key, value } = pair;
  return isScalar(key) && (!isNode(value) || !text.slice(endOf(key), startOf(value)).includes(':'));
}

function isJoined({ key }: BarePair): boolean {
  return key.type === 'PLAIN' && wrongColon(nameOf(key)) !== null;
}

interface Mended {
  readonly mend: Mend;
  /** The key whose entry was likely meant otherwise. */
  readonly key: Scalar;
  readonly at: number;
  /** Where what is meant as one begins. */
  readonly from: number;
}

function mended(run: Run, text: string): Mended {
  const [{ key }] = run.run;
  const start = startOf(key);
  const joined = isJoined(run.run[0]) ? wrongColon(nameOf(key)) : null;
  if (joined !== null) return { mend: joined, key, at: start + joined.at, from: start };
  const cut = cutValue(run, text);
  return cut ?? { mend: lonely(nameOf(key)), key, at: start, from: start };
}

function cutValue({ before, run }: Run, text: string): Mended | null {
  const key = before?.key;
  const value = before?.value;
  if (!isScalar(key) || !isNode(value)) return null;
  const from = startOf(value);
  const whole = text.slice(from, endOfRun(run));
  const mend = cutByComma(nameOf(key), value, whole, nameOf(run[0].key));
  return mend === null ? null : { mend, key, at: from, from };
}

function endOfRun(run: readonly BarePair[]): number {
  return Math.max(...run.map(({ key, value }) => Math.max(endOf(key), isNode(value) ? endOf(value) : 0)));
}

function nameOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}

function startOf({ range }: Pick<Scalar, 'range'>): number {
  return range?.[0] ?? 0;
}

function endOf({ range }: Pick<Scalar, 'range'>): number {
  return range?.[1] ?? 0;
}
