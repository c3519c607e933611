import { describe, expect, it } from 'vitest';
import { ask, page, refusal } from '../ask.ts';
import { between, candidates } from './bridging.ts';
import { round, steps } from '../build.ts';

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
    const steps = (by: number) => ({ by, of: 3, unit: 'steps' });
    expect(crossings).toEqual({
      abolished: [{ party: 'employer', crosses: 'bottom-line', distance: steps(3) }],
      voluntary: [
        { party: 'union', crosses: 'terms', distance: steps(0) },
        { party: 'employer', crosses: null, distance: steps(2) },
      ],
      rotating: [
        { party: 'union', crosses: null, distance: steps(1) },
        { party: 'employer', crosses: null, distance: steps(1) },
      ],
      mandatory: [{ party: 'union', crosses: 'red-line', distance: steps(2) }],
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
    expect(found.flatMap(({ moves }) => moves).every(({ distance }) => distance === null)).toBe(true);
  });

  it('of a party that finds nothing acceptable is measured from the nearest point that it does not reject', async () => {
    const found = await candidates(between('shifts', { rejects: ['rotating', 'mandatory'] }, 'mandatory'));
    const moves = Object.fromEntries(
      found.map(({ point, moves: [first] }) => [point, first?.distance?.by ?? null]),
    );
    expect(moves).toEqual({ abolished: 0, voluntary: 0, rotating: 1, mandatory: 2 });
  });

  it('of a party that rejects all is no distance at all', async () => {
    const found = await candidates(between('shifts', { rejects: [...steps] }, 'mandatory'));
    expect(found.every(({ moves }) => moves[0]?.distance?.by === 0)).toBe(true);
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

  it('tells in a sentence how far each would have to come, and never that it would agree', async () => {
    const told = (await candidates(model)).map(({ because }) => because);
    expect(told).toContain(
      'voluntary: Union (1 of 3 steps) and Employer (1 of 3 steps) would have to come to it; no rejection of it by them is recorded.',
    );
    expect(told).toContain(
      'rotating: Union (2 of 3 steps) would revise a bottom line; Employer takes it on terms (for: A bonus).',
    );
    expect(told).toContain(
      'abolished: Employer would have to come 2 of 3 steps: it demands "mandatory" and takes "rotating" on terms; no rejection of this is recorded; Union asks for it.',
    );
  });

  it('says that an offer was taken back, and not that the party is silent', async () => {
    const back = { demands: 'keep', concedes: { point: 'lease', status: 'withdrawn' } };
    const told = (await candidates(between('canteen', back, 'lease'))).map(({ because }) => because);
    expect(told).toContain(
      'lease: Union offered it and took it back; no rejection of this is recorded; Employer asks for it.',
    );
  });

  it('says who else holds a point, and who outside rejects it', async () => {
    const wide = round({
      parties: {
        union: { name: 'Union' },
        employer: { name: 'Employer' },
        guild: { name: 'Guild', role: 'stakeholder' },
        city: { name: 'City', role: 'stakeholder' },
      },
      positions: {
        union: { canteen: 'keep' },
        employer: { canteen: 'close' },
        guild: { canteen: { demands: 'keep', concedes: 'lease' } },
        city: { canteen: { demands: 'close', rejects: 'lease' } },
      },
      proposals: { first: { title: 'First draft', points: { canteen: 'lease' } } },
    });
    expect((await candidates(wide)).find(({ point }) => point === 'lease')).toMatchObject({
      heldBy: { parties: ['guild'], proposals: ['first'] },
      rejectedBy: ['city'],
    });
    const told = await page(wide, 'bridge');
    expect(told).toContain('held by Guild and First draft');
    expect(told).toContain('rejected by City');
  });

  it('puts no point first where all cross a red line, and names the grounds', async () => {
    const barred = between(
      'canteen',
      { demands: 'keep', rejects: { point: 'others', redline: 'mandate' } },
      { demands: 'close', rejects: { point: 'keep', redline: 'law' } },
    );
    const told = await page(barred, 'bridge');
    expect(told).toContain('No listed point is free of red lines.');
    expect(told).toContain('a mandate, and only who gave it can change it');
    expect(told).toContain('a law, and only who makes it can change it');
  });

  it('says of a point that only defers the issue that it settles nothing', async () => {
    const deferring = round({
      issues: {
        canteen: {
          title: 'Canteen',
          choices: ['keep', 'close', { id: 'later', label: 'Later', defers: true }],
        },
      },
      positions: {
        union: { canteen: { demands: 'keep', rejects: 'close' } },
        employer: { canteen: { demands: 'close', rejects: 'keep' } },
      },
    });
    expect(await page(deferring, 'bridge')).toContain('settles nothing');
    expect((await candidates(deferring))[0]?.because).toMatch(/settles nothing\.$/u);
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
    expect(await page(cited, 'bridge')).toContain(
      'Union demands "abolished" (minutes, item 3); Employer demands "mandatory" (letter).',
    );
  });

  it('ends with what to add to a question to try the first step, which brings the two together', async () => {
    const ending = /To try the first step, add to any question: (?<added>.*)$/u;
    const added = ending.exec(await page(model, 'bridge'))?.groups?.['added'];
    expect(added).toBe(
      '--what-if union.shifts.concedes+=voluntary --what-if employer.shifts.concedes+=voluntary',
    );
    expect(await page(model, `gaps --issue shifts ${added ?? ''}`)).toContain('1 issue: 1 overlapping.');
  });

  it('tells a way on a range from a number to a number, for its ends are the choice of the author', async () => {
    const told = (await candidates(between('raise', 8, 2))).map(({ because }) => because);
    expect(told).toContain(
      '2 %: Union would have to come from 8 % to 2 %: it demands 8 %; no rejection of this is recorded; Employer asks for it.',
    );
    expect(told[0]).toMatch(/^5 %, the middle of what nobody rejects: /u);
  });
});

describe('a bridge between fewer than two', () => {
  it('is no question', async () => {
    expect(await refusal(round({}), 'bridge union')).toContain('at least two parties');
  });
});
