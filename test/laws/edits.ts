/** Changes one value of a model file alone, in each way that leaves the model sound. */
import { load } from '../../src/load/load.ts';
import type { Schema } from '../../src/load/schema/kinds.ts';
import { isMapping, looksLike } from '../../src/load/schema/looks.ts';
import type { Mapping } from '../../src/load/schema/looks.ts';
import { modelFile } from '../../src/load/schema/model.ts';
import { isDay } from '../../src/model/day.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';

/** The steps to a place in a model: keys, ids and places in lists. */
export type Path = readonly (string | number)[];

/** A value of a model: where it stands, and the keys of the format that lead there, as `modelKeys` tells them. */
interface Site {
  readonly at: Path;
  readonly key: readonly string[];
  readonly value: unknown;
}

/** A site, and what could stand there instead; undefined takes the value out. */
interface Change extends Site {
  readonly others: readonly unknown[];
}

/** A sound model in which the value at one place is another, or is gone. */
export interface Edit {
  readonly at: Path;
  /** The key of the format that the value belongs to. */
  readonly key: string;
  readonly negotiation: Negotiation;
}

/** All sound edits of a model: each of its values taken out, and each single value made another of its kind. */
export function editsOf(model: Mapping<unknown>): readonly Edit[] {
  const ids = idsIn(model);
  return changesIn(modelFile, { at: [], key: [], value: model }, ids).flatMap(({ at, key, others }) => {
    for (const other of others) {
      const found = load(JSON.stringify(replaced(model, at, other)));
      if (found.ok) return [{ at, key: keyOf(key), negotiation: found.negotiation }];
    }
    return [];
  });
}

/** What stands under an id or in a list belongs to the key that holds them. */
function keyOf(key: readonly string[]): string {
  const last = key.findLastIndex((step) => step !== '*' && step !== '[]');
  return key.slice(0, last + 1).join('.');
}

type Ids = readonly (readonly string[])[];

/** The ids that can stand in each other's place. */
function idsIn(model: Mapping<unknown>): Ids {
  const { issues, ...rest } = model;
  const points = Object.values(mappingOf(issues)).flatMap((issue) => {
    const { choices, scale } = mappingOf(issue);
    return [choices, scale].filter(Array.isArray).map((listed) => listed.map(pointId));
  });
  return [...Object.values(rest).filter(isMapping).map(Object.keys), ...points];
}

/** The id of a listed point, whichever way it is written. */
export function pointId(point: unknown): string {
  const { id = Object.keys(mappingOf(point))[0] } = mappingOf(point);
  return String(isMapping(point) ? id : point);
}

/** A value as the mapping that it is, or else an empty one. */
export function mappingOf(value: unknown): Mapping<unknown> {
  return isMapping(value) ? value : {};
}

/** The changes of a value and of all that it holds, as the schema goes through them. */
function changesIn(kind: Schema, site: Site, ids: Ids): readonly Change[] {
  const { at, key, value } = site;
  const held = (item: Schema, step: string | number, one: unknown, named: readonly string[]) => {
    const inside = { at: [...at, step], key: [...key, ...named], value: one };
    return [{ ...inside, others: [undefined] }, ...changesIn(item, inside, ids)];
  };
  const listed = (item: Schema, named: readonly string[]) =>
    Array.isArray(value) ? value.flatMap((one, i) => held(item, i, one, named)) : [];
  switch (kind.kind) {
    case 'rule':
      return [{ ...site, others: othersOf(value, ids).filter(kind.holds) }];
    case 'words':
      return [{ ...site, others: kind.words.filter((word) => word !== value) }];
    case 'mapping':
      return Object.entries(mappingOf(value)).flatMap(([step, one]) => {
        const item = kind.keys[step];
        return item === undefined ? [] : held(item, step, one, [step]);
      });
    case 'choice': {
      const chosen = kind.alternatives.find(({ look }) => looksLike(value, look))?.schema ?? null;
      return chosen === null ? [] : changesIn(chosen, site, ids);
    }
    case 'optional':
      return changesIn(kind.item, site, ids);
    case 'one-or-list':
      return Array.isArray(value) ? listed(kind.item, []) : changesIn(kind.item, site, ids);
    case 'list':
      return listed(kind.item, ['[]']);
    case 'ids':
      return Object.entries(mappingOf(value)).flatMap(([step, one]) => held(kind.item, step, one, ['*']));
    default:
      return kind satisfies never;
  }
}

/** Other values in the place of a single one, the likeliest to be sound first. */
function othersOf(value: unknown, ids: Ids): readonly unknown[] {
  switch (typeof value) {
    case 'number':
      return [value + 1, value - 1];
    case 'boolean':
      return [!value];
    case 'string': {
      const same = ids.filter((group) => group.includes(value)).flat();
      const days = isDay(value) ? ['2026-04-24'] : [];
      return [...same, ...days, `${value}-too`, `${value} too`].filter((other) => other !== value);
    }
    default:
      return [
        Object.fromEntries(Object.entries(mappingOf(value)).map(([id, label]) => [id, `${label} too`])),
      ];
  }
}

/** A value with another at this path, or with nothing there. */
function replaced(whole: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(whole))
    return whole
      .map((one, i) => (i === step ? replaced(one, rest, other) : one))
      .filter((one) => one !== undefined);
  const held = mappingOf(whole);
  return { ...held, [step]: replaced(held[step], rest, other) };
}
