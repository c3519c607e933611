/** Utility functions of NegMAS, with their domain, become parties with scores. */
import { describe, expect, it } from 'vitest';
import { modelFrom, negotiationFrom, refusalOf, toldOf } from './importing.ts';
import { scoresIn, walkAwaysIn } from './scoresin.ts';

const domain = `type: CartesianOutcomeSpace
name: Evening of the choir
issues:
  - { type: CategoricalIssue, name: food, values: [soup, dinner] }
  - { type: ContiguousIssue, name: guests, values: [10, 12] }
`;
const profile = `type: negmas.preferences.LinearAdditiveUtilityFunction
reserved_value: 0.35
weights: [0.6, 0.4]
values:
  - { type: TableFun, mapping: { soup: 0.25, dinner: 1.0 } }
  - { type: AffineFun, slope: 0.5, bias: -5.0 }
`;
const scores = { food: { soup: 0.15, dinner: 0.6 }, guests: { 10: 0, 11: 0.2, 12: 0.4 } };

function files(one = profile, space = domain) {
  return { 'domain.yml': space, 'caterer.yml': one };
}

describe('a utility function of NegMAS', () => {
  it('scores in the order of the issues of its domain', async () => {
    const negotiation = await negotiationFrom(files());
    expect(negotiation.title).toBe('Evening of the choir');
    expect(scoresIn(negotiation)).toEqual({ Caterer: scores });
    expect(walkAwaysIn(negotiation)).toEqual({ Caterer: 0.35 });
  });

  it.each([
    [
      'a table of numbers',
      '{ type: TableFun, mapping: { 10: 0.0, 11: 0.5, "12": 1 } }',
      { 10: 0, 11: 0.2, 12: 0.4 },
    ],
    ['a line by its slope', '{ type: LinearFun, slope: 0.05 }', { 10: 0.2, 11: 0.22, 12: 0.24 }],
    ['the number itself', '{ type: IdentityFun }', { 10: 4, 11: 4.4, 12: 4.8 }],
  ])('reads %s', async (_, fun, guests) => {
    const text = profile.replace(/\{ type: AffineFun.*\}/u, fun);
    expect(scoresIn(await negotiationFrom(files(text)))['Caterer']?.['guests']).toEqual(guests);
  });

  it('reads values and weights by the names of their issues', async () => {
    const text = profile
      .replace('[0.6, 0.4]', '{ guests: 0.4, food: 0.6 }')
      .replace('  - { type: T', '  food: { type: T')
      .replace('  - { type: A', '  guests: { type: A');
    expect(scoresIn(await negotiationFrom(files(text)))).toEqual({ Caterer: scores });
  });

  it('counts from 0 where a number alone stands for an issue', async () => {
    const space = domain.replace('[10, 12]', '3');
    const text = profile.replace('bias: -5.0', 'bias: 0');
    expect(scoresIn(await negotiationFrom(files(text, space)))['Caterer']?.['guests']).toEqual({
      0: 0,
      1: 0.2,
      2: 0.4,
    });
  });

  it.each(['-.inf', '-.Inf', '.nan', '-inf', '-Infinity', 'null'])(
    'has no walk-away with a reserved value of %s',
    async (value) => {
      expect(await modelFrom(files(profile.replace('0.35', value)))).not.toContain('walk-away');
    },
  );

  it('tells of a reserved outcome that it is left out', async () => {
    expect(await toldOf(files(`${profile}reserved_outcome: [soup, 10]\n`))).toContain(
      'its reserved outcome is left out',
    );
  });
});

describe('files of NegMAS are refused, with their place,', () => {
  it('without their domain, without a function, or with two domains', async () => {
    expect(await refusalOf({ 'a.yml': profile })).toContain('a.yml:1:1: The domain is not among the files');
    expect(await refusalOf({ 'd.yml': domain })).toContain(
      'd.yml:1:1: This is a domain, and nobody scores it',
    );
    expect(await refusalOf({ ...files(), 'e.yml': domain })).toContain('e.yml:1:1: This is a second domain');
  });

  it.each(
    [
      [
        'a function of another type',
        profile.replace('LinearAdditive', 'Mapping'),
        'caterer.yml:1:1: The type "MappingUtilityFunction" is not read',
      ],
      [
        'a value function of another type',
        profile.replace('AffineFun', 'QuadraticFun'),
        'caterer.yml:6:5: The type "QuadraticFun" is not read',
      ],
      ['a bias', `${profile}bias: 0.1\n`, 'caterer.yml:7:7: The function has a bias'],
      [
        'a weight too many',
        profile.replace('0.4]', '0.4, 0]'),
        'caterer.yml:3:10: There are 3 weights for 2 issues',
      ],
      [
        'a point without a value',
        profile.replace('soup: 0.25, ', ''),
        'The point "soup" of "food" has no value',
      ],
      [
        'a value without a point',
        profile.replace('soup', 'stew'),
        'caterer.yml:5:34: "food" has no point "stew"',
      ],
      [
        'one number twice',
        profile.replace(
          /\{ type: AffineFun.*\}/u,
          '{ type: TableFun, mapping: { 10: 0, "10.0": 1, 11: 0, 12: 0 } }',
        ),
        'The point "10.0" of "guests" stands twice',
      ],
      [
        'a line through words',
        profile.replace('TableFun, mapping: { soup: 0.25, dinner: 1.0 }', 'IdentityFun'),
        'of which no number can be made',
      ],
      ['an alias', `${profile}a: &a [1]\nb: *a\n`, 'The alias "*a" stands for what is elsewhere'],
      [
        'a tag',
        profile.replace('[0.6', '!!python/tuple [0.6'),
        'caterer.yml:3:10: The tag "!!python/tuple" is not known',
      ],
      ['a reservation beyond numbers', profile.replace('0.35', '.inf'), '".inf" is no number'],
    ].slice(0, -1),
  )('%s', async (_, text, message) => {
    expect(await refusalOf(files(text))).toContain(message);
  });

  it.each([
    [
      'an issue without steps',
      domain.replace('ContiguousIssue', 'ContinuousIssue'),
      'domain.yml:5:5: "guests" is a ContinuousIssue',
    ],
    ['an issue of fractions', domain.replace('[10, 12]', '[10, 12.5]'), '12.5 is no whole number'],
    ['three ends', domain.replace('[10, 12]', '[10, 11, 12]'), 'are not its first and its last number'],
    ['a range that is endless', domain.replace('[10, 12]', '1000000000'), '"guests" has 1000000000 numbers'],
    ['an issue twice', domain.replace('guests', 'food'), 'The issue "food" stands twice'],
  ])('with %s in their domain', async (_, space, message) => {
    expect(await refusalOf(files(profile, space))).toContain(message);
  });
});
