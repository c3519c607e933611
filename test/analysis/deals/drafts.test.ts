/** Drafts among the deals: each is judged as a deal, also where it names a number that no deal has, and changes no count. */
import { describe, expect, it } from 'vitest';
import { findDeals } from '../../../src/analysis/deals.ts';
import type { Deals } from '../../../src/analysis/deals.ts';
import { textOf } from '../../../src/model/fraction.ts';
import { findIssue } from '../../../src/words/find.ts';
import { findPoint } from '../../../src/words/point.ts';
import { loaded } from '../../build.ts';

const rise = `stance: 1
title: A rise
date: 2026-06-01
parties: { union: { name: Union, walk-away: 5 }, firm: { name: Firm } }
issues:
  raise: { title: Rise, range: { from: 0, to: 6, unit: per cent } }
  term: { title: Term, choices: [one, two] }
  gate: { title: Gate, choices: [shut, open], settled: { point: open } }
positions:
  union:
    raise: { rejects: { below: 1 }, scores: [{ point: 0, score: 0 }, { point: 6, score: 8 }] }
    term: { scores: { one: 2, two: 0 } }
    gate: { scores: { shut: 1, open: 0 } }
  firm:
    raise: { scores: [{ point: 0, score: 6 }, { point: 6, score: 0 }] }
    term: { scores: { one: 0, two: 5 } }
    gate: { demands: open, scores: { shut: 0, open: 0 } }
proposals:
  half: { title: Half, points: { raise: 0.5, term: one } }
  odd: { title: Odd, points: { raise: 4.3, term: two, gate: shut } }
  same: { title: Same, points: { raise: 4.3, term: two, gate: open } }
  high: { title: High, points: { raise: 6, term: two } }
  part: { title: Part, points: { raise: 6 } }
`;

function dealsOn(fix: readonly (readonly [string, string])[] = [], text = rise): Deals {
  const negotiation = loaded(text);
  const { parties, issues } = negotiation;
  const fixed = new Map(
    fix.map(([id, point]) => {
      const issue = findIssue(negotiation, id);
      return [issue, findPoint(issue, point)] as const;
    }),
  );
  return findDeals({ negotiation, parties, issues, fixed, from: null, most: null, limit: null });
}

const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

describe('the drafts of a model', () => {
  const deals = dealsOn();
  const { placed, others } = deals.drafts;
  const draft = (id: string) => {
    const found = placed.find(({ proposal }) => proposal.id === id);
    if (found === undefined) throw new Error(`no draft ${id}`);
    return found;
  };
  const words = (id: string) => draft(id).told.said.map(({ word }) => word);

  it('stand with the largest product of gains first, and behind them what somebody refuses', () => {
    expect(ids(placed.map(({ proposal }) => proposal))).toEqual(['high', 'odd', 'same', 'half']);
    expect(draft('half').product).toBeNull();
  });

  it('have their exact totals, also by numbers that none of the deals has', () => {
    expect([...draft('same').told.totals.values()].map(textOf)).toEqual(['86/15', '67/10']);
    expect(words('same')).toEqual(['takes', 'takes']);
  });

  it('add no deal to those that are counted', () => {
    expect(deals.counts.deals).toBe(dealsOn([], rise.replace(/proposals:[^]*/u, '')).counts.deals);
    expect(deals.dealings.space.issues[0]?.points).toEqual([0, 1, 6]);
  });

  it('are read by the points that they name alone, but for what is settled', () => {
    expect(ids(draft('odd').leftOut)).toEqual(['gate']);
    expect(draft('odd').told.totals).toEqual(draft('same').told.totals);
  });

  it('are refused where they hold a rejected number, or too little', () => {
    expect(words('half')).toEqual(['refuses', 'takes']);
    expect(draft('half').told.said[0]?.short).not.toBeNull();
  });

  it('are none of the deals where they leave an issue open, or name another point than that asked', () => {
    expect(ids(others)).toEqual(['part']);
    const held = dealsOn([['raise', '6']]).drafts;
    expect(ids(held.placed.map(({ proposal }) => proposal))).toEqual(['high']);
    expect(ids(held.others)).toEqual(['half', 'odd', 'same', 'part']);
  });
});

describe('the efficiency of a draft', () => {
  const efficiency = (text: string) => {
    const deals = dealsOn([], text);
    return deals.drafts.placed.map(({ proposal, told }) => [proposal.id, deals.efficiency(told)]);
  };
  const held = (points: string) =>
    rise.replace(/proposals:[^]*/u, `proposals: { it: { title: It, points: ${points} } }\n`);

  it('is that of a deal, where it is one', () => {
    expect(efficiency(held('{ raise: 6, term: two }'))).toEqual([['it', { all: true, zone: true }]]);
  });

  it('is none where a deal is better for one and worse for nobody, also where its totals lie between theirs', () => {
    expect(efficiency(held('{ raise: 3.7, term: one }'))).toEqual([['it', { all: false, zone: false }]]);
  });

  it('is there where none of the deals reaches it, though it lies between them', () => {
    expect(efficiency(held('{ raise: 3.7, term: two }'))).toEqual([['it', { all: true, zone: true }]]);
  });
});

describe('the part of a frontier that stands for all of it', () => {
  const issue = (k: number) => `  i${k}: { title: Issue ${k}, choices: [yes, no] }`;
  const scores = (yes: number, no: number) => (k: number) =>
    `    i${k}: { scores: { yes: ${yes * 2 ** k}, no: ${no * 2 ** k} } }`;
  const all = [0, 1, 2, 3, 4, 5];
  const zeroSum = [
    'stance: 1',
    'title: Halves',
    'date: 2026-06-01',
    'parties: { ours: { name: Ours }, theirs: { name: Theirs } }',
    'issues:',
    ...all.map(issue),
    'positions:',
    '  ours:',
    ...all.map(scores(1, 0)),
    '  theirs:',
    ...all.map(scores(0, 1)),
  ].join('\n');

  it('holds its two ends and what lies evenly between', () => {
    const deals = dealsOn([], `${zeroSum}\n`);
    expect(deals.frontier?.zone?.totals.counts).toHaveLength(64);
    const [ours] = deals.dealings.space.parties;
    const totals = deals.along.map(({ deal }) => {
      const total = ours === undefined ? undefined : deals.tell(deal).totals.get(ours);
      return total === undefined ? null : Number(textOf(total));
    });
    expect(totals).toEqual([63, 57, 52, 46, 40, 34, 29, 23, 17, 11, 6, 0]);
  });
});
