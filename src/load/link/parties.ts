/** Links sources, parties and blocs. */
import type { Source, Supported } from '../../model/claim.ts';
import type { Bloc, Party, View, WalkAway } from '../../model/party.ts';
import type { Fault, Outcome } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { linkClaim, supportOf } from './support.ts';
import { countOf, each } from './each.ts';
import { partyAt, step } from './references.ts';
import type { Known, Linking } from './references.ts';
import type { ModelFile } from '../schema/model.ts';
import { keyIn, pathTo, placeOfKey, spotOf, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

/** Sources first: everything else may cite them. */
export function linkSources({ sources }: ModelFile): ReadonlyMap<string, Source> {
  const found = Object.entries(sources ?? {}).map(([id, file]): [string, Source] => {
    const { title, date = null, url = null, file: path = null, note = null } = file;
    return [id, { kind: 'source', id, title, date, url, file: path, note }];
  });
  return new Map(found);
}

/** Parties, and then what they think of each other. */
export function linkParties(known: Known): Outcome<ReadonlyMap<string, Party>> {
  return step(known, (linking) => {
    const files = Object.entries(linking.checked.file.parties);
    const linked = files.map(([id, file]) => ({ id, file, ...linkParty(linking, id, file) }));
    const parties = new Map(linked.map(({ id, party }) => [id, party]));
    for (const { id, file, views } of linked) views.push(...linkViews({ ...linking, parties }, id, file));
    return parties;
  });
}

type PartyFile = ModelFile['parties'][string];

/** A party, and the list for its views, which wait until every party is linked. */
function linkParty(
  linking: Linking,
  id: string,
  file: PartyFile,
): { readonly party: Party; readonly views: View[] } {
  const spot = spotOf('parties', id);
  const views: View[] = [];
  const inherited = defaultFor(linking, { party: id });
  const party: Party = {
    kind: 'party',
    id,
    name: file.name,
    aliases: each(file.aliases, spot, (alias) => alias),
    role: file.role ?? 'principal',
    says: file.says ? linkClaim(linking, file.says, valueIn(spot, 'says'), inherited) : null,
    alternative: file.alternative
      ? linkClaim(linking, file.alternative, valueIn(spot, 'alternative'), inherited)
      : null,
    walkAway: linkWalkAway(linking, file['walk-away'] ?? null, valueIn(spot, 'walk-away'), inherited),
    views,
    notes: each(file.notes, valueIn(spot, 'notes'), (note, at) => linkClaim(linking, note, at, inherited)),
  };
  return { party, views };
}

function linkWalkAway(
  linking: Linking,
  file: NonNullable<PartyFile['walk-away']> | null,
  spot: Spot,
  inherited: Supported,
): WalkAway | null {
  if (file === null) return null;
  if (typeof file === 'number') return { total: file, because: null, ...inherited };
  const { total, because = null } = file;
  return { total, because, ...supportOf(linking, file, spot, inherited) };
}

function linkViews(linking: Linking, id: string, { views }: PartyFile): readonly View[] {
  const inherited = defaultFor(linking, { party: id });
  const section = spotOf('parties', id, 'views');
  return Object.entries(views ?? {}).flatMap(([of, view]): View[] => {
    const spot = keyIn(section, of);
    const party = partyAt(linking, of, spot);
    const { trust = null, because = null } = view;
    return party === undefined
      ? []
      : [{ of: party, trust, because, ...supportOf(linking, view, spot, inherited) }];
  });
}

/** Blocs, of at least two parties each. */
export function linkBlocs(known: Known): Outcome<ReadonlyMap<string, Bloc>> {
  return step(known, (linking) => {
    const blocs = new Map<string, Bloc>();
    for (const [id, file] of Object.entries(linking.checked.file.blocs ?? {})) {
      const spot = spotOf('blocs', id, 'members');
      const named = countOf(file.members);
      const members = each(
        file.members,
        spot,
        (member, at) => partyAt({ ...linking, blocs }, member, at) ?? null,
      );
      const isFaulty = linking.checked.isFaulty(...pathTo(spot));
      // Who is not known may stand for several.
      if (!isFaulty && members.length === named && new Set(members).size < 2)
        linking.faults.push(smallBloc(id, named, spot));
      const aliases = each(file.aliases, spot, (alias) => alias);
      blocs.set(id, { kind: 'bloc', id, name: file.name, aliases, members: [...new Set(members)] });
    }
    return blocs;
  });
}

function smallBloc(id: string, members: number, spot: Spot): Fault {
  return {
    code: 'small-bloc',
    message: `The bloc "${id}" has ${members === 0 ? 'no members: its list is empty' : 'fewer than two members'}`,
    hint: 'Name two parties or more, or make it an alias of the party.',
    place: placeOfKey(spot),
  };
}
