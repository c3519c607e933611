/** Every field that a model file can hold, changed alone, shows in `stance changes`. */
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/analysis/changes.ts';
import type { Thing } from '../../src/records/change.ts';
import { loaded } from '../build.ts';
import { modelKeys } from '../load/schema/keys.ts';
import { editsOf } from './edits.ts';
import { whole } from './whole.ts';

/** Keys that say nothing of the negotiation. */
const silent: ReadonlyMap<string, string> = new Map([
  ['stance', 'it is the version of the format, of which there is one: no sound model has another'],
]);

/** What changes where a value of a section does; all else is said of the model as a whole. */
const thingsIn: Readonly<Record<string, readonly Thing[]>> = {
  sources: ['source'],
  parties: ['party'],
  blocs: ['bloc'],
  issues: ['issue', 'point'],
  positions: ['position'],
  proposals: ['proposal'],
  events: ['event'],
};

const keys = modelKeys()
  .map(({ path }) => path.join('.'))
  .filter((key) => !silent.has(key));
const older = loaded(JSON.stringify(whole));
const edits = editsOf(whole);

describe('a model of which one value is another', () => {
  it.each(keys)('is tried with another %s', (key) => {
    // A range cannot be taken out alone; its ends and its unit are tried.
    const within = edits.filter((edit) => edit.key === key || edit.key.startsWith(`${key}.`));
    expect(within.length).toBeGreaterThan(0);
  });

  it.each(edits.map((edit) => [edit.at.join('.'), edit] as const))(
    'is told of by what it is a value of: %s',
    (_, { at: [section = ''], negotiation }) => {
      const found = findChanges(older, negotiation);
      const expected: readonly Thing[] = thingsIn[section] ?? ['model'];
      expect(found.map(({ what }) => what).filter((what) => expected.includes(what))).not.toEqual([]);
    },
  );

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
