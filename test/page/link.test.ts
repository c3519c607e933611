/** A link brings another reader to the view that it was copied from, and whatever else it says is harmless. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nothingChosen, aspects } from '../../src/page/choice.ts';
import type { Choice } from '../../src/page/choice.ts';
import { choiceIn, linkOf } from '../../src/page/link.ts';
import { states } from '../../src/model/state.ts';
import { all } from '../hostile/strings.ts';
import { runs } from '../seed.ts';

/** Signs that mean something in an address, and letters of every kind. */
const word = fc.oneof(
  fc.constantFrom(
    ',',
    '%',
    '%2',
    '&',
    '#',
    '=',
    '+',
    ' ',
    '?',
    '👩‍👩‍👧‍👦',
    'a,b',
    'union.shifts.concedes+=voluntary',
  ),
  fc.constantFrom(...all.map(({ text }) => text.toWellFormed())),
  fc.string({ unit: 'binary', minLength: 1 }),
);
const words = fc.uniqueArray(word, { maxLength: 4 });
const maybe = fc.option(word, { nil: null });

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  view: fc.constantFrom(...aspects),
  parties: words,
  issues: words,
  groups: words,
  states: fc.subarray([...states]),
  at: maybe,
  whatIf: words,
  open: words,
  draft: maybe,
});

test('a link tells all of a choice, whatever signs are in its words', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const link = linkOf(choice);
      expect(choiceIn(`#${link}`)).toEqual(choice);
      expect(choiceIn(link)).toEqual(choice);
      expect(link).toMatch(/^[\w.!~*'()%,=&-]*$/u);
    }),
    runs(500),
  );
});

test('a word with half a letter, which no address can hold, stops no link', () => {
  const groups = ['a\ud800b', '\udc00'];
  expect(choiceIn(linkOf({ ...nothingChosen, groups, parties: ['union'] }))).toMatchObject({
    groups: ['a\ufffdb', '\ufffd'],
    parties: ['union'],
  });
});

test('whatever stands in an address is read, and chooses nothing that is no choice', () => {
  const piece = fc.constantFrom(
    'parties=',
    'at=',
    'what-if=',
    'view=',
    'state=',
    '&',
    '=',
    ',',
    '%',
    '%E2%82',
    '%00',
    '#',
  );
  const garbage = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 12 });
  fc.assert(
    fc.property(garbage, (pieces) => {
      const choice = choiceIn(pieces.join(''));
      expect(aspects).toContain(choice.view);
      expect(states).toEqual(expect.arrayContaining([...choice.states]));
      expect(choiceIn(linkOf(choice))).toEqual(choice);
    }),
    runs(500),
  );
});

describe('a link', () => {
  it.each([
    ['', {}],
    ['#', {}],
    ['#parties=russia,ukraine&at=2025-06-02', { parties: ['russia', 'ukraine'], at: '2025-06-02' }],
    ['#view=deals', { view: 'deals' }],
    ['#view=nothing', {}],
    ['#state=apart,agreed,lost', { states: ['apart', 'agreed'] }],
    ['#open=crimea,crimea', { open: ['crimea'] }],
    ['#parties=%E2%82,russia', { parties: ['russia'] }],
    // As somebody writes it who knows the command line.
    ['#what-if=russia.crimea.concedes+=lease', { whatIf: ['russia.crimea.concedes+=lease'] }],
    ['#__proto__=x&constructor=y&parties', {}],
  ])('%s chooses %j', (link, chosen) => {
    expect(choiceIn(link)).toEqual({ ...nothingChosen, ...chosen });
  });

  it('to what is shown first is empty', () => {
    expect(linkOf(nothingChosen)).toBe('');
  });
});
