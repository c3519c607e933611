import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { stance } from '../harness.ts';
import { faults } from '../records/contract.ts';
import { silence, talks } from './talks.ts';

const questions = [
  'positions',
  'compare',
  'diff union firm',
  'gaps',
  'rejections',
  'concessions',
  'show',
  'report',
];

describe('the answer in JSON', () => {
  it.each([
    ...questions,
    'compare union firm town judge',
    'gaps union firm town',
    'show wage',
    'show shifts',
    'show canteen',
    'show union',
    'show judge',
    'show locals',
  ])('to "%s" has the keys and the types that scripts rely on', async (words) => {
    expect(faults(await ask(talks, words))).toEqual([]);
  });

  it.each([...questions, 'show wage', 'show union'])(
    'to "%s" has them too where nobody has said anything',
    async (words) => {
      expect(faults(await ask(silence, words))).toEqual([]);
    },
  );

  it.each(['moscow-washington', 'wage-round', 'ukraine-2025'])(
    'has them on the model of %s that ships',
    async (name) => {
      for (const words of questions.filter((one) => !one.includes(' '))) {
        const { out } = await stance([words, '--json', '-m', `data/${name}.yaml`]);
        expect(faults(JSON.parse(out))).toEqual([]);
      }
    },
  );

  it('tells the model by its title, date and file', async () => {
    const { model } = await ask(talks, 'gaps');
    expect(model).toEqual({ title: 'Talks on the plant', file: '<stdin>', date: '2026-03-01' });
  });
});

describe('an empty answer', () => {
  it.each([
    ['positions', { positions: [] }],
    ['rejections', { rejections: [] }],
    ['concessions', { concessions: [] }],
    ['diff union firm', { differences: [], same: [], onlyLeft: [], onlyRight: [] }],
  ])('to "%s" is an empty list', async (words, empty) => {
    expect(await ask(silence, words)).toMatchObject(empty);
  });

  it('lists every issue in a verdict all the same', async () => {
    expect(await ask(silence, 'gaps')).toMatchObject({
      totals: { unstated: 1 },
      gaps: [{ issue: 'wage', state: 'unstated', missing: ['union', 'firm'] }],
    });
    expect((await ask(silence, 'compare')).issues[0].parties).toEqual({
      union: { demands: [], accepts: [], terms: [], unmet: [], rejects: [] },
      firm: { demands: [], accepts: [], terms: [], unmet: [], rejects: [] },
    });
  });
});

describe('points', () => {
  it('are ids on a list, and numbers or intervals on a range', async () => {
    const { issues } = await ask(talks, 'compare union firm');
    expect(issues.slice(0, 2)).toEqual([
      {
        issue: 'wage',
        group: 'Money',
        state: 'apart',
        basis: 'reported',
        settled: null,
        settlements: [],
        parties: {
          union: {
            demands: [{ from: 16, to: 18 }],
            accepts: [],
            terms: [{ from: 14, to: 16, toOpen: true }],
            unmet: [],
            rejects: [{ from: 10, to: 12, toOpen: true }],
          },
          firm: {
            demands: [11],
            accepts: [{ from: 11, to: 13, fromOpen: true }],
            terms: [],
            unmet: [],
            rejects: [{ from: 17, to: 20 }],
          },
        },
      },
      {
        issue: 'shifts',
        group: 'Hours',
        state: 'deadlocked',
        basis: null,
        settled: null,
        settlements: [],
        parties: {
          union: {
            demands: ['none'],
            accepts: ['voluntary'],
            terms: [],
            unmet: [],
            rejects: ['rotating', 'mandatory'],
          },
          firm: {
            demands: ['mandatory'],
            accepts: [],
            terms: [],
            unmet: [],
            rejects: ['none', 'voluntary', 'rotating'],
          },
        },
      },
    ]);
  });
});
