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
  const known = new Map(parties.map((party): [Party, Pair[]] => [party, []]));
  for (const pair of pairs) {
    known.get(pair.a)?.push(pair);
    known.get(pair.b)?.push(pair);
  }
  const ends = parties.map((party) => ({ party, ...endsOf(party, rankedOf(known.get(party) ?? [])) }));
  return {
    nearest: ends.map(({ party, nearest }) => ({ party, partners: nearest })),
    farthest: ends.map(({ party, farthest }) => ({ party, partners: farthest })),
  };
}

function rankedOf(pairs: readonly Pair[]): readonly Pair[] {
  const measured = pairs.filter(({ closeness }) => closeness !== null);
  const founded = measured.filter(({ issues }) => issues >= fewestRanked);
  return founded.length > 0 ? founded : measured;
}

function endsOf(party: Party, ranked: readonly Pair[]): Record<'nearest' | 'farthest', readonly Partner[]> {
  const most = ranked.reduce((best, { closeness }) => Math.max(best, closeness ?? best), 0);
  const least = ranked.reduce((worst, { closeness }) => Math.min(worst, closeness ?? worst), 1);
  const at = (figure: number): readonly Partner[] =>
    ranked
      .filter(({ closeness }) => closeness === figure)
      .map((pair) => ({ party: pair.a === party ? pair.b : pair.a, pair }));
  return { nearest: most > 0 ? at(most) : [], farthest: most > 0 && least === most ? [] : at(least) };
}
