/** What holds of drafts, dates, bridges, timelines, alignment and changes, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findAlignment } from '../../src/analysis/alignment.ts';
import { findChanges } from '../../src/analysis/changes.ts';
import type { ModelChange } from '../../src/analysis/changes.ts';
import { loaded } from '../build.ts';
import { stanceOn } from '../harness.ts';
import { anyCase } from '../laws/arbitrary.ts';
import { textOf } from '../laws/draft.ts';
import type { Draft, DraftIssue } from '../laws/draft.ts';
import { anyTalks } from './talks.ts';
import type { Talks } from './talks.ts';

vi.setConfig({ testTimeout: 30_000 });

async function ask(text: string, words: readonly string[]) {
  const { exit, out, err } = await stanceOn(text, [...words, '--json']);
  expect({ exit, err: exit === 0 ? '' : err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
}

type Point = string | number | { readonly from: number; readonly to: number };

/** A point of a set of them; of an interval its middle, for an end may not be in it. */
function oneOf([first]: readonly Point[]): string | null {
  if (first === undefined) return null;
  return String(typeof first === 'object' ? (first.from + first.to) / 2 : first);
}

test('the talks that these laws are tried on are sound, and hold all that there can be', async () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyTalks, ({ text }) => {
      const { history, proposals, events, settlements } = loaded(text);
      const dated = [...history.positions.values()].flatMap((held) => [...held.values()]);
      if (dated.some((positions) => positions.length > 1)) seen.add('histories');
      if (proposals.some(({ revises }) => revises !== null)) seen.add('revisions');
      if (proposals.some(({ responses }) => responses.length > 0)) seen.add('responses');
      if (events.length > 0) seen.add('events');
      if (settlements.size > 0) seen.add('settlements');
      if (settlements.size < history.settlements.size) seen.add('settlements to come');
    }),
    { numRuns: 50 },
  );
  expect([...seen].toSorted()).toEqual([
    'events',
    'histories',
    'responses',
    'revisions',
    'settlements',
    'settlements to come',
  ]);
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
    { numRuns: 30 },
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
    { numRuns: 25 },
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
    { numRuns: 30 },
  );
});

test('a bridge has every point of a list for a candidate, the least asked for first', async () => {
  interface Candidate {
    readonly redlines: number;
    readonly bottomLines: number;
    readonly moves: readonly { readonly distance: number }[];
  }
  const asked = ({ redlines, bottomLines, moves }: Candidate): readonly number[] => {
    const far = moves.map(({ distance }) => distance);
    const sum = far.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
    return [redlines, bottomLines, moves.length, Math.max(0, ...far), Number(sum.toFixed(12))];
  };
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
        expect(candidates.length).toBeGreaterThan(0);
        const burdens = candidates.map(asked);
        for (const [i, burden] of burdens.slice(1).entries()) expect(isAtMost(burdens[i], burden)).toBe(true);
      }
      const turned = await ask(text, ['bridge', ...compared.toReversed()]);
      const points = (all: typeof bridges) =>
        all.map((bridge: { candidates: { point: Point }[] }) => bridge.candidates.map(({ point }) => point));
      expect(points(turned.bridges)).toEqual(points(bridges));
    }),
    { numRuns: 30 },
  );
});

test('closeness is symmetric, 1 with oneself, within 0 and 1, with weights and without', () => {
  fc.assert(
    fc.property(anyTalks, fc.boolean(), ({ text }, weighted) => {
      const negotiation = loaded(text);
      const { parties, issues } = negotiation;
      const there = findAlignment(negotiation, parties, issues, weighted);
      const back = findAlignment(negotiation, parties.toReversed(), issues, weighted);
      expect(there.pairs).toHaveLength((parties.length * (parties.length - 1)) / 2);
      for (const pair of there.pairs) {
        const { a, b, closeness, issues: common, aligned, compatible } = pair;
        expect(back.pairs.find((one) => one.a === b && one.b === a)).toEqual({ ...pair, a: b, b: a });
        expect(closeness ?? 0).toBeGreaterThanOrEqual(0);
        expect(closeness ?? 1).toBeLessThanOrEqual(1);
        if (!weighted) expect(closeness === null).toBe(common === 0);
        expect([aligned, compatible, common].toSorted((x, y) => x - y)).toEqual([
          aligned,
          compatible,
          common,
        ]);
      }
      for (const party of parties) {
        const [self] = findAlignment(negotiation, [party, party], issues, weighted).pairs;
        expect(self?.closeness ?? 1).toBe(1);
        expect(self?.aligned).toBe(self?.issues);
      }
    }),
    { numRuns: 30 },
  );
});

test('closeness is the same when a scale is read from its other end', () => {
  fc.assert(
    fc.property(anyCase, fc.boolean(), ({ draft }, weighted) => {
      const pairs = (of: Draft) => {
        const negotiation = loaded(textOf(of));
        const found = findAlignment(negotiation, negotiation.parties, negotiation.issues, weighted);
        return found.pairs.map(({ a, b, ...figures }) => ({ ...figures, a: a.id, b: b.id }));
      };
      expect(pairs(turned(draft))).toEqual(pairs(draft));
    }),
    { numRuns: 30 },
  );
});

/** The draft with each scale read from its other end. */
function turned(draft: Draft): Draft {
  const at = (id: string, place: number): number => {
    const issue = draft.issues.find((one) => one.id === id);
    return issue?.kind === 'scale' ? issue.size - 1 - place : place;
  };
  return {
    ...draft,
    issues: draft.issues.map((issue): DraftIssue => ({
      ...issue,
      settled: issue.settled && { ...issue.settled, at: at(issue.id, issue.settled.at) },
    })),
    positions: draft.positions.map((held) => ({
      ...held,
      demands: held.demands.map((one) => ({
        ...one,
        from: at(held.issue, one.from),
        to: at(held.issue, one.to),
      })),
      concedes: held.concedes.map((one) => ({ ...one, at: at(held.issue, one.at) })),
      rejects: held.rejects.map((one) => ({
        ...one,
        what: one.what === 'others' ? one.what : { ...one.what, at: at(held.issue, one.what.at) },
      })),
    })),
  };
}

const questions = [
  'show',
  'positions',
  'compare',
  'gaps',
  'rejections',
  'concessions',
  'proposal',
  'bridge',
  'timeline',
  'alignment',
  'report',
] as const;

test('to read the model as of its own date changes no byte of any answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTalks,
      fc.constantFrom('json', 'terminal', 'markdown'),
      async ({ text, compared }, format) => {
        for (const words of [
          ...questions.map((one) => [one]),
          ['diff', ...compared.slice(0, 2)],
          ['show', 'issue-0'],
        ]) {
          const plain = await stanceOn(text, [...words, '-f', format]);
          expect(await stanceOn(text, [...words, '-f', format, '--at', '2026-03-01'])).toEqual(plain);
          expect(plain.exit).toBe(0);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('nothing changed between a model and itself', () => {
  fc.assert(
    fc.property(anyTalks, ({ text }) => {
      expect(findChanges(loaded(text), loaded(text))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('seen the other way round, what was added is removed, and before is after', () => {
  const told = ({
    kind,
    what,
    id,
    before,
    after,
  }: Pick<ModelChange, 'what' | 'id' | 'before' | 'after'> & { kind: string }) =>
    JSON.stringify({ kind, what, id, before, after });
  const other = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  fc.assert(
    fc.property(anyTalks, anyTalks, (older, newer) => {
      const there = findChanges(loaded(older.text), loaded(newer.text));
      const back = findChanges(loaded(newer.text), loaded(older.text));
      const swapped = back.map((one) =>
        told({ ...one, kind: other[one.kind], before: one.after, after: one.before }),
      );
      expect(swapped.toSorted()).toEqual(there.map(told).toSorted());
      for (const { kind, before, after } of there)
        expect({ kind, before: before === null, after: after === null }).toEqual({
          kind,
          before: kind === 'added',
          after: kind === 'removed',
        });
    }),
    { numRuns: 25 },
  );
});

test('the entries of the timeline, replayed in order, give the positions of today', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, draft }: Talks) => {
      const everyone = draft.parties.map(({ id }) => id);
      const sets = async (...at: readonly string[]) => {
        const { issues } = await ask(text, ['compare', ...everyone, ...at]);
        return new Map<string, unknown>(
          issues.flatMap(({ issue, parties }: { issue: string; parties: object }) =>
            Object.entries(parties).map(([party, held]) => [`${party} ${issue}`, held]),
          ),
        );
      };
      const held = await sets('--at', '2025-01-01');
      const { entries } = await ask(text, ['timeline']);
      const dates = entries.map(({ date }: { date: string }) => date);
      expect(dates).toEqual(dates.toSorted());
      for (const { kind, party, issue, before, after } of entries) {
        if (kind !== 'move') continue;
        const nothing = { demands: [], accepts: [], terms: [], rejects: [] };
        expect(held.get(`${party} ${issue}`)).toEqual(before ?? nothing);
        held.set(`${party} ${issue}`, after);
      }
      expect(held).toEqual(await sets());
    }),
    { numRuns: 30 },
  );
});
