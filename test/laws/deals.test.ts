/** What holds of deals, whatever the talks; and every deal tried one by one finds the same. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DealRecord, DealsAnswer } from '../../src/records/answers/deals.ts';
import { loaded } from '../build.ts';
import { runs } from '../seed.ts';
import { dealsOf } from './deals/asked.ts';
import { bruteDeals } from './deals/brute.ts';
import { dealsIn, listedAlike, tiedIn, unordered } from './deals/compared.ts';
import { multiplied, raised, turned } from './deals/changed.ts';
import { scoredText } from './deals/draft.ts';
import type { ScoredDraft } from './deals/draft.ts';
import { tableAsked } from './deals/tables.ts';
import type { Asking } from './deals/tables.ts';
import { anyDeals, scoredDeals } from './deals/talks.ts';

/** Beyond this many, to try every deal takes long. */
const most = 400;

function isSmall({ issues }: DealsAnswer): boolean {
  return issues.reduce((deals, { points }) => deals * points.length, 1) <= most;
}

function askedOf(draft: ScoredDraft, asking: Asking): DealsAnswer {
  return dealsOf(loaded(scoredText(draft)), asking);
}

/** What there is to find, for a law that never meets it holds of nothing. */
const finds: Readonly<Record<string, (answer: DealsAnswer) => boolean | undefined>> = {
  'a zone': ({ counts }) => counts.takenByAll !== '0',
  'deals that pass without all': ({ counts }) => counts.passing !== counts.takenByAll,
  ties: ({ named }) => named?.some(({ deals }) => deals !== '1'),
  'deals that fall short': ({ short }) => short !== null,
  'conditions unmet': ({ packages }) => packages?.some(({ unmet }) => unmet > 0),
  'red lines crossed': ({ packages }) => packages?.some(({ redlines }) => redlines > 0),
  blockers: ({ blockers }) => blockers !== null && blockers.length > 0,
  'what no removal helps': ({ blockers }) => blockers === null,
  'a draft that is a deal of these': ({ drafts }) => drafts.length > 0,
  'a draft that is none': ({ drafts }) => drafts.length === 0,
  'a draft that gives something away': ({ drafts }) => drafts.some(({ efficient }) => efficient === false),
  'better deals than a draft': ({ from }) => from?.efficient === false,
};

test('the talks that these laws are tried on hold all that there can be', () => {
  const answers = fc
    .sample(fc.oneof(anyDeals(), scoredDeals()), 200)
    .map(({ draft, asking }) => askedOf(draft, asking));
  const missed = Object.keys(finds).filter((name) => !answers.some((answer) => finds[name]?.(answer)));
  expect(missed).toEqual([]);
});

test.each([
  ['score all, some or none of the issues', anyDeals()],
  ['all score every issue', scoredDeals()],
])('deals of parties that %s are those found by trying each', (_, talks) => {
  fc.assert(
    fc.property(talks, ({ draft, asking }) => {
      const negotiation = loaded(scoredText(draft));
      const found = dealsOf(negotiation, asking);
      fc.pre(isSmall(found));
      const known = bruteDeals(tableAsked(negotiation, asking));
      expect(listedAlike(found)).toEqual(listedAlike(known));
    }),
    runs(400),
  );
});

test('each named deal is taken by all, and none is better for somebody and worse for nobody', () => {
  fc.assert(
    fc.property(scoredDeals(), (talks) => {
      const asking = { ...talks.asking, from: null };
      const answer = askedOf(talks.draft, asking);
      const named = answer.named ?? [];
      const hasNone = answer.named === null || answer.counts.takenByAll === '0';
      expect(named).toHaveLength(hasNone ? 0 : 4);
      for (const points of named.flatMap(tiedIn)) {
        const fix = [...asking.fix, ...fixesOf(answer, points)];
        const { counts } = askedOf(talks.draft, { ...asking, fix });
        expect(counts).toMatchObject({ deals: '1', takenByAll: '1' });
      }
      const best = answer.frontier?.zone.list.map(({ totals }) => totals) ?? [];
      const efficient = named.filter(({ name }) => name !== 'kalai-smorodinsky');
      for (const { totals } of efficient.flatMap((one) => [one, ...one.others]))
        expect(best).toContainEqual(totals);
    }),
    runs(100),
  );
});

/** A deal as what is fixed of it, where nothing else is. */
function fixesOf({ issues }: DealsAnswer, points: DealRecord): readonly string[] {
  const open = issues.filter(({ fixed }) => fixed === null);
  return open.map(({ issue }) => `${issue}=${points[issue] ?? ''}`);
}

test('a fixed number more on all points of an issue, and on the walk-away, changes no deal', () => {
  fc.assert(
    fc.property(scoredDeals(), fc.nat(), fc.nat(), fc.constantFrom(-2, 0.3, 7), (talks, i, j, by) => {
      const { draft, asking } = talks;
      const before = askedOf(draft, asking);
      const party = before.parties[i % before.parties.length] ?? '';
      const judged = draft.issues.filter(
        ({ issue, between }) =>
          (between?.includes(party) ?? true) && before.issues.some((on) => on.issue === issue.id),
      );
      const { issue } = judged[j % Math.max(1, judged.length)] ?? {};
      fc.pre(issue !== undefined);
      const after = askedOf(raised(draft, party, issue?.id ?? '', by), asking);
      expect(dealsIn(after)).toEqual(dealsIn(before));
    }),
    runs(100),
  );
});

test("a party's scores and its walk-away, all so many times as large, change neither frontier nor shares of gains", () => {
  fc.assert(
    fc.property(scoredDeals(), fc.nat(), fc.constantFrom(0.5, 3, 1000), ({ draft, asking }, i, by) => {
      const before = askedOf(draft, asking);
      const party = before.parties[i % before.parties.length] ?? '';
      const after = askedOf(multiplied(draft, party, by), asking);
      const [one, other] = [dealsIn(before), dealsIn(after)];
      for (const part of ['counts', 'frontier', 'short', 'blockers'] as const)
        expect(other[part]).toEqual(one[part]);
      for (const name of ['nash', 'kalai-smorodinsky']) expect(other.named[name]).toEqual(one.named[name]);
    }),
    runs(100),
  );
});

test('the order of parties and issues changes nothing but order', () => {
  fc.assert(
    fc.property(fc.oneof(anyDeals(), scoredDeals()), ({ draft, asking }) => {
      expect(unordered(askedOf(turned(draft), asking))).toEqual(unordered(askedOf(draft, asking)));
    }),
    runs(100),
  );
});

test('the deals with each point of an issue add up to all deals, and those of the zone to the zone', () => {
  fc.assert(
    fc.property(scoredDeals(), fc.nat(), ({ draft, asking }, i) => {
      const free = { ...asking, from: null, fix: [] };
      const all = askedOf(draft, free);
      const open = all.issues.filter(({ fixed }) => fixed === null);
      const on = open[i % Math.max(1, open.length)];
      fc.pre(on !== undefined);
      const parts = (on?.points ?? []).map(
        (point) => askedOf(draft, { ...free, fix: [`${on?.issue ?? ''}=${point}`] }).counts,
      );
      const sum = (count: keyof (typeof parts)[number]): string =>
        `${parts.reduce((all, part) => all + BigInt(String(part[count])), 0n)}`;
      for (const count of ['deals', 'takenByAll', 'refusedByNone', 'passing', 'allButOne'] as const)
        expect(sum(count)).toBe(all.counts[count]);
    }),
    runs(100),
  );
});
