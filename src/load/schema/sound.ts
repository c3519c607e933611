/** Takes the faulty parts out of a file, so that all its other faults can be found in the same pass. */
import type { Breach } from './check.ts';
import { isMapping } from './looks.ts';

/** The name of what lacks one. No file is likely to hold it, and nothing is ever named so. */
export const nameless = '\0';

/** What a whole section or a name is taken to be where it is missing or wrong; no answer is ever built on it. */
const standIns: Readonly<Record<string, unknown>> = {
  stance: 1,
  title: nameless,
  name: nameless,
  members: [],
  date: '1970-01-01',
  parties: {},
  issues: {},
};

interface Cut {
  remove: boolean;
  set: unknown;
  readonly inside: Map<string, Cut>;
}

/** A copy without what the breaches point at; a missing part takes its mapping with it, but for the names of things. */
export function soundPart(value: unknown, breaches: readonly Breach[]): unknown {
  const root = newCut();
  for (const breach of breaches) {
    const path = breach.path.map(String);
    const keys = breach.unknown.length > 0 ? breach.unknown : [null];
    for (const key of keys) mark(root, key === null ? path : [...path, key], breach.input === undefined);
  }
  return cutOut(value, root);
}

function mark(root: Cut, path: readonly string[], isMissing: boolean): void {
  const standIn = standIns[path.at(-1) ?? ''];
  const keep = isMissing && standIn === undefined ? path.slice(0, -1) : path;
  let cut = root;
  for (const step of keep) {
    const next = cut.inside.get(step) ?? newCut();
    cut.inside.set(step, next);
    cut = next;
  }
  if (isMissing && standIn !== undefined) cut.set = standIn;
  else cut.remove = true;
}

function cutOut(value: unknown, cut: Cut): unknown {
  if (cut.set !== undefined) return cut.set;
  if (Array.isArray(value)) {
    // What is cut from a list leaves a hole, so that the paths to the others stay true.
    return value.map((item: unknown, place) => part(item, cut.inside.get(String(place)))[0]);
  }
  if (!isMapping(value)) return value;
  const kept: [string, unknown][] = Object.entries(value).flatMap(([key, held]) =>
    part(held, cut.inside.get(key)).map((one): [string, unknown] => [key, one]),
  );
  const added = [...cut.inside].filter(([key, { set }]) => set !== undefined && !Object.hasOwn(value, key));
  return Object.fromEntries([...kept, ...added.map(([key, { set }]): [string, unknown] => [key, set])]);
}

function part(value: unknown, cut: Cut | undefined): unknown[] {
  if (cut === undefined) return [value];
  return cut.remove ? [] : [cutOut(value, cut)];
}

function newCut(): Cut {
  return { remove: false, set: undefined, inside: new Map() };
}
