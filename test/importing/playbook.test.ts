/** Playbooks: what one side prefers, falls back to, and walks away from, become demands, concessions and rejections. */
import { describe, expect, it } from 'vitest';
import { modelFrom, negotiationFrom, refusalOf, toldOf } from './importing.ts';
import { issueOf } from './issues.ts';

const markdown = `# Our terms

Some words before it.

| Clause | Preferred | Fallback | Walk-away | Approval | Notes |
|:--|---|---|---|---|---|
| Liability cap | 12 months of fees | 18 months of fees | **24 months of fees** | CFO | |
| Governing law | England | New York | Delaware | | Ask first |
| Renewal | Automatic | By notice | | | |

Some words behind it.
`;

const last = { walkAway: 'last' } as const;
const refused = { walkAway: 'refused' } as const;

describe('a playbook', () => {
  it('does not say whether its walk-away is the last that is acceptable or the first that is refused', async () => {
    expect(await refusalOf({ 'ours.md': markdown })).toContain(
      'ours.md:1:1: It is not clear what "walk-away" is',
    );
  });

  it('concedes the last point that is acceptable, and rejects all beyond it on a range', async () => {
    expect(await modelFrom({ 'ours.md': markdown }, last))
      .toContain(`    liability-cap: { demands: 12, concedes: [ 18, 24 ], rejects: { above: 24 } }
    governing-law: { demands: england, concedes: [ new-york, delaware ] }`);
  });

  it('rejects the first point that is refused', async () => {
    expect(await modelFrom({ 'ours.md': markdown }, refused)).toContain(
      'governing-law: { demands: england, concedes: new-york, rejects: delaware }',
    );
  });

  it('has its points on a scale from the preferred one on, with what else it says as a note', async () => {
    const negotiation = await negotiationFrom({ 'ours.md': markdown }, last);
    expect(issueOf(negotiation, 'Governing law')).toMatchObject({
      kind: 'scale',
      points: [{ label: 'England' }, { label: 'New York' }, { label: 'Delaware' }],
      notes: [{ text: 'Notes: Ask first' }],
    });
    expect(issueOf(negotiation, 'Liability cap')).toMatchObject({ kind: 'range', unit: 'months of fees' });
  });

  it('is that of one side, beside which another is put', async () => {
    const { parties } = await negotiationFrom({ 'ours.md': markdown }, last);
    expect(parties.map(({ name }) => name)).toEqual(['Ours', 'The other side']);
    expect(await toldOf({ 'ours.md': markdown }, last)).toContain('"The other side" was put beside it');
  });

  it('meets another one, each under the name of its file', async () => {
    const theirs = 'Clause,Preferred,Fallback,Walk-away\nGoverning law,Delaware,New York,France\n';
    const { parties, positions } = await negotiationFrom(
      { 'ours.md': markdown, 'theirs.csv': theirs },
      refused,
    );
    expect(parties.map(({ name }) => name)).toEqual(['Ours', 'Theirs']);
    expect([...positions.values()].map((held) => held.size)).toEqual([3, 1]);
  });

  it('meets one that writes its clauses in another case', async () => {
    const [a, b] = ['Payment terms', 'payment terms'].map(
      (clause) => `Clause,Preferred,Walk-away,Fallback\n${clause},30 days,60 days,45 days\n`,
    );
    const { positions } = await negotiationFrom({ 'a.csv': a ?? '', 'b.csv': b ?? '' }, last);
    expect([...positions.values()].map((held) => held.size)).toEqual([1, 1]);
  });

  it('with a clause twice is refused', async () => {
    const text = 'Clause,Preferred,Fallback,Walk-away\nLaw,DE,FR,CH\nlaw,US,UK,IT\n';
    expect(await refusalOf({ 'a.csv': text }, last)).toContain('a.csv:3:1: The clause "law" stands twice');
  });

  it('without one of its columns is refused', async () => {
    const text = 'Clause,Preferred,Fallback,Notes about a walk-away\nLaw,A,B,C\n';
    expect(await refusalOf({ 'a.csv': text }, { ...last, kind: 'playbook' })).toContain(
      'a.csv:1:1: The playbook has no column "walk-away"',
    );
  });

  it('without the name of a clause is refused with its line', async () => {
    const text = 'Clause,Preferred,Fallback,Walk-away\n,A,B,C\n';
    expect(await refusalOf({ 'a.csv': text }, last)).toContain('a.csv:2:1: The row names no clause');
  });
});
