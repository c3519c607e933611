/** How parties and issues are typed in one line, and what is said of what is typed wrong. */
import { describe, expect, it } from 'vitest';
import { issuesIn, partiesIn } from '../../src/starting/lists.ts';

/** What the issues come to, each in a word, or what is wrong with them. */
function issues(text: string): readonly unknown[] | string {
  const read = issuesIn(text);
  return read.ok ? read.meant.map(({ title, points }) => [title, ...Object.values(points)]) : read.message;
}

/** The names of the parties, or what is wrong with them. */
function parties(text: string): readonly string[] | string {
  const read = partiesIn(text);
  return read.ok ? read.meant : read.message;
}

describe('an issue', () => {
  it.each([
    ['Pay rise: 0..10 %', ['Pay rise', 'range', 0, 10, '%']],
    ['Pay rise: -2.5 .. 1 000 kr.', ['Pay rise', 'range', -2.5, 1000, 'kr.']],
    ['Term:2..5', ['Term', 'range', 2, 5, null]],
    ['Night shifts: none < rota < all', ['Night shifts', 'scale', ['none', 'rota', 'all']]],
    ['Canteen: keep | close', ['Canteen', 'choices', ['keep', 'close']]],
    ['Start: 8:00 | 9:00', ['Start', 'choices', ['8:00', '9:00']]],
    ['Canteen kept', ['Canteen kept', 'choices', ['yes', 'no']]],
    ['"Article 4: pay, net": low < high', ['Article 4: pay, net', 'scale', ['low', 'high']]],
    ['Site: "A, or B" | "say ""C"""', ['Site', 'choices', ['A, or B', 'say "C"']]],
    ['A 5" pipe', ['A 5" pipe', 'choices', ['yes', 'no']]],
    ['食堂：残す | 閉める', ['食堂', 'choices', ['残す', '閉める']]],
  ])('is read from %s', (text, meant) => {
    expect(issues(text)).toEqual([meant]);
  });

  it('is parted from the next by a comma of any script', () => {
    expect(issues('A: 0..2 m, B،C、 D')).toHaveLength(4);
  });

  it.each([
    ['Pay: 1.000..2.000 euros', '"1.000" may be 1000 or 1'],
    ['Pay: 0..2,5 %', 'The comma in "0..2,5" could stand within a number or between two entries'],
    ['Pay: 10..0', '"10..0" ends before it begins'],
    ['Pay: 0-10', '"0-10" does not say what can be agreed'],
    ['Pay: 1..2..3', '"1..2..3" does not say what can be agreed'],
    ['Pay: high', '"high" does not say what can be agreed'],
    ['Pay:', '"" does not say what can be agreed'],
    ['Pay: 0..12345678901234567', '"0..12345678901234567" has a number of too many digits'],
    ['Shifts: none < rota | all', '"none < rota | all" is both in order and in none'],
    ['Shifts: none < < all', 'A name is missing in "none < < all"'],
    ['Shifts: none < None', '"None" stands twice in "none < None"'],
    ['Pay, , Canteen', 'A name is missing in "Pay, , Canteen"'],
    ['Pay, pay', '"pay" stands twice in "Pay, pay"'],
    ['', 'A name is missing in ""'],
  ])('is not guessed from "%s"', (text, wrong) => {
    expect(issues(text)).toBe(wrong);
  });
});

describe('the parties', () => {
  it('are names parted by commas', () => {
    expect(parties('Union,  "Smith, Jones & Co",Employer')).toEqual([
      'Union',
      'Smith, Jones & Co',
      'Employer',
    ]);
  });

  it.each([
    ['Union', '"Union" is one party'],
    ['Union, UNION', '"UNION" stands twice in "Union, UNION"'],
    ['Union,', 'A name is missing in "Union,"'],
  ])('are not guessed from "%s"', (text, wrong) => {
    expect(parties(text)).toBe(wrong);
  });
});
