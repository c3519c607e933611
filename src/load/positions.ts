/** Links positions: reads their entries, says what contradicts itself, and gives blocs' positions to their members. */
import type { Bloc, Issue, Negotiation, Party, Position } from '../model/negotiation.ts';
import { span, touches } from '../model/points.ts';
import { takeStance } from '../model/stance.ts';
import { readConcessions, readDemands, readRejections } from './entries.ts';
import type { Context, Placed } from './entries.ts';
import { onKey } from './fault.ts';
import type { Path, Place } from './fault.ts';
import { ground, issueAt, linkClaim, partyAt } from './linking.ts';
import type { Linking } from './linking.ts';
import type { PositionFields, PositionFile } from './schema.ts';

type Holdings = Map<Party | Bloc, Map<Issue, Position>>;

/** What each party holds on each issue, its own position before that of its bloc. */
export function linkPositions(
  linking: Linking,
  blocs: readonly Bloc[],
  later: (a: Place, b: Place) => Place,
): Negotiation['positions'] {
  const holdings: Holdings = new Map();
  for (const [id, file] of Object.entries(linking.checked.file.positions ?? {})) {
    const place = onKey('positions', id);
    const bloc = blocs.find((one) => one.id === id);
    const holder = bloc ?? (linking.checked.declares('blocs', id) ? undefined : partyAt(linking, id, place));
    if (holder === undefined) continue;
    const held = new Map<Issue, Position>();
    for (const [issueId, position] of Object.entries(file ?? {})) {
      const path = ['positions', id, issueId];
      const issue = issueAt(linking, issueId, onKey(...path));
      if (issue !== undefined) held.set(issue, linkPosition(linking, holder, issue, position, path, later));
    }
    holdings.set(holder, held);
  }
  return effective(linking, blocs, holdings);
}

function linkPosition(
  linking: Linking,
  holder: Party | Bloc,
  issue: Issue,
  file: PositionFile,
  path: Path,
  later: (a: Place, b: Place) => Place,
): Position {
  const fields = fieldsOf(file);
  const at = (key: string): Path => (fields === file ? [...path, key] : path);
  const inherited = ground(linking, fields, path);
  const context: Context = { linking, issue, inherited };
  const demands = readDemands(context, fields.demands, at('demands'));
  const concedes = readConcessions(context, fields.concedes, at('concedes'));
  const rejects = readRejections(context, fields.rejects, at('rejects'));
  const entries = { demands: demands.map(entry), concedes: concedes.map(entry), rejects: rejects.map(entry) };
  const { interest = null, importance = null } = fields;
  const says = fields.says ? linkClaim(linking, fields.says, [...path, 'says'], inherited) : null;
  const stance = takeStance(issue, entries);
  if (!says && isNothing(fields.demands) && isNothing(fields.concedes) && isNothing(fields.rejects)) {
    linking.faults.push({
      code: 'empty-position',
      message: `The position of "${holder.id}" on "${issue.id}" says nothing`,
      hint: 'Give it at least one of demands, concedes, rejects and says, or leave it out.',
      place: onKey(...path),
    });
  }
  sayContradictions({ linking, issue, holder, stance, demands, concedes, rejects, later });
  return { holder, issue, ...entries, interest, says, importance, stance, ...inherited };
}

interface Contradictory {
  readonly linking: Linking;
  readonly issue: Issue;
  readonly holder: Party | Bloc;
  readonly stance: Position['stance'];
  readonly demands: readonly Placed<Position['demands'][number]>[];
  readonly concedes: readonly Placed<Position['concedes'][number]>[];
  readonly rejects: readonly Placed<Position['rejects'][number]>[];
  readonly later: (a: Place, b: Place) => Place;
}

/** A point both acceptable and rejected, said at the later of the two entries. */
function sayContradictions({
  linking,
  issue,
  holder,
  stance,
  demands,
  concedes,
  rejects,
  later,
}: Contradictory): void {
  for (const [i, { takes }] of stance.taken.entries()) {
    const rejection = rejects[i];
    if (rejection === undefined || !touches(takes, stance.acceptable)) continue;
    const rival =
      demands.find(({ entry: demand }) => touches(takes, [demand.at])) ??
      concedes.find(({ entry: { at } }) => touches(takes, [span(at)])) ??
      concedes.at(-1) ??
      demands[0];
    linking.faults.push({
      code: 'contradiction',
      message: `"${holder.id}" both takes and rejects ${contested(issue, takes, stance)} on "${issue.id}"`,
      hint: 'A concession on a scale or range covers all on the way to it; a rejected point further out takes what lies beyond. Mend one of the two.',
      place: rival === undefined ? rejection.place : later(rejection.place, rival.place),
    });
  }
}

function contested(
  issue: Issue,
  takes: Position['stance']['rejects'],
  { acceptable }: Position['stance'],
): string {
  const at = acceptable.flatMap((one) => (touches(takes, [one]) ? [one] : []));
  if (issue.kind === 'range')
    return at.map(({ from, to }) => (from === to ? `${from}` : `part of ${from} to ${to}`)).join(' and ');
  return at.map(({ from }) => `"${issue.points[from]?.id ?? ''}"`).join(' and ');
}

/** A bloc's position is that of each member without its own; two blocs must not differ for one member. */
function effective(linking: Linking, blocs: readonly Bloc[], holdings: Holdings): Negotiation['positions'] {
  const found = new Map<Party, Map<Issue, Position>>();
  for (const party of linking.parties.values()) found.set(party, new Map(holdings.get(party)));
  for (const bloc of blocs) {
    for (const [issue, position] of holdings.get(bloc) ?? []) {
      for (const member of bloc.members) {
        const other = found.get(member)?.get(issue);
        if (other === undefined) found.get(member)?.set(issue, position);
        else if (other.holder.kind === 'bloc') sayClash(linking, member, other.holder, bloc, issue);
      }
    }
  }
  return found;
}

function sayClash(linking: Linking, member: Party, first: Bloc, second: Bloc, issue: Issue): void {
  const positions = linking.checked.file.positions ?? {};
  const [a, b] = [first, second].map((bloc) => JSON.stringify(positions[bloc.id]?.[issue.id]));
  if (a === b) return;
  const order = Object.keys(positions);
  const later = order.indexOf(first.id) > order.indexOf(second.id) ? first : second;
  linking.faults.push({
    code: 'bloc-clash',
    message: `The blocs "${first.id}" and "${second.id}" differ on "${issue.id}", and "${member.id}" is in both`,
    hint: `Give "${member.id}" a position of its own on "${issue.id}".`,
    place: onKey('positions', later.id, issue.id),
  });
}

/** A bare point or a list of points is a position that only demands it. */
function fieldsOf(file: PositionFile): PositionFields {
  return typeof file === 'object' && !isDemands(file) ? file : { demands: file };
}

function isDemands(
  file: Exclude<PositionFile, string | number>,
): file is Exclude<typeof file, PositionFields> {
  return Array.isArray(file);
}

function isNothing(entries: unknown): boolean {
  return entries === undefined || entries === null || (Array.isArray(entries) && entries.length === 0);
}

function entry<T>({ entry: held }: Placed<T>): T {
  return held;
}
