/** Profiles of Genius become parties with scores. */
import { describe, expect, it } from 'vitest';
import { modelFrom, negotiationFrom, refusalOf, toldOf } from './importing.ts';
import { issueOf } from './issues.ts';
import { scoresIn, walkAwaysIn } from './scoresin.ts';

const food = `<issue index="1" name="Food" type="discrete">
<item index="1" value="Soup &amp; bread" evaluation="3"/>
<item index="2" value="Dinner" evaluation="12"/>
</issue>`;
const guests = `<issue index="2" name="Guests" type="integer" lowerbound="10" upperbound="12">
<evaluator ftype="linear" offset="0.0" slope="0.5"/>
</issue>`;
const weights = '<weight index="2" value="0.4"/><weight index="1" value="0.6"/>';

interface Parts {
  readonly issues?: string;
  readonly weighed?: string;
  readonly rest?: string;
}

function space({ issues = food + guests, weighed = weights, rest = '' }: Parts = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<utility_space type="any"><objective index="0" name="root">
${issues}
${weighed}
</objective>
${rest}
</utility_space>`;
}

describe('a profile of Genius', () => {
  it('scores a point by the weight of its issue, and its part of the largest evaluation', async () => {
    expect(scoresIn(await negotiationFrom({ 'caterer.xml': space() }))).toEqual({
      Caterer: {
        Food: { 'Soup & bread': 0.15, Dinner: 0.6 },
        Guests: { 10: 0, 11: 0.2, 12: 0.4 },
      },
    });
  });

  it('scores by evaluations as they are where that is asked for', async () => {
    const negotiation = await negotiationFrom({ 'a.xml': space() }, { evaluations: 'raw' });
    expect(scoresIn(negotiation)['A']?.['Food']).toEqual({ 'Soup & bread': 1.8, Dinner: 7.2 });
  });

  it('holds what integers are worth between 0 and 1', async () => {
    const steep = guests.replace('offset="0.0" slope="0.5"', 'offset="-0.5" slope="1"');
    const negotiation = await negotiationFrom({ 'a.xml': space({ issues: food + steep }) });
    expect(scoresIn(negotiation)['A']?.['Guests']).toEqual({ 10: 0, 11: 0.2, 12: 0.4 });
    const over = guests.replace('slope="0.5"', 'slope="3"');
    const other = await negotiationFrom({ 'a.xml': space({ issues: food + over }) });
    expect(scoresIn(other)['A']?.['Guests']).toEqual({ 10: 0, 11: 0.4, 12: 0.4 });
  });

  it('scores a long range at its ends and where the score bends', async () => {
    const long = guests
      .replace('upperbound="12"', 'upperbound="1010"')
      .replace('slope="0.5"', 'slope="0.002"');
    const negotiation = await negotiationFrom({ 'a.xml': space({ issues: food + long }) });
    expect(scoresIn(negotiation)['A']?.['Guests']).toEqual({ 10: 0, 510: 0.4, 1010: 0.4 });
  });

  it.each([
    ['0.35', 0.35],
    ['0', 0],
    ['-0.5', -0.5],
    ['-Infinity', null],
    ['NaN', null],
  ])('has with a reservation of %s the walk-away %s', async (value, total) => {
    const text = space({ rest: `<reservation value="${value}"/>` });
    expect(walkAwaysIn(await negotiationFrom({ 'a.xml': text }))).toEqual({ A: total });
  });

  it('has no walk-away without a reservation', async () => {
    expect(await modelFrom({ 'a.xml': space() })).not.toContain('walk-away');
  });

  it('tells of a discount that it is left out, whatever stands there', async () => {
    expect(await toldOf({ 'a.xml': space({ rest: '<discount_factor value="1.0"/>' }) })).toBe('');
    expect(await toldOf({ 'a.xml': space({ rest: '<discount_factor value="s"/>' }) })).toBe(
      'A: the discount of "s" is left out, for a model knows no cost of time.',
    );
  });

  it('tells of weights that are a little off, and of an issue that scores nothing', async () => {
    const idle = food.replace('"3"', '"0"').replace('"12"', '"0"');
    const told = await toldOf({
      'a.xml': space({ issues: idle + guests, weighed: weights.replace('0.6', '0.61') }),
    });
    expect(told).toContain(
      'A: the weights of the issues sum to 1.01, not to 1; the scores are as they come.',
    );
    expect(told).toContain('A: every point of "Food" scores 0.');
  });

  it('tells of scores that are rounded', async () => {
    const thirds = food.replace('"12"', '"9"');
    expect(await toldOf({ 'a.xml': space({ issues: thirds + guests }) })).toContain('rounded to 12 decimals');
  });

  it('makes ids of values that are none, and keeps their names', async () => {
    const odd = food.replace('Soup &amp; bread', '$ 10-20').replace('Dinner', '10');
    const third = odd.replace('</issue>', '<item index="3" value="" evaluation="1"/></issue>');
    const text = await modelFrom({ 'a.xml': space({ issues: third + guests }) });
    expect(text).toContain('choices: [ { n-10-20: $ 10-20 }, { n10: "10" }, point-3 ]');
  });

  it('keeps names of any script', async () => {
    const text = space({ issues: food.replace('Food', '食物').replace('Dinner', 'ужин') + guests });
    expect(scoresIn(await negotiationFrom({ 'حزب.xml': text }))).toMatchObject({
      حزب: { 食物: { ужин: 0.6 } },
    });
  });

  it.each([
    ['windows-1251', [0xc4, 0xe0], 'Да'],
    ['ISO-8859-1', [0xe9], 'é'],
  ])('is read in the encoding that it declares, such as %s', async (label, bytes, name) => {
    const [before = '', after = ''] = space().replace('UTF-8', label).split('Dinner');
    const file = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
    expect(scoresIn(await negotiationFrom({ 'a.xml': file }))).toMatchObject({
      A: { Food: { [name]: 0.6 } },
    });
  });

  it.each(['', '\ufeff'])('is read in UTF-16, with a mark at its begin or without', async (mark) => {
    const file = Buffer.from(mark + space().replace('UTF-8', 'UTF-16'), 'utf16le');
    expect(scoresIn(await negotiationFrom({ 'a.xml': file }))).toMatchObject({
      A: { Food: { Dinner: 0.6 } },
    });
  });
});

describe('profiles of Genius together', () => {
  it('are the parties of one model, each under the name of its file, whatever the order of their points', async () => {
    const [head = '', first = '', second = '', end = ''] = food.split('\n');
    const turned = space({ issues: guests + [head, second, first, end].join('\n') });
    const negotiation = await negotiationFrom({ 'buyer.xml': space(), 'our-seller.xml': turned });
    expect(scoresIn(negotiation)['Our seller']).toEqual(scoresIn(negotiation)['Buyer']);
  });

  it('take the order of issues and points from their domain', async () => {
    const bare = space({
      issues: `${guests.replace(/<evaluator.*?>/u, '')}<issue index="1" name="Food" type="discrete"><item value="Dinner"/><item value="Soup &amp; bread"/></issue>`,
      weighed: '',
    });
    const negotiation = await negotiationFrom({ 'a.xml': space(), 'domain.xml': bare });
    expect(negotiation.issues.map(({ title }) => title)).toEqual(['Guests', 'Food']);
    expect(issueOf(negotiation, 'Food')).toMatchObject({
      points: [{ label: 'Dinner' }, { label: 'Soup & bread' }],
    });
    expect(scoresIn(negotiation)['A']?.['Food']).toEqual({ 'Soup & bread': 0.15, Dinner: 0.6 });
    expect(await refusalOf({ 'domain.xml': bare })).toContain('This is a domain, and nobody scores it');
  });

  it.each([
    [
      'issue',
      space({ issues: food.replace('Food', 'Drinks') + guests }),
      'There is no issue "Drinks" in a.xml',
    ],
    ['point', space({ issues: food.replace('Dinner', 'Lunch') + guests }), 'the point "Lunch" of "Food"'],
    ['range', space({ issues: food + guests.replace('"12"', '"13"') }), '"Guests" has other points in a.xml'],
  ])('are refused with another %s', async (_, other, message) => {
    expect(await refusalOf({ 'a.xml': space(), 'b.xml': other })).toContain(message);
  });
});

describe('a file of Genius is refused, with its place,', () => {
  it.each([
    ['nonlinear', space().replace('"any"', '"NONLINEAR"'), 'a.xml:2:1: This profile is nonlinear'],
    [
      'of rectangles',
      space({ rest: '<ufun><hyperRectangle/></ufun>' }),
      'a.xml:11:1: This profile is nonlinear',
    ],
    [
      'real',
      space({ issues: food + guests.replace('integer', 'real') }),
      'a.xml:6:9: "Guests" is an issue of the type "real"',
    ],
    ['price', space({ issues: food + guests.replace('integer', 'price') }), 'of the type "price"'],
    [
      'a point without a score',
      space({ issues: food.replace(' evaluation="3"', '') + guests }),
      'a.xml:4:1: The point "Soup & bread" has no evaluation',
    ],
    [
      'a score that is no number',
      space({ issues: food.replace('"3"', '"NaN"') + guests }),
      'a.xml:4:1: The evaluation "NaN" is no number',
    ],
    [
      'only evaluations below 0',
      space({ issues: food.replace('"3"', '"-3"').replace('"12"', '"-1"') + guests }),
      'No evaluation of "Food" is above 0',
    ],
    [
      'an issue without a weight',
      space({ weighed: '<weight index="1" value="1"/>' }),
      'a.xml:6:9: The issue "Guests" has no weight',
    ],
    [
      'a weight without an issue',
      space({ weighed: `${weights}<weight index="7" value="0"/>` }),
      'No issue has the index "7" of this weight',
    ],
    [
      'a second weight',
      space({ weighed: `${weights}<weight index="2" value="0"/>` }),
      'A second weight for the issue with the index "2"',
    ],
    [
      'weights that are no whole',
      space({ weighed: weights.replace('0.6', '0.63') }),
      'sum to 1.03, and not to 1',
    ],
    [
      'a value twice',
      space({ issues: food.replace('Dinner', 'Soup &amp; bread') + guests }),
      'a.xml:5:1: The point "Soup & bread" stands twice in "Food"',
    ],
    [
      'an issue twice',
      space({ issues: food + guests.replace('Guests', 'Food') }),
      'a.xml:6:9: The issue "Food" stands twice',
    ],
    [
      'an issue of one point',
      space({ issues: food.replace(/<item index="2".*\n/u, '') + guests }),
      'a.xml:3:1: "Food" has fewer than two points',
    ],
    [
      'a range that is endless',
      space({ issues: food + guests.replace('"12"', '"1000000000"') }),
      'a.xml:6:9: "Guests" has 999999991 numbers',
    ],
    [
      'an evaluator of another kind',
      space({ issues: food + guests.replace('linear', 'triangular') }),
      'is "triangular", and not linear',
    ],
    [
      'objectives within objectives',
      space({ issues: `<objective index="9">${food}${guests}</objective>` }),
      'Objectives stand within an objective',
    ],
    ['a bare &', space({ issues: food.replace('&amp;', '&') + guests }), 'a.xml:4:29: A bare & stands here'],
    [
      'an entity of its own',
      space({ issues: food.replace('&amp;', '&xxe;') + guests }),
      'a.xml:4:29: The entity &xxe; is none',
    ],
    [
      'a document type',
      space().replace('<utility_space', '<!DOCTYPE a [<!ENTITY b "c">]>\n<utility_space'),
      'A document type can make a file mean anything',
    ],
    [
      'a tag that does not end',
      space().replace('</objective>', ''),
      'This is no sound XML: unexpected close tag',
    ],
    ['nests without end', space({ rest: '<a>'.repeat(5000) }), 'Nested deeper than 60 levels'],
    ['no end of elements', space({ rest: '<a/>'.repeat(200_000) }), 'More than 100000 elements'],
    ['too large', space({ rest: ' '.repeat(3_000_000) }), 'The file is larger than any profile'],
  ])('%s', async (_, text, message) => {
    expect(await refusalOf({ 'a.xml': text })).toContain(message);
  });
});

describe('a file that lets a reader try again and again', () => {
  it.each([
    ['comments that do not end', `<utility_space><!-- ${'<!--'.repeat(300_000)}`, 'This is no sound XML'],
    ['lines without an end', `<utility_space>${'\n'.repeat(1_000_000)}&`, 'A bare & stands here'],
  ])(
    'is refused at once: %s',
    async (_, text, message) => {
      expect(await refusalOf({ 'a.xml': text })).toContain(message);
    },
    5000,
  );
});
