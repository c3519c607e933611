import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { wageRound } from './worked.ts';

const sentence = expect.stringMatching(/^[A-Z].*\w.*\.$/u);

const shifts = {
  issue: 'shifts',
  state: 'deadlocked',
  basis: null,
  distance: { by: 1, of: 3, unit: 'steps' },
  closed: 0.666666666667,
  importance: null,
  redlines: 1,
  common: [],
  terms: [],
  zone: [],
  untried: [],
  heldBy: [],
  settlements: [],
  missing: [],
  objectors: [],
  because: sentence,
  rejections: [
    {
      party: 'union',
      point: 'rotating',
      redline: 'unspecified',
      because: 'Members voted against it.',
      askedBy: ['employer'],
      askedByCount: 1,
      takenBy: [],
      takenByCount: 0,
      evidence: [],
    },
    {
      party: 'employer',
      point: 'voluntary',
      redline: false,
      because: 'No cover at weekends.',
      askedBy: ['union'],
      askedByCount: 1,
      takenBy: [],
      takenByCount: 0,
      evidence: [],
    },
  ],
};

const raise = {
  issue: 'raise',
  state: 'apart',
  basis: null,
  distance: { by: 0.5, of: 10, unit: '%' },
  closed: 0.875,
  importance: null,
  redlines: 0,
  common: [],
  terms: [],
  zone: [{ from: 3, to: 4.5 }],
  untried: [{ from: 3.5, to: 4, fromOpen: true, toOpen: true }],
  heldBy: [],
  settlements: [],
  missing: [],
  objectors: [],
  because: sentence,
  rejections: [
    {
      party: 'union',
      point: { below: 3 },
      redline: false,
      because: null,
      askedBy: ['employer'],
      askedByCount: 1,
      takenBy: [],
      takenByCount: 0,
      evidence: [],
    },
    {
      party: 'employer',
      point: { above: 4.5 },
      redline: false,
      because: null,
      askedBy: ['union'],
      askedByCount: 1,
      takenBy: [],
      takenByCount: 0,
      evidence: [],
    },
  ],
};

const term = {
  issue: 'term',
  state: 'overlapping',
  basis: null,
  distance: null,
  closed: null,
  importance: null,
  redlines: 0,
  common: ['two-years'],
  terms: [],
  zone: ['one-year', 'two-years', 'three-years'],
  untried: [],
  heldBy: [],
  settlements: [],
  missing: [],
  objectors: [],
  because: sentence,
  rejections: [],
};

const canteen = {
  ...term,
  issue: 'canteen',
  state: 'aligned',
  common: ['keep'],
  zone: ['keep', 'close'],
  untried: ['close'],
};

describe('the worked example', () => {
  it('is judged issue by issue, the worst first', async () => {
    const { parties, totals, gaps } = await ask(wageRound('two-years'), 'gaps');
    expect(parties).toEqual(['union', 'employer']);
    expect(totals).toEqual({
      deadlocked: 1,
      apart: 1,
      conditional: 0,
      overlapping: 1,
      aligned: 1,
      agreed: 0,
      unstated: 0,
    });
    expect(gaps).toStrictEqual([shifts, raise, term, canteen]);
  });

  it('waits for a reserve fund where the employer asks for one', async () => {
    const { totals, gaps } = await ask(wageRound('{ point: two-years, for: A reserve fund }'), 'gaps');
    expect(totals).toMatchObject({ conditional: 1, overlapping: 0 });
    const conditional = {
      ...term,
      state: 'conditional',
      common: [],
      terms: [{ point: 'two-years', parties: ['employer'] }],
      because: expect.stringContaining('A reserve fund'),
    };
    expect(gaps).toStrictEqual([shifts, raise, conditional, canteen]);
  });
});
