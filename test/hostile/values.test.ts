/** Whatever value stands in a place of a model, it is told in a message or taken: nothing of it is run or turned into text. */
import { describe, expect, it } from 'vitest';
import { link } from '../../src/load/link/link.ts';
import { validate } from '../../src/load/schema/validate.ts';
import type { YamlValue } from '../../src/load/yaml/walk.ts';
import { stanceOn } from '../harness.ts';
import { hostileModel } from './model.ts';

const { model } = hostileModel('calm');
const whole: YamlValue = JSON.parse(model);

/** Values that JavaScript turns into text by what they hold, or cannot turn into text at all. */
const values: readonly YamlValue[] = [
  { toString: 'x' },
  { valueOf: 'x', toString: null },
  [[{ toString: 'x' }]],
  [[[[[['x']]]]]],
  { from: { toString: 'x' }, to: [{ toString: 'x' }] },
  { id: { toString: 'x' }, name: [{ valueOf: 1 }], title: {} },
  { x: { toString: 'x' } },
  ['x', { toString: 'x' }],
  '0-100',
];

type Path = readonly string[];

/** The paths to all that a value holds, and to itself. */
function pathsOf(value: YamlValue): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, held]) => pathsOf(held).map((path) => [key, ...path]));
  return [[], ...inside];
}

/** A copy of a value with another in one place. */
function withAt(value: YamlValue, [key, ...rest]: Path, put: YamlValue): YamlValue {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((held, place) => (`${place}` === key ? withAt(held, rest, put) : held));
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.map(([one, held]) => [one, one === key ? withAt(held, rest, put) : held]),
  );
}

/** A place of each kind: that a claim stands under many parties makes it no other. */
const places = [
  ...new Map(
    pathsOf(whole).map((path) => [path.slice(-2).join(' ').replaceAll(/\d+/gu, '[]'), path]),
  ).values(),
];

describe('a value of any kind', () => {
  it.each(values.map((value) => [JSON.stringify(value), value] as const))(
    'is told wherever it stands: %s',
    (_shown, value) => {
      for (const path of places) {
        const { value: checked, faults } = validate(withAt(whole, path, value));
        const said = [...faults, ...(checked === null ? [] : link(checked).faults)];
        for (const { message, hint } of said)
          expect(`${message} ${hint}`).not.toMatch(/\[object|undefined|function/u);
      }
    },
  );

  it('ends no run but in an answer or a fault', async () => {
    for (const value of values.slice(0, 4))
      for (const path of [['parties', 'council', 'role'], ['positions'], []]) {
        const { exit, err } = await stanceOn(JSON.stringify(withAt(whole, path, value)), ['check']);
        expect({ exit, err }).toEqual({ exit: 1, err: '' });
      }
  });

  it('is tried in every part of a model', () => {
    expect(places.length).toBeGreaterThan(100);
  });
});
