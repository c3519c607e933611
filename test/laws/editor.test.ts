/** What an editor marks by the schema is at fault to the checker, too; and what is at fault in its form is marked. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { breachesOf } from '../../src/load/schema/check.ts';
import { isMapping } from '../../src/load/schema/looks.ts';
import { modelFile } from '../../src/load/schema/model.ts';
import { partFile } from '../../src/load/schema/part.ts';
import { modelKeys } from '../load/schema/keys.ts';
import { schemaFaults, soundModels, valueOf } from '../describing/models.ts';
import { runs } from '../seed.ts';

/** A value with its place: the steps to it from the whole. */
type Path = readonly string[];

/** The shorter ones, which are tried the more often. */
const models = soundModels.flatMap(([, text]) => {
  const value = text.length < 10_000 ? valueOf(text) : null;
  return isMapping(value) ? [value] : [];
});
const keys = [...new Set(modelKeys().map(({ path }) => path.at(-1) ?? ''))];

/** What may stand anywhere: sound parts of models, and what people write by mistake. */
const anyKey = fc.constantFrom(...keys, 'Union', 'a b', 'min', 'over', '5', 'é', 'x-mine', 'stray');
const anySingle = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'text',
  'others',
  '2026-03-01',
  '2026-02-30',
  0,
  -1,
  2.5,
  true,
  false,
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    anySingle,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 2 }),
    fc
      .constantFrom(...models)
      .chain((model) => fc.constantFrom(...pathsIn(model)).map((path) => heldAt(model, path))),
  ),
}));

/** A model in which up to three places hold something else, or nothing, or one thing more. */
const anyChanged = fc
  .tuple(
    fc.constantFrom(...models),
    fc.array(fc.tuple(fc.nat(), fc.option(anyValue), anyKey), { minLength: 1, maxLength: 3 }),
  )
  .map(([model, changes]) =>
    changes.reduce<unknown>((whole, [where, put, key]) => {
      const paths = pathsIn(whole);
      const path = paths[where % paths.length] ?? [];
      if (where % 3 > 0) return changed(whole, path, put === null && where % 3 === 1 ? undefined : put);
      return isMapping(heldAt(whole, path)) ? changed(whole, [...path, key], put) : whole;
    }, model),
  )
  .filter((model) => model !== undefined);

test('an editor marks what is at fault in its form, and nothing that is sound', () => {
  const seen = { sound: 0, faulty: 0 };
  fc.assert(
    fc.property(anyChanged, (model) => {
      const marked = schemaFaults(model);
      // A file that says who may know it may be a part of a model.
      const form = isMapping(model) && 'known-to' in model ? partFile : modelFile;
      const isMisshapen = breachesOf(form, withoutHomes(model)).length > 0;
      const found = load(JSON.stringify(model));
      if (isMisshapen) expect(marked).not.toEqual([]);
      if (found.ok) expect(marked).toEqual([]);
      seen[found.ok ? 'sound' : 'faulty'] += 1;
    }),
    runs(1000),
  );
  // Else nothing was tried.
  expect(Math.min(seen.sound, seen.faulty)).toBeGreaterThan(100);
});

function withoutHomes(model: unknown): unknown {
  if (!isMapping(model)) return model;
  return Object.fromEntries(Object.entries(model).filter(([key]) => !key.startsWith('x-')));
}

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([step, one]) => pathsIn(one).map((path) => [step, ...path]))];
}

function heldAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) => (typeof held === 'object' && held !== null ? Reflect.get(held, step) : undefined),
    value,
  );
}

function changed(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value
      .map((one: unknown, place) => (`${place}` === step ? changed(one, rest, put) : one))
      .filter((one) => one !== undefined);
  const held = isMapping(value) ? value : {};
  return Object.fromEntries(
    Object.entries({ ...held, [step]: changed(held[step], rest, put) }).filter(
      ([, one]) => one !== undefined,
    ),
  );
}
