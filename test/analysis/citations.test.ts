import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { modelText } from '../build.ts';

const memo = { source: 'memo', at: 'item 2', quote: 'Not a day more.' };

/** A round in which one of each kind of place cites the memo, and one of each cites the press. */
const round = modelText({
  parties: {
    union: {
      name: 'Union',
      says: { text: 'We will not sign.', evidence: memo },
      alternative: { text: 'It strikes.', evidence: 'memo' },
      views: { employer: { trust: 'low', because: 'It broke its word.', evidence: 'memo' } },
      notes: { text: 'It votes in May.', evidence: 'memo' },
    },
    employer: { name: 'Employer', notes: { text: 'It sold a plant.', evidence: 'press' } },
  },
  issues: {
    pay: {
      title: 'Pay',
      choices: ['low', 'middle', 'high'],
      settled: { point: 'middle', since: '2026-02-10', evidence: 'memo' },
      notes: { text: 'Paid monthly.', evidence: 'memo' },
    },
    hours: { title: 'Hours', choices: ['long', 'short', 'free'] },
  },
  positions: {
    union: {
      pay: [
        { demands: 'high', evidence: 'memo' },
        { since: '2026-02-01', demands: 'middle', evidence: 'press' },
        { since: '2026-04-01', demands: 'low', evidence: 'memo' },
      ],
      hours: { demands: { point: 'short', evidence: 'memo' }, says: 'Shorter.', evidence: 'press' },
    },
    employer: { hours: { says: { text: 'As it is.', evidence: 'memo' } } },
  },
  rest: {
    notes: { text: 'It rained.', evidence: 'memo' },
    sources: { memo: { title: 'Memo' }, press: { title: 'Press' }, letter: { title: 'Letter' } },
    proposals: {
      draft: {
        title: 'The draft',
        date: '2026-02-05',
        points: { pay: 'low' },
        responses: { union: { pay: { answer: 'rejects', evidence: 'memo' } } },
        evidence: 'memo',
      },
    },
    events: [
      { date: '2026-02-07', title: 'Walkout', evidence: 'memo' },
      { date: '2026-05-01', title: 'The vote', scheduled: true, evidence: 'memo' },
      { date: '2026-05-02', title: 'A strike', evidence: 'memo' },
    ],
  },
});

/** The same issues, of which the union alone holds something. */
function heldBy(union: object): string {
  return modelText({
    issues: {
      pay: { title: 'Pay', choices: ['low', 'middle', 'high'] },
      hours: { title: 'Hours', choices: ['long', 'short', 'free'] },
    },
    positions: { union },
    rest: { sources: { memo: { title: 'Memo' }, press: { title: 'Press' } } },
  });
}

/** A position of which the memo founds two entries, and the press one. */
const halves = heldBy({
  pay: {
    demands: 'high',
    concedes: { point: 'middle', status: 'hinted', for: 'A day off', evidence: { ...memo, source: 'press' } },
    rejects: { point: 'low', redline: 'law' },
    because: 'The members voted.',
    evidence: 'memo',
  },
});

describe('a source', () => {
  it('is shown with every place that cites it, whatever that is, up to the day of the model', async () => {
    const { citedBy } = await ask(round, 'show memo');
    expect(
      citedBy.map(({ kind, party, issue, proposal, date }: Record<string, unknown>) => [
        kind,
        party,
        issue,
        proposal,
        date,
      ]),
    ).toEqual([
      ['note', null, null, null, null],
      ['says', 'union', null, null, null],
      ['alternative', 'union', null, null, null],
      ['view', 'union', null, null, null],
      ['note', 'union', null, null, null],
      ['note', null, 'pay', null, null],
      ['settlement', null, 'pay', null, '2026-02-10'],
      ['position', 'union', 'pay', null, null],
      ['position', 'union', 'hours', null, null],
      ['position', 'employer', 'hours', null, null],
      ['proposal', null, null, 'draft', '2026-02-05'],
      ['response', 'union', 'pay', 'draft', '2026-02-05'],
      ['event', null, null, null, '2026-02-07'],
      ['event', null, null, null, '2026-05-01'],
    ]);
  });

  it('is cited by what comes later, as that is counted', async () => {
    expect((await ask(round, 'show memo')).later).toBe(2);
    expect((await ask(round, 'show memo --at 2026-05-02')).citedBy).toHaveLength(16);
  });

  it('is cited by earlier positions, though the positions that hold are told apart', async () => {
    const { positions } = await ask(round, 'show memo');
    expect(positions.map(({ party, issue }: Record<string, unknown>) => [party, issue])).toEqual([
      ['union', 'hours'],
      ['employer', 'hours'],
    ]);
  });

  it('is cited by the entries that rest on it, and by no others of the position', async () => {
    const { citedBy, positions } = await ask(halves, 'show memo --issue pay');
    expect(citedBy.map(({ text }: { text: string }) => text)).toEqual([
      'Union on Pay: demands high',
      'Union on Pay: rejects low (red line)',
    ]);
    expect(positions).toHaveLength(1);
    const told = await page(halves, 'show press --issue pay');
    expect(told).toContain('Cited in 1 place');
    expect(told).toContain('position Union on Pay: concedes middle (hinted; for: A day off) (item 2,');
  });

  it.each([
    ['The members voted.', { because: 'The members voted.', interest: 'Time.' }],
    ['Time.', { interest: 'Time.' }],
    ['importance 3', { importance: 3 }],
  ])('is cited by what else a position says whose entries rest on others: %s', async (words, said) => {
    const own = { demands: { point: 'short', evidence: 'press' }, evidence: 'memo', ...said };
    const { citedBy } = await ask(heldBy({ hours: own }), 'show memo');
    expect(citedBy).toMatchObject([{ kind: 'position', text: `Union on Hours: ${words}` }]);
  });

  it('is not cited where every entry of a position rests on others', async () => {
    const own = { demands: { point: 'short', evidence: 'press' }, evidence: 'memo' };
    expect(await ask(heldBy({ hours: own }), 'show memo')).toMatchObject({ positions: [], citedBy: [] });
  });

  it('has what bears on the issues asked for alone', async () => {
    const { citedBy } = await ask(round, 'show memo --issue hours');
    expect(citedBy.filter(({ issue }: { issue: string | null }) => issue === 'pay')).toEqual([]);
    expect(citedBy).toHaveLength(9);
  });

  it('is told with the words of each place, its day, and what is cited of it', async () => {
    const told = await page(round, 'show memo');
    expect(told).toContain('Cited in 14 places');
    expect(told).toContain('in public Union: We will not sign. (item 2, "Not a day more.")');
    expect(told).toContain('view Union on Employer: trust: low. It broke its word.');
    expect(told).toContain('settlement Union and Employer on Pay: middle (2026-02-10)');
    expect(told).toContain('earlier Union on Pay: demands high position Union on Hours: demands short');
    expect(told).toContain('position Employer on Hours, in public: As it is.');
    expect(told).toContain('answer Union rejects The draft on Pay (2026-02-05)');
    expect(told).toContain('event Walkout (2026-02-07)');
  });

  it('is said to be cited by nothing where nothing cites it', async () => {
    expect(await page(round, 'show letter')).toContain('Nothing cites it.');
  });
});
