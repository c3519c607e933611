/** Holds plain values against the schema: tells every fault, and passes on the sound part. */
import { nearest } from '../../words/near.ts';
import { onValue, quoted } from '../fault.ts';
import type { Faults, Path } from '../fault.ts';
import type { Plain } from '../yaml/values.ts';
import { prune } from './sound.ts';
import { modelFile } from './model.ts';
import type { ModelFile } from './model.ts';
import { isMapping, issuesOf } from './kinds.ts';
import type { Mapping } from './kinds.ts';
import { faultsOf, keysOf, pathOf } from './faults.ts';
import type { Issue } from './faults.ts';

/** The sections whose ids other parts of the file refer to. */
export type Section = 'parties' | 'blocs' | 'issues' | 'sources' | 'proposals';

/** A file as far as it is sound, and what the author wrote, so that one fault does not cause others. */
export interface Checked {
  readonly file: ModelFile;
  /** What the file holds at a path, sound or not. */
  readonly written: (...path: Path) => unknown;
  /** Whether a section may declare this id: it does, or it has a fault of its own that may hide it. */
  readonly declares: (section: Section, id: string) => boolean;
  /** Whether there is a fault at a path or below it. */
  readonly isFaulty: (...path: Path) => boolean;
}

/** Checks a whole file; null where it is no model of a version that we know. */
export function validate(value: Plain, faults: Faults): Checked | null {
  if (!isMapping(value)) {
    faults.push({
      code: 'wrong-type',
      message: `The file holds ${Array.isArray(value) ? 'a list' : 'a single value'}, and a model is a mapping of keys`,
      hint: 'Begin with "stance: 1", then "title: …", each key on a line of its own.',
      place: onValue(),
    });
    return null;
  }
  const { stance } = value;
  if (typeof stance === 'number' && stance !== 1) {
    faults.push({
      code: 'unknown-version',
      message: `Version ${quoted(stance)} of the format is not known`,
      hint: 'This stance reads version 1: write "stance: 1", or get a newer stance.',
      place: onValue('stance'),
    });
    return null;
  }
  let sound: unknown = value;
  let issues: Issue[] = [];
  if (conforms(sound, issues)) return checked(sound, value, []);
  const all = issues;
  faults.push(...faultsOf(all));
  for (;;) {
    sound = prune(sound, issues);
    issues = [];
    if (conforms(sound, issues)) return checked(sound, value, all);
  }
}

function conforms(value: unknown, issues: Issue[]): value is ModelFile {
  issues.push(...issuesOf(modelFile, value));
  return issues.length === 0;
}

function checked(file: ModelFile, raw: Mapping<unknown>, issues: readonly Issue[]): Checked {
  const faulty = new Set<string>();
  for (const issue of issues)
    for (const path of pathsOf(issue))
      for (let length = 1; length <= path.length; length += 1)
        faulty.add(JSON.stringify(path.slice(0, length)));
  const unknown = issues.flatMap((issue) => (pathOf(issue).length === 0 ? keysOf(issue) : []));
  const known = Object.keys(modelFile.shape);
  const misspelt = new Set(unknown.flatMap((key) => nearest(key, known)));
  return {
    file,
    written: (...path) => path.reduce<unknown>(part, raw),
    declares: (section, id) => {
      const held = own(raw, section);
      if (isMapping(held)) return Object.hasOwn(held, id);
      const isGiven = held !== undefined && held !== null;
      return isGiven || misspelt.has(section) || section === 'parties' || section === 'issues';
    },
    isFaulty: (...path) => faulty.size > 0 && faulty.has(JSON.stringify(path.map(String))),
  };
}

function part(held: unknown, step: string | number): unknown {
  if (Array.isArray(held)) return held[Number(step)];
  return isMapping(held) ? own(held, String(step)) : undefined;
}

function own(held: Mapping<unknown>, key: string): unknown {
  return Object.hasOwn(held, key) ? held[key] : undefined;
}

function pathsOf(issue: Issue): readonly (readonly string[])[] {
  const path = pathOf(issue).map(String);
  const keys = keysOf(issue);
  return keys.length === 0 ? [path] : keys.map((key) => [...path, key]);
}
