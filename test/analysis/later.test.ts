import { describe, expect, it } from 'vitest';
import { ask, page, refusal } from '../ask.ts';
import { round, roundIssues } from '../build.ts';
import { stanceOn } from '../harness.ts';

const later = '2026-04-01';

/** Talks of 1 March in which one thing of each kind that has a day comes in April. */
const talks = round({
  parties: ['union', 'guild', 'employer'],
  blocs: { staff: { name: 'Staff', members: ['union', 'guild'] } },
  issues: {
    ...roundIssues,
    canteen: {
      ...roundIssues.canteen,
      settled: [{ point: 'keep' }, { point: 'lease', since: '2026-04-02' }],
    },
  },
  positions: {
    union: {
      raise: [{ demands: 8 }, { since: later, demands: 6 }],
      shifts: { since: '2026-03-01', demands: 'abolished' },
    },
    employer: { raise: { demands: 3 } },
    staff: { shifts: [{ demands: 'voluntary' }, { since: later, demands: 'rotating' }] },
  },
  proposals: {
    first: {
      date: '2026-02-01',
      points: { raise: 5 },
      responses: { employer: { raise: { answer: 'accepts', date: later } } },
    },
    second: {
      by: 'employer',
      date: '2026-04-03',
      points: { raise: 6 },
      responses: { union: { raise: { answer: 'accepts', date: '2026-04-04' } } },
    },
  },
  events: [
    { date: '2026-04-05', title: 'A strike' },
    { date: '2026-04-06', title: 'The third meeting', scheduled: true },
  ],
});

async function count(words: string): Promise<number> {
  return (await ask(talks, words)).later ?? 0;
}

describe('what is dated later', () => {
  it.each([
    ['show', 6],
    ['report', 6],
    // The answer to a draft is told with the draft, and not in the timeline.
    ['timeline', 5],
    ['proposal', 3],
    // Gaps tell which drafts hold a point, and closeness takes none.
    ['gaps', 4],
    ['bridge', 4],
    ['alignment', 3],
    ['positions', 2],
  ])('is counted by "%s" as far as that would show it: %i', async (words, found) => {
    expect(await count(words)).toBe(found);
  });

  it.each([
    ['gaps --issue raise', 2],
    ['compare --issue raise', 1],
    ['gaps --issue canteen', 1],
    ['show canteen', 1],
    ['show raise', 2],
    ['positions employer', 0],
    ['show employer', 0],
    ['timeline employer --issue raise', 2],
    ['proposal --issue canteen', 0],
    ['proposal first', 2],
    ['show first', 2],
  ])('is counted on what is asked for alone: "%s", %i', async (words, found) => {
    expect(await count(words)).toBe(found);
  });

  it('counts for the members of a bloc that have not spoken for themselves', async () => {
    expect(await count('positions guild')).toBe(1);
    expect(await count('positions union --issue shifts')).toBe(0);
  });

  it('is none of a side that is asked for as of a day', async () => {
    expect(await count('diff union employer --issue raise')).toBe(1);
    expect(await count('diff union@2026-01-01 employer --issue raise')).toBe(0);
  });

  it('is later than the day asked for', async () => {
    expect(await count('positions --at 2026-02-01')).toBe(3);
    expect(await count(`show --at 2026-04-05`)).toBe(0);
  });

  it('is told below the page with how to see it, and in a document by its number alone', async () => {
    expect(await page(talks, 'positions')).toMatch(/ 2 later than 2026-03-01: add --at 2026-04-01$/u);
    const { out } = await stanceOn(talks, ['positions', '-f', 'markdown']);
    expect(out).toMatch(/\n\n2 later than 2026-03-01\n$/u);
  });

  it('is not spoken of where there is none', async () => {
    expect(await page(talks, 'positions employer')).not.toContain('later than');
    expect(await ask(talks, 'positions employer')).not.toHaveProperty('later');
  });
});

describe('what bears on an answer', () => {
  const since = later;
  const waits = { concedes: { point: 3, for: { text: 'It stays', needs: { canteen: 'keep' } } } };
  const bearing = round({
    parties: ['union', 'employer', 'guild'],
    issues: {
      ...roundIssues,
      canteen: { ...roundIssues.canteen, settled: { point: 'keep', since } },
      shifts: { ...roundIssues.shifts, settled: { point: 'rotating', since } },
    },
    positions: {
      union: { raise: { demands: 8, rejects: { below: 2 } } },
      employer: { raise: { demands: 5, ...waits } },
      guild: { raise: [{ demands: 6 }, { since, demands: 1, concedes: 3 }] },
    },
    proposals: { first: { date: '2026-02-01', points: { raise: 4 } } },
  });

  it.each([
    ['is what another party says later of what is rejected', 'rejections union', 1],
    ['is nothing on which the party rejects nothing', 'rejections employer', 0],
    ['is whom a concession will suit', 'concessions employer', 1],
    ['is nothing on which the party concedes nothing', 'concessions union', 0],
    ['is either of the two on the page of a party', 'show union', 1],
    ['is not what others say where a list tells nothing of them', 'positions union', 0],
    ['is what is settled on the issue', 'gaps union employer --issue shifts', 1],
    [
      'is the settlement that a condition waits for, and a party outside',
      'gaps union employer --issue raise',
      2,
    ],
    ['is that settlement in a comparison', 'compare union employer --issue raise', 1],
    ['is that settlement for a draft that does not name the issue', 'proposal first', 2],
    ['is that settlement for all drafts', 'proposal', 2],
    ['is none where the draft names the issue', 'proposal --draft raise=4,canteen=keep', 1],
  ])('%s: "%s", %i', async (_, words, found) => {
    expect((await ask(bearing, words)).later ?? 0).toBe(found);
  });
});

describe('a draft that is dated later', () => {
  it.each(['proposal second', 'show second'])('is known to "%s", with how to read it', async (words) => {
    expect(await refusal(talks, words)).toContain(
      'The draft "second" is dated 2026-04-03, later than 2026-03-01 Read it with --at 2026-04-03.',
    );
    expect(await page(talks, `${words} --at 2026-04-03`)).toContain('second');
  });
});

describe('an event that is scheduled or a deadline', () => {
  const model = round({
    events: [
      { date: '2026-04-06', title: 'The third meeting', scheduled: true },
      { date: '2026-02-06', title: 'The second meeting', scheduled: true },
      { date: '2026-04-30', title: 'The fund closes', deadline: true },
      { date: '2026-04-07', title: 'A strike' },
    ],
  });

  it.each(['timeline', 'show', 'report'])('is told ahead of its day by %s, with the day', async (words) => {
    expect(await page(model, [words, '-f', 'terminal'])).toContain(
      'Ahead ───── 2026-04-06 The third meeting (scheduled) 2026-04-30 The fund closes (deadline)',
    );
    expect((await ask(model, words)).ahead).toMatchObject([
      { date: '2026-04-06', title: 'The third meeting', scheduled: true },
      { date: '2026-04-30', title: 'The fund closes', deadline: true },
    ]);
  });

  it('is told among what happened once its day has come, as what was scheduled', async () => {
    const told = await page(model, 'timeline --at 2026-04-06');
    expect(told).toContain('2026-04-06 ────────── event The third meeting (scheduled)');
    const { entries } = await ask(model, 'timeline --at 2026-04-06');
    expect(entries.at(-1)).toMatchObject({ kind: 'event', because: 'The third meeting (scheduled)' });
    expect(told).toContain('Ahead ───── 2026-04-30 The fund closes (deadline)');
  });

  it('lies ahead of an earlier day that is asked for', async () => {
    expect(await page(model, 'timeline --at 2026-01-01')).toContain(
      'recorded so far. Ahead ───── 2026-02-06 The second meeting (scheduled)',
    );
  });
});
