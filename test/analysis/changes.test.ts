import { describe, expect, it } from 'vitest';
import { roundIssues } from '../build.ts';
import type { RoundParts } from '../build.ts';
import { changes, union } from './versions.ts';

describe('between two versions', () => {
  it('a party, an issue with its points, a position and a draft are added and removed', async () => {
    const small: RoundParts = { issues: { raise: roundIssues.raise }, positions: { union: { raise: 8 } } };
    const large: RoundParts = {
      parties: ['union', 'employer', 'city'],
      issues: { raise: roundIssues.raise, canteen: { title: 'Canteen', choices: ['keep', 'close'] } },
      positions: { union: { raise: 8 }, city: { canteen: 'keep' } },
      proposals: { first: { points: { raise: 4 } } },
      events: [{ date: '2026-02-01', title: 'A strike' }],
      sources: { minutes: { title: 'Minutes' } },
    };
    const things = [
      ['source', 'minutes'],
      ['party', 'city'],
      ['issue', 'canteen'],
      ['point', 'canteen.keep'],
      ['point', 'canteen.close'],
      ['position', 'city.canteen'],
      ['proposal', 'first'],
      ['event', '2026-02-01 A strike'],
    ];
    const kinds = (found: readonly Record<string, unknown>[]) =>
      found.map(({ kind, what, id }) => [kind, what, id]);
    expect(kinds(await changes(small, large))).toEqual(things.map((one) => ['added', ...one]));
    expect(kinds(await changes(large, small))).toEqual(things.map((one) => ['removed', ...one]));
  });

  it('a position that moved is one change, with all of it before and after', async () => {
    const [change, ...rest] = await changes(
      { positions: { union } },
      { positions: { union: { ...union, raise: { demands: 6, concedes: 4 } } } },
    );
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      what: 'position',
      id: 'union.raise',
      before: { demands: [{ point: 8 }], concedes: [] },
      after: { demands: [{ point: 6 }], concedes: [{ point: 4 }] },
    });
  });

  it('a position that another day adds has its day behind its name', async () => {
    const first = { since: '2026-01-10', demands: 8 };
    const second = { since: '2026-02-10', demands: 6 };
    expect(
      await changes(
        { positions: { union: { raise: [first] } } },
        { positions: { union: { raise: [first, second] } } },
      ),
    ).toMatchObject([{ kind: 'added', id: 'union.raise@2026-02-10' }]);
  });

  it('a draft of which a point or an answer changed is told', async () => {
    const draft = (raise: number, answer: string) => ({
      proposals: {
        first: { points: { raise, shifts: 'abolished' }, responses: { union: { raise: answer } } },
      },
    });
    expect(await changes(draft(4, 'accepts'), draft(5, 'accepts'))).toMatchObject([
      {
        kind: 'changed',
        what: 'proposal',
        before: { points: { raise: 4 } },
        after: { points: { raise: 5 } },
      },
    ]);
    expect(await changes(draft(4, 'accepts'), draft(4, 'rejects'))).toMatchObject([
      {
        what: 'proposal',
        before: { responses: [{ answer: 'accepts' }] },
        after: { responses: [{ answer: 'rejects' }] },
      },
    ]);
  });

  it('a point that is called otherwise, a party that is and an issue that was settled are changed', async () => {
    const scale = (label: string, settled: object) => ({
      issues: { shifts: { title: 'Night shifts', scale: [{ none: label }, 'all'], ...settled } },
      parties: { union: { name: 'Union' }, employer: { name: label } },
    });
    const found = await changes(scale('None', {}), scale('No nights', { settled: { point: 'none' } }));
    expect(found).toMatchObject([
      { kind: 'changed', what: 'party', id: 'employer' },
      { kind: 'changed', what: 'issue', id: 'shifts', before: { settled: [] } },
      { kind: 'changed', what: 'point', id: 'shifts.none' },
    ]);
  });

  it('the points of a scale in another order are a change, for their order is meaning', async () => {
    const scale = (...points: readonly string[]) => ({
      issues: { shifts: { title: 'Night shifts', scale: points } },
    });
    const reversed = await changes(scale('none', 'some', 'all'), scale('all', 'some', 'none'));
    expect(reversed).toMatchObject([
      {
        what: 'issue',
        before: { order: ['none', 'some', 'all'] },
        after: { order: ['all', 'some', 'none'] },
      },
    ]);
    expect(await changes(scale('none', 'all'), scale('none', 'some', 'all'))).toMatchObject([
      { kind: 'added', what: 'point', id: 'shifts.some' },
    ]);
  });

  it('choices and keys in another order are none, and neither are lines and comments', async () => {
    const before = `
stance: 1
title: Wage round
date: 2026-03-01
parties: { union: { name: Union }, employer: { name: Employer } }
issues:
  canteen: { title: Canteen, choices: [keep, close] }
  raise: { title: Pay rise, range: { from: 0, to: 10 } }
positions:
  union: { canteen: keep, raise: 8 }
proposals:
  first: { points: { canteen: keep, raise: 4 } }
`;
    const after = `
# The same.
stance: 1
date: "2026-03-01"
title: Wage round
issues:
  raise: { range: { to: 10, from: 0 }, title: Pay rise }
  canteen:
    title: Canteen
    choices: [close, keep]
parties:
  employer: { name: Employer }
  union: { name: Union }
proposals: { first: { points: { raise: 4, canteen: keep } } }
positions: { union: { raise: { demands: [8] }, canteen: [keep] } }
`;
    expect(await changes(before, after)).toEqual([]);
  });
});
