import { describe, expect, it } from 'vitest';
import { ask, page } from './asking.ts';
import { round } from './round.ts';

async function entries(model: string, words = 'timeline') {
  return (await ask(model, words)).entries;
}

/** The entries told of one union and one employer, as their positions on the raise moved. */
async function told(union: unknown, employer: unknown = undefined, more: object = {}) {
  return entries(
    round({
      positions: {
        union: { raise: union },
        ...(employer === undefined ? {} : { employer: { raise: employer } }),
      },
      ...more,
    }),
  );
}

const eight = { since: '2026-01-10', demands: 8 };
const six = { since: '2026-02-20', demands: 6, because: 'The reserve fund was opened.' };

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

describe('nearer and farther', () => {
  it('tell whom a move approached, and whom it left', async () => {
    const model = round({
      parties: ['union', 'employer', 'guild', 'city'],
      positions: {
        union: { raise: [eight, six] },
        employer: { raise: 2 },
        guild: { raise: 9 },
        city: { raise: { says: 'No comment.' } },
      },
    });
    expect((await entries(model))[1]).toMatchObject({ nearer: ['employer'], farther: ['guild'] });
  });

  it('go by what the two would take, before what they demand', async () => {
    const before = { since: '2026-01-10', demands: 8, concedes: 5 };
    const after = { since: '2026-02-20', demands: 7, concedes: 6 };
    expect((await told([before, after], 2))[1]).toMatchObject({ nearer: [], farther: ['employer'] });
    const shifted = { since: '2026-02-20', demands: 7, concedes: 5 };
    expect((await told([before, shifted], 2))[1]).toMatchObject({ nearer: ['employer'], farther: [] });
  });

  it('are neither where the demand went to the other side and as far away', async () => {
    const model = round({
      issues: { fee: { title: 'Fee', range: { from: 0, to: 1 } } },
      positions: {
        union: {
          fee: [
            { since: '2026-01-10', demands: 0.1 },
            { since: '2026-02-20', demands: 0.5 },
          ],
        },
        employer: { fee: 0.3 },
      },
    });
    expect((await entries(model))[1]).toMatchObject({ nearer: [], farther: [] });
  });

  it('are nobody for a party that spoke for the first time', async () => {
    expect((await told([eight], 8))[0]).toMatchObject({ nearer: [], farther: [] });
  });

  it('on choices mean a point in common, or none any more', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      positions: {
        union: {
          canteen: [
            { since: '2026-01-10', demands: 'keep' },
            { since: '2026-02-20', demands: 'close' },
          ],
        },
        employer: { canteen: 'close' },
        city: { canteen: 'keep' },
      },
    });
    expect((await entries(model))[1]).toMatchObject({ nearer: ['employer'], farther: ['city'] });
  });
});

describe('the state of the issue', () => {
  it('is told before and after where a move changed it', async () => {
    expect(await told([eight, six, { since: '2026-02-25', demands: 6, concedes: 2 }], 2)).toMatchObject([
      { stateBefore: 'unstated', stateAfter: 'apart' },
      { stateBefore: null, stateAfter: null },
      { stateBefore: 'apart', stateAfter: 'overlapping' },
    ]);
  });

  it('is between the principals, whoever moves', async () => {
    const model = round({
      parties: {
        union: { name: 'Union' },
        employer: { name: 'Employer' },
        city: { name: 'City', role: 'guarantor' },
      },
      positions: {
        union: { raise: 8 },
        employer: { raise: 8 },
        city: { raise: [{ since: '2026-02-01', rejects: { above: 3 } }] },
      },
    });
    expect(await entries(model)).toMatchObject([{ party: 'city', stateBefore: null, stateAfter: null }]);
  });

  it('takes the moves of one day one after the other', async () => {
    const day = '2026-02-20';
    expect(await told([{ since: day, demands: 5 }], [{ since: day, demands: 5 }])).toMatchObject([
      { party: 'union', stateBefore: null },
      { party: 'employer', stateBefore: 'unstated', stateAfter: 'aligned' },
    ]);
  });

  it('is agreed from the day of the settlement on, and no move changes it any more', async () => {
    const settled = { point: 5, since: '2026-02-01' };
    const issues = { raise: { title: 'Pay rise', range: { from: 0, to: 10 }, settled } };
    expect(await told([eight, six], 2, { issues })).toMatchObject([
      { stateBefore: 'unstated', stateAfter: 'apart' },
      { stateBefore: null, stateAfter: null },
    ]);
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

  it('stand between the moves in order, of one day behind them, up to the day of the model', async () => {
    const none = { issue: null, nearer: [], farther: [], stateBefore: null, stateAfter: null };
    expect(await entries(model)).toMatchObject([
      { date: '2026-02-10', kind: 'move' },
      { date: '2026-02-10', kind: 'proposal', party: 'employer', before: null, after: 'first', ...none },
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

  it('are a group a date on the page', async () => {
    const told = await page(model, 'timeline');
    expect(told).toContain('2026-02-10 ────────── move Union on Pay rise: first demands 8 %.');
    expect(told).toContain('draft The first draft, by Employer (Pay rise: 3 %)');
    expect(told).toContain('event A strike');
    expect(told).toContain(
      '2026-02-20 ────────── draft The second draft, by Union and Employer, revising The first draft',
    );
  });

  it('that are none are said to be none', async () => {
    expect(await page(round({}), 'timeline')).toContain('The model records no move, no draft and no event.');
  });
});

describe('a move in words', () => {
  const since = (day: number, position: object) => ({ since: `2026-02-${10 + day}`, ...position });

  it.each([
    ['from one demand to another', { demands: 8 }, { demands: 6 }, 'demands 8 % → 6 %'],
    ['that asks for more beside', { demands: 8 }, { demands: [8, 6] }, 'also demands 6 %'],
    ['that asks for less', { demands: [8, 6] }, { demands: 8 }, 'no longer demands 6 %'],
    [
      'that asks at last',
      { rejects: { below: 2 } },
      { demands: 8, rejects: { below: 2 } },
      'now demands 8 %',
    ],
    ['that concedes', { demands: 8 }, { demands: 8, concedes: 6 }, 'now accepts 6 % to below 8 %'],
    [
      'that concedes what it refused',
      { demands: 8, rejects: { below: 7 } },
      { demands: 8, concedes: 7, rejects: { below: 6 } },
      'now accepts 7 % to below 8 %',
    ],
    [
      'that drops its terms',
      { demands: 8, concedes: { point: 6, for: 'A bonus' } },
      { demands: 8, concedes: 6 },
      'now accepts 6 to below 8 %, which it took on terms',
    ],
    [
      'that takes an offer back',
      { demands: 8, concedes: 6 },
      { demands: 8 },
      'no longer accepts 6 to below 8 %',
    ],
    ['that refuses', { demands: 8 }, { demands: 8, rejects: { below: 2 } }, 'now rejects below 2 %'],
    [
      'that draws a red line',
      { demands: 8, rejects: { below: 2 } },
      { demands: 8, rejects: [{ below: 2, redline: 'law' }] },
      'draws a red line at below 2 %',
    ],
    [
      'that gives up a red line',
      { demands: 8, rejects: [{ below: 2, redline: 'law' }] },
      { demands: 8, rejects: { below: 2 } },
      'no longer calls below 2 % a red line',
    ],
    [
      'that changes its terms alone',
      { demands: 8, concedes: { point: 6, for: 'A bonus' } },
      { demands: 8, concedes: { point: 6, for: 'A holiday' } },
      'the same points on other terms',
    ],
  ])('%s says so', async (_, before, after, words) => {
    const model = round({ positions: { union: { raise: [since(0, before), since(1, after)] } } });
    const [, { because }] = await entries(model);
    expect(because.replaceAll(' % to', ' to')).toContain(
      `Union on Pay rise: ${words.replaceAll(' % to', ' to')}`,
    );
  });

  it('tells what the party refused so far, in quotes where points have names', async () => {
    const positions = {
      union: {
        shifts: [
          since(0, { demands: 'abolished', rejects: 'rotating' }),
          since(1, { demands: 'abolished', concedes: 'rotating' }),
        ],
      },
    };
    const [, { because }] = await entries(round({ positions }));
    expect(because).toBe(
      'Union on Night shifts: now accepts "rotating", which it rejected; now accepts "voluntary"; no longer rejects "mandatory"',
    );
  });

  it('ends with why, and on the page with whom it approached and what it rests on', async () => {
    const model = round({
      sources: { minutes: { title: 'Minutes' } },
      positions: {
        union: { raise: [eight, { ...six, concedes: 2, basis: 'reported', evidence: 'minutes' }] },
        employer: { raise: 2 },
      },
    });
    expect(await page(model, 'timeline')).toContain(
      'Union on Pay rise: demands 8 % → 6 %; now accepts 2 to below 6 %; nearer to Employer; apart → overlapping. The reserve fund was opened. (reported; minutes)',
    );
  });
});
