import { describe, expect, it } from 'vitest';
import { ask, folded, page } from '../ask.ts';
import { round } from '../build.ts';
import { stance, stanceOn } from '../harness.ts';

const parties = ['union', 'employer', 'city', 'riders'];
const positions = {
  union: { raise: { demands: 8, basis: 'reported' } },
  employer: { raise: 2 },
  city: { raise: 3.01 },
  riders: { canteen: 'keep' },
};
const model = round({ parties, positions });

/** A page wide enough that no cell goes on below. */
async function wide(text: string, ...words: readonly string[]): Promise<string> {
  const { exit, out } = await stanceOn(text, ['alignment', ...words, '--width', '180']);
  expect(exit).toBe(0);
  return out.replaceAll(/ +/gu, ' ').replaceAll(' \n', '\n');
}

describe('the page of alignment', () => {
  it('tells the nearest and the farthest partner of each party, with what each figure rests on', async () => {
    const told = await wide(model);
    expect(told).toContain('Union City 50 Employer 40');
    expect(told).toContain(
      ' 1 issue: 0 aligned, 0 compatible; reported 1 issue: 0 aligned, 0 compatible; reported',
    );
    expect(told).toContain('Riders no common issue with anybody');
  });

  it('shows the pairs on request alone, but always in JSON and CSV', async () => {
    expect(await wide(model)).not.toContain('Every pair');
    const all = await wide(model, '--all');
    expect(all.indexOf('Nearest and farthest')).toBeLessThan(all.indexOf('Every pair'));
    expect(all).toContain('1 Union 40 50 -\n');
    expect(all).toContain('Union Employer 40 1 issue: 0 aligned, 0 compatible; reported\n');
    expect(all).toContain('Union Riders - no common issue');
    expect((await ask(model, 'alignment')).pairs).toHaveLength(6);
    expect((await stanceOn(model, ['alignment', '-f', 'csv'])).out.trimEnd().split('\n')).toHaveLength(7);
  });

  it('names three that tie, and counts the others', async () => {
    const crowd = ['union', 'a', 'b', 'c', 'd', 'e'];
    const alike = Object.fromEntries(crowd.map((id) => [id, { raise: id === 'union' ? 8 : 2 }]));
    const told = await page(round({ parties: crowd, positions: alike }), 'alignment --width 180');
    expect(told).toMatch(/A 40 .* B 40 .* C 40 .* and 2 more as near/u);
  });

  it('calls nobody near who is as far as the issue allows', async () => {
    const apart = { union: { canteen: 'keep' }, employer: { canteen: 'close' }, city: { canteen: 'keep' } };
    expect(await wide(round({ parties, positions: apart }))).toContain(
      'Employer nobody: 0 with all that are ranked Union 0',
    );
  });

  it('says where nobody is farthest: for want of another partner, or as all are as near', async () => {
    const one = { union: { raise: 8 }, employer: { raise: 2 } };
    expect(await wide(round({ parties, positions: one }))).toContain(
      'Union Employer 40 nobody else is ranked',
    );
    const two = { ...one, city: { raise: 2 } };
    expect(await wide(round({ parties, positions: two }))).toContain(
      'Union Employer 40 all that are ranked are as near',
    );
  });

  it('never shows a distance as none, nor closeness as all', async () => {
    const issues = { raise: { title: 'Pay rise', range: { from: 0, to: 1000 } } };
    const shown = (union: number, employer: number) =>
      wide(round({ issues, positions: { union: { raise: union }, employer: { raise: employer } } }));
    expect(await shown(500, 499)).toContain('Union Employer 99 ');
    expect(await shown(999, 0)).toContain('Union Employer 1 ');
    expect(await shown(5, 5)).toContain('Union Employer 100 ');
  });

  it('says in its heading that it is weighted, and marks whose weights they are', async () => {
    const weighed = round({
      parties,
      positions: {
        union: { raise: { demands: 8, importance: 9 }, canteen: { demands: 'keep', importance: 1 } },
        employer: { raise: 2, canteen: 'keep', shifts: 'abolished' },
        city: { raise: 8, shifts: 'abolished' },
      },
    });
    expect(await wide(weighed)).not.toMatch(/weigh/u);
    const told = await wide(weighed, '--weighted', '--all');
    expect(told).toContain(
      'Closeness of Union, Employer, City and Riders, weighted by what they say matters\n',
    );
    expect(told).toContain('Union Employer 46 2 issues: 1 aligned, 1 compatible; weighed by Union alone\n');
    expect(told).toContain(
      'Employer City 70 2 issues: 1 aligned, 1 compatible; unweighted, as neither says what matters\n',
    );
  });

  it('says on how many issues the weight lies, where not on all', async () => {
    const light = {
      union: { raise: { demands: 8, importance: 9 }, canteen: 'keep' },
      employer: { raise: 2, canteen: 'keep' },
      city: { canteen: 'keep' },
      riders: { canteen: { demands: 'keep', importance: 1 } },
    };
    const told = await wide(round({ parties, positions: light }), '--weighted', '--all');
    expect(told).toContain('Union Employer 40 2 issues (1 of weight): 1 aligned');
    expect(told).toContain('Union City - 1 issue (0 of weight): 1 aligned');
    const few = { union: light.union, city: light.city };
    expect(await wide(round({ parties, positions: few }), '--weighted')).toContain(
      'Union no common issue of weight with anybody',
    );
  });

  it('of two parties is their pair, and of one says that it takes two', async () => {
    const two = await wide(model, 'union', 'city');
    expect(two).toContain('Union City 50 1 issue');
    expect(two).not.toContain('Nearest');
    const { out } = await stance(['alignment', 'moscow']);
    expect(out).toContain('Closeness takes two parties.');
  });

  it('has a matrix for forty parties where it fits, and else says how wide it is', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `party-${i}`);
    const crowd = round({
      parties: many,
      positions: Object.fromEntries(many.map((id, i) => [id, { raise: i / 4 }])),
    });
    const shown = async (width: string) =>
      (await stanceOn(crowd, ['alignment', '--all', '--width', width])).out;
    const roomy = await shown('180');
    expect(roomy.split('\n').find((line) => line.startsWith('40 Party-39'))).toMatch(
      /^40 Party-39(?: +\d+){39}$/u,
    );
    expect(Math.max(...roomy.split('\n').map((line) => line.length))).toBeLessThanOrEqual(180);
    expect(folded(await shown('80'))).toMatch(
      /The matrix of all 40 is \d+ columns wide: too wide for this page\./u,
    );
  });
});
