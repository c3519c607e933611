import { describe, expect, it } from 'vitest';
import { pointsIn } from '../../src/words/points.ts';
import { issue, negotiation } from '../build.ts';

const hall = negotiation({
  issues: {
    rent: { title: 'Rent', range: { from: 0, to: 9_000_000, unit: 'euros' } },
    keys: {
      title: 'Who holds the keys',
      choices: [
        { all: 'Choir, theatre' },
        { both: 'Choir, theatre, by turns' },
        { choir: 'Choir' },
        'nobody',
      ],
    },
  },
});

describe('a list of points', () => {
  it.each([
    ['choir,nobody', ['choir', 'nobody']],
    ['Choir, theatre', ['Choir, theatre']],
    ['choir, theatre, by turns,nobody', ['choir, theatre, by turns', 'nobody']],
    ['nobody, Choir, theatre , Choir', ['nobody', 'Choir, theatre', 'Choir']],
    ['nobdy, Choir', ['nobdy', 'Choir']],
    [' ,', []],
  ])('"%s" is parted where no label goes on', (text, found) => {
    expect(pointsIn(issue(hall, 'keys'), text)).toEqual(found);
  });

  it.each([
    ['1,000,000', ['1,000,000']],
    ['1,000 euros, 2,000 euros', ['1,000 euros', '2,000 euros']],
    ['1,000..2,000, 3', ['1,000..2,000', '3']],
    ['below:500,above:1,000', ['below:500', 'above:1,000']],
    ['5, 6', ['5', '6']],
  ])('"%s" keeps its numbers whole', (text, found) => {
    expect(pointsIn(issue(hall, 'rent'), text)).toEqual(found);
  });
});
