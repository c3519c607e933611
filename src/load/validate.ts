/** Holds plain values against the schema: says every fault in the format's words, and passes on the sound part. */
import * as z from 'zod/mini';
import type { FaultCode } from '../model/diagnostic.ts';
import { didYouMean } from '../model/near.ts';
import { onKey, onValue, quoted } from './fault.ts';
import type { Fault, Faults, Path } from './fault.ts';
import type { Plain } from './plain.ts';
import { prune } from './prune.ts';
import { modelFile } from './schema.ts';
import type { ModelFile } from './schema.ts';
import { isMapping, issuesOf } from './shapes.ts';
import type { Mapping } from './shapes.ts';

type Issue = z.core.$ZodRawIssue;

/** A file as far as it is sound, and what the author meant to declare, so that one fault does not cause others. */
export interface Checked {
  readonly file: ModelFile;
  /** Whether the file declares this id in a section, soundly or not. */
  readonly declares: (section: 'parties' | 'blocs' | 'issues' | 'sources', id: string) => boolean;
  /** Whether the points of an issue are in doubt, because their list or range has a fault. */
  readonly isDoubtful: (issue: string) => boolean;
}

/** Checks a whole file; null where it is no model of a version that we know. */
export function validate(value: Plain, faults: Faults): Checked | null {
  if (!isMapping(value)) {
    faults.push(
      wrong(
        'wrong-type',
        'A model is a mapping of keys such as "title" and "parties"',
        onValue(),
        'Begin with "stance: 1".',
      ),
    );
    return null;
  }
  if ('stance' in value && value['stance'] !== 1) {
    faults.push(
      wrong(
        'unknown-version',
        `Version ${quoted(value['stance'])} of the format is not known`,
        onValue('stance'),
        'This stance reads version 1: write "stance: 1".',
      ),
    );
    return null;
  }
  let sound: unknown = value;
  let issues: Issue[] = [];
  if (conforms(sound, issues)) return checked(sound, value, new Set());
  const found = issues.flatMap(faultsOf);
  faults.push(...found);
  const doubtful = new Set(
    found.flatMap(({ place }) => (typeof place === 'number' ? [] : inPoints(place.path))),
  );
  for (;;) {
    sound = prune(sound, issues);
    issues = [];
    if (conforms(sound, issues)) return checked(sound, value, doubtful);
  }
}

function conforms(value: unknown, issues: Issue[]): value is ModelFile {
  issues.push(...issuesOf(modelFile, value));
  return issues.length === 0;
}

function checked(file: ModelFile, raw: Mapping<unknown>, doubtful: ReadonlySet<string>): Checked {
  return {
    file,
    declares: (section, id) => isMapping(raw[section]) && Object.hasOwn(raw[section], id),
    isDoubtful: (issue) => doubtful.has(issue) || !Object.hasOwn(file.issues, issue),
  };
}

function inPoints([section, id, kind]: Path): string[] {
  const holdsPoints = kind === 'choices' || kind === 'scale' || kind === 'range';
  return section === 'issues' && holdsPoints ? [String(id)] : [];
}

function faultsOf(issue: Issue): Fault[] {
  const path = pathOf(issue);
  const last = path.at(-1);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue, path, key));
  if (issue.input === undefined) return [missing(path)];
  if (issue.code === 'custom' && issue.params?.['fault'] === 'bad-id') return [badId(path)];
  const name = typeof last === 'string' ? quoted(last) : 'This';
  const message = `${name} must be ${expectation(issue)}, not ${looks(issue.input)}`;
  return [wrong(codeOf(issue), message, onValue(...path), hintFor(issue))];
}

function unknownKey(issue: Issue, path: Path, key: string): Fault {
  const known = issue.inst instanceof z.ZodMiniObject ? Object.keys(issue.inst.shape) : [];
  const hint = key === '<<' ? 'YAML 1.2 has no merge keys: write the keys out.' : didYouMean(key, known);
  return wrong(
    'unknown-key',
    `Unknown key ${quoted(key)}`,
    onKey(...path, key),
    hint ?? `Known here are: ${known.join(', ')}.`,
  );
}

function missing(path: Path): Fault {
  const key = String(path.at(-1));
  if (path.length === 1 && key === 'stance') {
    return wrong(
      'unknown-version',
      'The file does not say which version of the format it is',
      onKey(),
      'Begin it with "stance: 1".',
    );
  }
  const within = path.slice(0, -1);
  const where = within.length === 0 ? 'The model' : quoted(within.at(-1));
  const hint =
    key === 'date' ? 'Add the day that the positions are as of, such as 2026-03-01.' : `Add "${key}: …".`;
  return wrong('missing-key', `${where} lacks ${quoted(key)}`, onKey(...within), hint);
}

function badId(path: Path): Fault {
  const id = String(path.at(-1));
  const near = id
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '');
  const hint = near === '' ? null : `Write ${quoted(near)}; names and titles may hold anything.`;
  return wrong(
    'bad-id',
    `${quoted(id)} is no id: ids are lower-case words, digits and single hyphens, and begin with a letter`,
    onKey(...path),
    hint,
  );
}

function codeOf(issue: Issue): FaultCode {
  const fault: unknown = issue.code === 'custom' ? issue.params?.['fault'] : undefined;
  return fault === 'bad-date' || fault === 'bad-importance' || fault === 'bad-points' ? fault : 'wrong-type';
}

function expectation(issue: Issue): string {
  if (issue.code === 'custom') return String(issue.params?.['expected']);
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.code === 'invalid_type' && issue.expected === 'object' ? 'a mapping' : 'something else';
}

function hintFor(issue: Issue): string | null {
  const { input } = issue;
  if (issue.code === 'invalid_value') return didYouMean(String(input), issue.values.map(String));
  if (input === null) return 'Write a value behind the colon.';
  if (expectation(issue) === 'text' && typeof input !== 'object' && input !== '')
    return `If it is meant as text, quote it: "${String(input)}".`;
  return null;
}

function looks(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : quoted(value);
  return typeof value === 'number' ? `the number ${value}` : `the truth value ${String(value)}`;
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
}

function wrong(code: FaultCode, message: string, place: Fault['place'], hint: string | null): Fault {
  return { code, message, hint, place };
}
