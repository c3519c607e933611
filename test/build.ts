/** Builds models for tests in a few readable words; what a test does not care about is filled in. */
import { stringify } from 'yaml';
import { load } from '../src/load/load.ts';
import type { Issue } from '../src/model/issue.ts';
import type { Negotiation } from '../src/model/negotiation.ts';
import type { Party } from '../src/model/party.ts';

type Mapping = Readonly<Record<string, unknown>>;

export interface ModelParts {
  readonly parties?: readonly string[] | Mapping;
  readonly blocs?: Mapping;
  readonly issues?: Mapping;
  readonly positions?: Mapping;
  readonly rest?: Mapping;
}

/** The text of a model: parties by their ids alone, and one scale `shifts` unless other issues are given. */
export function modelText({
  parties = ['union', 'employer'],
  issues,
  positions,
  blocs,
  rest,
}: ModelParts): string {
  const named = isList(parties)
    ? Object.fromEntries(parties.map((id) => [id, { name: capital(id) }]))
    : parties;
  return stringify({
    stance: 1,
    title: 'Wage round',
    date: '2026-03-01',
    ...rest,
    parties: named,
    ...(blocs === undefined ? {} : { blocs }),
    issues: issues ?? { shifts: { title: 'Night shifts', scale: steps } },
    positions: positions ?? {},
  });
}

/** The steps of the scale that tests speak of unless they say otherwise. */
export const steps = ['abolished', 'voluntary', 'rotating', 'mandatory'] as const;

/** The issues of the wage round that most tests of answers speak of. */
export const roundIssues = {
  raise: { title: 'Pay rise', range: { from: 0, to: 10, unit: '%' } },
  shifts: { title: 'Night shifts', scale: steps },
  canteen: { title: 'Canteen', choices: ['keep', 'close', 'lease'] },
} as const;

export interface RoundParts extends Omit<ModelParts, 'rest'> {
  readonly proposals?: Mapping;
  readonly events?: readonly unknown[];
  readonly sources?: Mapping;
  readonly date?: string;
}

/** The text of a model of that round: a raise in per cent, four steps of night shifts, and the canteen. */
export function round({ parties, blocs, positions, issues, ...rest }: RoundParts): string {
  return modelText({
    ...(parties === undefined ? {} : { parties }),
    ...(blocs === undefined ? {} : { blocs }),
    ...(positions === undefined ? {} : { positions }),
    issues: issues ?? roundIssues,
    rest,
  });
}

/** A sound negotiation built from parts; a fault in it fails the test with its message. */
export function negotiation(parts: ModelParts): Negotiation {
  return loaded(modelText(parts));
}

export function loaded(text: string): Negotiation {
  const found = load(text, { file: 'model.yaml' });
  if (found.ok) return found.negotiation;
  throw new Error(found.faults.map(({ line, code, message }) => `${line} ${code}: ${message}`).join('\n'));
}

/** The party of a negotiation with this id. */
export function party(of: Negotiation, id: string): Party {
  const found = of.parties.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no party ${id}`);
  return found;
}

/** The issue of a negotiation with this id. */
export function issue(of: Negotiation, id: string): Issue {
  const found = of.issues.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no issue ${id}`);
  return found;
}

/** The ids of parties or issues. */
export function ids(found: readonly { readonly id: string }[]): readonly string[] {
  return found.map(({ id }) => id);
}

function isList(parties: readonly string[] | Mapping): parties is readonly string[] {
  return Array.isArray(parties);
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
