import { describe, expect, it } from 'vitest';
import { compareParties } from '../../src/analysis/compare.ts';
import { listConcessions } from '../../src/analysis/concessions.ts';
import { listPositions } from '../../src/analysis/positions.ts';
import { listRejections } from '../../src/analysis/rejections.ts';
import { ids, negotiation, steps } from '../build.ts';
import { parties, points } from './gaps.ts';

const talks = negotiation({
  parties: ['union', 'guild', 'employer', 'city'],
  blocs: { labour: { name: 'Labour', members: ['union', 'guild'] } },
  issues: {
    shifts: { title: 'Night shifts', scale: steps },
    raise: { title: 'Pay rise', range: { from: 0, to: 10 } },
    canteen: { title: 'Canteen', choices: ['keep', 'close', 'share'] },
  },
  positions: {
    labour: { shifts: { demands: 'abolished', concedes: 'voluntary', rejects: 'rotating' } },
    guild: { raise: { demands: 6, concedes: { point: 4, for: 'A bonus' }, rejects: [3, { above: 9 }] } },
    employer: {
      shifts: { demands: 'mandatory', concedes: { point: 'voluntary', status: 'withdrawn' } },
      raise: { demands: 2, rejects: { others: 'No money.' } },
      canteen: { demands: 'close', rejects: 'keep' },
    },
    city: { shifts: { demands: 'rotating', rejects: ['mandatory'] }, canteen: { says: 'Not our matter.' } },
  },
});

describe('the positions', () => {
  it('come party by party, those of a bloc once for each member', () => {
    const held = listPositions(talks, parties(talks), talks.issues);
    expect(held.map(({ party, position }) => `${party.id} on ${position.issue.id}`)).toEqual([
      'union on shifts',
      'guild on shifts',
      'guild on raise',
      'employer on shifts',
      'employer on raise',
      'employer on canteen',
      'city on shifts',
      'city on canteen',
    ]);
  });

  it('are those of the parties and issues asked for, in the order of the asking', () => {
    const held = listPositions(talks, parties(talks, 'city', 'union'), talks.issues.slice(0, 1));
    expect(held.map(({ party }) => party.id)).toEqual(['city', 'union']);
  });
});

describe('a rejection', () => {
  const told = listRejections(talks, parties(talks), talks.issues).map((one) => [
    one.party.id,
    one.rejection.what,
    points(one.position, one.beyond),
    ids(one.askedBy),
  ]);

  it('is told with what it takes along and who, of all parties, asks for any of that', () => {
    expect(told).toEqual([
      ['union', { kind: 'point', at: 2 }, ['mandatory'], ['employer', 'city']],
      ['guild', { kind: 'point', at: 2 }, ['mandatory'], ['employer', 'city']],
      ['guild', { kind: 'point', at: 3 }, [{ from: 0, to: 3, toOpen: true }], ['employer']],
      ['guild', { kind: 'above', at: 9 }, [], []],
      [
        'employer',
        { kind: 'others' },
        [
          { from: 0, to: 2, toOpen: true },
          { from: 2, to: 10, fromOpen: true },
        ],
        ['guild'],
      ],
      ['employer', { kind: 'point', at: 0 }, [], []],
      ['city', { kind: 'point', at: 3 }, [], ['employer']],
    ]);
  });

  it('is asked for by parties outside the list too', () => {
    const [first] = listRejections(talks, parties(talks, 'city'), talks.issues);
    expect(ids(first?.askedBy ?? [])).toEqual(['employer']);
  });
});

describe('a concession', () => {
  const offers = listConcessions(talks, parties(talks), talks.issues);

  it('is told with whether it is firm and whom, of the others, it satisfies', () => {
    expect(offers.map((one) => [one.party.id, one.concession.at, one.firm, ids(one.satisfies)])).toEqual([
      ['union', 1, true, ['guild']],
      ['guild', 1, true, ['union']],
      ['guild', 4, false, []],
      ['employer', 1, false, ['union', 'guild']],
    ]);
  });

  it('that was withdrawn is listed all the same', () => {
    expect(offers.map((one) => one.concession.status)).toContain('withdrawn');
  });
});

describe('a comparison', () => {
  it('keeps the order of the model and the parties in the order named', () => {
    const verdicts = compareParties(talks, parties(talks, 'city', 'employer'), talks.issues);
    expect(verdicts.map(({ issue, state }) => [issue.id, state])).toEqual([
      ['shifts', 'apart'],
      ['raise', 'unstated'],
      ['canteen', 'unstated'],
    ]);
    expect(verdicts.map((one) => ids(one.parties))).toEqual([
      ['city', 'employer'],
      ['city', 'employer'],
      ['city', 'employer'],
    ]);
  });
});
