import { describe, expect, it } from 'vitest';
import { folded } from '../ask.ts';
import { held, points, seen, supposing } from './supposing.ts';

describe('what is supposed', () => {
  it('sets what a party demands, concedes or rejects', async () => {
    expect(points((await held('union', 'raise', 'union.raise.demands=6')).demands)).toEqual([6]);
    expect(points((await held('union', 'raise', 'union.raise.concedes=5')).concedes)).toEqual([5]);
    expect(points((await held('union', 'shifts', 'union.shifts.rejects=voluntary')).rejects)).toEqual([
      'voluntary',
    ]);
  });

  it('adds to it, or takes away', async () => {
    expect(points((await held('union', 'raise', 'union.raise.demands+=9')).demands)).toEqual([8, 9]);
    expect(points((await held('union', 'raise', 'union.raise.demands-=8')).demands)).toEqual([]);
    expect(points((await held('union', 'raise', 'union.raise.concedes-=7')).concedes)).toEqual([]);
    expect(points((await held('union', 'shifts', 'union.shifts.rejects-=rotating')).rejects)).toEqual([
      'mandatory',
    ]);
    expect(points((await held('union', 'shifts', 'union.shifts.rejects+=voluntary')).rejects)).toEqual([
      'rotating',
      'mandatory',
      'voluntary',
    ]);
  });

  it('may be several points, an interval, or all beyond a number', async () => {
    expect(points((await held('union', 'raise', 'union.raise.demands=6, 9')).demands)).toEqual([6, 9]);
    expect(points((await held('union', 'raise', 'union.raise.demands=5..7')).demands)).toEqual([
      { from: 5, to: 7 },
    ]);
    expect(points((await held('union', 'raise', 'union.raise.demands=5.5..7.25, 8')).demands)).toEqual([
      { from: 5.5, to: 7.25 },
      8,
    ]);
    expect(points((await held('union', 'raise', 'union.raise.demands=8..')).demands)).toEqual([
      { from: 8, to: 10 },
    ]);
    expect(points((await held('union', 'raise', 'union.raise.demands = ..5')).demands)).toEqual([
      { from: 0, to: 5 },
    ]);
    expect(points((await held('union', 'raise', 'union.raise.rejects=below:3,above:9')).rejects)).toEqual([
      { below: 3 },
      { above: 9 },
    ]);
    expect(points((await held('union', 'raise', 'union.raise.rejects-=below:4')).rejects)).toEqual([]);
    expect(points((await held('employer', 'shifts', 'employer.shifts.rejects-=others')).rejects)).toEqual([]);
    expect(points((await held('union', 'shifts', 'union.shifts.rejects=others')).rejects)).toEqual([
      'others',
    ]);
  });

  it('may be nothing at all', async () => {
    expect(points((await held('union', 'raise', 'union.raise.demands=')).demands)).toEqual([]);
    expect((await held('union', 'shifts', 'union.shifts.rejects=')).rejects).toEqual([]);
  });

  it('is one thing after the other where there are several', async () => {
    const found = await held(
      'union',
      'raise',
      'union.raise.demands=6',
      'union.raise.demands+=9',
      'union.raise.demands-=6',
    );
    expect(points(found.demands)).toEqual([9]);
  });

  it('goes by names and titles, too', async () => {
    expect(points((await held('union', 'shifts', 'UNION.Night shifts.demands=voluntary')).demands)).toEqual([
      'voluntary',
    ]);
  });

  it('is its own position of a party that held that of its bloc, or none', async () => {
    expect(await held('guild', 'canteen', 'guild.canteen.concedes+=lease')).toMatchObject({
      via: null,
      demands: [{ point: 'keep' }],
      concedes: [{ point: 'lease' }],
    });
    expect(await held('union', 'canteen', 'guild.canteen.concedes+=lease')).toMatchObject({
      via: 'staff',
      concedes: [],
    });
    expect(await held('employer', 'canteen', 'employer.canteen.demands=lease')).toMatchObject({
      demands: [{ point: 'lease' }],
    });
  });

  it('leaves what else the position says', async () => {
    expect(await held('union', 'shifts', 'union.shifts.demands=voluntary')).toMatchObject({ importance: 3 });
  });

  it('is what every verdict goes by', async () => {
    const state = async (...moves: readonly string[]) =>
      (await supposing('gaps union employer --issue raise', ...moves)).gaps[0].state;
    expect(await state()).toBe('apart');
    expect(await state('union.raise.concedes+=4')).toBe('apart');
    expect(await state('union.raise.concedes+=4', 'employer.raise.concedes+=4')).toBe('overlapping');
    expect(await state('union.raise.demands=2')).toBe('aligned');
    expect(await state('union.raise.rejects+=below:6')).toBe('deadlocked');
  });

  it('has no better basis than that it is supposed, and nor has a verdict that rests on it', async () => {
    const move = 'employer.raise.concedes+=5';
    const { concedes, rejects } = await held('employer', 'raise', move);
    expect(concedes).toMatchObject([{ point: 5, basis: 'supposed', evidence: [] }]);
    expect(rejects).toMatchObject([{ basis: null }]);
    const { gaps } = await supposing('gaps union employer', move);
    expect(gaps.map(({ issue, basis }: { issue: string; basis: string | null }) => [issue, basis])).toEqual([
      ['shifts', null],
      ['raise', 'supposed'],
      ['canteen', null],
    ]);
    const { out } = await seen('gaps union employer', move);
    expect(out).toContain('Pay rise (raise): apart (supposed)');
    expect(out).toContain('1 of 2 verdicts rests on what is supposed.');
  });

  it('is what a verdict rests on where something was taken away, and where nothing is left to count', async () => {
    const basisOf = async (...moves: readonly string[]) =>
      (await supposing('gaps union guild employer --issue canteen --issue shifts', ...moves)).gaps.map(
        ({ basis }: { basis: string | null }) => basis,
      );
    expect(await basisOf()).toEqual([null, null]);
    expect(await basisOf('union.shifts.rejects-=rotating', 'guild.canteen.rejects=')).toEqual([
      'supposed',
      'supposed',
    ]);
    expect(await basisOf('union.canteen.rejects=', 'union.canteen.demands=')).toEqual([null, 'supposed']);
  });
});

describe('a rejection of its own', () => {
  it('is dropped with a demand or a concession that contradicts it, and that is said', async () => {
    const demanded = await supposing('positions union --issue raise', 'union.raise.demands=3');
    expect(demanded.positions[0].rejects).toEqual([]);
    expect(demanded.supposed).toEqual([
      'union.raise.demands=3, and drops a rejection of its own that this contradicts',
    ]);
    const conceded = await supposing('positions union --issue shifts', 'union.shifts.concedes+=mandatory');
    expect(conceded.positions[0].rejects).toEqual([]);
    expect(conceded.supposed[0]).toContain('and drops 2 rejections of its own');
  });

  it('stays where nothing contradicts it', async () => {
    const { positions, supposed } = await supposing(
      'positions union --issue raise',
      'union.raise.concedes+=5',
    );
    expect(points(positions[0].rejects)).toEqual([{ below: 4 }]);
    expect(supposed).toEqual(['union.raise.concedes+=5']);
  });

  it('of everything else lets go of the new point, and stays', async () => {
    const { positions } = await supposing(
      'positions employer --issue shifts',
      'employer.shifts.concedes+=voluntary',
    );
    expect(positions[0]).toMatchObject({
      rejects: [{ point: 'others' }],
      accepts: ['voluntary', 'rotating'],
    });
  });

  it.each([
    ['union.raise.demands+=3', 'contradicts what Union rejects', 'union.raise.rejects-=…'],
    ['union.raise.concedes=3', 'contradicts what Union rejects', 'union.raise.rejects-=…'],
    ['union.raise.rejects+=7', 'contradicts what Union would take', 'union.raise.concedes-=…'],
    ['union.raise.rejects=above:2', 'contradicts what Union would take', 'union.raise.concedes-=…'],
  ])('that %s would contradict is no supposition', async (move, reason, hint) => {
    const { exit, out, err } = await seen('gaps union employer', move);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(folded(err)).toContain(`"${move}" ${reason}`);
    expect(err).toContain(hint);
  });
});
