/** What giving way, standing firm and asking in return may do to the state of an issue. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { within } from '../../src/model/points.ts';
import { runs } from '../seed.ts';
import { anyCase, casesWith } from './arbitrary.ts';
import type { DraftConcession } from './draft.ts';
import { gapsOf, goodness, replaced } from './judged.ts';
import { isContradictory } from './oracle.ts';
import { concession } from './positions.ts';

const often = runs(200);
const fewer = runs(50);

function isFirm({ status, for: terms }: DraftConcession): boolean {
  return status === 'offered' && terms === null;
}

test('a concession more by a party that demands something never makes a state worse', () => {
  const given = casesWith(({ demands }) => demands.length > 0).chain((focus) =>
    fc.tuple(fc.constant(focus), concession(focus.issue)),
  );
  fc.assert(
    fc.property(given, ([{ draft, compared, position }, more]) => {
      const concedes = [...position.concedes, more];
      const after = replaced(draft, position, { ...position, concedes });
      fc.pre(!isContradictory(after));
      expect(goodness({ draft: after, compared }, position.issue)).toBeGreaterThanOrEqual(
        goodness({ draft, compared }, position.issue),
      );
    }),
    often,
  );
});

test('one rejection less of several never makes a state worse', () => {
  const given = casesWith(({ rejects }) => rejects.length > 1).chain((focus) =>
    fc.tuple(fc.constant(focus), fc.nat({ max: focus.position.rejects.length - 1 })),
  );
  fc.assert(
    fc.property(given, ([{ draft, compared, position }, dropped]) => {
      const rejects = position.rejects.filter((_, i) => i !== dropped);
      const after = replaced(draft, position, { ...position, rejects });
      expect(goodness({ draft: after, compared }, position.issue)).toBeGreaterThanOrEqual(
        goodness({ draft, compared }, position.issue),
      );
    }),
    often,
  );
});

test('terms put to a firm concession never make a state better', () => {
  fc.assert(
    fc.property(
      casesWith(({ concedes }) => concedes.some(isFirm)),
      fc.boolean(),
      ({ draft, compared, position }, hint) => {
        const firm = position.concedes.find(isFirm);
        const concedes = position.concedes.map((one) =>
          one === firm ? { ...one, ...(hint ? { status: 'hinted' as const } : { for: 'A price' }) } : one,
        );
        const after = replaced(draft, position, { ...position, concedes });
        expect(goodness({ draft: after, compared }, position.issue)).toBeLessThanOrEqual(
          goodness({ draft, compared }, position.issue),
        );
      },
    ),
    often,
  );
});

test('where parties overlap or are aligned, nothing lies between them', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const met = gapsOf(given).filter(({ state }) => state === 'overlapping' || state === 'aligned');
      fc.pre(met.length > 0);
      for (const { distance } of met) expect(distance?.by ?? 0).toBe(0);
    }),
    fewer,
  );
});

test('nobody rejects a common point, nor one on terms', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const met = gapsOf(given).filter(({ common, terms }) => common.length + terms.length > 0);
      fc.pre(met.length > 0);
      for (const { common, terms, zone } of met)
        for (const points of [common, ...terms.map((one) => one.points)])
          expect(within(points, zone)).toBe(true);
    }),
    fewer,
  );
});
