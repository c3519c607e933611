/** What holds of closeness, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAlignment } from '../../src/analysis/alignment.ts';
import { loaded } from '../build.ts';
import { anyCase } from './arbitrary.ts';
import { textOf } from './draft.ts';
import type { Draft, DraftIssue } from './draft.ts';
import { runs } from '../seed.ts';
import { anyTalks } from './talks.ts';

test('closeness is symmetric, 1 with oneself, within 0 and 1, with weights and without', () => {
  fc.assert(
    fc.property(anyTalks, fc.boolean(), ({ text }, weighted) => {
      const negotiation = loaded(text);
      const { parties, issues } = negotiation;
      const there = findAlignment(negotiation, parties, issues, weighted);
      const back = findAlignment(negotiation, parties.toReversed(), issues, weighted);
      expect(there.pairs).toHaveLength((parties.length * (parties.length - 1)) / 2);
      for (const pair of there.pairs) {
        const { a, b, closeness, issues: common, aligned, compatible, issuesAlike, issuesWeighed } = pair;
        const weighedBy = turnedWeighing[pair.weighedBy ?? 'nobody'];
        expect(back.pairs.find((one) => one.a === b && one.b === a)).toEqual({
          ...pair,
          a: b,
          b: a,
          weighedBy,
        });
        expect(closeness ?? 0).toBeGreaterThanOrEqual(0);
        expect(closeness ?? 1).toBeLessThanOrEqual(1);
        expect(closeness === null).toBe(issuesWeighed === 0);
        if (!weighted) expect([issuesWeighed, pair.weighedBy]).toEqual([common, null]);
        expect(issuesWeighed).toBeLessThanOrEqual(common);
        expect(issuesAlike).toBeLessThanOrEqual(aligned);
        if (common === 0) expect(pair.basis).toBe(null);
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
    runs(30),
  );
});

const turnedWeighing = { both: 'both', a: 'b', b: 'a', nobody: null } as const;

test('nobody with as many common issues is nearer than the nearest, nor farther than the farthest', () => {
  fc.assert(
    fc.property(anyTalks, fc.boolean(), ({ text }, weighted) => {
      const negotiation = loaded(text);
      const { parties, issues } = negotiation;
      const { pairs, nearest, farthest } = findAlignment(negotiation, parties, issues, weighted);
      const back = findAlignment(negotiation, parties.toReversed(), issues, weighted);
      for (const [i, { party, partners }] of nearest.entries()) {
        const own = pairs.filter(({ a, b, closeness }) => (a === party || b === party) && closeness !== null);
        const few = own.every((pair) => pair.issues < 3);
        const ranked = own.filter((pair) => few || pair.issues >= 3).map((pair) => pair.closeness ?? 0);
        const far = farthest[i]?.partners ?? [];
        const [most, least] = [Math.max(0, ...ranked), Math.min(1, ...ranked)];
        expect(partners).toHaveLength(most === 0 ? 0 : ranked.filter((one) => one === most).length);
        expect(far).toHaveLength(
          least === most && most > 0 ? 0 : ranked.filter((one) => one === least).length,
        );
        expect(partners.every(({ pair }) => pair.closeness === most)).toBe(true);
        expect(far.every(({ pair }) => pair.closeness === least)).toBe(true);
        const mirrored = back.nearest.find((one) => one.party === party)?.partners ?? [];
        expect(new Set(mirrored.map((one) => one.party))).toEqual(new Set(partners.map((one) => one.party)));
      }
    }),
    runs(30),
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
    runs(30),
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
