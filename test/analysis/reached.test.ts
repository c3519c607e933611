import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { round, roundIssues } from '../build.ts';
import { stanceOn } from '../harness.ts';
import { eight, entries, six } from './moves.ts';

/** The union asks for 8 % and the employer for 3 %; what is settled on the raise is as the test says. */
function settled(settlement: unknown, more: object = {}, raise: readonly object[] = [eight]) {
  return round({
    parties: ['union', 'employer', 'guild'],
    issues: { ...roundIssues, raise: { ...roundIssues.raise, settled: settlement } },
    positions: { union: { raise }, employer: { raise: 3 } },
    ...more,
  });
}

const all = ['union', 'employer', 'guild'];

describe('a settlement', () => {
  it('is told on the day from which it holds, with its point and how the state turned', async () => {
    const model = settled({ point: 5, since: '2026-02-01', between: all });
    expect(await entries(model)).toMatchObject([
      { date: '2026-01-10', kind: 'move' },
      {
        date: '2026-02-01',
        kind: 'settlement',
        party: null,
        issue: 'raise',
        before: null,
        after: 5,
        stateBefore: 'apart',
        stateAfter: 'agreed',
        because: 'Pay rise, agreed between Union, Employer and Guild: 5 %',
      },
    ]);
  });

  it('comes after the moves of its day, which are judged without it', async () => {
    const model = settled({ point: 5, since: six.since, between: all }, {}, [six]);
    expect(await entries(model)).toMatchObject([
      { kind: 'move', stateBefore: 'unstated', stateAfter: 'apart' },
      { kind: 'settlement', stateBefore: 'apart', stateAfter: 'agreed' },
    ]);
  });

  it('between some of the principals turns no state', async () => {
    const model = settled({ point: 5, since: '2026-02-01', between: ['union', 'employer'] });
    expect((await entries(model)).at(-1)).toMatchObject({ stateBefore: null, stateAfter: null });
  });

  it('is told of those alone that made it, on the issues asked for, up to the day of the model', async () => {
    const model = settled([
      { point: 5, since: '2026-02-01', between: ['union', 'employer'] },
      { point: 6, since: '2026-03-02', between: all },
    ]);
    const points = async (words: string) =>
      (await entries(model, words)).flatMap(({ kind, after }: Record<string, unknown>) =>
        kind === 'settlement' ? [after] : [],
      );
    expect(await points('timeline')).toEqual([5]);
    expect(await points('timeline guild')).toEqual([]);
    expect(await points('timeline --issue canteen')).toEqual([]);
    expect(await points('timeline --at 2026-03-02')).toEqual([5, 6]);
  });

  it('is none that holds from the beginning', async () => {
    expect(await entries(settled({ point: 5 }, {}, [{ demands: 8 }]))).toEqual([]);
  });

  describe('that a condition on another issue waits for', () => {
    const rest = { for: { text: 'The canteen stays', needs: { canteen: 'keep' } } };
    const turning = (asked: number) =>
      round({
        issues: {
          ...roundIssues,
          canteen: { ...roundIssues.canteen, settled: { point: 'keep', since: '2026-02-01' } },
        },
        positions: {
          union: { raise: { demands: 8, concedes: { point: 3, ...rest } } },
          employer: {
            raise: [{ demands: asked }, { since: '2026-02-02', demands: asked, concedes: asked - 1 }],
          },
        },
      });
    const model = turning(3);

    it('is told with how it turned that issue, on either of the two', async () => {
      for (const words of ['timeline', 'timeline --issue raise'])
        expect(await entries(model, words)).toMatchObject([
          {
            kind: 'settlement',
            issue: 'canteen',
            stateBefore: 'unstated',
            stateAfter: 'agreed',
            turns: [{ issue: 'raise', stateBefore: 'conditional', stateAfter: 'overlapping' }],
          },
          // The move finds the condition met.
          { kind: 'move', stateBefore: null, turns: [] },
        ]);
      expect(await page(model, 'timeline')).toContain(
        '"keep"; unstated → agreed; Pay rise: conditional → overlapping',
      );
    });

    it('is told without it where that issue is not asked about, and not at all on a third', async () => {
      expect(await entries(model, 'timeline --issue canteen')).toMatchObject([
        { kind: 'settlement', turns: [] },
      ]);
      expect(await entries(model, 'timeline --issue shifts')).toEqual([]);
    });

    it('is told on its own issue alone where it turns no other', async () => {
      const idle = turning(2);
      expect(await entries(idle)).toMatchObject([{ kind: 'settlement', turns: [] }, { kind: 'move' }]);
      expect(await entries(idle, 'timeline --issue raise')).toMatchObject([{ kind: 'move' }]);
    });
  });

  it('names in a record those who made it and how firm it is, as a draft names its authors', async () => {
    const model = settled(
      { point: 5, status: 'provisional', since: '2026-02-01', between: ['union', 'employer'] },
      {
        proposals: {
          joint: { by: ['union', 'guild'], date: '2026-01-05', points: { raise: 6 } },
          nobodys: { date: '2026-01-06', points: { raise: 4 } },
        },
      },
    );
    const none = { by: null, between: null, status: null };
    expect(await entries(model)).toMatchObject([
      { ...none, kind: 'proposal', party: null, by: ['union', 'guild'] },
      { ...none, kind: 'proposal', party: null, by: [] },
      { ...none, kind: 'move', party: 'union' },
      { ...none, kind: 'settlement', between: ['union', 'employer'], status: 'provisional' },
    ]);
    const { out } = await stanceOn(model, ['timeline', '--format', 'csv']);
    const [heads = [], ...rows] = out.split('\r\n').map((row) => row.split(','));
    const cells = (row: readonly string[]) =>
      ['kind', 'by', 'between', 'status'].map((head) => row[heads.indexOf(head)]);
    expect(rows.slice(0, 4).map(cells)).toEqual([
      ['proposal', 'union; guild', '', ''],
      ['proposal', '', '', ''],
      ['move', '', '', ''],
      ['settlement', '', 'union; employer', 'provisional'],
    ]);
  });

  it('stands on the page with its status and what it rests on', async () => {
    const minutes = { sources: { minutes: { title: 'Minutes' } } };
    const model = settled(
      {
        point: 5,
        status: 'in-principle',
        since: '2026-02-01',
        between: all,
        basis: 'stated',
        evidence: 'minutes',
      },
      minutes,
    );
    expect(await page(model, 'timeline')).toContain(
      'settlement Pay rise, agreed between Union, Employer and Guild: 5 % (in principle; stated; minutes); apart → agreed',
    );
  });
});
