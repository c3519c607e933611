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

  it.each([
    ['pay', '"pay" names no point'],
    ['pay=4,pay=5', 'The draft names two points of "pay"'],
    ['pay=11', '"11" is no number on "pay"'],
    ['shift=voluntary', 'Unknown issue "shift"'],
  ])('is not "%s"', (text, message) => {
    expect(() => parseDraft(talks, text)).toThrow(message);
  });
});
