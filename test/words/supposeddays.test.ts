import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/analysis/changes.ts';
import { asOf } from '../../src/model/at.ts';
import { positionOf } from '../../src/model/negotiation.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { suppose } from '../../src/words/suppose.ts';
import { ask, page, refusal } from '../ask.ts';
import { issue, loaded, party, round } from '../build.ts';

/** A round of 2026-03-01, in which the employer has yet to move again. */
const model = round({
  sources: { minutes: { title: 'Minutes' } },
  positions: {
    union: { raise: { demands: 8 }, shifts: 'abolished' },
    employer: {
      raise: [
        { demands: 2, evidence: 'minutes' },
        { since: '2026-02-10', demands: 3, because: 'Orders came in.', evidence: 'minutes' },
        { since: '2026-03-20', demands: 4, evidence: 'minutes' },
      ],
    },
  },
  events: [{ date: '2026-03-01', title: 'A strike' }],
});
const move = 'employer.raise.concedes+=5';
const supposing = ['--what-if', move];

/** What the employer would take beside its demand, in a negotiation. */
function taken(negotiation: Negotiation) {
  const [employer, raise] = [party(negotiation, 'employer'), issue(negotiation, 'raise')];
  return positionOf(negotiation, employer, raise)?.stance.accepts;
}

describe('what is supposed', () => {
  it('holds from the day that the model is read as of, and the past stays as it was', async () => {
    const { supposed, differences } = await ask(model, [
      'diff',
      'employer@2026-02-20',
      'employer',
      ...supposing,
    ]);
    expect(supposed).toEqual([move]);
    expect(differences).toMatchObject([
      { issue: 'raise', left: { accepts: [] }, right: { accepts: [{ from: 3, to: 5 }] } },
    ]);
  });

  it('holds on that day when it is named, and until the party is recorded to have moved on', async () => {
    const on = async (day: string) => {
      const { differences } = await ask(model, ['diff', 'union', `employer@${day}`, ...supposing]);
      return differences[0].right.concedes.length;
    };
    expect(await on('2026-03-01')).toBe(1);
    expect(await on('2026-03-10')).toBe(1);
    // The other side must show what is supposed, for this one does not.
    const { differences } = await ask(model, ['diff', 'employer', 'employer@2026-03-20', ...supposing]);
    expect(differences[0]).toMatchObject({ left: { concedes: [{ point: 5 }] }, right: { concedes: [] } });
  });

  it('is refused of days on which it does not hold yet, where nothing else shows it', async () => {
    for (const sides of [
      ['employer@2026-02-01', 'employer@2026-02-20'],
      ['employer@2026-02-20', 'union'],
    ])
      expect(await refusal(model, ['diff', ...sides, ...supposing])).toContain(
        'What is supposed of Employer holds from 2026-03-01 on, and not on 2026-02-',
      );
    const read = await ask(model, [
      'diff',
      'employer@2026-02-20',
      'union',
      '--at',
      '2026-02-20',
      ...supposing,
    ]);
    expect(read.differences).toMatchObject([{ left: { concedes: [{ point: 5, basis: 'supposed' }] } }]);
  });

  it('stands last of its day in a timeline, and is called no move', async () => {
    const { entries } = await ask(model, ['timeline', ...supposing]);
    expect(entries).toMatchObject([
      { date: '2026-02-10', kind: 'move', basis: null },
      { date: '2026-03-01', kind: 'event' },
      {
        date: '2026-03-01',
        kind: 'move',
        party: 'employer',
        basis: 'supposed',
        after: { accepts: [{ to: 5 }] },
      },
    ]);
    const told = await page(model, ['timeline', ...supposing]);
    expect(told).toMatch(/event A strike.* supposed Employer on Pay rise: now accepts .* \(supposed\)/u);
    expect(told).not.toMatch(/accepts.*Orders came in/u);
  });

  it('rests on nothing where it lets an entry of the model reach farther', async () => {
    const others = round({
      sources: { minutes: { title: 'Minutes' } },
      positions: {
        union: {
          shifts: {
            demands: ['abolished', 'voluntary'],
            rejects: 'others',
            basis: 'stated',
            evidence: 'minutes',
          },
        },
      },
    });
    const { entries } = await ask(others, ['timeline', '--what-if', 'union.shifts.demands-=voluntary']);
    expect(entries).toMatchObject([
      { after: { rejects: ['voluntary', 'rotating', 'mandatory'] }, basis: 'supposed' },
    ]);
  });

  it('is one move, however many suppositions it was made of', async () => {
    const { entries } = await ask(model, [
      'timeline',
      ...supposing,
      '--what-if',
      'employer.raise.concedes+=6',
    ]);
    expect(entries.filter(({ basis }: { basis: string | null }) => basis === 'supposed')).toMatchObject([
      { before: { accepts: [] }, after: { accepts: [{ from: 3, to: 6 }] } },
    ]);
  });

  it('cites nothing', async () => {
    const cited = async (...more: readonly string[]) =>
      (await ask(model, ['show', 'minutes', ...more])).citedBy;
    expect(await cited(...supposing)).toEqual(await cited());
  });

  it('is kept by a program that reads it as of another day, and that asks what changed', () => {
    const today = loaded(model);
    const { negotiation } = suppose(today, [move]);
    expect(taken(asOf(negotiation, '2026-03-01'))).toHaveLength(1);
    expect(taken(asOf(negotiation, '2026-03-19'))).toHaveLength(1);
    expect(taken(asOf(negotiation, '2026-02-28'))).toEqual([]);
    expect(taken(asOf(negotiation, '2026-03-20'))).toEqual([]);
    expect(findChanges(today, negotiation)).toMatchObject([
      { kind: 'added', what: 'position', id: 'employer.raise@2026-03-01', after: { basis: 'supposed' } },
    ]);
  });
});
