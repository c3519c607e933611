/** Links sources, parties and blocs. */
import type { Bloc, View } from '../../model/party.ts';
import { onKey, onValue } from '../fault.ts';
import { ground, linkClaim } from './support.ts';
import { each, partyAt } from './references.ts';
import type { Linking } from './references.ts';

/** Sources first: everything else may cite them. */
export function linkSources(linking: Linking): void {
  for (const [id, file] of Object.entries(linking.checked.file.sources ?? {})) {
    const { title, date = null, url = null, file: path = null, note = null } = file;
    linking.sources.set(id, { kind: 'source', id, title, date, url, file: path, note });
  }
}

/** Parties, and then what they think of each other. */
export function linkParties(linking: Linking): void {
  const views = new Map<string, View[]>();
  const files = Object.entries(linking.checked.file.parties);
  for (const [id, file] of files) {
    const path = ['parties', id];
    const own: View[] = [];
    views.set(id, own);
    linking.parties.set(id, {
      kind: 'party',
      id,
      name: file.name,
      aliases: each(file.aliases, path).map(([alias]) => alias),
      role: file.role ?? 'principal',
      says: file.says ? linkClaim(linking, file.says, [...path, 'says']) : null,
      alternative: file.alternative ? linkClaim(linking, file.alternative, [...path, 'alternative']) : null,
      views: own,
      notes: each(file.notes, [...path, 'notes']).map(([note, at]) => linkClaim(linking, note, at)),
    });
  }
  for (const [id, file] of files) {
    for (const [of, view] of Object.entries(file.views ?? {})) {
      const path = ['parties', id, 'views', of];
      const party = partyAt(linking, of, onKey(...path));
      if (party === undefined) continue;
      const { trust = null, because = null } = view;
      views.get(id)?.push({ of: party, trust, because, ...ground(linking, view, path) });
    }
  }
}

/** Blocs, of at least two parties each. */
export function linkBlocs(linking: Linking): readonly Bloc[] {
  for (const [id, file] of Object.entries(linking.checked.file.blocs ?? {})) {
    const path = ['blocs', id, 'members'];
    const named = each(file.members, path);
    const members = named.flatMap(([member, at]) => partyAt(linking, member, onValue(...at)) ?? []);
    const isFaulty = linking.checked.isFaulty(...path);
    if (!isFaulty && new Set(named.map(([member]) => member)).size < 2) {
      linking.faults.push({
        code: 'small-bloc',
        message: `The bloc "${id}" has fewer than two members`,
        hint: 'Name two parties or more, or make it an alias of the party.',
        place: onKey(...path),
      });
    }
    const aliases = each(file.aliases, path).map(([alias]) => alias);
    linking.blocs.set(id, { kind: 'bloc', id, name: file.name, aliases, members: [...new Set(members)] });
  }
  return [...linking.blocs.values()];
}
