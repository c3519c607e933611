/** All that is wrong is told in one go, in the order of the text. */
import { describe, expect, it } from 'vitest';
import { faultsIn, inShort } from './faults.ts';

describe('a model with many faults', () => {
  it('is told all of them in one pass, in the order of the text', () => {
    const model = `stance: 1
title: !draft Water sharing
date: 2026-02-30
colour: blue
sources:
  treaty: { url: "https://example.org/treaty" }
parties:
  upstream: { role: principle, views: { lowlands: { trust: low } } }
  Downstream: { name: Downstream }
  delta: { name: Delta, name: The Delta, says: { text: Ours., evidence: minutes } }
blocs:
  basin: { name: Delta, members: [upstream] }
issues:
  flow: { title: Summer flow, range: { from: 500, to: 0 } }
  dam: { scale: [no-dam, low-dam, no-dam, high-dam] }
  court: { title: The court, choices: [commission, arbiter], settled: { point: judge, since: yesterday } }
  2014: { title: The treaty of 2014, choices: [keep, end] }
positions:
  upstream:
    flow: { demands: 100, importance: -1, evidence: memo }
    dam: { demands: low-dam, rejects: { low-dam: It is dear., mid-dam: It is dear. } }
    court: { importance: 2 }
  delta:
    court: { demand: arbiter }
    fishing: banned
`;
    expect(inShort(faultsIn(model))).toEqual([
      '2 unknown-tag !draft',
      '3 bad-date date',
      '4 unknown-key colour',
      '6 missing-key treaty',
      '8 missing-key upstream',
      '8 wrong-type role',
      '8 unknown-party lowlands',
      '9 bad-id Downstream',
      '10 duplicate-key name',
      '10 unknown-source minutes',
      '12 shared-word Delta',
      '12 small-bloc basin',
      '14 bad-range flow',
      '15 missing-key dam',
      '15 duplicate-point no-dam',
      '16 unknown-point judge',
      '16 bad-date since',
      '17 bad-id 2014',
      '20 bad-importance importance',
      '20 unknown-source memo',
      '21 contradiction upstream',
      '22 empty-position upstream',
      '24 unknown-key demand',
      '25 unknown-issue fishing',
    ]);
  });
});
