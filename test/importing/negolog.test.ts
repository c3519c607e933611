/** Profiles of NegoLog become parties with scores. */
import { describe, expect, it } from 'vitest';
import { modelFrom, negotiationFrom, refusalOf, toldOf } from './importing.ts';
import { scoresIn, walkAwaysIn } from './scoresin.ts';

const profile = `{
  "reservationValue": 0.0,
  "issueWeights": {"food": 0.6, "hall": 0.4},
  "issues": {
    "food": {"soup": 0.25, "dinner": 1.0},
    "hall": {"small": 0.0, "large": 1.0}
  }
}`;

it('tells of what a model has no place for', async () => {
  const text = JSON.stringify({
    reservationValue: 0.2,
    discountFactor: 0.9,
    issueWeights: { pay: 1 },
    issues: { pay: { low: 0, high: 1 } },
  });
  expect(await toldOf({ 'a.json': text })).toContain('"discountFactor" is left out');
});

describe('a profile of NegoLog', () => {
  it('scores a value by the weight of its issue', async () => {
    expect(scoresIn(await negotiationFrom({ 'profileA.json': profile }))).toEqual({
      ProfileA: { food: { soup: 0.15, dinner: 0.6 }, hall: { small: 0, large: 0.4 } },
    });
  });

  it('walks away from less than its reservation, be it 0, and never where it has none', async () => {
    expect(walkAwaysIn(await negotiationFrom({ 'a.json': profile }))).toEqual({ A: 0 });
    const none = profile.replace('"reservationValue": 0.0,', '');
    expect(await modelFrom({ 'a.json': none })).not.toContain('walk-away');
  });

  it('keeps names that are traps to programs, as far as they are names', async () => {
    const trap = profile.replaceAll('"food"', '"__proto__"').replaceAll('soup', 'constructor');
    expect(scoresIn(await negotiationFrom({ 'a.json': trap }))['A']).toMatchObject({ hall: { large: 0.4 } });
    expect(await modelFrom({ 'a.json': trap })).toContain('proto: { title: __proto__');
  });

  it('reads tabs and escapes as JSON has them', async () => {
    const text = profile.replaceAll('  ', '\t').replace('soup', String.raw`a\/b \u00e9\ud83c\udf72`);
    expect(scoresIn(await negotiationFrom({ 'a.json': text }))['A']?.['food']).toEqual({
      'a/b é🍲': 0.15,
      dinner: 0.6,
    });
  });
});

describe('a file of NegoLog is refused, with its place,', () => {
  it.each([
    ['no JSON', profile.replace('"hall": 0.4}', '"hall": 0.4'), 'A bracket is not closed'],
    ['no score', profile.replace('0.25', 'null'), 'a.json:5:22: This is no number'],
    ['words for a score', profile.replace('0.25', '"much"'), 'a.json:5:22: "much" is no number'],
    ['an endless score', profile.replace('0.25', '1e999'), 'a.json:5:22: "1e999" is no number'],
    ['a score beyond measure', profile.replace('0.25', '1e300'), 'is no score'],
    [
      'a list for a mapping',
      profile.replace('{"soup": 0.25, "dinner": 1.0}', '[1]'),
      'a.json:5:13: A mapping is due here',
    ],
    ['no issues', profile.replace('"issues"', '"topics"'), 'a.json:1:1: Here "issues" is missing'],
    ['weights that are no whole', profile.replace('0.6', '0.5'), 'sum to 0.9, and not to 1'],
    ['a weight too few', profile.replace(', "hall": 0.4', ''), 'a.json:6:5: The issue "hall" has no weight'],
    ['a point twice', profile.replace('dinner', 'soup'), 'a.json:5:28: "soup" stands twice'],
    ['nests without end', `{"issueWeights": ${'['.repeat(9000)}`, 'Nested deeper than 200 levels'],
  ])('%s', async (_, text, message) => {
    expect(await refusalOf({ 'a.json': text })).toContain(message);
  });
});
