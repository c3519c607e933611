/** The same scores written as files of different programs make models of which the same is answered. */
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loaded } from '../build.ts';
import { imported, negotiationFrom } from '../importing/importing.ts';
import { asGenius, asGeniusWeb, asNegMas, asNegoLog, negMasDomain } from '../importing/written.ts';
import type { WrittenProfile } from '../importing/written.ts';
import { runs } from '../seed.ts';
import { dealsOf } from './deals/asked.ts';
import { plainly } from './deals/tables.ts';

const parties = ['buyer', 'seller'] as const;

/** Twelve decimals are kept. */
function kept(score: number): number {
  return Number(score.toFixed(12));
}

/** A profile on issues of so many points each; the best point of each is worth 1, so that all programs read it alike. */
function profileOn(counts: readonly number[]): fc.Arbitrary<WrittenProfile> {
  const issue = (count: number) =>
    fc.record({
      part: fc.integer({ min: 1, max: 9 }),
      worth: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: count - 1, maxLength: count - 1 }),
      best: fc.nat(count - 1),
      bid: fc.nat(count - 1),
    });
  return fc.tuple(...counts.map(issue)).map((drawn) => {
    const sum = drawn.reduce((all, { part }) => all + part, 0);
    const issues = drawn.map(({ part, worth, best }, at) => ({
      name: `issue-${at}`,
      weight: part / sum,
      values: Object.fromEntries(
        worth.toSpliced(best, 0, 1000).map((value, point) => [`point-${point}`, value / 1000]),
      ),
    }));
    const bid = Object.fromEntries(drawn.map(({ bid: point }, at) => [`issue-${at}`, `point-${point}`]));
    const walkAway = issues.reduce(
      (all, { name, weight, values }) => all + weight * (values[bid[name] ?? ''] ?? 0),
      0,
    );
    return { issues, bid, walkAway };
  });
}

const anyTalks = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((counts) => fc.tuple(profileOn(counts), profileOn(counts)));

type Talks = readonly [WrittenProfile, WrittenProfile];

function modelOf(talks: Talks): string {
  return stringify({
    stance: 1,
    title: 'Talks',
    date: '2026-03-01',
    parties: Object.fromEntries(
      talks.map(({ walkAway }, at) => [
        parties[at],
        { name: at === 0 ? 'Buyer' : 'Seller', 'walk-away': kept(walkAway) },
      ]),
    ),
    issues: Object.fromEntries(
      talks[0].issues.map(({ name, values }) => [name, { title: name, choices: Object.keys(values) }]),
    ),
    positions: Object.fromEntries(
      talks.map(({ issues }, at) => [
        parties[at],
        Object.fromEntries(
          issues.map(({ name, weight, values }) => [
            name,
            {
              scores: Object.fromEntries(
                Object.entries(values).map(([point, value]) => [point, kept(weight * value)]),
              ),
            },
          ]),
        ),
      ]),
    ),
  });
}

function filesOf(
  talks: Talks,
  written: (profile: WrittenProfile) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(talks.map((profile, at) => [`${parties[at]}.txt`, written(profile)]));
}

describe('scores in the files of other programs', () => {
  it.each([
    ['Genius', (talks: Talks) => filesOf(talks, asGenius)],
    ['GeniusWeb', (talks: Talks) => filesOf(talks, asGeniusWeb)],
    ['NegoLog', (talks: Talks) => filesOf(talks, asNegoLog)],
    [
      'NegMAS',
      (talks: Talks) => ({ 'domain.txt': negMasDomain(talks[0].issues), ...filesOf(talks, asNegMas) }),
    ],
  ])('of %s give the same deals as a model of them', async (_, files) => {
    await fc.assert(
      fc.asyncProperty(anyTalks, async (talks) => {
        const found = dealsOf(await negotiationFrom(files(talks)), plainly);
        expect(found).toEqual(dealsOf(loaded(modelOf(talks)), plainly));
      }),
      runs(40),
    );
  });

  it('make a sound model, or are refused with a sentence, whatever a sign of theirs becomes', async () => {
    const written = [asGenius, asGeniusWeb, asNegoLog, asNegMas];
    await fc.assert(
      fc.asyncProperty(
        anyTalks,
        fc.constantFrom(...written),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.constantFrom(
              '',
              '"',
              '<',
              '&',
              '{',
              '}',
              ':',
              '-',
              '0',
              'e9',
              '\u001b[31m',
              '\0',
              '١',
              '*a',
              '!b ',
            ),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        async (talks, asFile, changes) => {
          const [first = ''] = talks.map(asFile);
          const text = changes.reduce((all, [place, sign]) => {
            const at = place % all.length;
            return all.slice(0, at) + sign + all.slice(at + 1);
          }, first);
          const files = { 'a.txt': text, 'domain.txt': negMasDomain(talks[0].issues) };
          const kind =
            asFile === asNegMas
              ? 'negmas'
              : asFile === asGenius
                ? 'genius'
                : asFile === asNegoLog
                  ? 'negolog'
                  : 'geniusweb';
          const found = await imported(kind === 'negmas' ? files : { 'a.txt': text }, { kind });
          expect(found.ok || !/No sound model/u.test(found.message)).toBe(true);
        },
      ),
      runs(150),
    );
  });
});
