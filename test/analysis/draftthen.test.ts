import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round } from '../build.ts';

/** A draft of January, read in March: the union has come to it since, and the employer has left it. */
const model = round({
  positions: {
    union: {
      shifts: [{ demands: 'abolished' }, { since: '2026-02-01', demands: 'abolished', concedes: 'rotating' }],
    },
    employer: {
      shifts: [{ demands: 'rotating' }, { since: '2026-02-01', demands: 'mandatory', rejects: 'rotating' }],
    },
  },
  proposals: {
    first: { title: 'The first draft', date: '2026-01-10', points: { shifts: 'rotating' } },
    undated: { points: { shifts: 'rotating' } },
  },
});

const stances = async (words: string) =>
  (await ask(model, words)).proposals[0].answers.map((answer: Record<string, string>) => [
    answer['party'],
    answer['then'],
    answer['stance'],
  ]);

describe('a draft of an earlier day', () => {
  it('is read from the positions of its own day and from those of today', async () => {
    expect(await stances('proposal first')).toEqual([
      ['union', 'silent', 'accepts'],
      ['employer', 'demands', 'rejects'],
    ]);
    expect((await ask(model, 'proposal first')).proposals[0]).toMatchObject({
      asOf: '2026-03-01',
      verdict: 'blocked',
      verdictThen: 'open',
    });
  });

  it('is told as it was when it came and as things stand, with whose answers have turned', async () => {
    const told = await page(model, 'proposal first');
    expect(told).toContain(
      'When it came, on 2026-01-10: no point was rejected. As things stand on 2026-03-01, blocked: Employer rejects 1 of 1 point.',
    );
    expect(told).toContain(
      'Union nothing said → accepts: Night shifts Employer demands → rejects: Night shifts',
    );
    expect(await page(model, 'show')).toContain(
      'The first draft: Employer rejects 1 of 1 point (when it came: no point was rejected).',
    );
  });

  it('says once what was the same on both days', async () => {
    const told = await page(model, 'proposal first --at 2026-01-15');
    expect(told).toContain('Read from the positions of 2026-01-15');
    expect(told).not.toContain('When it came');
    expect(told).not.toContain('since it came');
  });

  it('is read with what is supposed of today, and with nothing supposed of its own day', async () => {
    const supposed = [
      '--what-if',
      'employer.shifts.rejects-=rotating',
      '--what-if',
      'union.shifts.demands=rotating',
    ];
    const { proposals } = await ask(model, ['proposal', 'first', ...supposed]);
    expect(proposals[0].answers).toMatchObject([
      { then: 'silent', stance: 'demands' },
      { then: 'demands', stance: 'silent' },
    ]);
  });

  it('tells what is supposed as no history', async () => {
    const supposed = ['--what-if', 'union.shifts.rejects=rotating', '--what-if', 'union.shifts.concedes='];
    const told = await page(model, ['proposal', 'first', ...supposed.slice(2), ...supposed.slice(0, 2)]);
    expect(told).toContain('Read from the positions of 2026-03-01, what is supposed among them;');
    expect(told).toContain('no point was rejected. As supposed, blocked: Union rejects 1 of 1 point');
    expect(told).toContain('Employer demands → rejects');
    expect(told).not.toContain('Union silent → rejects');
  });

  it('has no day of its own to be read on, where it is not dated', async () => {
    expect(await stances('proposal undated')).toEqual([
      ['union', null, 'accepts'],
      ['employer', null, 'rejects'],
    ]);
    expect((await ask(model, 'proposal undated')).proposals[0].verdictThen).toBeNull();
  });
});

describe('an answer to a draft', () => {
  const answered = (answer: object): string =>
    round({
      positions: { union: { shifts: 'abolished' } },
      proposals: {
        first: {
          date: '2026-01-10',
          points: { shifts: 'rotating' },
          responses: { union: { shifts: answer } },
        },
      },
    });

  it.each([
    [{ answer: 'rejects' }, 'rejects'],
    [{ answer: 'rejects', date: '2026-02-01' }, 'silent'],
  ])('counts from its day, and without one from that of the draft: %j', async (answer, then) => {
    const { proposals } = await ask(answered(answer), 'proposal first');
    expect(proposals[0].answers[0]).toMatchObject({ stance: 'rejects', then });
  });
});
