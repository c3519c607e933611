/** The points of an issue, and what is settled on it. */
import { describe, expect, it } from 'vitest';
import { issue, modelText, negotiation } from '../../build.ts';
import type { Issue, Settlement } from '../../../src/model/issue.ts';
import { faultsIn } from '../faults.ts';

function linked(fields: object): Issue {
  return issue(negotiation({ issues: { shifts: { title: 'Night shifts', ...fields } } }), 'shifts');
}

describe('a point', () => {
  it.each([
    [
      'an id, which is its own label',
      ['none', 'some'],
      [
        ['none', 'none', null],
        ['some', 'some', null],
      ],
    ],
    [
      'an id and its label',
      [{ none: 'None at all' }, 'some'],
      [
        ['none', 'None at all', null],
        ['some', 'some', null],
      ],
    ],
    [
      'a mapping',
      [{ id: 'none', label: 'None at all', note: 'As before 1990.' }, 'some'],
      [
        ['none', 'None at all', 'As before 1990.'],
        ['some', 'some', null],
      ],
    ],
    [
      'a mapping without a label',
      [{ id: 'none' }, { id: 'some', label: null }],
      [
        ['none', 'none', null],
        ['some', 'some', null],
      ],
    ],
  ])('may be %s', (_form, points, found) => {
    for (const kind of ['choices', 'scale'] as const) {
      const of = linked({ [kind]: points });
      expect(of.kind).toBe(kind);
      expect(of.kind === 'range' ? [] : of.points.map(({ id, label, note }) => [id, label, note])).toEqual(
        found,
      );
    }
  });

  it.each([
    ['a number', [2014, 'some'], ['wrong-type']],
    ['a truth value', [true, 'some'], ['wrong-type']],
    ['a label that is no text', [{ none: 0 }, 'some'], ['bad-points']],
    ['two points in one entry', [{ none: 'None', some: 'Some' }, 'all'], ['bad-points']],
    ['a word of the format', ['none', 'others'], ['bad-id']],
    ['another word of the format', [{ above: 'More' }, 'some'], ['bad-id']],
    ['nothing', ['none', null], ['wrong-type']],
  ])('cannot be %s', (_form, scale, codes) => {
    const text = modelText({ issues: { shifts: { title: 'Night shifts', scale } } });
    expect(faultsIn(text).map((fault) => fault.code)).toEqual(codes);
  });
});

describe('a range', () => {
  it('has two ends, and a unit where one is given', () => {
    expect(linked({ range: { from: -5, to: 2.5, unit: '%' } })).toMatchObject({
      kind: 'range',
      from: -5,
      to: 2.5,
      unit: '%',
    });
    expect(linked({ range: { from: 0, to: 1 } })).toMatchObject({ unit: null });
  });
});

describe('an issue', () => {
  it('may leave the kinds that it is not empty', () => {
    expect(linked({ choices: null, scale: ['none', 'some'], range: null })).toMatchObject({ kind: 'scale' });
  });

  it('keeps its question and the heading that it is listed under', () => {
    expect(linked({ scale: ['none', 'some'], question: 'How many?', group: 'Time' })).toMatchObject({
      title: 'Night shifts',
      question: 'How many?',
      group: 'Time',
    });
  });
});

describe('what is settled', () => {
  const parties = {
    union: { name: 'Union' },
    employer: { name: 'Employer' },
    city: { name: 'City', role: 'guarantor' },
    chair: { name: 'Chair', role: 'mediator' },
  };

  function settled(
    settlement: unknown,
    points: object = { scale: ['none', 'some', 'all'] },
  ): Settlement | undefined {
    const of = negotiation({
      parties,
      issues: { shifts: { title: 'Night shifts', ...points, settled: settlement } },
      rest: { sources: { minutes: { title: 'Minutes' } } },
    });
    return of.settlements.get(issue(of, 'shifts'))?.[0];
  }
  const between = (settlement: unknown): readonly string[] | undefined =>
    settled(settlement)?.between.map(({ id }) => id);

  it('is a point, and holds between all principals unless it says otherwise', () => {
    expect(settled({ point: 'some' })).toMatchObject({ at: 1, status: null, since: null });
    expect(between({ point: 'some' })).toEqual(['union', 'employer']);
  });

  it.each([
    ['a list of parties', ['union', 'city'], ['union', 'city']],
    ['a list that names one twice', ['union', 'city', 'union'], ['union', 'city']],
    ['left empty', null, ['union', 'employer']],
  ])('may be between %s', (_form, named, found) => {
    expect(between({ point: 'some', between: named })).toEqual(found);
  });

  it.each(['in-principle', 'provisional', 'final'] as const)(
    'may be %s, since a day, with its evidence',
    (status) => {
      expect(
        settled({ point: 'all', status, since: '2026-02-28', evidence: { source: 'minutes', at: 'item 3' } }),
      ).toMatchObject({
        at: 2,
        status,
        since: '2026-02-28',
        evidence: [{ source: { id: 'minutes' }, at: 'item 3' }],
      });
    },
  );

  it('is a number on a range', () => {
    expect(settled({ point: 3.5 }, { range: { from: 0, to: 10 } })).toMatchObject({ at: 3.5 });
  });

  it('may be left empty', () => {
    expect(settled(null)).toBeUndefined();
  });
});
