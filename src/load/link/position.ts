/** Links one position: its entries, what they rest on, and the stance that they come to. */
import type { Supported } from '../../model/claim.ts';
import type { Concession, Demand, Rejection } from '../../model/entry.ts';
import type { Bloc, Party } from '../../model/party.ts';
import type { Position } from '../../model/position.ts';
import { readScores } from './scores.ts';
import { contradictionFaults, contradictsItself } from './contradictions.ts';
import { readConcessions, readDemands } from './entries.ts';
import type { Placed } from './entries.ts';
import { quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { linkClaim, supportOf } from './support.ts';
import { countOf } from './each.ts';
import { placeOfKey, pathTo, placeOfSpot, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import type { KnownIssue, Linking } from './references.ts';
import type { stanceTaker } from './stances.ts';
import type { PositionFields, SingleFile } from '../schema/position.ts';
import { positionKeys } from '../schema/position.ts';
import { readRejections } from './rejections.ts';
import { isEmptyList, isMapping } from '../schema/looks.ts';

/** Whose position on what is linked, and how its stance is taken. */
export interface Holding {
  readonly linking: Linking;
  readonly holder: Party | Bloc;
  readonly issue: KnownIssue;
  readonly takeStance: ReturnType<typeof stanceTaker>;
}

/** What is said at one time, at this spot of the file. */
export function linkPosition(holding: Holding, file: SingleFile, spot: Spot): Position {
  const { linking, holder, issue: known, takeStance } = holding;
  const { issue } = known;
  const fields = fieldsOf(file);
  const stated = defaultFor(linking, { issue: issue.id, party: holder.id });
  const inherited = supportOf(linking, fields, spot, stated);
  const placed = readEntries(holding, file, spot, inherited);
  const entries = {
    demands: placed.demands.map(entryOf),
    concedes: placed.concedes.map(entryOf),
    rejects: placed.rejects.map(entryOf),
  };
  const { since = null, because = null, interest = null, importance = null } = fields;
  const says = fields.says ? linkClaim(linking, fields.says, valueIn(spot, 'says'), inherited) : null;
  const scores = readScores({ linking, issue: known, inherited }, fields.scores, valueIn(spot, 'scores'));
  const stance = takeStance(issue, entries);
  const said = entries.demands.length + entries.concedes.length + entries.rejects.length;
  if (says === null && said === 0 && saysNothing(linking, spot))
    linking.faults.push(emptyPosition(holding, spot));
  if (contradictsItself(stance) && isSure(holding, file, spot, placed))
    linking.faults.push(...contradictionFaults({ holder, issue, stance, ...placed }));
  return {
    holder,
    issue,
    since,
    because,
    ...entries,
    scores,
    interest,
    says,
    importance,
    stance,
    ...inherited,
  };
}

interface Entries {
  readonly demands: readonly Placed<Demand>[];
  readonly concedes: readonly Placed<Concession>[];
  readonly rejects: readonly Placed<Rejection>[];
}

function readEntries(
  { linking, issue }: Holding,
  file: SingleFile,
  spot: Spot,
  inherited: Supported,
): Entries {
  const fields = fieldsOf(file);
  const at = (key: string): Spot => (fields === file ? valueIn(spot, key) : spot);
  const context = { linking, issue, inherited };
  return {
    demands: readDemands(context, fields.demands, at('demands')),
    concedes: readConcessions(context, fields.concedes, at('concedes')),
    rejects: readRejections(context, fields.rejects, at('rejects')),
  };
}

/** Whether every demand and concession is sound: what is left of a faulty one says too little to contradict anything. */
function isSure({ linking }: Holding, file: SingleFile, spot: Spot, { demands, concedes }: Entries): boolean {
  const fields = fieldsOf(file);
  const path = pathTo(spot);
  return (
    demands.length === countOf(fields.demands) &&
    concedes.length === countOf(fields.concedes) &&
    !['demands', 'concedes'].some((key) =>
      linking.checked.isFaulty(...path, ...(fields === file ? [key] : [])),
    )
  );
}

/** A bare point or a list of points is a position that only demands it. */
function fieldsOf(file: SingleFile): PositionFields {
  return typeof file === 'object' && !isDemands(file) ? file : { demands: file };
}

function isDemands(file: Exclude<SingleFile, string | number>): file is Exclude<typeof file, PositionFields> {
  return Array.isArray(file);
}

function emptyPosition({ linking, holder, issue: { issue } }: Holding, spot: Spot): Fault {
  return {
    code: 'empty-position',
    message: `The position of "${holder.id}" on "${issue.id}" says nothing${emptyWords(linking, spot)}`,
    hint: 'Give it at least one of demands, concedes, rejects, scores and says, or leave it out.',
    place: typeof spot.step === 'number' ? placeOfSpot(spot) : placeOfKey(spot),
  };
}

/** The lists that are there and hold nothing: that a party demands nothing is no position of a model. */
function emptyWords({ checked }: Linking, spot: Spot): string {
  const written = checked.written(...pathTo(spot));
  if (!isMapping(written)) return isEmptyList(written) ? ': its list is empty' : '';
  const empty = Object.keys(written).filter((key) => isEmptyList(written[key]));
  if (empty.length === 0) return '';
  return `: ${empty.map(quoted).join(' and ')} ${empty.length === 1 ? 'is an empty list' : 'are empty lists'}`;
}

/** The keys that may stand in a position beside what it says. A key that nobody knows may be meant to say something. */
const asides = new Set(
  positionKeys.filter((key) => !['demands', 'concedes', 'rejects', 'says', 'scores'].includes(key)),
);

function saysNothing({ checked }: Linking, spot: Spot): boolean {
  const written = checked.written(...pathTo(spot));
  if (!isMapping(written)) return isNothing(written);
  return Object.entries(written).every(
    ([key, held]) => asides.has(key) || (isNothing(held) && !checked.isFaulty(...pathTo(spot), key)),
  );
}

function isNothing(held: unknown): boolean {
  if (Array.isArray(held)) return held.every((one) => isMapping(one) && isNothing(one));
  return held === null || held === undefined || (isMapping(held) && Object.keys(held).length === 0);
}

function entryOf<T>({ entry }: Placed<T>): T {
  return entry;
}
