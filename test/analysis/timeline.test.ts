import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { round } from '../build.ts';
import { eight, entries, six, told } from './moves.ts';

describe('a move', () => {
  it('is told with what the party held before and after, in order, whatever the order of the file', async () => {
    expect(await told([six, eight])).toMatchObject([
      {
        date: '2026-01-10',
        kind: 'move',
        party: 'union',
        issue: 'raise',
        before: null,
        after: { demands: [8] },
      },
      { date: '2026-02-20', before: { demands: [8] }, after: { demands: [6] } },
    ]);
  });

  it('cites the entries that are new in it, and not what the rest of the position rests on', async () => {
    const before = { since: '2026-01-10', demands: 8, basis: 'stated', evidence: 'claim' };
    const offer = { point: 6, basis: 'inferred', evidence: 'note' };
    const after = { since: '2026-02-20', demands: 8, concedes: offer, basis: 'stated', evidence: 'claim' };
    const model = round({
      sources: { claim: { title: 'Claim' }, note: { title: 'Note' } },
      positions: { union: { raise: [before, after] }, employer: { raise: 2 } },
    });
    const shown = await page(model, 'timeline');
    expect(shown).toContain('first demands 8 %; unstated → apart. (stated; claim)');
    expect(shown).toContain('now accepts 6 to below 8 %; nearer to Employer. (inferred; note)');
  });

  it('is none where a position holds from the beginning', async () => {
    expect(await told(8)).toEqual([]);
    expect(await told([{ demands: 8 }, six])).toMatchObject([
      { before: { demands: [8] }, after: { demands: [6] } },
    ]);
  });

  it('is none where a position is only said again', async () => {
    const again = { since: '2026-02-01', demands: 8, because: 'We said so.', importance: 4 };
    expect(await told([eight, again])).toHaveLength(1);
  });

  it('is one where only the terms changed, or the line became a red one', async () => {
    const offered = (condition: unknown) => ({ demands: 8, concedes: { point: 6, for: condition } });
    const needs = { text: 'A bonus', needs: { canteen: 'keep' } };
    for (const [before, after] of [
      [offered('A bonus'), offered('A holiday')],
      [offered('A bonus'), offered(needs)],
      [
        { demands: 8, rejects: { below: 2 } },
        { demands: 8, rejects: [{ below: 2, redline: true }] },
      ],
    ])
      expect(
        await told([
          { since: '2026-01-10', ...before },
          { since: '2026-02-20', ...after },
        ]),
      ).toHaveLength(2);
  });

  it('is none that comes after the day of the model', async () => {
    expect(await told([eight, { since: '2026-03-02', demands: 5 }])).toHaveLength(1);
  });

  it('is told of the parties and on the issues asked for alone', async () => {
    const model = round({
      positions: {
        union: { raise: [eight, six], canteen: [{ since: '2026-01-05', demands: 'keep' }] },
        employer: { raise: [eight] },
      },
    });
    expect(await entries(model, 'timeline employer')).toHaveLength(1);
    expect(await entries(model, 'timeline union --issue raise')).toHaveLength(2);
  });
});

describe('the move of a bloc', () => {
  const parties = ['union', 'guild', 'employer'];
  const blocs = { staff: { name: 'Staff', members: ['union', 'guild'] } };
  const since = '2026-02-01';

  it('is that of each member without a position of its own', async () => {
    const positions = { staff: { raise: [{ since, demands: 7 }] }, guild: { raise: 5 } };
    expect(await entries(round({ parties, blocs, positions }))).toMatchObject([
      { party: 'union', after: { demands: [7] } },
    ]);
    const both = { staff: { raise: [{ since, demands: 7 }] } };
    expect(await entries(round({ parties, blocs, positions: both }))).toMatchObject([
      { party: 'union' },
      { party: 'guild' },
    ]);
  });

  it('is left behind by the member that speaks for itself, and is not its own any more', async () => {
    const staff = {
      raise: [
        { since, demands: 7 },
        { since: '2026-02-20', demands: 3 },
      ],
    };
    const positions = { staff, guild: { raise: [{ since: '2026-02-10', demands: 5 }] } };
    expect(await entries(round({ parties, blocs, positions }), 'timeline guild')).toMatchObject([
      { date: since, before: null, after: { demands: [7] } },
      { date: '2026-02-10', before: { demands: [7] }, after: { demands: [5] } },
    ]);
  });

  it('is no move of a member that speaks for itself on the same day', async () => {
    const positions = {
      staff: { raise: [{ since, demands: 7 }] },
      guild: { raise: [{ since, demands: 5 }] },
    };
    expect(await entries(round({ parties, blocs, positions }), 'timeline guild')).toMatchObject([
      { before: null, after: { demands: [5] } },
    ]);
  });
});

describe('drafts and events', () => {
  const model = round({
    positions: { union: { raise: [{ ...eight, since: '2026-02-10' }] } },
    proposals: {
      second: {
        title: 'The second draft',
        by: ['union', 'employer'],
        date: '2026-02-20',
        revises: 'first',
        points: { raise: 4 },
      },
      first: { title: 'The first draft', by: 'employer', date: '2026-02-10', points: { raise: 3 } },
      undated: { title: 'Some draft', points: { raise: 3 } },
      later: { title: 'A later draft', date: '2026-04-01', points: { raise: 3 } },
    },
    events: [
      { date: '2026-04-02', title: 'A later event' },
      { date: '2026-02-10', title: 'A strike' },
    ],
  });

  it('stand in order up to the day of the model, drafts before the moves of their day and events behind', async () => {
    const none = { issue: null, nearer: [], farther: [], stateBefore: null, stateAfter: null };
    expect(await entries(model)).toMatchObject([
      { date: '2026-02-10', kind: 'proposal', party: 'employer', before: null, after: 'first', ...none },
      { date: '2026-02-10', kind: 'move' },
      {
        date: '2026-02-10',
        kind: 'event',
        party: null,
        before: null,
        after: null,
        because: 'A strike',
        ...none,
      },
      { date: '2026-02-20', kind: 'proposal', party: null, before: 'first', after: 'second', ...none },
    ]);
  });

  it('are told with the drafts of the parties asked for', async () => {
    const kinds = async (words: string) =>
      (await entries(model, words)).map(({ kind, after }: Record<string, unknown>) => [kind, after]);
    expect(await kinds('timeline union')).toMatchObject([
      ['move', {}],
      ['event', null],
      ['proposal', 'second'],
    ]);
    expect(await kinds('timeline --issue canteen')).toEqual([['event', null]]);
  });

  it('tell the points alone that they name on the issues asked for', async () => {
    const wide = round({
      proposals: {
        first: { title: 'The first draft', date: '2026-02-01', points: { raise: 4, canteen: 'keep' } },
      },
    });
    expect(await page(wide, 'timeline')).toContain('The first draft (Pay rise: 4 %; Canteen: keep)');
    expect(await page(wide, 'timeline --issue canteen')).toContain('The first draft (Canteen: keep)');
  });

  it('are a group a date on the page', async () => {
    const told = await page(model, 'timeline');
    expect(told).toContain('2026-02-10 ────────── draft The first draft, by Employer (Pay rise: 3 %)');
    expect(told).toContain('move Union on Pay rise: first demands 8 %. event A strike');
    expect(told).toContain(
      '2026-02-20 ────────── draft The second draft, by Union and Employer, revising The first draft',
    );
  });

  it('that are none are said to be none', async () => {
    expect(await page(round({}), 'timeline')).toContain('no event is recorded so far.');
  });
});
