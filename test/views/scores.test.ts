/** What parties score, the least that they take and the rule of a deal, as the pages tell them. */
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';

const parties = {
  choir: {
    name: 'The choir',
    'walk-away': { total: 5, because: 'It can sing in the church.', evidence: 'memo' },
  },
  theatre: { name: 'The theatre' },
  youth: { name: 'The youth club' },
};

/** Talks on a hall, of which each test says what it is about. */
function hall(more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    stance: 1,
    title: 'The hall',
    date: '2026-03-01',
    sources: { memo: { title: 'A memo' } },
    parties,
    issues: {
      evenings: {
        title: 'Evenings',
        choices: [{ ours: 'Choir' }, { shared: 'Shared' }, { theirs: 'Theatre' }],
      },
      rent: { title: 'Rent', range: { from: 0, to: 6, unit: 'crowns' } },
    },
    positions: {
      choir: {
        evenings: { demands: 'ours', scores: { ours: 6, shared: 3, theirs: 0 } },
        rent: {
          scores: [
            { point: 0, score: 4, evidence: 'memo' },
            { point: 6, score: 1, because: 'It is poor.' },
          ],
        },
      },
      theatre: {
        evenings: { demands: 'theirs' },
        rent: {
          scores: [
            { point: 0, score: 0 },
            { point: 3, score: 0.3 },
            { point: 6, score: 1 },
          ],
        },
      },
    },
    ...more,
  });
}

describe('the rule of a deal', () => {
  it.each([
    [{ 'at-least': 2 }, 'A deal passes when 2 of the parties take it.'],
    [{ 'at-least': 1 }, 'A deal passes when 1 of the parties takes it.'],
    [{ veto: ['choir', 'youth'] }, 'A deal passes when The choir and The youth club take it.'],
    [
      { 'at-least': 2, veto: ['choir'] },
      'A deal passes when 2 of the parties take it, The choir among them.',
    ],
  ])('%j is a sentence at the head of the model', async (rule, told) => {
    expect(await page(hall({ rule }), 'show')).toContain(told);
  });

  it.each([[{}], [{ rule: 'unanimity' }]])('is not told where all must take it: %j', async (rule) => {
    expect(await page(hall(rule), 'show')).not.toContain('A deal passes');
    expect((await ask(hall(rule), 'show')).rule).toBeNull();
  });
});

describe('what a party scores', () => {
  it('stands with its issue, each point under its label', async () => {
    const told = await page(hall(), 'show choir');
    expect(told).toContain('scores Choir 6, Shared 3, Theatre 0');
    expect(told).toContain('scores 0 crowns: 4 (memo) scores 6 crowns: 1: It is poor.');
    expect(await page(hall(), 'positions choir')).toContain('scores: Choir 6, Shared 3, Theatre 0');
  });

  it('stands beside what the others score, and goes straight between the numbers', async () => {
    const told = await page(hall(), 'show rent');
    expect(told).toMatch(/0 crowns 4 0 3 crowns 2\.5 0\.3 6 crowns 1 1/u);
  });

  it('is what each member of a bloc scores that has no position of its own', async () => {
    const blocs = { both: { name: 'Both', members: ['theatre', 'youth'] } };
    const positions = {
      both: { evenings: { scores: { ours: 0, shared: 1, theirs: 2 } } },
      theatre: { evenings: { scores: { ours: 0, shared: 5, theirs: 9 } } },
    };
    const { positions: held } = await ask(hall({ blocs, positions }), 'positions --issue evenings');
    const shared = held.map(({ party, scores }: Record<string, { score: number }[]>) => [
      party,
      scores?.[1]?.score,
    ]);
    expect(shared).toEqual([
      ['theatre', 5],
      ['youth', 1],
    ]);
  });

  it('holds until it is scored anew', async () => {
    const evenings = [
      { demands: 'ours', scores: { ours: 6, shared: 3, theirs: 0 } },
      { since: '2026-01-10', demands: 'shared' },
      { since: '2026-01-20', demands: 'shared', scores: { ours: 6, shared: 5, theirs: 0 } },
    ];
    const model = hall({ positions: { choir: { evenings } } });
    expect(await page(model, 'positions --at 2026-01-15')).toContain('scores: Choir 6, Shared 3, Theatre 0');
    expect(await page(model, 'positions')).toContain('scores: Choir 6, Shared 5, Theatre 0');
  });

  it('stays where a move is supposed', async () => {
    const { positions } = await ask(
      hall(),
      'positions choir --issue evenings --what-if choir.evenings.demands=shared',
    );
    expect(positions[0].demands[0].point).toBe('shared');
    expect(positions[0].scores).toHaveLength(3);
  });
});

describe('the least total that a party takes', () => {
  it('stands on its page with the reason and the source', async () => {
    expect(await page(hall(), 'show choir')).toContain(
      'walk-away takes no total below 5: It can sing in the church. (memo)',
    );
  });

  it('is among the places that cite a source, as scores are', async () => {
    const told = await page(hall(), 'show memo');
    expect(told).toContain('walk-away The choir: no total below 5');
    expect(told).toContain('position The choir on Rent: scores 0 crowns: 4');
    expect(told).toContain('Cited in 2 places');
  });
});

describe('an issue that parties score and say nothing else of', () => {
  it('is not one of which nothing is recorded', async () => {
    expect(await page(hall(), 'gaps choir theatre')).toContain(
      'No position of either that counts is recorded: The choir and The theatre only score it.',
    );
    expect(await page(hall(), 'compare choir youth')).toContain('Rent unstated only scores no position');
    expect(await page(hall(), 'show')).toContain('Only scored Rent');
  });

  it('is apart from who only scores it where others differ', async () => {
    const positions = {
      choir: { evenings: 'ours' },
      theatre: { evenings: 'theirs' },
      youth: { evenings: { scores: { ours: 0, shared: 2, theirs: 1 } } },
    };
    const told = await page(hall({ positions }), 'gaps');
    expect(told).toContain('The youth club only scores it.');
    expect(told).not.toContain('no position of The youth club');
  });
});
