import { describe, expect, it } from 'vitest';
import { ask, page, refusal } from './asking.ts';
import { round } from './round.ts';

interface Candidate {
  readonly point: string | number;
  readonly moves: readonly { readonly party: string }[];
}

function between(issue: string, union: unknown, employer: unknown): string {
  return round({ positions: { union: { [issue]: union }, employer: { [issue]: employer } } });
}

async function candidates(model: string, words = 'bridge'): Promise<readonly Candidate[]> {
  const { bridges } = await ask(model, words);
  return bridges[0].candidates;
}

async function points(model: string, words = 'bridge') {
  return (await candidates(model, words)).map(({ point }) => point);
}

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

describe('of two points, the better one', () => {
  it('crosses fewer red lines, though it crosses more bottom lines', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      positions: {
        union: { canteen: { demands: 'keep', rejects: { point: 'close', redline: true } } },
        employer: { canteen: { demands: 'close', rejects: ['keep', 'lease'] } },
        city: { canteen: { demands: 'close', rejects: ['keep', 'lease'] } },
      },
    });
    expect(await points(model)).toEqual(['keep', 'lease', 'close']);
  });

  it('crosses fewer bottom lines, though more parties move', async () => {
    const model = between(
      'canteen',
      { demands: 'keep', rejects: 'close' },
      { demands: 'close', rejects: 'keep' },
    );
    expect(await points(model)).toEqual(['lease', 'keep', 'close']);
  });

  it('lets fewer parties move, though they move further', async () => {
    expect(await points(between('shifts', 'abolished', 'mandatory'))).toEqual([
      'abolished',
      'mandatory',
      'voluntary',
      'rotating',
    ]);
  });

  it('has the shorter longest step', async () => {
    const model = round({
      issues: { hours: { title: 'Hours', scale: ['h30', 'h32', 'h34', 'h36', 'h38'] } },
      positions: {
        union: { hours: { demands: 'h30', rejects: ['h38'] } },
        employer: { hours: { demands: 'h38', rejects: ['h30'] } },
      },
    });
    expect(await points(model)).toEqual(['h34', 'h32', 'h36', 'h30', 'h38']);
  });

  it('has the shorter steps in all, where the longest are as long', async () => {
    const model = round({
      parties: ['union', 'guild', 'employer'],
      issues: { hours: { title: 'Hours', scale: ['h30', 'h32', 'h34', 'h36'] } },
      positions: {
        union: { hours: { demands: 'h30', rejects: 'h36' } },
        guild: { hours: { demands: 'h30' } },
        employer: { hours: { demands: 'h36', rejects: 'h30' } },
      },
    });
    // To h32 the employer goes two steps and the others one each; to h34 it is the other way round.
    expect(await points(model)).toEqual(['h32', 'h34', 'h30', 'h36']);
  });

  it('stands first in the model where they are as good, and that is said', async () => {
    const model = between('canteen', 'lease', 'close');
    expect(await points(model)).toEqual(['close', 'lease', 'keep']);
    expect(await page(model, 'bridge')).toContain('The first 2 ask as little of the parties as each other.');
  });

  it('is the same whatever the order of the parties', async () => {
    const model = between('shifts', { demands: 'abolished', rejects: 'mandatory' }, 'mandatory');
    expect(await points(model, 'bridge employer union')).toEqual(
      await points(model, 'bridge union employer'),
    );
  });
});

describe('on a range, the points to try', () => {
  it('are the ends of what each party demands and accepts', async () => {
    const union = { demands: { from: 7, to: 9 }, concedes: 6 };
    expect((await points(between('raise', union, { demands: 2, concedes: 3 }))).toSorted()).toEqual([
      2, 3, 6, 7, 9,
    ]);
  });

  it('are the ends of what they reject, too, and an end that is rejected gives way to the middle of the zone', async () => {
    const union = { demands: 8, rejects: { below: 4 } };
    const employer = { demands: 2, rejects: { above: 5 } };
    expect(await points(between('raise', union, employer))).toEqual([5, 4.5, 4]);
  });

  it('stay where every number is rejected, for then there is no zone', async () => {
    const union = { demands: 8, rejects: { below: 6 } };
    const employer = { demands: 2, rejects: { above: 4 } };
    expect(
      (await points(between('raise', union, employer))).toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('are the middle of the zone where no party names a number that is on it', async () => {
    const model = between('raise', { rejects: { above: 10 } }, { rejects: { below: 0 } });
    expect(await candidates(model)).toMatchObject([
      { point: 5, moves: [{ party: 'union' }, { party: 'employer' }] },
    ]);
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
