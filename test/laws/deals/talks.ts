/** Small random talks with scores, and how the deals between their parties are asked about. */
import * as fc from 'fast-check';
import { pointOf } from '../draft.ts';
import type { DraftIssue } from '../draft.ts';
import { decimal, place, position } from '../positions.ts';
import type { DraftNeed, ScoredDraft, ScoredIssue, ScoredParty, ScoredPosition } from './draft.ts';
import type { Asking } from './tables.ts';

/** Talks, and what is asked of them. */
export interface DealTalks {
  readonly draft: ScoredDraft;
  readonly asking: Asking;
}

/** How much a party scores: every issue, some, or none. */
type Scoring = 'all' | 'some' | 'none';

/** Talks of parties that score all, some or none of the issues. */
export function anyDeals(): fc.Arbitrary<DealTalks> {
  return dealTalks(fc.constantFrom('all', 'some', 'none'));
}

/** Talks of parties that score every issue. */
export function scoredDeals(): fc.Arbitrary<DealTalks> {
  return dealTalks(fc.constant('all'));
}

function dealTalks(scoring: fc.Arbitrary<Scoring>): fc.Arbitrary<DealTalks> {
  return fc.array(scoredParty, { minLength: 2, maxLength: 5 }).chain((drawn) => {
    const parties = drawn.map((one, i): ScoredParty => ({ ...one, id: `party-${i}` }));
    const ids = parties.map(({ id }) => id);
    return fc
      .tuple(someIssues(ids), fc.tuple(...ids.map(() => scoring)))
      .chain(([issues, scorings]) => talksOn(parties, issues, scorings));
  });
}

function talksOn(
  parties: readonly ScoredParty[],
  issues: readonly ScoredIssue[],
  scorings: readonly Scoring[],
): fc.Arbitrary<DealTalks> {
  const ids = parties.map(({ id }) => id);
  const positions = ids.flatMap((id, i) =>
    issues.map(({ issue }) => heldBy(id, issue, issues, scorings[i] ?? 'none')),
  );
  const drawn = fc.record({
    positions: fc.tuple(...positions),
    rule: ruleAmong(parties),
    proposed: proposed(issues),
    asking: askedOf(ids, issues),
  });
  return drawn.map(({ asking, ...rest }) => ({
    asking,
    draft: { parties, issues, ...rest, positions: rest.positions.filter((one) => one !== null) },
  }));
}

const scoredParty = fc.record({
  role: fc.constantFrom(...Array.from({ length: 5 }, () => 'principal' as const), 'stakeholder' as const),
  walkAway: fc.option(fc.constantFrom(-1, 0, 1, 2, 3, 4, 5, 7, 0.5, 2.25), { nil: null, freq: 3 }),
});

function someIssues(ids: readonly string[]): fc.Arbitrary<readonly ScoredIssue[]> {
  const between = fc.option(fc.subarray([...ids], { minLength: 2 }), { nil: null, freq: 2 });
  const rarely = <T>(arbitrary: fc.Arbitrary<T | null>): fc.Arbitrary<T | null> =>
    fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
  const listed = fc
    .record({
      kind: fc.constantFrom('choices' as const, 'scale' as const),
      size: fc.integer({ min: 2, max: 4 }),
    })
    .map((points) => ({ points, step: null }));
  const range = fc.record({ from: fc.constantFrom(0, -2, 0.5), to: fc.constantFrom(2, 3) }).chain((ends) =>
    fc.constantFrom(null, null, 0.75, 1, 1.5).map((step) => ({
      points: { kind: 'range' as const, unit: null, ...ends },
      step,
    })),
  );
  const issue = fc
    .oneof({ weight: 4, arbitrary: listed }, { weight: 1, arbitrary: range })
    .chain(({ points, step }) =>
      fc.record({
        points: fc.constant(points),
        step: fc.constant(step),
        settled: rarely(fc.record({ at: place(points), between })),
        between: rarely(between),
      }),
    );
  return fc.array(issue, { minLength: 1, maxLength: 4 }).map((drawn) =>
    drawn.map(({ points, settled, step, between: only }, i): ScoredIssue => ({
      issue: { id: `issue-${i}`, ...points, settled },
      step,
      between: only,
    })),
  );
}

/** Few different numbers, so that ties are common. */
const worth = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(-3, -1, 0.1, 0.2, 0.3, 0.25, 1.005, 2.5) },
);

/** What a party holds, or only what the points are worth to it, or nothing at all. */
function heldBy(
  holder: string,
  issue: DraftIssue,
  all: readonly ScoredIssue[],
  scoring: Scoring,
): fc.Arbitrary<ScoredPosition | null> {
  const others = all.map((one) => one.issue).filter(({ id }) => id !== issue.id);
  const silent = { holder, issue: issue.id, demands: [], concedes: [], rejects: [] };
  const says = { ...silent, importance: null, basis: null };
  // Where all that is said is refused no deal is left, so most refuse nothing.
  const speaking = fc
    .tuple(position(holder, issue, false), fc.integer({ min: 0, max: 2 }))
    .map(([own, refusing]) => (refusing === 0 ? own : { ...own, rejects: [] }));
  const said = scoring === 'none' ? speaking : fc.oneof(speaking, fc.constant(says));
  const scores = scoring === 'all' ? scoresOn(issue) : fc.oneof(scoresOn(issue), fc.constant([]));
  const held = said.chain((own) =>
    fc.record({
      said: fc.constant(own),
      needs: fc.tuple(...own.concedes.map(() => needAmong(others))),
      scores: scoring === 'none' ? fc.constant([]) : scores,
    }),
  );
  return scoring === 'all' ? held : fc.option(held, { nil: null, freq: 5 });
}

function needAmong(others: readonly DraftIssue[]): fc.Arbitrary<DraftNeed | null> {
  if (others.length === 0) return fc.constant(null);
  const need = fc.constantFrom(...others).chain((issue) => place(issue).map((at) => ({ issue, at })));
  return fc.option(need, { nil: null, freq: 2 });
}

/** A score of each listed point; on a range of its ends, and sometimes of its middle. */
function scoresOn(issue: DraftIssue): fc.Arbitrary<ScoredPosition['scores']> {
  const places =
    issue.kind === 'range'
      ? fc.constantFrom([issue.from, issue.to], [issue.from, decimal((issue.from + issue.to) / 2), issue.to])
      : fc.constant(Array.from({ length: issue.size }, (_, at) => at));
  return places.chain((at) =>
    fc.tuple(...at.map((point) => worth.map((score): readonly [number, number] => [point, score]))),
  );
}

function ruleAmong(parties: readonly ScoredParty[]): fc.Arbitrary<ScoredDraft['rule']> {
  const ids = parties.map(({ id }) => id);
  const atLeast = fc.integer({ min: 1, max: parties.length });
  return fc.option(fc.record({ atLeast, veto: fc.subarray(ids, { maxLength: 2 }) }), { nil: null, freq: 2 });
}

/** Mostly a point of every issue. */
function proposed(issues: readonly ScoredIssue[]): fc.Arbitrary<ScoredDraft['proposed']> {
  const covered = fc.oneof(
    { weight: 4, arbitrary: fc.constant([...issues]) },
    { weight: 1, arbitrary: fc.subarray([...issues], { minLength: 1 }) },
  );
  return covered.chain((on) =>
    fc.tuple(...on.map(({ issue }) => place(issue).map((at): readonly [DraftIssue, number] => [issue, at]))),
  );
}

/** Of whom deals are asked about, and what is given beforehand: a draft, or the point of an issue that is not settled. */
function askedOf(ids: readonly string[], issues: readonly ScoredIssue[]): fc.Arbitrary<Asking> {
  const open = issues.map(({ issue }) => issue).filter(({ settled }) => settled === null);
  const fixes =
    open.length === 0
      ? fc.constant([])
      : fc
          .constantFrom(...open)
          .chain((issue) => place(issue).map((at) => [`${issue.id}=${pointOf(issue, at)}`]));
  const given = fc.oneof(
    fc.constant({ from: null, fix: [] }),
    fc.constant({ from: 'first', fix: [] }),
    fixes.map((fix) => ({ from: null, fix })),
  );
  const parties = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...ids], { minLength: 2 }) },
  );
  return fc.tuple(given, parties).map(([one, asked]) => ({ ...one, parties: asked }));
}
