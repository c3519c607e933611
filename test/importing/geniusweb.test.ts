/** Profiles of GeniusWeb become parties with scores. */
import { describe, expect, it } from 'vitest';
import { modelFrom, negotiationFrom, refusalOf } from './importing.ts';
import { scoresIn, walkAwaysIn } from './scoresin.ts';

const food = { values: ['soup', 'dinner'] };
const guests = { range: ['10', '12', '1'] };
const utilities = {
  food: { DiscreteValueSetUtilities: { valueUtilities: { soup: 0.25, dinner: 1 } } },
  guests: { NumberValueSetUtilities: { lowValue: 10, lowUtility: 0, highValue: 12, highUtility: 1 } },
};
const sound = {
  name: 'a',
  domain: { name: 'Evening of the choir', issuesValues: { food, guests } },
  issueUtilities: utilities,
  issueWeights: { food: 0.6, guests: 0.4 },
};

function space(parts: object = {}): string {
  return JSON.stringify({ LinearAdditiveUtilitySpace: { ...sound, ...parts } }, null, 1);
}

const scores = { food: { soup: 0.15, dinner: 0.6 }, guests: { 10: 0, 11: 0.2, 12: 0.4 } };

describe('a profile of GeniusWeb', () => {
  it('scores values by the weight of their issue, and numbers along a line', async () => {
    expect(scoresIn(await negotiationFrom({ 'caterer.json': space() }))).toEqual({ Caterer: scores });
  });

  it('is read in the older spelling too', async () => {
    const older = space()
      .replace('DiscreteValueSetUtilities', 'discreteutils')
      .replace('NumberValueSetUtilities', 'numberutils');
    expect(scoresIn(await negotiationFrom({ 'caterer.json': older }))).toEqual({ Caterer: scores });
  });

  it('has the title of its domain, and names that say who it is', async () => {
    const text = space({ name: 'The caterer' });
    const { title, parties } = await negotiationFrom({ 'a.json': text });
    expect([title, parties[0]?.name]).toEqual(['Evening of the choir', 'The caterer']);
    // Two of one name are told apart by their files.
    const both = await negotiationFrom({ 'a.json': text, 'b.json': text });
    expect(both.parties.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('walks away from less than its reservation bid is worth, and a bid may leave issues out', async () => {
    const full = space({ reservationBid: { issuevalues: { food: 'soup', guests: 11 } } });
    expect(walkAwaysIn(await negotiationFrom({ 'a.json': full }))).toEqual({ A: 0.35 });
    const part = space({ reservationBid: { issuevalues: { guests: '12' } } });
    expect(walkAwaysIn(await negotiationFrom({ 'a.json': part }))).toEqual({ A: 0.4 });
  });

  it('has no walk-away without one', async () => {
    expect(await modelFrom({ 'a.json': space({ reservationBid: null }) })).not.toContain('walk-away');
  });

  it('ends a range at the last number that its step reaches', async () => {
    const odd = { range: ['10', '12', '1.5'] };
    const text = space({ domain: { issuesValues: { food, guests: odd } } });
    expect(scoresIn(await negotiationFrom({ 'a.json': text }))['A']?.['guests']).toEqual({
      10: 0,
      11.5: 0.3,
    });
  });
});

describe('a file of GeniusWeb is refused, with its place,', () => {
  it.each([
    [
      'another kind of space',
      space().replace('LinearAdditiveUtilitySpace', 'SumOfGroupsUtilitySpace'),
      'a.json:2:2: "SumOfGroupsUtilitySpace" is no LinearAdditiveUtilitySpace',
    ],
    [
      'a value without a utility',
      space({ issueUtilities: { ...utilities, food: { discreteutils: { valueUtilities: { soup: 1 } } } } }),
      'The point "dinner" of "food" has no utility',
    ],
    [
      'a utility without a value',
      space().replace('"soup": 0.25', '"stew": 0.25'),
      '"food" has no point "stew"',
    ],
    [
      'utilities without an issue',
      space({ issueUtilities: { ...utilities, hall: {} } }),
      'The domain has no issue "hall"',
    ],
    [
      'an issue without utilities',
      space({ issueUtilities: { food: utilities.food } }),
      'Here "guests" is missing',
    ],
    ['an issue without a weight', space({ issueWeights: { food: 1 } }), 'The issue "guests" has no weight'],
    [
      'a weight without an issue',
      space({ issueWeights: { food: 0.6, guests: 0.4, hall: 0 } }),
      'There is no issue "hall" for this weight',
    ],
    [
      'a line that ends elsewhere',
      space().replace('"highValue": 12', '"highValue": 20'),
      'go from 10 to 20, and its range does not',
    ],
    [
      'a range without a step',
      space().replace(/,\s*"1"\s*\]/u, ']'),
      'is not its low, its high and its step',
    ],
    ['a step that leads nowhere', space().replace('"1"', '"0"'), 'which are no two numbers'],
    ['a range that is endless', space().replace('"12"', '"1e12"'), 'has 999999999991 numbers'],
    [
      'a value twice',
      space({ domain: { issuesValues: { food: { values: ['soup', 'soup'] }, guests } } }),
      'The point "soup" stands twice',
    ],
    ['a key twice', space().replace('"soup": 0.25', '"dinner": 0.25'), '"dinner" stands twice'],
    [
      'a bid on nothing',
      space({ reservationBid: { issuevalues: { food: 'stew' } } }),
      '"food" has no point "stew"',
    ],
    ['a utility that is no number', space().replace('0.25', 'NaN'), '"NaN" is no number'],
  ])('%s', async (_, text, message) => {
    expect(await refusalOf({ 'a.json': text })).toContain(message);
  });
});
