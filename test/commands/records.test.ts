import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { talks } from './talks.ts';

const press = [{ source: 'press', at: null, quote: null }];
const minutes = [{ source: 'minutes', at: 'item 3', quote: 'Not below twelve.' }];
const plain = { because: null, basis: null, evidence: [] };

const offer = {
  point: 14,
  for: 'Fewer nights',
  needs: { shifts: 'voluntary' },
  status: 'offered',
  because: 'The fund allows it.',
  basis: 'reported',
  evidence: press,
};

const demand = { point: { from: 16, to: 18 }, because: null, basis: 'reported', evidence: press };

const refusal = {
  point: { below: 12 },
  because: 'Below the minimum.',
  redline: 'law',
  basis: 'stated',
  evidence: minutes,
};

describe('a position', () => {
  it('tells its entries, each with its own ground or that of the position, and what they reach', async () => {
    const { positions } = await ask(talks, 'positions union --issue wage');
    expect(positions).toStrictEqual([
      {
        party: 'union',
        issue: 'wage',
        via: null,
        since: null,
        demands: [demand],
        concedes: [offer],
        rejects: [refusal],
        scores: [],
        accepts: [],
        terms: [{ from: 14, to: 16, toOpen: true }],
        importance: 3,
        interest: 'To keep up with prices',
        says: { text: 'We want eighteen.', basis: 'reported', evidence: press },
        because: null,
        basis: 'reported',
        evidence: press,
      },
    ]);
  });

  it('of a bloc tells so, for each member', async () => {
    const { positions } = await ask(talks, 'positions --issue smoke');
    const told = positions.map(({ party, via }: Record<string, unknown>) => [party, via]);
    expect(told).toEqual([
      ['union', 'locals'],
      ['town', 'locals'],
    ]);
  });
});

describe('a difference', () => {
  it('tells both sides, their demands and rejections with reasons', async () => {
    const { left, right, differences, same, onlyLeft, onlyRight } = await ask(talks, 'diff union firm');
    expect({ left, right, same, onlyLeft, onlyRight }).toEqual({
      left: 'union',
      right: 'firm',
      same: [],
      onlyLeft: ['smoke'],
      onlyRight: [],
    });
    const { left: ours, right: theirs, ...rest } = differences[0];
    expect([ours.concedes, theirs.concedes]).toMatchObject([[{ point: 14 }], [{ point: 13 }]]);
    expect({
      ...rest,
      left: { ...ours, concedes: undefined },
      right: { ...theirs, concedes: undefined },
    }).toEqual({
      issue: 'wage',
      state: 'apart',
      distance: { by: 1, of: 10, unit: 'euros' },
      settled: null,
      left: {
        demands: [demand],
        accepts: [],
        terms: [{ from: 14, to: 16, toOpen: true }],
        rejects: [refusal],
      },
      right: {
        demands: [{ point: 11, ...plain }],
        accepts: [{ from: 11, to: 13, fromOpen: true }],
        terms: [],
        rejects: [{ point: 17, redline: false, ...plain }],
      },
      common: [],
    });
  });
});

const others = { askedByCount: 1, takenBy: [], takenByCount: 0, metBy: [], metByCount: 0 };

describe('a rejection', () => {
  it('tells what it takes along and who asks for it, one for each entry of the model', async () => {
    const { rejections } = await ask(talks, 'rejections union firm --group Money --group Hours');
    const shifts = { issue: 'shifts', ...plain };
    expect(rejections).toStrictEqual([
      { party: 'union', issue: 'wage', beyond: [], askedBy: ['firm'], ...others, ...refusal },
      {
        party: 'union',
        ...shifts,
        point: 'rotating',
        beyond: ['mandatory'],
        redline: 'unspecified',
        askedBy: ['firm'],
        ...others,
      },
      {
        party: 'firm',
        issue: 'wage',
        ...plain,
        point: 17,
        beyond: [{ from: 17, to: 20, fromOpen: true }],
        redline: false,
        askedBy: ['union'],
        ...others,
      },
      {
        party: 'firm',
        ...shifts,
        point: 'others',
        beyond: ['none', 'voluntary', 'rotating'],
        redline: false,
        because: 'No cover at weekends.',
        askedBy: ['union'],
        ...others,
      },
    ]);
  });

  it('is asked for, and would be taken, by all in a listing, and by those compared alone in a verdict', async () => {
    const { rejections } = await ask(talks, 'rejections town --issue site');
    expect(rejections[0]).toMatchObject({ askedBy: ['firm'], takenBy: ['union'] });
    const { gaps } = await ask(talks, 'gaps town firm --issue site');
    expect(gaps[0].rejections[0].askedBy).toEqual(['firm']);
  });
});

describe('a concession', () => {
  it('tells what it is for, whether it is firm, and whom it satisfies', async () => {
    const { concessions } = await ask(talks, 'concessions union --issue wage --issue site');
    const site = { party: 'union', issue: 'site', firm: false, for: null, needs: {}, ...plain };
    expect(concessions).toStrictEqual([
      { party: 'union', issue: 'wage', firm: false, satisfies: [], satisfiesCount: 0, ...offer },
      { ...site, point: 'harbour', status: 'hinted', satisfies: ['firm'], satisfiesCount: 1 },
      { ...site, point: 'station', status: 'symbolic', satisfies: ['town'], satisfiesCount: 1 },
      { ...site, point: 'airport', status: 'withdrawn', satisfies: [], satisfiesCount: 0 },
    ]);
  });
});
