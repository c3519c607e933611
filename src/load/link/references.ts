/** What the steps of linking share: the things known so far, and how a reference to one is followed. */
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Evidence, Source, Supported } from '../../model/claim.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bloc, Party } from '../../model/party.ts';
import { quoted } from '../fault.ts';
import type { Fault, Outcome } from '../fault.ts';
import { isId } from '../mend/id.ts';
import type { Checked } from '../schema/validate.ts';
import { countOf, each } from './each.ts';
import { unknownHint } from './hints.ts';
import { placeOfKey, pathTo, placeOfSpot } from './spot.ts';
import type { Spot } from './spot.ts';

/** An issue as far as it is sound, and how its points are followed. */
export interface KnownIssue {
  readonly issue: Issue;
  /** The place of each point of a listed issue, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether its points or its range have a fault: what they lack may be meant. */
  readonly isDoubtful: boolean;
}

/** What is stated for the file, and for each party and issue by its id; a basis or evidence may be missing. */
export interface Defaults {
  readonly file: Supported;
  readonly parties: ReadonlyMap<string, Supported>;
  readonly issues: ReadonlyMap<string, Supported>;
}

/** The file, and the things in it that are linked so far, by their ids. */
export interface Known {
  readonly checked: Checked;
  readonly sources: ReadonlyMap<string, Source>;
  /** What is cited anywhere, by what it says: it is one and the same however often a file writes it. */
  readonly cited: Map<string, readonly Evidence[]>;
  /** What stands behind what says nothing of its own. */
  readonly defaults: Defaults;
  readonly parties: ReadonlyMap<string, Party>;
  readonly blocs: ReadonlyMap<string, Bloc>;
  readonly issues: ReadonlyMap<string, KnownIssue>;
}

/** One step of linking: what is known before it, and the faults that it finds, which are its own. */
export interface Linking extends Known {
  readonly faults: Fault[];
}

/** Takes one step of linking, and gives what it links with the faults that it found. */
export function step<T>(known: Known, take: (linking: Linking) => T): Outcome<T> {
  const faults: Fault[] = [];
  return { value: take({ ...known, faults }), faults };
}

const lookups = {
  parties: { what: 'party', code: 'unknown-party' },
  issues: { what: 'issue', code: 'unknown-issue' },
  sources: { what: 'source', code: 'unknown-source' },
} as const satisfies Record<string, { what: string; code: FaultCode }>;

/** The party that an id in the file refers to. */
export function partyAt(linking: Linking, id: string, spot: Spot): Party | undefined {
  return follow(linking, 'parties', linking.parties, id, spot);
}

/** The parties that something is between, or null where the file names none; fewer than two are a fault. */
export function betweenAt(
  linking: Linking,
  file: string | readonly string[] | null | undefined,
  spot: Spot,
): readonly Party[] | null {
  if (file === null || file === undefined) return null;
  const parties = each(file, spot, (party, at) => partyAt(linking, party, at) ?? null);
  const named = countOf(file);
  // Who is not known may stand for several.
  const few = parties.length === named && new Set(parties).size < 2;
  if (few && !linking.checked.isFaulty(...pathTo(spot))) linking.faults.push(fewBetween(named, spot));
  return [...new Set(parties)];
}

function fewBetween(named: number, spot: Spot): Fault {
  return {
    code: 'few-between',
    message: `An agreement is between two parties or more${named === 0 ? ', and this list is empty' : ''}`,
    hint: 'Name all that it is between, or leave "between" out.',
    place: placeOfKey(spot),
  };
}

/** The party or bloc whose position it is; none where the file declares a bloc that is lost to its faults. */
export function holderAt(linking: Linking, id: string, spot: Spot): Party | Bloc | undefined {
  const found = linking.blocs.get(id) ?? linking.parties.get(id);
  if (found !== undefined || linking.checked.declares('blocs', id)) return found;
  return follow(linking, 'parties', linking.parties, id, spot, [...linking.blocs.keys()]);
}

/** The issue that an id in the file refers to. */
export function issueAt(linking: Linking, id: string, spot: Spot): KnownIssue | undefined {
  return follow(linking, 'issues', linking.issues, id, spot);
}

/** The source that an id in the file refers to. */
export function sourceAt(linking: Linking, id: string, spot: Spot): Source | undefined {
  return follow(linking, 'sources', linking.sources, id, spot);
}

/** What is declared with an id that differs in the case of its letters alone has a fault of its own, and that is enough. */
function misnamed<T>(known: ReadonlyMap<string, T>, id: string): T | undefined {
  return [...known].find(([other]) => !isId(other) && other.toLowerCase() === id)?.[1];
}

/** Follows a reference; where it leads nowhere that is a fault, but for what the file declares faultily. */
function follow<T>(
  linking: Linking,
  section: keyof typeof lookups,
  known: ReadonlyMap<string, T>,
  id: string,
  spot: Spot,
  others: readonly string[] = [],
): T | undefined {
  const found = known.get(id) ?? misnamed(known, id);
  if (found === undefined && !linking.checked.declares(section, id)) {
    const { what, code } = lookups[section];
    const hint = unknownHint(linking, section, id, [...known.keys(), ...others]);
    const either = others.length > 0 ? `${what} or bloc` : what;
    linking.faults.push({ code, message: `Unknown ${either} ${quoted(id)}`, hint, place: placeOfSpot(spot) });
  }
  return found;
}
