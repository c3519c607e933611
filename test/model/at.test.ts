import { describe, expect, it } from 'vitest';
import { ask, page, refusal } from '../ask.ts';
import { round, roundIssues } from '../build.ts';

const settled = { point: 'keep', status: 'final', since: '2026-02-15' };

/** Talks of two months: each side moves once, a draft is revised and answered, and the canteen is settled. */
const talks = round({
  parties: ['union', 'employer', 'guild'],
  blocs: { staff: { name: 'Staff', members: ['union', 'guild'] } },
  issues: { ...roundIssues, canteen: { ...roundIssues.canteen, settled } },
  positions: {
    union: {
      raise: [
        { since: '2026-02-20', demands: 6 },
        { since: '2026-01-10', demands: 8 },
        { since: '2026-03-05', demands: 5 },
      ],
    },
    employer: { raise: [{ demands: 2 }, { since: '2026-02-20', demands: 2, concedes: 6 }], canteen: 'close' },
    staff: { shifts: [{ since: '2026-01-10', demands: 'abolished' }], canteen: 'keep' },
    guild: { shifts: [{ since: '2026-02-01', demands: 'voluntary' }] },
  },
  proposals: {
    first: {
      date: '2026-02-01',
      points: { raise: 4 },
      responses: {
        union: { raise: { answer: 'rejects', date: '2026-02-03' } },
        employer: { raise: 'accepts' },
      },
    },
    second: { date: '2026-02-20', revises: 'first', points: { raise: 5 } },
  },
  events: [
    { date: '2026-02-10', title: 'A strike' },
    { date: '2026-03-01', title: 'A meeting' },
  ],
});

async function demands(at: string) {
  const { positions } = await ask(talks, `positions --issue raise --at ${at}`);
  return Object.fromEntries(
    positions.map(({ party, demands: held }: { party: string; demands: readonly { point: unknown }[] }) => [
      party,
      held.map(({ point }) => point),
    ]),
  );
}

describe('on a day', () => {
  it('each party holds the newest position so far, and from the beginning one without a day', async () => {
    expect(await demands('2026-01-09')).toEqual({ employer: [2] });
    expect(await demands('2026-01-10')).toEqual({ employer: [2], union: [8] });
    expect(await demands('2026-02-19')).toEqual({ employer: [2], union: [8] });
    expect(await demands('2026-02-20')).toEqual({ employer: [2], union: [6] });
    expect(await demands('2026-03-05')).toEqual({ employer: [2], union: [5] });
  });

  it('verdicts go by what was held then', async () => {
    const state = async (at: string) =>
      (await ask(talks, `gaps union employer --issue raise --at ${at}`)).gaps[0].state;
    expect(await state('2026-01-09')).toBe('unstated');
    expect(await state('2026-01-10')).toBe('apart');
    expect(await state('2026-02-20')).toBe('overlapping');
  });

  it('a member of a bloc holds its position until it speaks for itself', async () => {
    const held = async (at: string) =>
      (await ask(talks, `positions guild --issue shifts --at ${at}`)).positions.map(
        ({ via, demands: [demand] }: { via: string | null; demands: readonly { point: unknown }[] }) => [
          via,
          demand?.point,
        ],
      );
    expect(await held('2026-01-09')).toEqual([]);
    expect(await held('2026-01-31')).toEqual([['staff', 'abolished']]);
    expect(await held('2026-02-01')).toEqual([[null, 'voluntary']]);
  });

  it('drafts are those so far, with the answers so far', async () => {
    const drafts = async (at: string) =>
      (await ask(talks, `proposal --at ${at}`)).proposals.map(
        ({ id, answers }: { id: string; answers: readonly { recorded: unknown }[] }) => [
          id,
          answers.map(({ recorded }) => recorded),
        ],
      );
    expect(await drafts('2026-01-31')).toEqual([]);
    expect(await drafts('2026-02-02')).toEqual([['first', [null, 'accepts', null]]]);
    expect(await drafts('2026-02-03')).toEqual([['first', ['rejects', 'accepts', null]]]);
    expect((await drafts('2026-02-20')).map(([id]: readonly unknown[]) => id)).toEqual(['first', 'second']);
  });

  it('a draft that is still to come is not read, and its day is told', async () => {
    expect(await refusal(talks, 'proposal second --at 2026-02-19')).toContain(
      'The draft "second" is dated 2',
    );
  });

  it('moves, drafts and events are told so far', async () => {
    const dates = async (at: string) => [
      ...new Set((await ask(talks, `timeline --at ${at}`)).entries.map(({ date }: { date: string }) => date)),
    ];
    expect(await dates('2026-01-09')).toEqual([]);
    expect(await dates('2026-02-10')).toEqual(['2026-01-10', '2026-02-01', '2026-02-10']);
    expect(await dates('2026-03-05')).toContain('2026-03-05');
  });

  it('an issue is settled from its day on', async () => {
    const state = async (at: string) =>
      (await ask(talks, `gaps union employer --issue canteen --at ${at}`)).gaps[0].state;
    expect(await state('2026-02-14')).toBe('apart');
    expect(await state('2026-02-15')).toBe('agreed');
  });

  it('the model tells that day as its own', async () => {
    expect((await ask(talks, 'gaps --at 2026-02-20')).model.date).toBe('2026-02-20');
    expect(await page(talks, 'show --at 2026-02-20')).toContain('As of 2026-02-20');
  });
});

describe('without a day', () => {
  it('the model is read as of its own date, and what comes later is not yet so', async () => {
    const { positions } = await ask(talks, 'positions union --issue raise');
    expect(positions[0].demands).toMatchObject([{ point: 6 }]);
  });
});

describe('a day that is none', () => {
  it.each(['yesterday', '2026-2-3', '01.02.2026', '2026', '2026-02-29', '2026-13-01'])(
    'such as "%s" is refused',
    async (day) => {
      expect(await refusal(talks, `gaps --at ${day}`)).toContain(
        `"${day}" is no day of the calendar Write the year, the month and the day: 2026-03-01.`,
      );
      expect(await refusal(talks, `diff union@${day} employer`)).toContain(
        `"${day}" is no day of the calendar`,
      );
    },
  );
});

describe('a difference between two days', () => {
  it('is how a party moved', async () => {
    const { left, right, differences, same, onlyRight } = await ask(
      talks,
      'diff employer@2026-01-01 employer',
    );
    expect({ left, right, same, onlyRight }).toEqual({
      left: 'employer@2026-01-01',
      right: 'employer',
      same: ['canteen'],
      onlyRight: [],
    });
    expect(differences).toMatchObject([
      { issue: 'raise', left: { accepts: [] }, right: { accepts: [{ from: 2, to: 6, fromOpen: true }] } },
    ]);
  });

  it('may be of two parties, each on a day of its own', async () => {
    const { differences } = await ask(talks, 'diff union@2026-01-10 employer@2026-02-20');
    expect(differences[0]).toMatchObject({
      left: { demands: [{ point: 8 }] },
      right: { demands: [{ point: 2 }] },
      distance: { by: 2 },
    });
    expect(await page(talks, 'diff union@2026-01-10 employer@2026-02-20')).toContain(
      'Union on 2026-01-10 and Employer on 2026-02-20',
    );
  });

  it('tells what a party said nothing of before', async () => {
    const { onlyLeft, onlyRight } = await ask(talks, 'diff union@2026-01-09 union');
    expect({ onlyLeft, onlyRight }).toEqual({ onlyLeft: [], onlyRight: ['raise', 'shifts'] });
  });

  it('of a party with itself on one day is refused', async () => {
    expect(await refusal(talks, 'diff union@2026-01-10 union@2026-01-10')).toContain('are the same');
    expect(await refusal(talks, 'diff nobody@2026-01-10 union')).toContain('Unknown party "nobody"');
  });
});
