/** Holds values against the schema: finds every fault, and passes on the sound part. */
import { nearest } from '../../words/near.ts';
import { onValue, quoted } from '../fault.ts';
import type { Fault, Outcome, Path } from '../fault.ts';
import { isHome } from '../home.ts';
import type { YamlValue } from '../yaml/walk.ts';
import { soundPart } from './sound.ts';
import { modelFile } from './model.ts';
import { partFile } from './part.ts';
import type { Schema } from './kinds.ts';
import type { ModelFile } from './model.ts';
import { breachesOf } from './check.ts';
import type { Breach } from './check.ts';
import { isMapping } from './looks.ts';
import type { Mapping } from './looks.ts';
import { faultsOf } from './faults.ts';

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
  return validateAs(modelFile, value);
}

function validateAs(schema: Schema, value: YamlValue): Outcome<Checked | null> {
  if (!isMapping(value)) return { value: null, faults: [noMapping(value)] };
  const { stance } = value;
  if (typeof stance === 'number' && stance !== 1) return { value: null, faults: [unknownVersion(stance)] };
  const own = withoutHomes(value);
  const breaches = breachesOf(schema, own);
  return { value: checked(soundFile(schema, own, breaches), own, breaches), faults: faultsOf(breaches) };
}

/** Checks a file that lies beside a model, and may hold any part of one. */
export function validatePart(value: YamlValue): Outcome<Checked | null> {
  return validateAs(partFile, value);
}

/** At the top of a file, a key that begins with x- is a home for anchors, and no part of the model. */
function withoutHomes(value: Mapping<unknown>): Mapping<unknown> {
  const keys = Object.keys(value);
  if (!keys.some(isHome)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isHome(key)));
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
    message: `Version ${quoted(`${stance}`)} of the format is not known`,
    hint: 'This stance reads version 1: write "stance: 1", or get a newer stance.',
    place: onValue('stance'),
  };
}

/** What is left of a file without all that is wrong with it; to cut a part may show another. */
function soundFile(schema: Schema, value: unknown, breaches: readonly Breach[]): ModelFile {
  if (isSound(value, breaches)) return value;
  const part = soundPart(value, breaches);
  return soundFile(schema, part, breachesOf(schema, part));
}

function isSound(value: unknown, breaches: readonly Breach[]): value is ModelFile {
  return isMapping(value) && breaches.length === 0;
}

function checked(file: ModelFile, raw: Mapping<unknown>, breaches: readonly Breach[]): Checked {
  const faulty = new Set<string>();
  for (const breach of breaches)
    for (const path of pathsOf(breach))
      for (let length = 1; length <= path.length; length += 1)
        faulty.add(JSON.stringify(path.slice(0, length)));
  const unknown = breaches.flatMap(({ path, unknown }) => (path.length === 0 ? unknown : []));
  const known = Object.keys(modelFile.keys);
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
    isFaulty: (...path) => faulty.size > 0 && faulty.has(JSON.stringify(path.map((step) => `${step}`))),
  };
}

function part(held: unknown, step: string | number): unknown {
  if (Array.isArray(held)) return held[Number(step)];
  return isMapping(held) ? own(held, `${step}`) : undefined;
}

function own(held: Mapping<unknown>, key: string): unknown {
  return Object.hasOwn(held, key) ? held[key] : undefined;
}

function pathsOf({ path, unknown }: Breach): readonly (readonly string[])[] {
  const steps = path.map((step) => `${step}`);
  return unknown.length === 0 ? [steps] : unknown.map((key) => [...steps, key]);
}
