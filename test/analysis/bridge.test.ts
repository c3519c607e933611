import { describe, expect, it } from 'vitest';
import { ask, page, refusal } from '../ask.ts';
import { between, candidates } from './bridging.ts';
import { round } from '../build.ts';

describe('a gap', () => {
  it.each([
    ['deadlocked', { demands: 'abolished', rejects: 'others' }, { demands: 'mandatory', rejects: 'others' }],
    ['apart', 'abolished', 'mandatory'],
    [
      'conditional',
      { demands: 'abolished', concedes: { point: 'voluntary', status: 'hinted' } },
      'voluntary',
    ],
  ])('is bridged where it is %s', async (state, union, employer) => {
    const { bridges } = await ask(between('shifts', union, employer), 'bridge');
    expect(bridges).toMatchObject([{ issue: 'shifts', state }]);
  });

  it.each([
    ['overlapping', { demands: 'abolished', concedes: 'voluntary' }, 'voluntary'],
    ['aligned', 'voluntary', 'voluntary'],
    ['unstated', 'voluntary', { says: 'We shall see.' }],
  ])('is none where the issue is %s', async (_, union, employer) => {
    const model = between('shifts', union, employer);
    expect((await ask(model, 'bridge')).bridges).toEqual([]);
    expect(await page(model, 'bridge')).toContain('there is nothing to bridge');
  });

  it('is none where it was settled', async () => {
    const model = round({
      issues: {
        canteen: {
          title: 'Canteen',
          choices: ['keep', 'close'],
          settled: { point: 'keep', status: 'final' },
        },
      },
      positions: { union: { canteen: 'keep' }, employer: { canteen: 'close' } },
    });
    expect((await ask(model, 'bridge')).bridges).toEqual([]);
  });

  it('stands in the order of the gaps, the worst first', async () => {
    const model = round({
      positions: {
        union: { raise: 8, shifts: { demands: 'abolished', rejects: 'others' }, canteen: 'keep' },
        employer: { raise: 2, shifts: { demands: 'mandatory', rejects: 'others' }, canteen: 'keep' },
      },
    });
    const { bridges } = await ask(model, 'bridge');
    expect(bridges.map(({ issue }: { issue: string }) => issue)).toEqual(['shifts', 'raise']);
  });
});

describe('a move', () => {
  it('crosses nothing, terms, a bottom line or a red line, by what the party says of the point', async () => {
    const union = {
      demands: 'abolished',
      concedes: { point: 'voluntary', for: 'A bonus' },
      rejects: [{ point: 'mandatory', redline: 'law' }],
    };
    const found = await candidates(between('shifts', union, { demands: 'mandatory', rejects: 'abolished' }));
    const crossings = Object.fromEntries(found.map(({ point, moves }) => [point, moves]));
    expect(crossings).toEqual({
      abolished: [{ party: 'employer', crosses: 'bottom-line', distance: 1 }],
      voluntary: [
        { party: 'union', crosses: 'terms', distance: 0 },
        { party: 'employer', crosses: null, distance: 0.666666666667 },
      ],
      rotating: [
        { party: 'union', crosses: null, distance: 0.333333333333 },
        { party: 'employer', crosses: null, distance: 0.333333333333 },
      ],
      mandatory: [{ party: 'union', crosses: 'red-line', distance: 0.666666666667 }],
    });
    expect(found.find(({ point }) => point === 'voluntary')).toMatchObject({
      redlines: 0,
      bottomLines: 0,
      terms: 1,
      silent: 1,
    });
    expect(found.find(({ point }) => point === 'mandatory')).toMatchObject({ redlines: 1, bottomLines: 0 });
  });

  it('has no distance on choices', async () => {
    const found = await candidates(between('canteen', { demands: 'keep', rejects: 'close' }, 'close'));
    expect(found.flatMap(({ moves }) => moves)).toEqual([
      { party: 'employer', crosses: null, distance: 0 },
      { party: 'union', crosses: null, distance: 0 },
      { party: 'employer', crosses: null, distance: 0 },
      { party: 'union', crosses: 'bottom-line', distance: 0 },
    ]);
  });

  it('has no distance for a party that finds nothing acceptable', async () => {
    const found = await candidates(between('shifts', { rejects: 'mandatory' }, 'mandatory'));
    expect(found[0]).toMatchObject({
      point: 'rotating',
      moves: [
        { party: 'union', crosses: null, distance: 0 },
        { party: 'employer', crosses: null, distance: 0.333333333333 },
      ],
    });
  });

  it('is asked of nobody who states nothing', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      positions: { union: { shifts: 'abolished' }, employer: { shifts: 'mandatory' }, city: { raise: 3 } },
    });
    const found = await candidates(model, 'bridge union employer city');
    expect(new Set(found.flatMap(({ moves }) => moves.map(({ party }) => party)))).toEqual(
      new Set(['union', 'employer']),
    );
  });
});

describe('the page', () => {
  const model = between(
    'shifts',
    { demands: 'abolished', rejects: 'rotating' },
    { demands: 'mandatory', concedes: { point: 'rotating', for: 'A bonus' } },
  );

  it('tells a candidate in a sentence, with how far each party would go', async () => {
    expect(await page(model, 'bridge')).toContain(
      '2 voluntary: Union (1 of 3 steps) and Employer (1 of 3 steps), silent so far, would agree to it; nobody asks for it.',
    );
    expect(await page(model, 'bridge --all')).toContain(
      'rotating: Union (2 of 3 steps) would revise a bottom line; Employer would have its terms met (for: A bonus); nobody asks for it.',
    );
  });

  it('shows the first three, and the rest where all are asked for', async () => {
    expect(await page(model, 'bridge')).toContain('1 more point: add --all.');
    expect(await page(model, 'bridge --all')).not.toContain('add --all');
    expect(await candidates(model)).toHaveLength(4);
  });

  it('cites what the positions rest on', async () => {
    const cited = round({
      sources: { minutes: { title: 'Minutes' }, letter: { title: 'Letter' } },
      positions: {
        union: { shifts: { demands: 'abolished', evidence: { source: 'minutes', at: 'item 3' } } },
        employer: { shifts: { demands: 'mandatory', evidence: 'letter' } },
      },
    });
    expect(await page(cited, 'bridge')).toContain('Sources. Union: minutes, item 3. Employer: letter.');
  });

  it('ends with what to add to a question to try the first step, which brings the two together', async () => {
    const ending = /To try the first step, add to any question: (?<added>.*)$/u;
    const added = ending.exec(await page(model, 'bridge'))?.groups?.['added'];
    expect(added).toBe('--what-if employer.shifts.concedes+=abolished');
    expect(await page(model, `gaps --issue shifts ${added ?? ''}`)).toContain('1 issue: 1 overlapping.');
  });

  it('says in natural units how far a number is', async () => {
    const told = await page(between('raise', 8, 2), 'bridge');
    expect(told).toContain(
      '2 %: Union (6 of 10 %), silent so far, would agree to it; Employer takes it as it is.',
    );
  });
});

describe('a bridge between fewer than two', () => {
  it('is no question', async () => {
    expect(await refusal(round({}), 'bridge union')).toContain('at least two parties');
  });
});
