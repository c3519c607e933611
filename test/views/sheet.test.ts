import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { modelText } from '../build.ts';
import { stanceOn } from '../harness.ts';

const rest = {
  blocs: { staff: { name: 'The staff', members: ['union', 'guild'] } },
  sources: { minutes: { title: 'The minutes' } },
};

/** A rise between a union, which is in a bloc with a guild, and an employer that each think something of the other. */
const talks = {
  parties: {
    union: {
      name: 'Union',
      alternative: 'It calls a strike.',
      'walk-away': { total: 5, because: 'The strike fund is full.' },
      notes: ['Two delegates would sign today.'],
      views: { employer: { trust: 'low' } },
    },
    guild: { name: 'Guild', role: 'stakeholder' },
    employer: { name: 'Employer', alternative: 'It pays nothing.', views: { union: { trust: 'high' } } },
  },
  issues: {
    raise: {
      title: 'Rise',
      range: { from: 0, to: 10, unit: '%' },
      settled: { point: 4, between: ['union', 'employer'], since: '2026-01-10' },
    },
    shifts: { title: 'Shifts', scale: [{ day: 'By day' }, { some: 'Some nights' }, { all: 'All nights' }] },
    canteen: { title: 'Canteen', choices: [{ keep: 'Keep it' }, { close: 'Close it' }] },
  },
  positions: {
    staff: { canteen: 'keep' },
    union: {
      raise: [
        { demands: 8 },
        {
          since: '2026-02-01',
          demands: { point: 6, because: 'Prices rose.', evidence: 'minutes' },
          concedes: [
            { point: 5, for: { text: 'Days only', needs: { shifts: 'day' } } },
            { point: 4.5, status: 'withdrawn' },
          ],
          scores: [
            { point: 0, score: 0 },
            { point: 10, score: 9, because: 'It would be a triumph.' },
          ],
        },
      ],
      shifts: {
        demands: 'day',
        concedes: 'some',
        rejects: { point: 'all', redline: 'law', because: 'The act forbids it.' },
      },
    },
    employer: { raise: { demands: 2, rejects: { above: 6 } } },
  },
  rest,
};
const model = modelText(talks);
const sheet = ['sheet', 'union', '-f', 'terminal'];

/** The same as somebody knows it. */
function knownTo(...readers: readonly string[]): string {
  return modelText({ ...talks, rest: { ...rest, 'known-to': readers } });
}

describe('the sheet of a party', () => {
  it('says to it what it asks, what it could give and how, and what it may not give', async () => {
    const told = await page(model, sheet);
    expect(told).toContain('you ask for 6 %: Prices rose. ([1])');
    expect(told).toContain('you could give 5 % (for: Days only; needs By day on Shifts)');
    expect(told).toContain('you offered 4.5 % and took it back');
    expect(told).toContain('you could give Some nights (firm)');
    expect(told).toContain('you may not give All nights (red line: law): The act forbids it.');
  });

  it('says to it what it does without a deal, and from which total on it takes one', async () => {
    const told = await page(model, sheet);
    expect(told).toContain('without a deal It calls a strike.');
    expect(told).toContain('walk-away you take no total below 5: The strike fund is full.');
    expect(told).toContain('Two delegates would sign today.');
  });

  it('tells the scores with their reasons, and that they go straight between numbers', async () => {
    const told = await page(model, sheet);
    expect(told).toMatch(/Point +Your score +Why/u);
    expect(told).toMatch(/10 % +9 +It would be a triumph\./u);
    expect(told).toContain('Between two of these numbers the score goes straight.');
  });

  it('sets beside each other what it needs, and how much each issue matters to it', async () => {
    const positions = {
      union: {
        raise: { demands: 6, interest: 'Bread', importance: 0 },
        shifts: { demands: 'day', importance: 2 },
        canteen: 'keep',
      },
    };
    const { out } = await stanceOn(modelText({ ...talks, positions }), ['sheet', 'union', '-f', 'markdown']);
    expect(out).toContain('| Issue | Your interest | Importance to you |');
    expect(out).toContain('| **Rise** | Bread | 0 |\n| **Shifts** |  | 2 |\n\n');
  });

  it('reads a condition against what is settled', async () => {
    const shifts = { ...talks.issues.shifts, settled: { point: 'day', between: ['union', 'employer'] } };
    const told = await page(modelText({ ...talks, issues: { ...talks.issues, shifts } }), sheet);
    expect(told).toContain('5 % (for: Days only; needs By day on Shifts; its condition holds)');
    const nights = { ...shifts, settled: { ...shifts.settled, point: 'some' } };
    expect(await page(modelText({ ...talks, issues: { ...talks.issues, shifts: nights } }), sheet)).toContain(
      'needs By day on Shifts; its condition is not met)',
    );
  });

  it('says with whom it has settled an issue', async () => {
    expect(await page(model, sheet)).toContain('settled agreed between you and Employer: 4 %');
    expect(await page(model, ['sheet', 'guild', '-f', 'terminal'])).toContain(
      'settled agreed between Union and Employer: 4 %',
    );
  });

  it('says what its bloc holds for it', async () => {
    expect(await page(model, sheet)).toContain('held for you by The staff you ask for Keep it');
  });

  it('tells the others by name, and what they think of it', async () => {
    const told = await page(model, sheet);
    expect(told).toContain('Employer demands 2 % rejects above 6 %');
    expect(told).toContain('alternative It pays nothing. What it thinks of the others you trust: high.');
  });

  it('stands as of a day', async () => {
    const told = await page(model, [...sheet, '--at', '2026-01-15']);
    expect(told).toContain('you ask for 8 %');
    expect(told).not.toContain('you ask for 6 %');
  });

  it('holds the issues that are asked for, each with lines to write on', async () => {
    const { out } = await stanceOn(model, [...sheet, '--issue', 'raise,canteen']);
    expect(out).not.toContain('you could give  Some nights');
    expect(out.match(/^_+$/gmu)).toHaveLength(6);
  });

  it('tells what is supposed as supposed', async () => {
    const told = await page(model, [...sheet, '--what-if', 'union.raise.concedes+=3']);
    expect(told).toContain('Supposed, not in the model');
    expect(told).toContain('you could give 3 % (firm)');
  });

  it('has nothing under a heading that the model does not hold', async () => {
    const bare = modelText({
      parties: { union: { name: 'Union' }, employer: { name: 'Employer' } },
      issues: { canteen: talks.issues.canteen },
      positions: { employer: { canteen: 'close' } },
    });
    const { out } = await stanceOn(bare, ['sheet', 'union', '-f', 'markdown']);
    expect([...out.matchAll(/^#+ (?<heading>.*)/gmu)].map(({ groups }) => groups?.['heading'])).toEqual([
      'Sheet for Union',
      'The case',
      'Issue by issue',
      'Canteen',
      'Employer',
    ]);
    expect(out).not.toMatch(/\bno\b|not recorded/u);
  });
});

describe('a sheet', () => {
  it('is as its party knows it, and says so', async () => {
    const { exit, out } = await stanceOn(knownTo('union'), ['sheet', 'union', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ as: 'union', party: 'union' });
    expect(await page(knownTo('union'), sheet)).toContain('Sheet for Union');
    const before = [...sheet, '--at', '2026-01-15', '--what-if', 'union.raise.concedes+=3'];
    expect(await page(knownTo('union'), before)).toContain('As Union knows it.');
  });

  it.each([
    ['another party', ['guild'], '"guild"'],
    ['a bloc that the party is in', ['staff'], '"staff"'],
    ['the author', [], 'the author'],
  ])('is refused where the model is as %s knows it', async (_, readers, who) => {
    const { exit, out, err } = await stanceOn(knownTo(...readers), ['sheet', 'union']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe(
      `stance: The model is read as ${who} knows it, and a sheet of "union" is as "union" knows it\n  Leave --as out.\n`,
    );
  });

  it('is of one party, and of no bloc', async () => {
    const { exit, err } = await stanceOn(model, ['sheet', 'staff']);
    expect(exit).toBe(2);
    expect(err).toContain('"staff" is a bloc, and its members may disagree\n  Name one of: union, guild.');
    expect((await stanceOn(model, ['sheet', 'unoin'])).err).toContain('Unknown party "unoin"');
  });

  it('has for a machine what show has of the parties and the issues', async () => {
    const json = async (...words: readonly string[]): Promise<Record<string, unknown>> =>
      JSON.parse((await stanceOn(model, [...words, '--json'])).out);
    const { you, others, issues } = await json('sheet', 'union');
    const dossier = async (party: string): Promise<object> => {
      const { party: shown, positions, rejections, concessions } = await json('show', party);
      return { party: shown, positions, rejections, concessions };
    };
    expect(you).toEqual(await dossier('union'));
    expect(others).toEqual([await dossier('guild'), await dossier('employer')]);
    expect(issues).toEqual(
      await Promise.all(['raise', 'shifts', 'canteen'].map(async (id) => (await json('show', id))['issue'])),
    );
  });
});
