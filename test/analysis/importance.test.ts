import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/analysis/gaps.ts';
import { ids, negotiation, steps } from '../build.ts';
import { gaps } from './gaps.ts';

/** What the union and the employer state to matter, by issue; null for nothing stated. */
function stated(
  union: Record<string, number | null>,
  employer: Record<string, number | null>,
  blocs?: Record<string, unknown>,
) {
  return negotiation({
    issues: { pay: { title: 'Pay', choices: steps }, leave: { title: 'Leave', choices: steps } },
    positions: { union: weighed(union), employer: weighed(employer) },
    ...(blocs === undefined ? {} : { blocs }),
  });
}

function weighed(weights: Record<string, number | null>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(weights).map(([id, importance]) => [id, { demands: 'voluntary', importance }]),
  );
}

const twoEnds = (first: number, last: number) => [
  { point: 0, score: first },
  { point: 9, score: last },
];

const importances = (of: ReturnType<typeof stated>): Record<string, number | null> =>
  Object.fromEntries(gaps(of).map(({ issue, importance }) => [issue.id, importance]));

describe('the importance of an issue', () => {
  it('is its mean share in all that each party states', () => {
    expect(importances(stated({ pay: 3, leave: 1 }, { pay: 1, leave: 1 }))).toEqual({
      pay: 0.625,
      leave: 0.375,
    });
  });

  it('is the swing of its scores for a party that scores and states none', () => {
    const scored = negotiation({
      issues: {
        pay: { title: 'Pay', range: { from: 0, to: 9 } },
        leave: { title: 'Leave', range: { from: 0, to: 9 } },
      },
      positions: {
        union: {
          pay: { demands: 9, scores: twoEnds(-1, 0.2) },
          leave: { demands: 9, scores: twoEnds(0.4, 0) },
        },
        employer: { pay: { demands: 0, scores: twoEnds(5, 5) }, leave: { demands: 0 } },
      },
    });
    expect(importances(scored)).toEqual({ pay: 0.75, leave: 0.25 });
  });

  it('is what a party states, whatever its scores', () => {
    const both = negotiation({
      issues: {
        pay: { title: 'Pay', range: { from: 0, to: 9 } },
        leave: { title: 'Leave', range: { from: 0, to: 9 } },
      },
      positions: {
        union: { pay: { demands: 9, scores: twoEnds(0, 9) }, leave: { demands: 9, importance: 2 } },
        employer: { pay: 0, leave: 0 },
      },
    });
    expect(importances(both)).toEqual({ pay: 0, leave: 1 });
  });

  it('depends on ratios within a party alone', () => {
    expect(importances(stated({ pay: 300, leave: 100 }, { pay: 0.5, leave: 0.5 }))).toEqual({
      pay: 0.625,
      leave: 0.375,
    });
  });

  it('assumes nothing for a party that states none', () => {
    expect(importances(stated({ pay: 3, leave: 1 }, { pay: null, leave: null }))).toEqual({
      pay: 0.75,
      leave: 0.25,
    });
  });

  it('is nothing on an issue that a party leaves out of what it states', () => {
    expect(importances(stated({ pay: 3, leave: null }, { pay: null, leave: null }))).toEqual({
      pay: 1,
      leave: 0,
    });
  });

  it('is unknown where nobody states any', () => {
    expect(importances(stated({ pay: null, leave: null }, { pay: null, leave: null }))).toEqual({
      pay: null,
      leave: null,
    });
  });

  it('is a share of all issues, not of those asked for', () => {
    const held = stated({ pay: 3, leave: 1 }, { pay: 1, leave: 1 });
    const [narrow] = findGaps(held, held.parties, held.issues.slice(0, 1));
    expect(narrow?.importance).toBe(0.625);
  });

  it('that a bloc states is that of each member without its own', () => {
    const held = negotiation({
      parties: ['union', 'guild', 'employer'],
      blocs: { labour: { name: 'Labour', members: ['union', 'guild'] } },
      issues: { pay: { title: 'Pay', choices: steps }, leave: { title: 'Leave', choices: steps } },
      positions: {
        labour: {
          pay: { demands: 'voluntary', importance: 1 },
          leave: { demands: 'voluntary', importance: 1 },
        },
        guild: { pay: { demands: 'voluntary', importance: 3 } },
        employer: { pay: 'voluntary' },
      },
    });
    const [pay] = findGaps(held, held.parties, held.issues);
    expect([pay?.issue.id, pay?.importance]).toEqual(['pay', 0.625]);
  });
});

describe('gaps', () => {
  it('of one state are listed by red lines, then importance, then distance, then as the model has them', () => {
    const scale = { scale: steps };
    const held = negotiation({
      issues: Object.fromEntries(
        ['plain', 'choices', 'wider', 'weighty', 'redlined', 'aligned', 'twin'].map((id) => [
          id,
          { title: `On ${id}`, ...(id === 'choices' ? { choices: steps } : scale) },
        ]),
      ),
      positions: {
        union: {
          plain: 'abolished',
          choices: 'abolished',
          wider: 'abolished',
          weighty: { demands: 'abolished', importance: 1 },
          redlined: { demands: 'abolished', rejects: { point: 'rotating', redline: true } },
          aligned: 'abolished',
          twin: 'abolished',
        },
        employer: {
          plain: 'voluntary',
          choices: 'voluntary',
          wider: 'rotating',
          weighty: 'voluntary',
          redlined: 'rotating',
          aligned: 'abolished',
          twin: 'voluntary',
        },
      },
    });
    expect(ids(gaps(held).map((gap) => gap.issue))).toEqual([
      'redlined',
      'weighty',
      'wider',
      'plain',
      'twin',
      'choices',
      'aligned',
    ]);
  });
});
