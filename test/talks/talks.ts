/** Whole random talks: random models with a history, drafts that revise each other and are answered, and events. */
import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { answerWords } from '../../src/model/proposal.ts';
import { anyCase } from '../laws/arbitrary.ts';
import type { Case } from '../laws/arbitrary.ts';
import { pointOf, textOf } from '../laws/draft.ts';
import type { Draft, DraftIssue, DraftPosition } from '../laws/draft.ts';
import { place, position } from '../laws/positions.ts';

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
  course(given.draft).map((drawn) => talksOf(...withOneOfEach(given, drawn))),
);

export const anyTalks: fc.Arbitrary<Talks> = fc.oneof(
  {
    weight: 2,
    arbitrary: anyCase.chain((given) => course(given.draft).map((drawn) => talksOf(given, drawn))),
  },
  { weight: 1, arbitrary: richTalks },
);

function course(draft: Draft): fc.Arbitrary<Course> {
  return fc.record({
    first: fc.array(anyDay, { minLength: draft.positions.length, maxLength: draft.positions.length }),
    later: fc.array(moment(draft), { maxLength: 8 }),
    settled: fc.array(anyDay, { minLength: draft.issues.length, maxLength: draft.issues.length }),
    proposals: fc.array(proposal(draft), { maxLength: 4 }),
    events: fc.array(someDay, { maxLength: 2 }),
  });
}

function talksOf({ draft, compared }: Case, { first, later, settled, proposals, events }: Course): Talks {
  const began = draft.positions.map((held, i): Moment => ({ since: first[i] ?? null, position: held }));
  const file: Record<string, unknown> = parse(textOf(draft));
  const text = stringify({
    ...file,
    issues: issuesFile(file['issues'], draft, settled),
    positions: positionsFile(draft, [...began, ...later]),
    proposals: proposalsFile(proposals),
    events: events.map((date) => ({ date, title: `What happened on ${date}` })),
  });
  return { draft, compared, text };
}

/** Adds an issue settled before the day of the model and one after it, a move, a draft with its answer and its revision, and an event. */
function withOneOfEach({ draft, compared }: Case, drawn: Course): readonly [Case, Course] {
  const [party = ''] = compared;
  const issue = (id: string): DraftIssue => ({
    kind: 'choices',
    size: 2,
    id,
    settled: { at: 0, between: null },
  });
  const [settled, toSettle] = [issue('settled'), issue('to-settle')];
  const demand = (at: number): DraftPosition => ({
    holder: party,
    issue: settled.id,
    demands: [{ from: at, to: at, basis: null }],
    concedes: [],
    rejects: [],
    importance: null,
    basis: null,
  });
  const [began, february, march] = [days[0], days[1], days[4]];
  const revised = {
    points: [[settled, 0]],
    responses: [{ party, answer: 'accepts', date: february }],
  } as const;
  return [
    {
      draft: {
        ...draft,
        issues: [...draft.issues, settled, toSettle],
        positions: [...draft.positions, demand(0)],
      },
      compared,
    },
    {
      first: [...drawn.first, began],
      later: [...drawn.later, { since: february, position: demand(1) }],
      settled: [...drawn.settled, began, march],
      proposals: [
        ...drawn.proposals,
        { date: began, revises: false, ...revised },
        { date: february, revises: true, ...revised },
      ],
      events: [...drawn.events, began],
    },
  ];
}

function moment(draft: Draft): fc.Arbitrary<Moment> {
  const holders = [...draft.parties, ...draft.blocs].map(({ id }) => id);
  return fc
    .tuple(fc.constantFrom(...holders), fc.constantFrom(...draft.issues))
    .chain(([holder, issue]) => fc.record({ since: someDay, position: position(holder, issue, false) }));
}

function proposal({ issues, parties }: Draft): fc.Arbitrary<DraftProposal> {
  const response = fc.record({
    party: fc.constantFrom(...parties.map(({ id }) => id)),
    answer: fc.constantFrom(...answerWords),
    date: anyDay,
  });
  return fc.record({
    date: anyDay,
    revises: fc.boolean(),
    points: fc
      .subarray([...issues])
      .chain((covered) =>
        fc.tuple(...covered.map((issue) => place(issue).map((at) => [issue, at] as const))),
      ),
    responses: fc.array(response, { maxLength: 2 }),
  });
}

/** Each issue as it was, an agreement with the day from which it holds. */
function issuesFile(files: unknown, { issues }: Draft, since: readonly (Day | null)[]): object {
  const held = new Map(Object.entries(Object(files)));
  return Object.fromEntries(
    issues.map(({ id, settled }, i) => {
      const file: object = Object(held.get(id));
      const agreed: object = 'settled' in file ? Object(file.settled) : {};
      return [
        id,
        settled === null ? file : { ...file, settled: { ...agreed, since: since[i] ?? undefined } },
      ];
    }),
  );
}

/** What each holder said of each issue, at most one thing a day. */
function positionsFile(draft: Draft, moments: readonly Moment[]): object {
  const held: Record<string, Record<string, Record<string, object>>> = {};
  for (const { since, position: said } of moments) {
    const { holder, issue } = said;
    const file = fileOf(draft, said);
    ((held[holder] ??= {})[issue] ??= {})[since ?? ''] ??= since === null ? file : { since, ...file };
  }
  return Object.fromEntries(
    Object.entries(held).map(([holder, on]) => [
      holder,
      Object.fromEntries(Object.entries(on).map(([issue, dated]) => [issue, Object.values(dated)])),
    ]),
  );
}

function fileOf(draft: Draft, said: DraftPosition): object {
  const file = parse(textOf({ ...draft, positions: [said] }));
  return file.positions[said.holder][said.issue];
}

/** Each draft under its number; one that revises follows the one before it, unless that is the newer one. */
function proposalsFile(proposals: readonly DraftProposal[]): object {
  return Object.fromEntries(
    proposals.map(({ date, revises, points, responses }, i) => {
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
          points: covered,
          responses: Object.fromEntries(answered),
        },
      ];
    }),
  );
}
