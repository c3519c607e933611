/** Whole random models: 2 to 5 parties, blocs, issues of the three kinds, and positions of every form. */
import * as fc from 'fast-check';
import { roles } from '../../src/model/party.ts';
import type { Draft, DraftIssue, DraftPosition } from './draft.ts';
import { decimal, place, position } from './positions.ts';
import type { Points } from './positions.ts';

/** A model with the parties to compare, at least two of them, in any order. */
export interface Case {
  readonly draft: Draft;
  readonly compared: readonly string[];
}

type Sides = Pick<Draft, 'parties' | 'blocs'>;

/** Models in which every position is free of contradictions. */
export const anyCase: fc.Arbitrary<Case> = cases({ parties: 5, issues: 4, mayContradict: false });

/** Small models, in which a single entry decides more often. */
const smallCase: fc.Arbitrary<Case> = cases({ parties: 2, issues: 1, mayContradict: false });

/** Models in which some position may take what it rejects. */
export const anyDraft: fc.Arbitrary<Draft> = cases({ parties: 3, issues: 2, mayContradict: true }).map(
  ({ draft }) => draft,
);

interface Most {
  readonly parties: number;
  readonly issues: number;
  readonly mayContradict: boolean;
}

function cases({ mayContradict, ...most }: Most): fc.Arbitrary<Case> {
  return sides(most.parties).chain(({ parties, blocs }) => {
    const ids = parties.map(({ id }) => id);
    const holders = [...ids, ...blocs.map(({ id }) => id)];
    return issues(ids, most.issues).chain((listed) =>
      fc.record({
        draft: fc
          .tuple(
            ...listed.flatMap((issue) =>
              holders.map((holder) =>
                fc.option(position(holder, issue, mayContradict), { nil: null, freq: 6 }),
              ),
            ),
          )
          .map((held) => ({
            parties,
            blocs,
            issues: listed,
            positions: held.filter((one) => one !== null),
          })),
        compared: fc.shuffledSubarray(ids, { minLength: 2 }),
      }),
    );
  });
}

function sides(maxLength: number): fc.Arbitrary<Sides> {
  const party = fc.record({
    role: fc.constantFrom(...roles, 'principal' as const, 'principal' as const),
    bloc: fc.constantFrom(null, null, 'bloc-a', 'bloc-b'),
  });
  return fc.array(party, { minLength: 2, maxLength }).map((drawn) => {
    const named = drawn.map((one, i) => ({ ...one, id: `party-${i}` }));
    const blocs = ['bloc-a', 'bloc-b'].map((id) => ({
      id,
      members: named.filter(({ bloc }) => bloc === id).map((one) => one.id),
    }));
    return {
      parties: named.map(({ id, role }) => ({ id, role })),
      blocs: blocs.filter(({ members }) => members.length > 1),
    };
  });
}

function issues(parties: readonly string[], maxLength: number): fc.Arbitrary<readonly DraftIssue[]> {
  return fc
    .array(issue(parties), { minLength: 1, maxLength })
    .map((drawn) => drawn.map((one, i) => ({ ...one, id: `issue-${i}` })));
}

function issue(parties: readonly string[]): fc.Arbitrary<DraftIssue> {
  const listed = fc.record({
    kind: fc.constantFrom('choices' as const, 'scale' as const),
    size: fc.integer({ min: 2, max: 6 }),
  });
  const range = fc.record({
    kind: fc.constant('range' as const),
    from: fc.constantFrom(-3, 0, 2.5),
    steps: fc.integer({ min: 1, max: 9 }),
    step: fc.constantFrom(0.1, 0.5, 1, 1000),
    unit: fc.option(fc.constant('%'), { nil: null }),
  });
  return fc
    .oneof(
      { weight: 2, arbitrary: listed },
      {
        weight: 1,
        arbitrary: range.map(({ steps, step, ...rest }) => ({
          ...rest,
          to: decimal(rest.from + steps * step),
        })),
      },
    )
    .chain((points) =>
      settled(parties, points).map((agreed): DraftIssue => ({ id: 'issue', ...points, settled: agreed })),
    );
}

function settled(parties: readonly string[], points: Points): fc.Arbitrary<DraftIssue['settled']> {
  const between = fc.option(fc.subarray([...parties], { minLength: 2 }), { nil: null, freq: 2 });
  const agreed = fc.record({ at: place(points), between });
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: agreed });
}

/** A case with one of the positions that it compares. */
export interface Focus extends Case {
  readonly position: DraftPosition;
  readonly issue: DraftIssue;
}

/** Cases in which some party compared holds such a position, itself or through its bloc. */
export function casesWith(isSuch: (position: DraftPosition) => boolean): fc.Arbitrary<Focus> {
  const found = ({ draft, compared }: Case): readonly Omit<Focus, keyof Case>[] => {
    const holders = draft.blocs
      .filter(({ members }) => members.some((member) => compared.includes(member)))
      .map(({ id }) => id);
    return draft.positions
      .filter((position) => isSuch(position) && [...compared, ...holders].includes(position.holder))
      .flatMap((position) =>
        draft.issues.filter(({ id }) => id === position.issue).map((on) => ({ position, issue: on })),
      );
  };
  return smallCase
    .filter((one) => found(one).length > 0)
    .chain((one) => fc.constantFrom(...found(one)).map((focus) => ({ ...one, ...focus })));
}
