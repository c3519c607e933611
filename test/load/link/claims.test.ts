/** What is said, and what it rests on: notes, public lines, views, evidence. */
import { describe, expect, it } from 'vitest';
import { modelText, negotiation } from '../../build.ts';
import type { ModelParts } from '../../build.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { faultsIn } from '../faults.ts';
import { held } from './held.ts';

const sources = { minutes: { title: 'Minutes' }, press: { title: 'Press release', date: '2026-02-01' } };

/** The notes of a negotiation, written in one form or another. */
function notesOf(notes: unknown): readonly Claim[] {
  return negotiation({ rest: { sources, notes } }).notes;
}

describe('evidence', () => {
  const minutes = { source: { id: 'minutes', title: 'Minutes' }, at: null, quote: null };
  const press = { source: { id: 'press', date: '2026-02-01' }, at: 'page 2', quote: 'We shall see.' };

  it.each([
    ["a source's id", 'minutes', [minutes]],
    ['a mapping', { source: 'minutes' }, [minutes]],
    [
      'a mapping with a place and the words',
      { source: 'press', at: 'page 2', quote: 'We shall see.' },
      [press],
    ],
    ['a list of ids', ['minutes', 'minutes'], [minutes, minutes]],
    [
      'a list of both',
      ['minutes', { source: 'press', at: 'page 2', quote: 'We shall see.' }],
      [minutes, press],
    ],
    ['a mapping whose rest is left empty', { source: 'minutes', at: null, quote: null }, [minutes]],
    ['an empty list', [], []],
    ['left empty', null, []],
    ['left out', undefined, []],
  ])('may be %s', (_form, evidence, found) => {
    expect(notesOf([{ text: 'Agreed.', evidence }])).toMatchObject([{ text: 'Agreed.', evidence: found }]);
  });

  it.each([
    ['a number', 3, ['wrong-type']],
    ['a mapping without a source', { at: 'page 2' }, ['missing-key']],
    ['a list in a list', [['minutes']], ['wrong-type']],
    ['a title in the place of an id', 'Minutes', ['unknown-source']],
    ['a place that is a number', { source: 'minutes', at: 2 }, ['wrong-type']],
  ])('cannot be %s', (_form, evidence, codes) => {
    const text = modelText({ rest: { sources, notes: [{ text: 'Agreed.', evidence }] } });
    expect(faultsIn(text).map((fault) => fault.code)).toEqual(codes);
  });
});

describe('a note', () => {
  it.each([
    ['a text', 'Agreed.', ['Agreed.']],
    ['a text with what it rests on', { text: 'Agreed.', basis: 'stated', evidence: 'minutes' }, ['Agreed.']],
    ['a list of both', ['Agreed.', { text: 'Signed.' }], ['Agreed.', 'Signed.']],
    ['left empty', null, []],
    ['an empty list', [], []],
  ])('may be %s', (_form, notes, texts) => {
    expect(notesOf(notes).map(({ text }) => text)).toEqual(texts);
  });

  it('may stand on a party and on an issue as well', () => {
    const found = negotiation({
      parties: { union: { name: 'Union', notes: 'It is new.' }, employer: { name: 'Employer' } },
      issues: {
        shifts: {
          title: 'Shifts',
          scale: ['none', 'some'],
          notes: [{ text: 'It is old.', basis: 'reported' }],
        },
      },
    });
    expect(found.parties[0]?.notes).toMatchObject([{ text: 'It is new.', basis: null }]);
    expect(found.issues[0]?.notes).toMatchObject([{ text: 'It is old.', basis: 'reported' }]);
  });
});

describe('a public line', () => {
  it.each([
    ['plain text', 'We shall see.', null, []],
    [
      'a text with what it rests on',
      { text: 'We shall see.', basis: 'stated', evidence: 'press' },
      'stated',
      ['press'],
    ],
  ])('may be %s', (_form, says, basis, ids) => {
    const line = held('shifts', { says }).says;
    expect(line).toMatchObject({ text: 'We shall see.', basis });
    expect(line?.evidence.map(({ source }) => source.id)).toEqual(ids);
  });

  it('rests on what its position rests on, where it says nothing of its own', () => {
    const line = held('shifts', { says: 'We shall see.', basis: 'reported', evidence: 'minutes' }).says;
    expect(line).toMatchObject({ basis: 'reported', evidence: [{ source: { id: 'minutes' } }] });
  });

  it('alone makes a position', () => {
    expect(held('shifts', { says: 'We shall see.' })).toMatchObject({
      demands: [],
      concedes: [],
      rejects: [],
    });
  });
});

describe('a party', () => {
  const parts = (union: object): ModelParts => ({
    parties: { union: { name: 'Union', ...union }, employer: { name: 'Employer' } },
    rest: { sources },
  });

  it('keeps its aliases, one or a list, its role, its lines and its views', () => {
    const [union, employer] = negotiation(
      parts({
        aliases: 'staff',
        role: 'stakeholder',
        says: 'We want peace.',
        alternative: { text: 'A strike.', evidence: 'minutes' },
        views: {
          employer: { trust: 'low', because: 'It broke its word.', basis: 'stated', evidence: 'press' },
        },
      }),
    ).parties;
    expect(union).toMatchObject({
      aliases: ['staff'],
      role: 'stakeholder',
      says: { text: 'We want peace.' },
      alternative: { text: 'A strike.', evidence: [{ source: { id: 'minutes' } }] },
      views: [{ trust: 'low', because: 'It broke its word.', basis: 'stated' }],
    });
    expect(union?.views[0]?.of).toBe(employer);
  });

  it('is a principal without aliases, lines or views, where nothing else is said', () => {
    const [, employer] = negotiation(parts({ aliases: ['staff', 'crew'] })).parties;
    expect(employer).toMatchObject({
      aliases: [],
      role: 'principal',
      says: null,
      alternative: null,
      views: [],
      notes: [],
    });
  });
});
