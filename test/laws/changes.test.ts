/** Every field that a model file can hold, changed alone, shows in `stance changes`. */
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/analysis/changes.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { things } from '../../src/records/change.ts';
import { showChanges } from '../../src/views/changes.ts';
import { loaded, modelText } from '../build.ts';
import { modelKeys } from '../load/schema/keys.ts';
import { editsOf } from './edits.ts';
import { thingAt } from './thing.ts';
import { whole } from './whole.ts';

/** Keys that say nothing of the negotiation. */
const silent: ReadonlyMap<string, string> = new Map([
  ['stance', 'it is the version of the format, of which there is one: no sound model has another'],
  ['known-to', 'it is as whom the model is read, of which the answer tells beside it'],
]);

const keys = modelKeys()
  .map(({ path }) => path.join('.'))
  .filter((key) => !silent.has(key));
const older = loaded(JSON.stringify(whole));
const edits = editsOf(whole);

/** The page of the changes from one version to another, before a format draws it. */
function pageOf(before: Negotiation, after: Negotiation) {
  return showChanges(findChanges(before, after), ['one', 'other'], false).blocks();
}

describe('a model of which one value is another', () => {
  it.each(keys)('is tried with another %s', (key) => {
    // A range cannot be taken out alone; its ends and its unit are tried.
    const within = edits.filter((edit) => edit.key === key || edit.key.startsWith(`${key}.`));
    expect(within.length).toBeGreaterThan(0);
  });

  it.each(edits.map((edit) => [edit.at.join('.'), edit] as const))(
    'is told of by the thing that it is in, before and after: %s',
    (_, { at, negotiation }) => {
      const thing = thingAt(whole, at);
      const named = findChanges(older, negotiation).filter(({ what }) => what === thing.what);
      expect(named.map(({ id }) => id.slice(0, thing.id.length))).toContain(thing.id);
      expect(pageOf(older, negotiation)).not.toEqual(pageOf(negotiation, older));
    },
  );

  it('is not told of where a zero has a sign', () => {
    const range = (from: number) =>
      loaded(modelText({ issues: { raise: { title: 'Pay rise', range: { from, to: 10 } } } }));
    expect(findChanges(range(0), range(-0))).toEqual([]);
  });

  it('is told of thing by thing where there was no model, and where there is none any more', () => {
    const kept = ({ what, id }: { readonly what: string; readonly id: string }) => `${what} ${id}`;
    const [added, removed] = [findChanges(null, older), findChanges(older, null)];
    expect(added.map(kept)).toEqual(removed.map(kept));
    expect(new Set(added.map(({ kind }) => kind))).toEqual(new Set(['added']));
    expect(removed.map(({ before }) => before)).toEqual(added.map(({ after }) => after));
    // A group is nothing but what its issues say.
    const whats = things.filter((what) => what !== 'group');
    expect(new Set(added.map(({ what }) => what))).toEqual(new Set(whats));
    expect(findChanges(null, null)).toEqual([]);
  });

  it('is told to say the same where nothing is', () => {
    expect(findChanges(older, loaded(JSON.stringify(whole)))).toEqual([]);
  });

  it('is told of where the steps of a scale change places', () => {
    const turned = {
      ...whole,
      issues: Object.fromEntries(
        Object.entries(whole.issues).map(([id, issue]) => [
          id,
          'scale' in issue ? { ...issue, scale: issue.scale.toReversed() } : issue,
        ]),
      ),
    };
    const found = findChanges(older, loaded(JSON.stringify(turned)));
    expect(
      found.some(({ what, parts }) => what === 'issue' && parts.some(({ key }) => key === 'order')),
    ).toBe(true);
  });
});
