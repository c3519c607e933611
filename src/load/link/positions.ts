/** Links positions: the history of what each party and bloc says of each issue. */
import { byDay } from '../../model/day.ts';
import type { Issue } from '../../model/issue.ts';
import type { History } from '../../model/negotiation.ts';
import type { Bloc, Party } from '../../model/party.ts';
import type { Position } from '../../model/position.ts';
import type { Fault, Outcome } from '../fault.ts';
import { linkPosition } from './position.ts';
import type { Holding } from './position.ts';
import { holderAt, issueAt, step } from './references.ts';
import type { Known, KnownIssue } from './references.ts';
import { keyIn, placeOfSpot, spotOf, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import { stanceTaker } from './stances.ts';
import { isHistory } from '../schema/position.ts';
import type { PositionFile } from '../schema/position.ts';

/** The positions of each holder on each issue, the oldest first. */
export function linkPositions(known: Known): Outcome<History['positions']> {
  return step(known, (linking) => {
    const takeStance = stanceTaker();
    const section = spotOf('positions');
    const found = new Map<Party | Bloc, ReadonlyMap<Issue, readonly Position[]>>();
    for (const [id, file] of Object.entries(linking.checked.file.positions ?? {})) {
      const within = valueIn(section, id);
      const holder = holderAt(linking, id, keyIn(section, id));
      // Where an issue stands first, what stands below it are parties: that is one mistake.
      if (holder === undefined && linking.issues.has(id)) continue;
      const held = new Map<Issue, readonly Position[]>();
      for (const [issueId, position] of Object.entries(file ?? {})) {
        const issue = issueAt(linking, issueId, keyIn(within, issueId));
        const holding = {
          linking,
          holder: holder ?? unknownParty(id),
          issue: issue ?? unknownIssue(issueId),
          takeStance,
        };
        const positions = linkHistory(holding, position ?? {}, valueIn(within, issueId));
        if (issue !== undefined) held.set(issue.issue, positions);
      }
      if (holder !== undefined && held.size > 0) found.set(holder, held);
    }
    return found;
  });
}

/** Stands in for a party or an issue that is not there, so that what is said of it is checked all the same. */
function unknownParty(id: string): Party {
  const nothing = { aliases: [], says: null, alternative: null, walkAway: null, views: [], notes: [] };
  return { kind: 'party', id, name: id, role: 'principal', ...nothing };
}

function unknownIssue(id: string): KnownIssue {
  const issue: Issue = {
    kind: 'choices',
    id,
    title: id,
    question: null,
    group: null,
    between: null,
    notes: [],
    points: [],
  };
  return { issue, places: new Map(), isDoubtful: true };
}

/** One position, or several dated ones in the order of their dates. */
function linkHistory(holding: Holding, file: PositionFile, spot: Spot): readonly Position[] {
  if (!isHistory(file)) return [linkPosition(holding, file, spot)];
  const known = new Set<string | null>();
  const entries = file.flatMap((entry, place): Position[] => {
    if (entry === undefined) return [];
    const at = valueIn(spot, place);
    const since = entry.since ?? null;
    if (known.has(since)) holding.linking.faults.push(sameDate(holding, since, at));
    known.add(since);
    return [linkPosition(holding, entry, at)];
  });
  return holdingScores(entries.toSorted((a, b) => byDay(a.since, b.since)));
}

/** Scores hold until they are stated anew. */
function holdingScores(positions: readonly Position[]): readonly Position[] {
  let scores: Position['scores'] = [];
  return positions.map((position) => {
    if (position.scores.length > 0) ({ scores } = position);
    return position.scores === scores ? position : { ...position, scores };
  });
}

function sameDate({ holder, issue: { issue } }: Holding, since: string | null, spot: Spot): Fault {
  return {
    code: 'same-date',
    message: `"${holder.id}" has two positions on "${issue.id}" ${since === null ? 'from the beginning' : `since ${since}`}`,
    hint: 'Give each entry a date of its own with "since", or join the two.',
    place: placeOfSpot(since === null ? spot : valueIn(spot, 'since')),
  };
}
