/** Whom each party stands nearest to and farthest from, among those that enough is known of. */
import type { Party } from '../model/party.ts';
import type { Pair } from './pairs.ts';

/** On fewer common issues a pair is ranked only where its party has none better founded: one issue makes no alliance. */
const fewestRanked = 3;

/** Another party with the pair that it is in. */
export interface Partner {
  readonly party: Party;
  readonly pair: Pair;
}

/** Those that a party stands nearest to, or farthest from; several where they tie. */
export interface Partners {
  readonly party: Party;
  readonly partners: readonly Partner[];
}

/** For every party whom it stands nearest to, and whom farthest from. */
export interface Ranking {
  /** Nobody where all that are ranked are as far as the issues allow. */
  readonly nearest: readonly Partners[];
  /** Nobody where all that are ranked are as near. */
  readonly farthest: readonly Partners[];
}

/** Ranks the partners of each party by closeness. */
export function rankPartners(parties: readonly Party[], pairs: readonly Pair[]): Ranking {
  const known = new Map(parties.map((party): [Party, Partner[]] => [party, []]));
  for (const pair of pairs) {
    known.get(pair.a)?.push({ party: pair.b, pair });
    known.get(pair.b)?.push({ party: pair.a, pair });
  }
  const ends = parties.map((party) => ({ party, ...endsOf(rankedOf(known.get(party) ?? [])) }));
  return {
    nearest: ends.map(({ party, nearest }) => ({ party, partners: nearest })),
    farthest: ends.map(({ party, farthest }) => ({ party, partners: farthest })),
  };
}

function rankedOf(partners: readonly Partner[]): readonly Partner[] {
  const measured = partners.filter(({ pair }) => pair.closeness !== null);
  const founded = measured.filter(({ pair }) => pair.issues >= fewestRanked);
  return founded.length > 0 ? founded : measured;
}

function endsOf(ranked: readonly Partner[]): Record<'nearest' | 'farthest', readonly Partner[]> {
  const figures = ranked.flatMap(({ pair }) => pair.closeness ?? []);
  const most = figures.reduce((best, one) => Math.max(best, one), 0);
  const least = figures.reduce((worst, one) => Math.min(worst, one), 1);
  const at = (figure: number): readonly Partner[] => ranked.filter(({ pair }) => pair.closeness === figure);
  return { nearest: most > 0 ? at(most) : [], farthest: most > 0 && least === most ? [] : at(least) };
}
