/** Issues that matter more to one and less to another, the other way round: where scores are not known, what could be traded. */
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import { sharesAmong } from '../importance.ts';
import type { Dealings } from '../deals/dealings.ts';
import type { DealIssue } from '../deals/space.ts';
import { standOn } from '../deals/stand.ts';

/** An issue with the share that it has in all that matters to each of two parties, from 0 to 1. */
export interface Leant {
  readonly issue: Issue;
  readonly shares: readonly [number, number];
}

/** Two issues of opposite leaning: the first matters more to the first of two parties, the second to the other. */
export interface Leaning {
  readonly kind: 'leaning';
  readonly parties: readonly [Party, Party];
  readonly issues: readonly [Leant, Leant];
}

/**
 * Pairs of issues of opposite leaning between any two of the parties, at most so many, those first where the lesser of the two
 * leanings is largest. Only issues on which the two are apart, and where the one to whom it matters less has room to give.
 */
export function leaningsOf(table: Dealings, most: number): readonly Leaning[] {
  const { space } = table;
  const sharesOf = sharesAmong(space.negotiation, space.parties);
  const found = space.parties.flatMap((one, at) =>
    space.parties.slice(at + 1).flatMap((other, beside) => {
      const leant = space.issues
        .filter((issue) => isBetween(table, issue, one, other))
        .flatMap(({ issue }): readonly Leant[] => {
          const shares = sharesOf(issue);
          const [mine = null, theirs = null] = [shares[at], shares[at + 1 + beside]];
          return mine === null || theirs === null ? [] : [{ issue, shares: [mine, theirs] }];
        });
      return leaningsBetween(table, [one, other], leant, most);
    }),
  );
  return found.toSorted(byStrength).slice(0, most);
}

function leaningsBetween(
  table: Dealings,
  parties: readonly [Party, Party],
  leant: readonly Leant[],
  most: number,
): readonly Leaning[] {
  const [one, other] = parties;
  // No pair of the first so many holds an issue that is not among the first so many of its side.
  const towards = (sign: number, giver: Party): readonly Leant[] =>
    leant
      .filter((each) => leaningOf(each) * sign >= leastTold && hasRoom(table, giver, each.issue))
      .toSorted((a, b) => (leaningOf(b) - leaningOf(a)) * sign)
      .slice(0, most);
  const [toOne, toOther] = [towards(1, other), towards(-1, one)];
  return toOne.flatMap((first) =>
    toOther.map((second): Leaning => ({ kind: 'leaning', parties, issues: [first, second] })),
  );
}

/** Less than a hundredth is no leaning that could be said at a table. */
const leastTold = 0.01;

function leaningOf({ shares: [one, other] }: Leant): number {
  return one - other;
}

function byStrength(a: Leaning, b: Leaning): number {
  const strengths = ({ issues }: Leaning) =>
    issues.map((one) => Math.abs(leaningOf(one))).toSorted(ascending);
  const [[least = 0, most = 0], [otherLeast = 0, otherMost = 0]] = [strengths(a), strengths(b)];
  return otherLeast - least || otherMost - most;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Whether an issue is open between two parties, and no point of it is taken by both as it stands. */
function isBetween(
  { space }: Dealings,
  { issue, held, between, points }: DealIssue,
  one: Party,
  other: Party,
): boolean {
  if (held !== null || !between.has(one) || !between.has(other)) return false;
  const takes = (party: Party, point: number): boolean =>
    standOn(space.negotiation, party, issue, point, space.standing).kind === 'takes';
  return !points.some((point) => takes(one, point) && takes(other, point));
}

/** Whether there is a point that a party neither asks for nor rules out. */
function hasRoom({ space }: Dealings, party: Party, issue: Issue): boolean {
  const points = space.issues.find((one) => one.issue === issue)?.points ?? [];
  return points.some((point) => {
    const { kind, stance } = standOn(space.negotiation, party, issue, point, space.standing);
    return kind !== 'refuses' && !(stance !== null && touches([span(point)], stance.demands));
  });
}
