import { describe, expect, it } from 'vitest';
import { stanceOn } from '../harness.ts';
import { folded } from './asking.ts';
import { round } from './round.ts';

const model = round({
  parties: ['union', 'guild', 'employer'],
  blocs: { staff: { name: 'Staff', members: ['union', 'guild'] } },
  positions: {
    union: {
      raise: { demands: 8, concedes: 7, rejects: [{ below: 4 }] },
      shifts: {
        demands: 'abolished',
        rejects: ['rotating', { point: 'mandatory', redline: 'law' }],
        importance: 3,
      },
    },
    staff: { canteen: { demands: 'keep', rejects: 'close' } },
    employer: {
      raise: { demands: 2, rejects: { above: 5 } },
      shifts: { demands: 'mandatory', rejects: 'others' },
    },
  },
});

function supposing(question: string, ...moves: readonly string[]) {
  return stanceOn(model, [...question.split(' '), ...moves.flatMap((move) => ['--what-if', move])]);
}

async function ask(question: string, ...moves: readonly string[]) {
  const { exit, out } = await supposing(`${question} --json`, ...moves);
  expect(exit).toBe(0);
  return JSON.parse(out);
}

/** What a party holds on an issue, once that is supposed. */
async function held(party: string, issue: string, ...moves: readonly string[]) {
  const { positions } = await ask(`positions ${party} --issue ${issue}`, ...moves);
  return positions[0];
}

function points(entries: readonly { readonly point: unknown }[]) {
  return entries.map(({ point }) => point);
}

describe('what is supposed', () => {
  it('sets what a party demands, concedes or rejects', async () => {
    expect((await held('union', 'raise', 'union.raise.demands=6')).demands).toEqual([6]);
    expect(points((await held('union', 'raise', 'union.raise.concedes=5')).concedes)).toEqual([5]);
    expect(points((await held('union', 'shifts', 'union.shifts.rejects=voluntary')).rejects)).toEqual([
      'voluntary',
    ]);
  });

  it('adds to it, or takes away', async () => {
    expect((await held('union', 'raise', 'union.raise.demands+=9')).demands).toEqual([8, 9]);
    expect((await held('union', 'raise', 'union.raise.demands-=8')).demands).toEqual([]);
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
    expect((await held('union', 'raise', 'union.raise.demands=6,9')).demands).toEqual([6, 9]);
    expect((await held('union', 'raise', 'union.raise.demands=5..7')).demands).toEqual([{ from: 5, to: 7 }]);
    expect((await held('union', 'raise', 'union.raise.demands=5.5..7.25,8')).demands).toEqual([
      { from: 5.5, to: 7.25 },
      8,
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
    expect((await held('union', 'raise', 'union.raise.demands=')).demands).toEqual([]);
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
    expect(found.demands).toEqual([9]);
  });

  it('goes by names and titles, too', async () => {
    expect((await held('union', 'shifts', 'UNION.Night shifts.demands=voluntary')).demands).toEqual([
      'voluntary',
    ]);
  });

  it('is its own position of a party that held that of its bloc, or none', async () => {
    expect(await held('guild', 'canteen', 'guild.canteen.concedes+=lease')).toMatchObject({
      via: null,
      demands: ['keep'],
      concedes: [{ point: 'lease' }],
    });
    expect(await held('union', 'canteen', 'guild.canteen.concedes+=lease')).toMatchObject({
      via: 'staff',
      concedes: [],
    });
    expect(await held('employer', 'canteen', 'employer.canteen.demands=lease')).toMatchObject({
      demands: ['lease'],
    });
  });

  it('leaves what else the position says', async () => {
    expect(await held('union', 'shifts', 'union.shifts.demands=voluntary')).toMatchObject({ importance: 3 });
  });

  it('is what every verdict goes by', async () => {
    const state = async (...moves: readonly string[]) =>
      (await ask('gaps union employer --issue raise', ...moves)).gaps[0].state;
    expect(await state()).toBe('apart');
    expect(await state('union.raise.concedes+=4')).toBe('apart');
    expect(await state('union.raise.concedes+=4', 'employer.raise.concedes+=4')).toBe('overlapping');
    expect(await state('union.raise.demands=2')).toBe('aligned');
    expect(await state('union.raise.rejects+=below:6')).toBe('deadlocked');
  });

  it('is supposed of today, and the past stays as it was', async () => {
    const move = 'employer.raise.concedes+=5';
    const { differences } = await ask('diff employer@2026-01-01 employer', move);
    expect(differences).toMatchObject([
      { issue: 'raise', left: { accepts: [] }, right: { accepts: [{ to: 5 }] } },
    ]);
  });
});

describe('a rejection of its own', () => {
  it('is dropped with a demand or a concession that contradicts it, and that is said', async () => {
    const demanded = await ask('positions union --issue raise', 'union.raise.demands=3');
    expect(demanded.positions[0].rejects).toEqual([]);
    expect(demanded.supposed).toEqual([
      'union.raise.demands=3, and drops a rejection of its own that this contradicts',
    ]);
    const conceded = await ask('positions union --issue shifts', 'union.shifts.concedes+=mandatory');
    expect(conceded.positions[0].rejects).toEqual([]);
    expect(conceded.supposed[0]).toContain('and drops 2 rejections of its own');
  });

  it('stays where nothing contradicts it', async () => {
    const { positions, supposed } = await ask('positions union --issue raise', 'union.raise.concedes+=5');
    expect(points(positions[0].rejects)).toEqual([{ below: 4 }]);
    expect(supposed).toEqual(['union.raise.concedes+=5']);
  });

  it('of everything else lets go of the new point, and stays', async () => {
    const { positions } = await ask(
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
    const { exit, out, err } = await supposing('gaps union employer', move);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(folded(err)).toContain(`"${move}" ${reason}`);
    expect(err).toContain(hint);
  });
});

describe('that it is supposed', () => {
  const moves = ['union.raise.concedes+=5', 'union.shifts.concedes+=mandatory'];
  const dropped = ', and drops 2 rejections of its own that this contradicts';
  const told = `${moves.join('; ')}${dropped}`;

  it('is said on stderr in every format', async () => {
    for (const format of ['terminal', 'markdown', 'json', 'csv'])
      expect((await supposing(`gaps union employer -f ${format}`, ...moves)).err).toBe(
        `Supposed: ${told}.\n`,
      );
  });

  it('stands at the head of a page', async () => {
    const { out } = await supposing('gaps union employer', ...moves);
    expect(folded(out).startsWith(`Supposed, not in the model: ${told}.`)).toBe(true);
    const { out: markdown } = await supposing('gaps union employer -f markdown', ...moves);
    expect(markdown.split('\n')[0]).toMatch(/^Supposed, not in the model: /u);
  });

  it('stands beside the model in JSON, and only there', async () => {
    expect(Object.keys(await ask('gaps union employer', ...moves)).slice(0, 4)).toEqual([
      'stance',
      'command',
      'model',
      'supposed',
    ]);
    expect((await ask('gaps union employer', ...moves)).supposed).toEqual([
      moves[0],
      `${moves[1]}${dropped}`,
    ]);
    expect(await ask('gaps union employer')).not.toHaveProperty('supposed');
  });

  it('leaves a table for spreadsheets without a head', async () => {
    const heads = async (...some: readonly string[]) =>
      (await supposing('gaps union employer -f csv', ...some)).out.split(/\r?\n/u)[0];
    expect(await heads(...moves)).toBe(await heads());
    expect(await heads(...moves)).toMatch(/^issue,/u);
  });

  it.each([
    'show',
    'positions',
    'compare',
    'gaps',
    'rejections',
    'concessions',
    'proposal',
    'bridge',
    'timeline',
    'alignment',
    'report',
  ])('is said by %s', async (question) => {
    const { exit, out } = await supposing(question, 'union.raise.concedes+=5');
    expect(exit).toBe(0);
    expect(out).toContain('Supposed, not in the model');
  });
});

describe('what cannot be supposed', () => {
  it.each([
    ['nonsense', '"nonsense" supposes nothing Write it as party.issue.demands=point'],
    ['union.raise=6', 'supposes nothing'],
    ['union.raise.wants=6', 'supposes nothing'],
    ['union.raise.demands', 'supposes nothing'],
    ['union.raise.demands+=', 'names no point'],
    ['union.raise.demands-=,', 'names no point'],
    ['onion.raise.demands=6', 'Unknown party "onion" Did you mean "union"?'],
    ['staff.raise.demands=6', '"staff" is a bloc'],
    ['union.rise.demands=6', 'Unknown issue "rise" Did you mean "raise"?'],
    ['union.shifts.demands=volntary', 'Unknown point of "shifts" "volntary" Did you mean "voluntary"?'],
    ['union.shifts.demands=abolished..rotating', 'Unknown point of "shifts"'],
    ['union.shifts.rejects=above:voluntary', 'Unknown point of "shifts"'],
    ['union.shifts.demands=others', 'Unknown point of "shifts" "others"'],
    ['union.raise.demands=eleven', '"eleven" is no number on "raise"'],
    ['union.raise.demands=11', 'It goes from 0 to 10.'],
    ['union.raise.demands=2..11', '"11" is no number on "raise"'],
    ['union.raise.demands=7..5', '"7..5" goes from 7 to 5'],
    ['union.raise.demands=5..6..7', 'is no number on "raise"'],
    ['union.raise.rejects=above:', 'is no number on "raise"'],
    ['union.raise.demands-=6', 'takes away what is not there'],
    ['union.shifts.rejects-=rotating,voluntary', 'takes away what is not there'],
  ])('"%s" is bad usage: %s', async (move, reason) => {
    const { exit, out, err } = await supposing('gaps union employer', move);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(folded(err)).toContain(reason);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});
