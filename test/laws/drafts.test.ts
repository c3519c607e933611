/** What holds of drafts and of bridges, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loaded } from '../build.ts';
import { runs } from '../seed.ts';
import { ask } from '../ask.ts';
import { anyTalks, richTalks } from './talks.ts';

type Point = string | number | { readonly from: number; readonly to: number };

/** A point of a set of them; of an interval its middle, for an end may not be in it. */
function oneOf([first]: readonly Point[]): string | null {
  if (first === undefined) return null;
  return String(typeof first === 'object' ? (first.from + first.to) / 2 : first);
}

test('the talks that these laws are tried on are sound', () => {
  fc.assert(
    fc.property(anyTalks, ({ text }) => {
      expect(loaded(text).title).toBe('A draft');
    }),
    runs(50),
  );
});

test('a third of them hold all that there can be', () => {
  fc.assert(
    fc.property(richTalks, ({ text }) => {
      const { history, proposals, events, settlements } = loaded(text);
      const dated = [...history.positions.values()].flatMap((held) => [...held.values()]);
      expect({
        histories: dated.some((positions) => positions.length > 1),
        revisions: proposals.some(({ revises }) => revises !== null),
        responses: proposals.some(({ responses }) => responses.length > 0),
        events: events.length > 0,
        settlements: settlements.size > 0,
        'settlements to come': settlements.size < history.settlements.size,
      }).toEqual({
        histories: true,
        revisions: true,
        responses: true,
        events: true,
        settlements: true,
        'settlements to come': true,
      });
    }),
    runs(25),
  );
});

test('a draft made of points that all accept is blocked by none', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, draft }) => {
      const everyone = draft.parties.map(({ id }) => id);
      const { gaps } = await ask(text, ['gaps', ...everyone]);
      const points = gaps.flatMap(
        ({
          issue,
          common,
          terms,
        }: {
          issue: string;
          common: readonly Point[];
          terms: readonly { point: Point }[];
        }) => {
          const found = oneOf([...common, ...terms.map(({ point }) => point)]);
          return found === null ? [] : [`${issue}=${found}`];
        },
      );
      fc.pre(points.length > 0);
      const { proposals } = await ask(text, ['proposal', '--draft', points.join(',')]);
      expect(proposals[0].blockedBy).toEqual([]);
      expect(proposals[0].answers.filter(({ stance }: { stance: string }) => stance === 'silent')).toEqual(
        [],
      );
    }),
    runs(30),
  );
});

test('a draft is blocked by exactly those who reject a point of it, and each party answers each point', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text }) => {
      const { proposals } = await ask(text, ['proposal']);
      for (const { answers, parties, blockedBy } of proposals) {
        const issues = new Set(answers.map(({ issue }: { issue: string }) => issue));
        const rejecting = [];
        for (const [party, counts] of Object.entries<Record<string, number>>(parties)) {
          const { redlines = NaN, rejects = NaN, ...rest } = counts;
          expect(Object.values(rest).reduce((a, b) => a + b, rejects)).toBe(issues.size);
          expect(redlines).toBeLessThanOrEqual(rejects);
          if (rejects > 0) rejecting.push(party);
        }
        expect(blockedBy).toEqual(rejecting);
      }
    }),
    runs(25),
  );
});

test('the first candidate of a bridge, supposed move by move, brings the parties together', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared }) => {
      const { bridges } = await ask(text, ['bridge', ...compared]);
      for (const { issue, candidates } of bridges) {
        const [{ point, moves }] = candidates;
        const supposed = moves.flatMap(({ party }: { party: string }) => [
          '--what-if',
          `${party}.${issue}.concedes+=${point}`,
        ]);
        const { gaps } = await ask(text, ['gaps', ...compared, '--issue', issue, ...supposed]);
        expect(['overlapping', 'aligned', 'agreed']).toContain(gaps[0].state);
      }
    }),
    runs(30),
  );
});

interface CandidateJson {
  readonly point: Point;
  readonly redlines: number;
  readonly bottomLines: number;
  readonly silent: number;
  readonly tied: boolean;
  readonly moves: readonly { readonly party: string; readonly distance: { readonly by: number } | null }[];
}

test('a bridge has every point of a list for a candidate, lines first and then an even burden', async () => {
  const asked = ({ redlines, bottomLines, moves }: CandidateJson): readonly number[] => [
    redlines,
    bottomLines,
    Math.max(0, ...moves.map(({ distance }) => distance?.by ?? 0)),
  ];
  const isAtMost = (a: readonly number[], b: readonly number[]): boolean => {
    const first = a.findIndex((one, i) => one !== b[i]);
    return first < 0 || (a[first] ?? 0) < (b[first] ?? 0);
  };
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, draft, compared }) => {
      const { bridges } = await ask(text, ['bridge', ...compared]);
      for (const { issue, candidates } of bridges) {
        const listed = draft.issues.find(({ id }) => id === issue);
        if (listed !== undefined && listed.kind !== 'range') expect(candidates).toHaveLength(listed.size);
        const burdens = candidates.map(asked);
        for (const [i, burden] of burdens.slice(1).entries()) expect(isAtMost(burdens[i], burden)).toBe(true);
      }
    }),
    runs(30),
  );
});

test('the order of candidates does not depend on the order of the parties, nor does what is tied', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared }) => {
      const ranked = async (words: readonly string[]) => {
        const { bridges } = await ask(text, ['bridge', ...words]);
        return bridges.map(({ candidates }: { candidates: readonly CandidateJson[] }) =>
          candidates.map(({ point, tied }) => ({ point, tied })),
        );
      };
      expect(await ranked(compared.toReversed())).toEqual(await ranked(compared));
    }),
    runs(30),
  );
});

test('no candidate stands alone in being tied', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared }) => {
      const { bridges } = await ask(text, ['bridge', ...compared]);
      for (const { candidates } of bridges) {
        const isTied = (at: number): boolean => candidates[at]?.tied === true;
        for (const at of candidates.keys())
          expect(!isTied(at) || isTied(at - 1) || isTied(at + 1)).toBe(true);
      }
    }),
    runs(30),
  );
});

test('to suppose the moves of a first candidate brings the parties together', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared }) => {
      const { bridges } = await ask(text, ['bridge', ...compared]);
      for (const { issue, candidates } of bridges) {
        const [first]: readonly CandidateJson[] = candidates;
        if (first === undefined) continue;
        const supposed = first.moves.flatMap(({ party }) => [
          '--what-if',
          `${party}.${issue}.concedes+=${JSON.stringify(first.point).replaceAll('"', '')}`,
        ]);
        const { gaps } = await ask(text, ['gaps', ...compared, '--issue', issue, ...supposed]);
        expect(['overlapping', 'aligned', 'agreed']).toContain(gaps[0].state);
      }
    }),
    runs(30),
  );
});
