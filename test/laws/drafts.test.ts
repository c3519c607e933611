/** What holds of drafts and of bridges, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loaded } from '../build.ts';
import { runs } from '../seed.ts';
import { ask } from '../ask.ts';
import { pointOf } from './draft.ts';
import type { DraftIssue } from './draft.ts';
import { anyTalks, richTalks } from './talks.ts';

type Point = string | number | { readonly from: number; readonly to: number };

/** A point of a set of them; of an interval its middle, for an end may not be in it. */
function oneOf([first]: readonly Point[]): string | null {
  if (first === undefined) return null;
  return String(typeof first === 'object' ? (first.from + first.to) / 2 : first);
}

/** The first point of an issue. */
function firstOf(issue: DraftIssue): number {
  return issue.kind === 'range' ? issue.from : 0;
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
      expect(proposals[0]).toMatchObject({ blockedBy: [], objectors: [] });
      const silent = proposals[0].answers.filter(({ stance }: Record<string, string>) => stance === 'silent');
      expect(silent).toEqual([]);
    }),
    runs(30),
  );
});

interface Reading {
  readonly id: string;
  readonly verdict: string;
  readonly verdictThen: string | null;
  readonly date: string | null;
  readonly answers: readonly {
    readonly issue: string;
    readonly party: string;
    readonly stance: string;
    readonly then: string | null;
  }[];
  readonly parties: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly blockedBy: readonly { readonly party: string; readonly issues: readonly string[] }[];
  readonly objectors: readonly { readonly party: string; readonly issues: readonly string[] }[];
  readonly unsettled: readonly { readonly party: string; readonly issue: string; readonly why: string }[];
  readonly fewBetween: readonly string[];
}

test('each party answers each point of a draft, and its counts tell how', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text }) => {
      const { proposals } = await ask(text, ['proposal']);
      for (const { answers, parties } of proposals as readonly Reading[]) {
        const issues = new Set(answers.map(({ issue }) => issue));
        for (const { redlines = NaN, closeness, ...classes } of Object.values(parties)) {
          expect(Object.values(classes).reduce((a, b) => a + b, 0)).toBe(issues.size);
          expect(redlines).toBeLessThanOrEqual(classes['rejects'] ?? NaN);
          if (closeness !== null) expect(Math.abs((closeness ?? NaN) - 0.5)).toBeLessThanOrEqual(0.5);
        }
      }
    }),
    runs(25),
  );
});

test('a draft is blocked where its table refuses a point, accepted where two or more take all, and else open', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, draft }) => {
      const principals = draft.parties.filter(({ role }) => role === 'principal');
      const put =
        principals.length > 1 ? principals : draft.parties.filter(({ role }) => role !== 'mediator');
      const files = parse(text).proposals;
      const { proposals } = await ask(text, ['proposal']);
      for (const reading of proposals as readonly Reading[]) {
        const table: readonly string[] = files[reading.id].between ?? put.map(({ id }) => id);
        const inside = reading.answers.filter(({ party }) => table.includes(party));
        const refused = ({ stance }: { readonly stance: string }): boolean => stance === 'rejects';
        const unsettled = inside.filter(({ stance }) => !['demands', 'accepts', 'rejects'].includes(stance));
        const covered = Object.keys(files[reading.id].points ?? {});
        const few = covered.filter((issue) => inside.filter((one) => one.issue === issue).length < 2);
        const isOpen = inside.length === 0 || unsettled.length > 0 || few.length > 0;
        expect(reading.fewBetween.toSorted()).toEqual(few.toSorted());
        expect(reading.verdict).toBe(inside.some(refused) ? 'blocked' : isOpen ? 'open' : 'accepted');
        expect(reading.unsettled).toEqual(
          unsettled.map(({ party, issue, stance }) => ({ party, issue, why: stance })),
        );
        const told = [...reading.blockedBy, ...reading.objectors].flatMap(({ party, issues }) =>
          issues.map((issue) => `${party} ${issue}`),
        );
        const refusals = reading.answers.filter(refused).map(({ party, issue }) => `${party} ${issue}`);
        expect(told.toSorted()).toEqual(refusals.toSorted());
        expect(reading.blockedBy.every(({ party }) => table.includes(party))).toBe(true);
        expect(reading.objectors.some(({ party }) => table.includes(party))).toBe(false);
        expect(reading.verdictThen === null).toBe(reading.date === null);
      }
    }),
    runs(25),
  );
});

test('a draft says of its own day what the model said on that day', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text }) => {
      const { proposals } = await ask(text, ['proposal']);
      for (const { id, date, verdictThen, answers } of proposals) {
        if (date === null) continue;
        const then = (await ask(text, ['proposal', id, '--at', date])).proposals[0];
        expect(verdictThen).toBe(then.verdict);
        expect(answers.map((answer: Reading['answers'][number]) => answer.then)).toEqual(
          then.answers.map(({ stance }: { stance: string }) => stance),
        );
      }
    }),
    runs(15),
  );
});

test('a draft is judged alike whatever issues of it are asked for', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, draft }) => {
      const issue = draft.issues[0]?.id ?? '';
      const judged = async (words: readonly string[]) => {
        const { proposals } = await ask(text, ['proposal', ...words]);
        return proposals.map(({ verdict, verdictThen, blockedBy, objectors, unsettled }: Reading) => ({
          verdict,
          verdictThen,
          blockedBy,
          objectors,
          unsettled,
        }));
      };
      expect(await judged(['--issue', issue])).toEqual(await judged([]));
    }),
    runs(15),
  );
});

test('adding a draft changes nothing that is read of another', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, fc.boolean(), async ({ text, draft }, isAgreed) => {
      const model = parse(text);
      const points = Object.fromEntries(
        draft.issues.map((issue) => [issue.id, pointOf(issue, firstOf(issue))]),
      );
      const by = draft.parties.map(({ id }) => id);
      const added = { by, date: '2026-01-10', points, ...(isAgreed ? { status: 'agreed' } : {}) };
      const more = stringify({ ...model, proposals: { ...model.proposals, added } });
      const before = (await ask(text, ['proposal'])).proposals;
      const after = (await ask(more, ['proposal'])).proposals;
      expect(after).toHaveLength(before.length + 1);
      expect(after.filter(({ id }: { id: string }) => id !== 'added')).toEqual(before);
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
  readonly terms: number;
  readonly silent: number;
  readonly tied: boolean;
  readonly moves: readonly {
    readonly party: string;
    readonly crosses: string | null;
    readonly distance: { readonly by: number } | null;
  }[];
}

test('each point of a bridge counts what the moves that it asks for would cross', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared }) => {
      const { bridges } = await ask(text, ['bridge', ...compared]);
      const found: readonly { readonly candidates: readonly CandidateJson[] }[] = bridges;
      for (const { redlines, bottomLines, terms, silent, moves } of found.flatMap(
        ({ candidates }) => candidates,
      )) {
        const crossing = ['red-line', 'bottom-line', 'terms', null].map(
          (what) => moves.filter(({ crosses }) => crosses === what).length,
        );
        expect(crossing).toEqual([redlines, bottomLines, terms, silent]);
      }
    }),
    runs(30),
  );
});

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
