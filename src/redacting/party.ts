/** Sources, parties and blocs as a file has them. */
import type { Source } from '../model/claim.ts';
import type { Bloc, Party, View, WalkAway } from '../model/party.ts';
import type { ModelFile } from '../load/schema/model.ts';
import { byIds, ifAny, oneOrMany, unsigned } from './absence.ts';
import { isUnsupported, writtenClaim, writtenClaims, writtenSupport } from './claim.ts';

type SourceFile = NonNullable<ModelFile['sources']>[string];
type PartyFile = ModelFile['parties'][string];
type BlocFile = NonNullable<ModelFile['blocs']>[string];
type ViewFile = NonNullable<PartyFile['views']>[string];
type WalkAwayFile = NonNullable<PartyFile['walk-away']>;

/** A source. */
export function writtenSource({ title, date, url, file, note }: Source): Required<SourceFile> {
  return { title, date: ifAny(date), url: ifAny(url), file: ifAny(file), note: ifAny(note) };
}

/** A party, behind which nothing stands for all that is said of it. */
export function writtenParty(party: Party): Required<PartyFile> {
  const { name, aliases, role, says, alternative, walkAway, views, notes } = party;
  return {
    name,
    aliases: oneOrMany(aliases),
    role: role === 'principal' ? undefined : role,
    says: says === null ? undefined : writtenClaim(says),
    alternative: alternative === null ? undefined : writtenClaim(alternative),
    'walk-away': walkAway === null ? undefined : writtenWalkAway(walkAway),
    views: byIds(views.map((view) => [view.of.id, writtenView(view)])),
    notes: writtenClaims(notes),
    basis: undefined,
    evidence: undefined,
  };
}

/** A bloc. */
export function writtenBloc({ name, aliases, members }: Bloc): Required<BlocFile> {
  return { name, aliases: oneOrMany(aliases), members: members.map(({ id }) => id) };
}

function writtenWalkAway(walkAway: WalkAway): WalkAwayFile {
  const { total, because } = walkAway;
  if (because === null && isUnsupported(walkAway)) return unsigned(total);
  return { total: unsigned(total), because: ifAny(because), ...writtenSupport(walkAway) } satisfies Required<
    Exclude<WalkAwayFile, number>
  >;
}

function writtenView(view: View): Required<ViewFile> {
  return { trust: ifAny(view.trust), because: ifAny(view.because), ...writtenSupport(view) };
}
