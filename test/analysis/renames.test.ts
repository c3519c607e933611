import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/analysis/changes.ts';
import { loaded } from '../build.ts';
import { compare, told } from './versions.ts';

/** Talks in which all that has an id is named by something else. */
const talks = {
  stance: 1,
  title: 'Talks',
  date: '2026-03-01',
  sources: { minutes: { title: 'Minutes' } },
  parties: {
    union: { name: 'Union', views: { firm: { trust: 'low', evidence: 'minutes' } } },
    firm: { name: 'Firm', views: { union: { trust: 'low' } } },
    town: { name: 'Town' },
  },
  blocs: { locals: { name: 'Locals', members: ['union', 'town'] } },
  issues: {
    shifts: {
      title: 'Night shifts',
      group: 'Hours',
      scale: [{ none: 'No nights' }, { some: 'By turns' }, { all: 'All nights' }],
      settled: { point: 'some', between: ['union', 'firm'] },
    },
    breaks: { title: 'Breaks', group: 'Hours', between: ['union', 'firm'], choices: ['long', 'short'] },
  },
  positions: {
    union: {
      shifts: {
        demands: 'none',
        concedes: { point: 'some', for: { text: 'Rest', needs: { breaks: 'long' } } },
      },
      breaks: { demands: 'long', evidence: 'minutes' },
    },
    firm: { shifts: { demands: 'all', rejects: 'none' }, breaks: { demands: 'short', rejects: 'others' } },
    locals: { shifts: { demands: 'some' } },
  },
  proposals: {
    first: { by: 'firm', points: { shifts: 'some' }, responses: { union: { shifts: 'accepts' } } },
    second: { revises: 'first', points: { shifts: 'all' }, open: ['breaks'] },
  },
};
const older = JSON.stringify(talks);

/** A version with one word in the place of another, wherever it stands as an id. */
function renamed(text: string, from: string, to: string): string {
  return text.replaceAll(`"${from}"`, `"${to}"`);
}

/** What changed since the older version, each in a line. */
function changed(newer: string, since = older): readonly string[] {
  return findChanges(loaded(since), loaded(newer)).map(({ kind, what, id, from }) =>
    [kind, what, ...(from === null ? [] : [from]), id].join(' '),
  );
}

describe('an id that is another in the newer version', () => {
  it.each([
    ['source', 'minutes', 'notes'],
    ['party', 'union', 'workers'],
    ['bloc', 'locals', 'residents'],
    ['issue', 'shifts', 'nights'],
    ['group', 'Hours', 'Time'],
    ['proposal', 'first', 'opening'],
  ])('is told as renamed, and nothing that names it: the %s %s', (what, from, to) => {
    expect(changed(renamed(older, from, to))).toEqual([`renamed ${what} ${from} ${to}`]);
  });

  it('is told of a point under its issue', () => {
    expect(changed(renamed(older, 'some', 'turns'))).toEqual(['renamed point shifts.some shifts.turns']);
  });

  it('is told of each of several, though they name each other', () => {
    const both = renamed(renamed(older, 'union', 'workers'), 'firm', 'employer');
    expect(changed(both)).toEqual(['renamed party union workers', 'renamed party firm employer']);
    const drafts = renamed(renamed(older, 'first', 'one'), 'second', 'two');
    expect(changed(drafts)).toEqual(['renamed proposal first one', 'renamed proposal second two']);
    const issue = renamed(renamed(older, 'shifts', 'nights'), 'some', 'turns');
    expect(changed(issue)).toEqual(['renamed issue shifts nights', 'renamed point nights.some nights.turns']);
  });

  it('hides nothing that changed beside it', () => {
    const moved = renamed(older, 'union', 'workers').replace('"demands":"none"', '"demands":"some"');
    expect(changed(moved.replace('"trust":"low","evidence"', '"trust":"high","evidence"'))).toEqual([
      'renamed party union workers',
      'changed party workers',
      'changed position workers.shifts',
    ]);
    const settled = renamed(older, 'shifts', 'nights').replace(
      '"settled":{"point":"some"',
      '"settled":{"point":"all"',
    );
    expect(changed(settled)).toEqual(['renamed issue shifts nights', 'changed issue nights']);
  });

  it('is a thing removed and one added where it is called otherwise, too, or its id is all that is said of it', () => {
    const party = renamed(older, 'town', 'city').replace('"name":"Town"', '"name":"City"');
    expect(changed(party)).toEqual(['removed party town', 'added party city', 'changed bloc locals']);
    // To long for another option is no other word for the same one.
    const point = renamed(older, 'short', 'none-at-all');
    expect(changed(point)).toEqual([
      'removed point breaks.short',
      'added point breaks.none-at-all',
      'changed position firm.breaks',
    ]);
  });

  it('is guessed of none where two have the same content', () => {
    const twice = (a: string, b: string) =>
      JSON.stringify({
        ...talks,
        sources: { [a]: { title: 'Letter' }, [b]: { title: 'Letter' }, ...talks.sources },
      });
    expect(changed(twice('c', 'd'), twice('a', 'b')).map((one) => one.split(' ')[0])).toEqual([
      'removed',
      'removed',
      'added',
      'added',
    ]);
    expect(changed(twice('a', 'c'), twice('a', 'b'))).toEqual(['renamed source b c']);
  });

  it('is that of a group where its issues have gone over together; that of one issue is told with the issue', () => {
    const { shifts, breaks } = talks.issues;
    const apart = JSON.stringify({ ...talks, issues: { shifts: { ...shifts, group: 'Time' }, breaks } });
    expect(changed(apart)).toEqual(['changed issue shifts']);
    const alone = (group: string) =>
      JSON.stringify({
        ...talks,
        issues: { shifts: { ...shifts, group }, breaks: { ...breaks, group: 'Rest' } },
      });
    expect(changed(alone('Time'), alone('Hours'))).toEqual(['changed issue shifts']);
  });

  it('is one line of the page, and a change for scripts', async () => {
    const newer = renamed(older, 'union', 'workers');
    expect((await told(older, newer)).replaceAll(/[═─]+ /gu, '')).toBe(
      '1 change from older to newer Parties renamed union → workers',
    );
    const json = await compare(older, newer, '--json', '--exit-code');
    expect(json.exit).toBe(1);
    expect(JSON.parse(json.out).changes).toMatchObject([
      {
        kind: 'renamed',
        what: 'party',
        id: 'workers',
        from: 'union',
        to: 'workers',
        before: { name: 'Union' },
      },
    ]);
    const { out } = await compare(older, newer, '-f', 'csv');
    expect(out).toMatch(/\r\nrenamed,party,workers,.*,union,workers\r\n/u);
  });
});
