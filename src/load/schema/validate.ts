/** Holds values against the schema: finds every fault, and passes on the sound part. */
import { nearest } from '../../words/near.ts';
import { onValue, quoted } from '../fault.ts';
import type { Fault, Outcome, Path } from '../fault.ts';
import type { YamlValue } from '../yaml/values.ts';
import { soundPart } from './sound.ts';
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
export function validate(value: YamlValue): Outcome<Checked | null> {
  if (!isMapping(value)) return { value: null, faults: [noMapping(value)] };
  const { stance } = value;
  if (typeof stance === 'number' && stance !== 1) return { value: null, faults: [unknownVersion(stance)] };
  const issues = issuesOf(modelFile, value);
  return { value: checked(soundFile(value, issues), value, issues), faults: faultsOf(issues) };
}

function noMapping(value: YamlValue): Fault {
  return {
    code: 'wrong-type',
    message: `The file holds ${Array.isArray(value) ? 'a list' : 'a single value'}, and a model is a mapping of keys`,
    hint: 'Begin with "stance: 1", then "title: …", each key on a line of its own.',
    place: onValue(),
  };
}

function unknownVersion(stance: number): Fault {
  return {
    code: 'unknown-version',
    message: `Version ${quoted(stance)} of the format is not known`,
    hint: 'This stance reads version 1: write "stance: 1", or get a newer stance.',
    place: onValue('stance'),
  };
}

/** What is left of a file without all that is wrong with it; to cut a part may show another. */
function soundFile(value: unknown, issues: readonly Issue[]): ModelFile {
  if (isSound(value, issues)) return value;
  const part = soundPart(value, issues);
  return soundFile(part, issuesOf(modelFile, part));
}

function isSound(value: unknown, issues: readonly Issue[]): value is ModelFile {
  return isMapping(value) && issues.length === 0;
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
