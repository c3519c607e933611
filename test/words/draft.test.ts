import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/words/draft.ts';
import { issue, negotiation, steps } from '../build.ts';

const talks = negotiation({
  issues: {
    shifts: { title: 'Night shifts', scale: steps },
    pay: { title: 'Pay', range: { from: 0, to: 10 } },
  },
});

describe('a draft from the command line', () => {
  it('has a point on each issue that it names, and is tabled by nobody', () => {
    const draft = parseDraft(talks, 'pay=4.5,Night shifts=voluntary');
    expect([...draft.points]).toEqual([
      [issue(talks, 'pay'), 4.5],
      [issue(talks, 'shifts'), steps.indexOf('voluntary')],
    ]);
    expect(draft).toMatchObject({ kind: 'proposal', id: 'draft', by: [], date: null });
  });

  it('may name a label and a number that hold commas', () => {
    const hall = negotiation({
      issues: {
        rent: { title: 'Rent', range: { from: 0, to: 9_000_000, unit: 'euros' } },
        keys: { title: 'Who holds the keys', choices: [{ both: 'Both, by turns' }, 'none'] },
        heating: { title: 'Who heats', choices: ['council', 'choir'] },
      },
    });
    const draft = parseDraft(hall, 'keys=both, by turns,rent=1,000,000 euros,heating=choir');
    expect([...draft.points.values()]).toEqual([0, 1_000_000, 1]);
  });

  it.each([
    ['pay', '"pay" names no point'],
    ['pay=4,pay=5', 'The draft names two points of "pay"'],
    ['pay=11', '"11" is out of the range of "pay"'],
    ['pay=4,5,shifts=voluntary', '"4,5" is no number on "pay"'],
    ['shift=voluntary', 'Unknown issue "shift"'],
  ])('is not "%s"', (text, message) => {
    expect(() => parseDraft(talks, text)).toThrow(message);
  });
});
