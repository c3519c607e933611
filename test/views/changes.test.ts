import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stance } from '../harness.ts';
import type { RoundParts } from '../build.ts';
import { compare, told, union, write } from '../analysis/versions.ts';

describe('a change in words', () => {
  it('says from what to what, and what is so no longer and what is so beside', async () => {
    const before = {
      raise: { demands: 8, concedes: [7] },
      shifts: { demands: 'abolished', rejects: ['rotating', 'mandatory'] },
    };
    const after = {
      raise: { demands: 6, concedes: [7, 5] },
      shifts: { demands: 'abolished', rejects: 'mandatory', interest: 'Sleep' },
    };
    const words = await told({ positions: { union: before } }, { positions: { union: after } });
    expect(words).toContain('changed union.raise: demands 8 → 6; also concedes 5.');
    expect(words).toContain('changed union.shifts: no longer rejects rotating; interest nothing → Sleep.');
  });

  it('says of a draft which point changed', async () => {
    const draft = (raise: number) => ({ proposals: { first: { points: { raise, shifts: 'abolished' } } } });
    expect(await told(draft(4), draft(5))).toContain('changed first: points.raise 4 → 5.');
  });

  it('says what an added thing holds', async () => {
    const concession = { point: 4, for: 'A reserve fund', because: 'There is room.' };
    const words = await told({}, { positions: { union: { raise: { demands: 8, concedes: concession } } } });
    expect(words).toContain(
      'added union.raise: demands 8; concedes 4 (for: A reserve fund; because: There is room.).',
    );
  });

  it('counts the changes, and says where there is none', async () => {
    expect(await told({}, { parties: ['union', 'employer', 'city'] })).toContain(
      '1 change from older to newer',
    );
    expect(await told({}, {})).toContain('0 changes from older to newer');
    expect(await told({}, {})).toContain('The two models say the same.');
  });

  it('is a list in Markdown, to paste into a review', async () => {
    const { out } = await compare(
      { positions: { union } },
      { positions: { union: { raise: 6, shifts: 'abolished' } } },
      '-f',
      'markdown',
    );
    expect(out).toContain('## Positions\n\n- **changed** **union.raise**: demands 8 → 6.\n');
  });
});

describe('the exit status', () => {
  it('is 0 whatever changed, and 1 where that was asked for', async () => {
    const other: RoundParts = { parties: ['union', 'employer', 'city'] };
    expect((await compare({}, other)).exit).toBe(0);
    expect((await compare({}, other, '--exit-code')).exit).toBe(1);
    expect((await compare({}, {}, '--exit-code')).exit).toBe(0);
  });

  it('is 2 where one of the two is faulty, and the faults of both are told', async () => {
    const { exit, out, err, older, newer } = await compare('stance: 2', 'stance: 3');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`${older}:1:9`);
    expect(err).toContain(`${newer}:1:9`);
    expect((await stance(['changes', older, join(dirname(older), 'nowhere.yaml')])).exit).toBe(2);
    expect((await stance(['changes'])).exit).toBe(2);
  });
});

describe('the newer model', () => {
  it('is the one in use where none is named', async () => {
    const { older, newer } = write({}, { parties: ['union', 'employer', 'city'] });
    const { out } = await stance(['changes', older, '-m', newer, '--json']);
    const { model, changes: found } = JSON.parse(out);
    expect(model).toEqual({ title: 'Wage round', file: newer, date: '2026-03-01' });
    expect(found).toMatchObject([{ kind: 'added', id: 'city' }]);
  });
});
