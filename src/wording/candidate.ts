/** One candidate of a bridge in words: who would have to give up what for it, and who else stands to it. */
import type { Move } from '../analysis/crossing.ts';
import type { Issue } from '../model/issue.ts';
import type { Candidate, Step } from '../analysis/step.ts';
import type { Holder } from '../model/holder.ts';
import { plain } from '../blocks/text.ts';
import { distanceWords } from './distance.ts';
import { pointWords } from './point.ts';
import { standingText } from './standing.ts';
import { asideOf, droppedWords } from './terms.ts';
import { counted, listed, names, ended } from './words.ts';

/** So many parties are told by name of those that would do the same. */
const mostNamed = 4;

/** What a candidate asks in one sentence, the point first. */
export function candidateReason(issue: Issue, step: Step): string {
  return ended(`${candidateWords(issue, step)}: ${movesWords(issue, step)}`);
}

/** The point of a candidate, and where nobody names it what it is the middle of. */
export function candidateWords(issue: Issue, { point, middle }: Candidate): string {
  const name = pointWords(issue, point);
  if (middle === null) return name;
  return middle.kind === 'zone'
    ? `${name}, the middle of what nobody rejects`
    : `${name}, half-way between ${names(middle.parties)}`;
}

/** Whether a listed point only puts the issue off. */
export function isDeferring(issue: Issue, { point }: Candidate): boolean {
  return issue.kind !== 'range' && issue.points[point]?.defers === true;
}

/** What each would have to do, without the point. */
export function movesWords(issue: Issue, step: Step): string {
  const { moves, asking, accepting } = step;
  const told = [
    ...(['red-line', 'bottom-line', 'terms', null] as const).flatMap((crosses) => {
      const some = moves.filter((move) => move.crosses === crosses);
      return some.length === 0 ? [] : [crossingWords(issue, step, some, crosses)];
    }),
    ...(asking.length === 0
      ? []
      : [`${names(asking, mostNamed)} ${asking.length === 1 ? 'asks' : 'ask'} for it`]),
    ...(accepting.length === 0
      ? []
      : [`${names(accepting, mostNamed)} ${accepting.length === 1 ? 'takes' : 'take'} it`]),
    ...(isDeferring(issue, step) ? ['it settles nothing'] : []),
  ];
  return told.join('; ');
}

function crossingWords(
  issue: Issue,
  candidate: Candidate,
  some: readonly Move[],
  crosses: Move['crosses'],
): string {
  const single = some.length === 1;
  const who = moversWords(issue, candidate, some);
  switch (crosses) {
    case 'red-line':
      return `${who} would cross ${single ? 'a red line' : 'red lines'}`;
    case 'bottom-line':
      return `${who} would revise ${single ? 'a bottom line' : 'their bottom lines'}`;
    case 'terms':
      return `${who} ${single ? `takes it on terms${termsWords(some[0])}` : 'take it on terms'}`;
    case null:
      return silentWords(issue, candidate, some, who);
    default:
      return crosses satisfies never;
  }
}

/** A party that has not spoken for a point has not refused it either, and that is all that is known. */
function silentWords(issue: Issue, candidate: Candidate, some: readonly Move[], who: string): string {
  const [only, ...others] = some;
  if (only === undefined || others.length > 0) {
    const dropped = some.flatMap(({ holder }) => {
      const how = droppedHow(holder, candidate.point);
      return how === null ? [] : [`, ${holder.party.name} ${how}`];
    });
    const isFar = some.some(({ distance }) => distance !== null && distance.by > 0);
    const told = isFar
      ? `${who} would have to come to it; no rejection of it by them is recorded`
      : `no rejection of it by ${who} is recorded`;
    return `${told}${dropped.join('')}`;
  }
  const { holder, distance } = only;
  const way = wayWords(issue, candidate, only);
  const come = distance === null || distance.by === 0 ? '' : ` would have to come ${way}: it`;
  const said = droppedHow(holder, candidate.point) ?? plain(standingText(issue, holder, () => []));
  return `${holder.party.name}${come} ${said}; no rejection of this is recorded`;
}

/** "offered it and took it back", where it did. */
export function droppedHow({ stance }: Pick<Holder, 'stance'>, point: number): string | null {
  const dropped = stance.conceded.find(
    ({ concession, weight }) => concession.at === point && weight === 'none',
  );
  return dropped === undefined ? null : `offered it ${droppedWords(dropped.concession)}`;
}

/** "Russia (2 of 4 steps) and Ukraine (1 of 4 steps)"; many are counted. */
function moversWords(issue: Issue, candidate: Candidate, some: readonly Move[]): string {
  const isCrowd = some.length > mostNamed;
  const told = some.slice(0, mostNamed).map((move) => {
    const { distance, crosses, holder } = move;
    const isAlone = crosses === null && some.length === 1;
    const far =
      distance === null || distance.by === 0 || isAlone ? '' : ` (${wayWords(issue, candidate, move)})`;
    return `${holder.party.name}${far}`;
  });
  return isCrowd ? `${told.join(', ')} and ${counted(some.length - mostNamed, 'other')}` : listed(told);
}

/** "2 of 4 steps" on a scale; on a range, whose ends the author chose, "from 3 % to 4 %". */
export function wayWords(issue: Issue, { point }: Candidate, { distance, from }: Move): string {
  if (distance === null) return '';
  if (issue.kind !== 'range' || from === null) return distanceWords(issue, distance);
  return `from ${pointWords(issue, from)} to ${pointWords(issue, point)}`;
}

/** " (for: a full ceasefire first)", where the terms are known. */
function termsWords(move: Move | undefined): string {
  return move?.offer ? asideOf(move.offer) : '';
}

/** "held by Europe and The first draft", "rejected by Kyiv": who else stands to it. */
export function elsewhereWords({ heldBy, rejectedBy }: Step): readonly string[] {
  const holding = [...heldBy.parties.map(({ name }) => name), ...heldBy.proposals.map(({ title }) => title)];
  return [
    ...(holding.length === 0 ? [] : [`held by ${listed(holding, mostNamed)}`]),
    ...(rejectedBy.length === 0 ? [] : [`rejected by ${names(rejectedBy, mostNamed)}`]),
  ];
}
