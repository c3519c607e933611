/** Links positions: the history of what each party and bloc says of each issue. */
import type { Issue } from '../../model/issue.ts';
import type { History } from '../../model/negotiation.ts';
import type { Bloc, Party } from '../../model/party.ts';
import type { Position } from '../../model/position.ts';
import { sayClashes } from './clashes.ts';
import { sayContradictions } from './contradictions.ts';
import { readConcessions, readDemands } from './entries.ts';
import type { Context, Placed } from './entries.ts';
import { onKey, onValue } from '../fault.ts';
import type { Path } from '../fault.ts';
import { ground, linkClaim } from './support.ts';
import { each, holderAt, issueAt } from './references.ts';
import type { Later, Linking } from './references.ts';
import { isHistory } from '../schema/position.ts';
import type { PositionFields, PositionFile, SingleFile } from '../schema/position.ts';
import { readRejections } from './rejections.ts';
import { isMapping } from '../schema/kinds.ts';

type Holder = Party | Bloc;

/** The positions of each holder on each issue, the oldest first. */
export function linkPositions(linking: Linking, blocs: readonly Bloc[], later: Later): History['positions'] {
  const found = new Map<Holder, Map<Issue, readonly Position[]>>();
  for (const [id, file] of Object.entries(linking.checked.file.positions ?? {})) {
    const holder = holderAt(linking, id, onKey('positions', id));
    const held = new Map<Issue, readonly Position[]>();
    for (const [issueId, position] of Object.entries(file ?? {})) {
      const path = ['positions', id, issueId];
      const issue = issueAt(linking, issueId, onKey(...path)) ?? unknownIssue(linking, issueId);
      const positions = linkHistory(linking, holder ?? unknownParty(id), issue, position ?? {}, path, later);
      if (linking.issues.has(issueId)) held.set(issue, positions);
    }
    if (holder !== undefined) found.set(holder, held);
  }
  sayClashes(linking, blocs, found, later);
  return found;
}

/** Stands in for a party or an issue that is not there, so that what is said of it is checked all the same. */
function unknownParty(id: string): Party {
  const nothing = { aliases: [], says: null, alternative: null, views: [], notes: [] };
  return { kind: 'party', id, name: id, role: 'principal', ...nothing };
}

function unknownIssue(linking: Linking, id: string): Issue {
  linking.doubtful.add(id);
  return { kind: 'choices', id, title: id, question: null, group: null, notes: [], points: [] };
}

/** One position, or several dated ones in the order of their dates. */
function linkHistory(
  linking: Linking,
  holder: Holder,
  issue: Issue,
  file: PositionFile,
  path: Path,
  later: Later,
): readonly Position[] {
  if (!isHistory(file)) return [linkPosition(linking, holder, issue, file, path, later)];
  const known = new Set<string>();
  const entries = file.flatMap((entry, place): Position[] => {
    if (entry === undefined) return [];
    const at = [...path, place];
    const since = entry.since ?? null;
    if (known.has(since ?? '')) {
      linking.faults.push({
        code: 'same-date',
        message: `"${holder.id}" has two positions on "${issue.id}" ${since === null ? 'from the beginning' : `since ${since}`}`,
        hint: 'Give each entry a date of its own with "since", or join the two.',
        place: since === null ? onValue(...at) : onValue(...at, 'since'),
      });
    }
    known.add(since ?? '');
    return [linkPosition(linking, holder, issue, entry, at, later)];
  });
  return entries.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
}

function linkPosition(
  linking: Linking,
  holder: Holder,
  issue: Issue,
  file: SingleFile,
  path: Path,
  later: Later,
): Position {
  const fields = fieldsOf(file);
  const at = (key: string): Path => (fields === file ? [...path, key] : path);
  const inherited = ground(linking, fields, path);
  const context: Context = { linking, issue, inherited };
  const demands = readDemands(context, fields.demands, at('demands'));
  const concedes = readConcessions(context, fields.concedes, at('concedes'));
  // What is left of a faulty demand or concession says too little to contradict anything.
  const isSure =
    demands.length === each(fields.demands, path).length &&
    concedes.length === each(fields.concedes, path).length &&
    ![at('demands'), at('concedes')].some((one) => linking.checked.isFaulty(...one));
  const rejects = readRejections(context, fields.rejects, at('rejects'));
  const entries = { demands: demands.map(entry), concedes: concedes.map(entry), rejects: rejects.map(entry) };
  const { since = null, because = null, interest = null, importance = null } = fields;
  const says = fields.says ? linkClaim(linking, fields.says, [...path, 'says'], inherited) : null;
  const stance = linking.takeStance(issue, entries);
  const isSaid = says !== null || Object.values(entries).some((held) => held.length > 0);
  if (!isSaid && saysNothing(linking, path)) {
    linking.faults.push({
      code: 'empty-position',
      message: `The position of "${holder.id}" on "${issue.id}" says nothing`,
      hint: 'Give it at least one of demands, concedes, rejects and says, or leave it out.',
      place: typeof path.at(-1) === 'number' ? onValue(...path) : onKey(...path),
    });
  }
  if (isSure) sayContradictions({ linking, issue, holder, stance, demands, concedes, rejects, later });
  return { holder, issue, since, because, ...entries, interest, says, importance, stance, ...inherited };
}

/** A bare point or a list of points is a position that only demands it. */
function fieldsOf(file: SingleFile): PositionFields {
  return typeof file === 'object' && !isDemands(file) ? file : { demands: file };
}

function isDemands(file: Exclude<SingleFile, string | number>): file is Exclude<typeof file, PositionFields> {
  return Array.isArray(file);
}

/** What may stand in a position beside what it says. A key that nobody knows may be meant to say something. */
const asides = new Set(['since', 'because', 'interest', 'importance', 'basis', 'evidence']);

function saysNothing({ checked }: Linking, path: Path): boolean {
  const written = checked.written(...path);
  if (!isMapping(written)) return isNothing(written);
  return Object.entries(written).every(
    ([key, held]) => asides.has(key) || (isNothing(held) && !checked.isFaulty(...path, key)),
  );
}

function isNothing(held: unknown): boolean {
  if (Array.isArray(held)) return held.every((one) => isMapping(one) && isNothing(one));
  return held === null || held === undefined || (isMapping(held) && Object.keys(held).length === 0);
}

function entry<T>({ entry: held }: Placed<T>): T {
  return held;
}
