import { describe, expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import type { Call } from '../../src/commands/ask.ts';
import { commands } from '../../src/commands/commands.ts';
import { gaps } from '../../src/commands/gaps.ts';
import { negotiation, steps } from '../build.ts';

const talks = negotiation({
  issues: {
    shifts: { title: 'Night shifts', group: 'Time', scale: steps },
    pay: { title: 'Pay', range: { from: 0, to: 10 } },
  },
  positions: {
    union: { shifts: 'voluntary', pay: 6 },
    employer: { shifts: { demands: 'mandatory', rejects: { abolished: 'No' } }, pay: 2 },
  },
});

function call(parts: Partial<Call> = {}): Call {
  return { words: [], issues: [], groups: [], at: null, whatIf: [], options: {}, ...parts };
}

describe('a negotiation that is asked', () => {
  it('answers of itself, as it stands', () => {
    const { report, negotiation: read, supposed } = ask(talks, gaps, call());
    expect(report.data()).toMatchObject({ gaps: [{ issue: 'shifts' }, { issue: 'pay' }] });
    expect([read, supposed]).toEqual([talks, []]);
  });

  it('answers of the issues and groups that are asked for alone', () => {
    const { report } = ask(talks, gaps, call({ groups: ['time'] }));
    expect(report.data()).toMatchObject({ gaps: [{ issue: 'shifts' }] });
  });

  it('is read as of the day that is asked for', () => {
    const { negotiation: read, report } = ask(talks, gaps, call({ at: '2026-02-01' }));
    expect([read.date, talks.date]).toEqual(['2026-02-01', '2026-03-01']);
    expect(report.holds).toBe(true);
  });

  it('is asked with the moves supposed, and says which', () => {
    const whatIf = ['union.pay.demands=2'];
    const { report, supposed } = ask(talks, gaps, call({ issues: ['pay'], whatIf }));
    expect(report.data()).toMatchObject({ gaps: [{ issue: 'pay', state: 'aligned' }] });
    expect(supposed).toEqual(whatIf);
  });

  it('is held to the options of the question', () => {
    expect(ask(talks, gaps, call({ options: { failOn: 'apart' } })).report.holds).toBe(false);
    expect(ask(talks, gaps, call({ options: { failOn: 'deadlocked' } })).report.holds).toBe(true);
  });

  it.each([
    [{ words: ['unoin', 'employer'] }, 'Unknown party "unoin"'],
    [{ issues: ['shift'] }, 'Unknown issue "shift"'],
    [{ at: 'yesterday' }, '"yesterday" is no day of the calendar'],
    [{ whatIf: ['union.pay'] }, '"union.pay" supposes nothing'],
    [{ options: { failOn: 'aprt' } }, '"aprt" is nothing that --fail-on takes'],
  ])('refuses %j', (parts, message) => {
    expect(() => ask(talks, gaps, call(parts))).toThrow(message);
  });
});

it('each command has a name of its own', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
});
