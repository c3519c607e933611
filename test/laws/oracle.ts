/**
 * The second half of the oracle: the verdict on one issue, by looping over points, in the
 * shape that `stance gaps --json` gives it. Of `because`, which is words, it says nothing.
 */
import { isAcceptable, spotsOf, stand, takes } from './classes.ts';
import type { Class, Spot, Stand } from './classes.ts';
import { pointOf } from './draft.ts';
import type { Draft, DraftIssue, DraftRejection } from './draft.ts';
import { distanceOf, importanceOf, lengthOf, round, unitOf, weakest } from './figures.ts';
import { heldOf } from './held.ts';
import { points, termsOf } from './sets.ts';

/** Whether a model takes a point that it also rejects, which loading refuses. */
export function isContradictory(draft: Draft): boolean {
  return draft.positions.some((position) => {
    const issue = draft.issues.find(({ id }) => id === position.issue);
    if (issue === undefined) throw new Error(`no issue ${position.issue}`);
    return spotsOf(draft, issue).some(
      ({ at }) =>
        isAcceptable(issue, position, at) &&
        position.rejects.some((rejection) => takes(issue, position, rejection, at)),
    );
  });
}

/** The verdict on an issue over these parties. */
export function judge(draft: Draft, issue: DraftIssue, compared: readonly string[]) {
  const spots = spotsOf(draft, issue);
  const standing = stand(draft, issue, spots, compared);
  const absent = draft.parties.map(({ id }) => id).filter((id) => !compared.includes(id));
  const at = (test: (classes: readonly Class[]) => boolean) =>
    spots.map((_, i) => test(standing.map(({ classes }) => classes[i] ?? 'silent')));
  const common = at((all) => all.every((one) => one === 'demands' || one === 'accepts'));
  const onTerms = at((all) => all.every(isTaken) && all.includes('terms'));
  const zone = at((all) => !all.some(isRefused));
  const untried = at((all) => !all.some(isRefused) && !all.some(isTaken));
  const demanded = at((all) => all.every((one) => one === 'demands'));
  const isSettled =
    issue.settled !== null && compared.every((id) => settledBetween(draft, issue).includes(id));
  const state = stateOf(isSettled, standing.length, { demanded, common, onTerms, zone });

  // Sets and figures are over two or more; an agreement that fewer speak of has none either.
  const isJudged = standing.length > 1;
  const set = (held: readonly boolean[]) => (isJudged ? points(issue, spots, held) : []);
  const by = isJudged ? distanceOf(issue, spots, standing, isTaken) : null;
  const before = distanceOf(issue, spots, standing, (one) => one === 'demands');
  const rejections = rejectionsOf(issue, spots, standing);
  // Where too few of those that agreed say more, what they settled on is all that is known.
  const agreedOn = spots.map((spot) => isSettled && spot.at === issue.settled?.at);
  const met = isJudged ? [common, onTerms, zone] : [agreedOn];
  const target = met.find((held) => held.includes(true)) ?? [];
  return {
    issue: issue.id,
    state,
    basis: weakest(standing),
    distance: by === null ? null : { by, of: lengthOf(issue), unit: unitOf(issue) },
    closed: by === null || before === null || before === 0 || by > before ? null : round(1 - by / before),
    importance: state === 'unstated' ? null : importanceOf(draft, issue, compared),
    redlines: rejections.filter(
      ({ redline, askedBy, takenBy }) => redline !== false && askedBy.length + takenBy.length > 0,
    ).length,
    common: set(common),
    terms: isJudged ? termsOf(issue, spots, onTerms, standing) : [],
    zone: set(zone),
    untried: set(untried),
    heldBy: isJudged ? heldOf(issue, spots, untried, stand(draft, issue, spots, absent)) : [],
    settlements:
      issue.settled === null
        ? []
        : [
            {
              point: pointOf(issue, issue.settled.at),
              status: null,
              since: null,
              between: settledBetween(draft, issue),
              evidence: [],
            },
          ],
    missing: compared.filter((id) => !standing.some(({ party }) => party === id)),
    objectors: stand(draft, issue, spots, absent).flatMap(({ party, classes }) => {
      const refused = target.map((held, i) => held && isRefused(classes[i] ?? 'silent'));
      return refused.includes(true) ? [{ party, points: points(issue, spots, refused) }] : [];
    }),
    rejections,
  };
}

export type Judged = ReturnType<typeof judge>;

export const worstFirst = [
  'deadlocked',
  'apart',
  'conditional',
  'overlapping',
  'aligned',
  'agreed',
  'unstated',
] as const;
type State = (typeof worstFirst)[number];

/** The verdicts in the order in which gaps are listed. */
export function ordered(judged: readonly Judged[]): readonly Judged[] {
  const figures = ({ state, redlines, importance, distance }: Judged): readonly number[] => [
    -worstFirst.indexOf(state),
    redlines,
    importance ?? -1,
    distance === null ? -1 : round(distance.by / distance.of),
  ];
  return judged.toSorted((a, b) => {
    const theirs = figures(b);
    return figures(a)
      .map((figure, i) => (theirs[i] ?? 0) - figure)
      .reduce((decided, next) => (decided === 0 ? next : decided), 0);
  });
}

function settledBetween(draft: Draft, { settled }: DraftIssue): readonly string[] {
  return settled?.between ?? draft.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
}

/** The rows of the table from the lowest up; a settled issue is agreed whoever states anything. */
function stateOf(
  isSettled: boolean,
  counting: number,
  sets: Readonly<Record<'demanded' | 'common' | 'onTerms' | 'zone', readonly boolean[]>>,
): State {
  if (isSettled) return 'agreed';
  if (counting < 2) return 'unstated';
  if (sets.demanded.includes(true)) return 'aligned';
  if (sets.common.includes(true)) return 'overlapping';
  if (sets.onTerms.includes(true)) return 'conditional';
  return sets.zone.includes(true) ? 'apart' : 'deadlocked';
}

function isTaken(one: Class): boolean {
  return one === 'demands' || one === 'accepts' || one === 'terms';
}

function isRefused(one: Class): boolean {
  return one === 'rejects' || one === 'redline';
}

/** Every rejection with those of the others that demand something that it rejects, and those that only take it, in the order of the model, which is that of their ids. */
function rejectionsOf(issue: DraftIssue, spots: readonly Spot[], standing: readonly Stand[]) {
  const inOrder = standing.toSorted((a, b) => a.party.localeCompare(b.party));
  return standing.flatMap(({ party, position }) =>
    position.rejects.map((rejection) => {
      const others = (isSuch: (one: Class) => boolean): readonly Stand[] =>
        inOrder.filter(
          ({ party: other, classes }) =>
            other !== party &&
            spots.some(
              ({ at }, i) => takes(issue, position, rejection, at) && isSuch(classes[i] ?? 'silent'),
            ),
        );
      const askers = others((one) => one === 'demands');
      const takers = others(isTaken);
      return {
        party,
        point: rejectedPoint(issue, rejection),
        redline: rejection.redline === true ? 'unspecified' : (rejection.redline ?? false),
        because: null,
        askedBy: askers.map((other) => other.party),
        askedByCount: askers.length,
        takenBy: takers.filter((other) => !askers.includes(other)).map((other) => other.party),
        takenByCount: takers.length - askers.length,
        evidence: [],
      };
    }),
  );
}

function rejectedPoint(issue: DraftIssue, { what }: DraftRejection): unknown {
  if (what === 'others') return 'others';
  return what.kind === 'point' ? pointOf(issue, what.at) : { [what.kind]: what.at };
}
