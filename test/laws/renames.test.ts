/** One id renamed everywhere is one change, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findChanges } from '../../src/analysis/changes.ts';
import { loaded } from '../build.ts';
import { modelKeys } from '../load/schema/keys.ts';
import { runs } from '../seed.ts';
import { mappingOf, pointId } from './edits.ts';
import { anyTalks } from './talks.ts';
import { whole } from './whole.ts';

/** The words of the format: text does not tell whether one of them is an id. */
const keys: ReadonlySet<string> = new Set(modelKeys().flatMap(({ path }) => path));

/** Nothing is called that. */
const fresh = 'another-id';

/** The model with a name for everything that has an id, so that the id is not all that is said of it. */
function titled(model: unknown): Record<string, unknown> {
  const entries = Object.entries(mappingOf(model)).map(([section, held]) => {
    const called = section === 'parties' || section === 'blocs' ? 'name' : 'title';
    const isNamed = ['sources', 'parties', 'blocs', 'issues', 'proposals'].includes(section);
    return [
      section,
      isNamed ? each(held, (one, id) => ({ ...labelled(one), [called]: `The ${section} ${id}` })) : held,
    ];
  });
  return Object.fromEntries(entries);
}

/** Whatever lists points, with a label for each. */
function labelled(one: unknown): Record<string, unknown> {
  const entries = Object.entries(mappingOf(one)).map(([key, held]) => {
    const isListed = (key === 'choices' || key === 'scale') && Array.isArray(held);
    return [key, isListed ? held.map((point) => pointOf(point)) : held];
  });
  return Object.fromEntries(entries);
}

function pointOf(point: unknown): object {
  const id = pointId(point);
  return {
    ...(typeof point === 'object' && 'id' in mappingOf(point) ? mappingOf(point) : {}),
    id,
    label: `Point ${id}`,
  };
}

function each(held: unknown, change: (one: unknown, id: string) => unknown): unknown {
  return Object.fromEntries(Object.entries(mappingOf(held)).map(([id, one]) => [id, change(one, id)]));
}

/** The ids of a model that are no key of the format, each with the things that it is of: of points there may be one in several issues. */
function idsOf(model: Record<string, unknown>): ReadonlyMap<string, number> {
  const { sources, parties, blocs, issues, proposals } = model;
  const named = [sources, parties, blocs, issues, proposals].flatMap((held) => Object.keys(mappingOf(held)));
  const points = Object.values(mappingOf(issues)).flatMap((one) => {
    const { choices, scale } = mappingOf(one);
    return [choices, scale].filter(Array.isArray).flatMap((listed) => listed.map(pointId));
  });
  const found = new Map<string, number>();
  for (const id of [...named, ...points].filter((one) => !keys.has(one)))
    found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

/** What is told where an id is another wherever it stands, but how often: each of the things that had it was renamed. */
function toldOf(model: Record<string, unknown>, id: string) {
  const text = JSON.stringify(model);
  const renamed = loaded(text.replaceAll(`"${id}"`, `"${fresh}"`));
  return findChanges(loaded(text), renamed).map(({ kind, from, id: to }) => ({
    kind,
    from: from?.split('.').at(-1),
    to: to.split('.').at(-1),
  }));
}

test('an id that is another everywhere is told once, as renamed', () => {
  fc.assert(
    fc.property(anyTalks, fc.nat(), ({ text }, nth) => {
      const model = titled(parse(text));
      const ids = [...idsOf(model)];
      const [id, times] = ids[nth % ids.length] ?? ['', 0];
      expect(toldOf(model, id)).toEqual(
        Array.from({ length: times }, () => ({ kind: 'renamed', from: id, to: fresh })),
      );
    }),
    runs(100),
  );
});

test.each([...idsOf(titled(whole))])(
  'so it is in each form in which the format names things: %s',
  (id, times) => {
    const model = titled(whole);
    expect(toldOf(model, id)).toEqual(
      Array.from({ length: times }, () => ({ kind: 'renamed', from: id, to: fresh })),
    );
  },
);
