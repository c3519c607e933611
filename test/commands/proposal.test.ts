import { describe, expect, it } from 'vitest';
import { ask, page, refusal } from '../ask.ts';
import { drafted, positions } from '../analysis/drafting.ts';
import { round } from '../build.ts';

describe('the list of drafts', () => {
  const model = round({
    positions: { ...positions, employer: { raise: 2 } },
    proposals: {
      second: { title: 'The second draft', by: 'employer', date: '2026-02-20', points: { raise: 3 } },
      third: { title: 'The third draft', date: '2026-02-25', points: { raise: 4 } },
      first: { title: 'The first draft', by: 'union', date: '2026-02-10', points: { raise: 8 } },
    },
  });

  it('is in the order of their dates', async () => {
    const { proposals } = await ask(model, 'proposal');
    expect(proposals.map(({ id }: { id: string }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('tells which draft comes closest to what each party demands, its own marked, and then that of others', async () => {
    const told = await page(model, 'proposal');
    expect(told).toContain(
      'closest to Union The first draft (its own), 100 %; by others: The third draft, 60 %',
    );
    expect(told).toContain(
      'closest to Employer The second draft (its own), 90 %; by others: The third draft, 80 %',
    );
  });

  it('tells which are withdrawn and which agreed, there and on the first screen', async () => {
    const drafts = {
      first: { title: 'The first draft', status: 'withdrawn', points: { raise: 8 } },
      second: { title: 'The second draft', status: 'agreed', points: { raise: 5 } },
      third: { title: 'The third draft', status: 'circulated', points: { raise: 2 } },
    };
    const dealt = round({ positions: { union: { raise: 8 } }, proposals: drafts });
    const list = await page(dealt, 'proposal');
    expect(list).toContain('The first draft (withdrawn)');
    expect(list).toContain('closest to Union The second draft, 70 %');
    const screen = await page(dealt, 'show');
    expect(screen).toContain('The first draft (withdrawn): open');
    expect(screen).toContain('The second draft (recorded as agreed): open');
    expect(screen).toContain('The third draft: open');
  });

  it('is told on the first screen with the day from whose positions it is read', async () => {
    expect(await page(model, 'show')).toContain(
      'Drafts, read from the positions of 2026-03-01; no answer to a draft is recorded',
    );
    expect(await page(model, 'show --what-if union.raise.demands=7')).toContain(
      'Drafts, read from the positions of 2026-03-01, what is supposed among them; no answer',
    );
  });

  it('of a model without drafts says that there is none', async () => {
    expect(await page(round({}), 'proposal')).toContain('The model holds no draft.');
    expect(await ask(round({}), 'proposal')).toMatchObject({ proposals: [] });
  });
});

describe('a draft from the command line', () => {
  const model = round({ positions });

  it('is read in the same way as one of the model', async () => {
    const own = await ask(drafted({ shifts: 'voluntary', raise: 2.5 }), 'proposal first');
    const typed = await ask(model, 'proposal --draft shifts=voluntary,raise=2.5');
    for (const part of ['answers', 'parties', 'blockedBy', 'changes'])
      expect(typed.proposals[0][part]).toEqual(own.proposals[0][part]);
  });

  it('stands beside the drafts that are named', async () => {
    const { proposals } = await ask(drafted({ raise: 8 }), 'proposal first --draft raise=2');
    expect(proposals.map(({ answers }: { answers: { point: number }[] }) => answers[0]?.point)).toEqual([
      8, 2,
    ]);
  });

  it.each([
    ['raise', '"raise" names no point'],
    ['raise=8,', '"8," is no number on "raise"'],
    ['rise=8', 'Unknown issue "rise" Did you mean "raise"?'],
    ['shifts=volntary', 'Unknown point of "shifts" "volntary" Did you mean "voluntary"?'],
    ['raise=eight', '"eight" is no number on "raise" It goes from 0 to 10.'],
    ['raise=11', '"11" is out of the range of "raise"'],
    ['raise=', '"" is no number on "raise"'],
    ['raise=2,raise=3', 'The draft names two points of "raise"'],
  ])('that is "%s" is refused: %s', async (draft, reason) => {
    expect(await refusal(model, `proposal --draft ${draft}`)).toContain(reason);
  });
});
