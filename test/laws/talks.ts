/** Whole random talks: random models with a history, drafts that revise each other and are answered, and events. */
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { answerWords } from '../../src/model/proposal.ts';
import { anyCase } from './arbitrary.ts';
import type { Case } from './arbitrary.ts';
import { fileOf, issueFile, issueOf, pointOf, positionFile } from './draft.ts';
import type { Draft, DraftIssue, DraftPosition } from './draft.ts';
import { place, position } from './positions.ts';

/** Talks with the text of their model. */
export interface Talks extends Case {
  readonly text: string;
}

/** The days on which things happen; the model is as of the last but one. */
const days = ['2026-01-10', '2026-02-01', '2026-02-20', '2026-03-01', '2026-03-20'] as const;
type Day = (typeof days)[number];

interface Moment {
  readonly since: Day | null;
  readonly position: DraftPosition;
}

interface DraftProposal {
  readonly date: Day | null;
  readonly revises: boolean;
  readonly by: readonly string[];
  readonly between: readonly string[] | null;
  readonly points: readonly (readonly [DraftIssue, number])[];
  readonly responses: readonly {
    readonly party: string;
    readonly answer: string;
    readonly date: Day | null;
  }[];
}

const someDay = fc.constantFrom(...days);
const anyDay = fc.option(someDay, { nil: null });

/** What is said of a draft beside its first positions. */
interface Course {
  /** Since when each of the first positions is held. */
  readonly first: readonly (Day | null)[];
  readonly later: readonly Moment[];
  /** Since when each issue is settled, where it is. */
  readonly settled: readonly (Day | null)[];
  readonly proposals: readonly DraftProposal[];
  readonly events: readonly Day[];
}

/** Talks that hold one of each thing that happens, whatever else they hold. */
export const richTalks: fc.Arbitrary<Talks> = anyCase.chain((given) =>
  courseOf(given.draft).map((drawn) => talksOf(...withOneOfEach(given, drawn))),
);

export const anyTalks: fc.Arbitrary<Talks> = fc.oneof(
  {
    weight: 2,
    arbitrary: anyCase.chain((given) => courseOf(given.draft).map((drawn) => talksOf(given, drawn))),
  },
  { weight: 1, arbitrary: richTalks },
);

function courseOf(draft: Draft): fc.Arbitrary<Course> {
  return fc.record({
    first: fc.array(anyDay, { minLength: draft.positions.length, maxLength: draft.positions.length }),
    later: fc.array(moment(draft), { maxLength: 8 }),
    settled: fc.array(anyDay, { minLength: draft.issues.length, maxLength: draft.issues.length }),
    proposals: fc.array(proposal(draft), { maxLength: 4 }),
    events: fc.array(someDay, { maxLength: 2 }),
  });
}

function talksOf({ draft, compared }: Case, course: Course): Talks {
  const { first, proposals, events } = course;
  const began = draft.positions.map((held, i): Moment => ({ since: first[i] ?? null, position: held }));
  const text = stringify({
    ...fileOf(draft),
    issues: issuesFile(draft, course.settled),
    positions: positionsFile(draft, [...began, ...course.later]),
    proposals: proposalsFile(proposals),
    events: events.map((date) => ({ date, title: `What happened on ${date}` })),
  });
  return { draft, compared, text };
}

/** The days of what is added: before the model's own day, and one after it. */
const [early, later, toCome] = [days[0], days[1], days[4]];

const settled = settledIssue('settled');
const toSettle = settledIssue('to-settle');

function settledIssue(id: string): DraftIssue {
  return { kind: 'choices', size: 2, id, settled: { at: 0, between: null } };
}

/** Adds an agreement before the day of the model and one after it, a move, a draft with its answer and its revision, and an event. */
function withOneOfEach({ draft, compared }: Case, drawn: Course): readonly [Case, Course] {
  const [party = ''] = compared;
  const entries = { concedes: [], rejects: [], importance: null, basis: null };
  const demand = (at: number): DraftPosition => ({
    holder: party,
    issue: settled.id,
    demands: [{ from: at, to: at, basis: null }],
    ...entries,
  });
  const answered = (date: Day, revises: boolean): DraftProposal => ({
    date,
    revises,
    by: [],
    between: null,
    points: [[settled, 0]],
    responses: [{ party, answer: 'accepts', date: later }],
  });
  const richer = {
    ...draft,
    issues: [...draft.issues, settled, toSettle],
    positions: [...draft.positions, demand(0)],
  };
  const course: Course = {
    first: [...drawn.first, early],
    later: [...drawn.later, { since: later, position: demand(1) }],
    settled: [...drawn.settled, early, toCome],
    proposals: [...drawn.proposals, answered(early, false), answered(later, true)],
    events: [...drawn.events, early],
  };
  return [{ draft: richer, compared }, course];
}

function moment(draft: Draft): fc.Arbitrary<Moment> {
  const holders = [...draft.parties, ...draft.blocs].map(({ id }) => id);
  return fc
    .tuple(fc.constantFrom(...holders), fc.constantFrom(...draft.issues))
    .chain(([holder, issue]) => fc.record({ since: someDay, position: position(holder, issue, false) }));
}

function proposal({ issues, parties }: Draft): fc.Arbitrary<DraftProposal> {
  const ids = parties.map(({ id }) => id);
  const response = fc.record({
    party: fc.constantFrom(...ids),
    answer: fc.constantFrom(...answerWords),
    date: anyDay,
  });
  return fc.record({
    date: anyDay,
    revises: fc.boolean(),
    by: fc.subarray(ids, { maxLength: 2 }),
    between: fc.option(fc.subarray(ids, { minLength: 2 }), { nil: null, freq: 2 }),
    points: fc
      .subarray([...issues])
      .chain((covered) =>
        fc.tuple(...covered.map((issue) => place(issue).map((at) => [issue, at] as const))),
      ),
    responses: fc.array(response, { maxLength: 2 }),
  });
}

/** Each issue as it was, an agreement with the day from which it holds. */
function issuesFile({ issues }: Draft, since: readonly (Day | null)[]): object {
  return Object.fromEntries(
    issues.map((issue, i) => {
      const { settled, ...file } = issueFile(issue);
      return [issue.id, { ...file, settled: settled && { ...settled, since: since[i] } }];
    }),
  );
}

/** What each holder said of each issue, at most one thing a day. */
function positionsFile(draft: Draft, moments: readonly Moment[]): object {
  const held: Record<string, Record<string, Record<string, object>>> = {};
  for (const { since, position: said } of moments) {
    const { holder, issue } = said;
    const file = positionFile(issueOf(draft.issues, issue), said);
    ((held[holder] ??= {})[issue] ??= {})[since ?? ''] ??= since === null ? file : { since, ...file };
  }
  return Object.fromEntries(
    Object.entries(held).map(([holder, on]) => [
      holder,
      Object.fromEntries(Object.entries(on).map(([issue, dated]) => [issue, Object.values(dated)])),
    ]),
  );
}

/** Each draft under its number; one that revises follows the one before it, unless that is the newer one. */
function proposalsFile(proposals: readonly DraftProposal[]): object {
  return Object.fromEntries(
    proposals.map(({ date, revises, by, between, points, responses }, i) => {
      const before = proposals[i - 1];
      const follows = revises && before !== undefined && (before.date ?? '') <= (date ?? '9');
      const covered = Object.fromEntries(points.map(([issue, at]) => [issue.id, pointOf(issue, at)]));
      const answered = responses.map(({ party, ...said }) => [
        party,
        Object.fromEntries(points.slice(0, 1).map(([issue]) => [issue.id, said])),
      ]);
      return [
        `draft-${i}`,
        {
          date,
          revises: follows ? `draft-${i - 1}` : null,
          by,
          between,
          points: covered,
          responses: Object.fromEntries(answered),
        },
      ];
    }),
  );
}
