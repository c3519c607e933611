/** The deals that some parties take, in blocks of issues that hang together for none of them. */
import type { Party } from '../../model/party.ts';
import { linked } from './links.ts';
import type { TooLarge } from './frontier.ts';
import { mergedAll, nothingYet, shifted } from './partials.ts';
import type { Partials } from './partials.ts';
import type { Scorer } from './scoring.ts';
import type { DealIssue } from './space.ts';
import type { Dealings } from './dealings.ts';
import { walkThrough } from './walk.ts';
import type { Carried } from './walk.ts';

/** Which deals are meant: those that some parties take and some do not refuse, as far as their points go. */
export interface MeantDeals {
  readonly takers: readonly Party[];
  readonly notRefusing: readonly Party[];
  /** Whose totals are looked at. */
  readonly scorers: readonly Scorer[];
}

/** For each block, what the deals on its issues are worth, and how many there are of each worth. */
export interface Bundles {
  readonly kind: 'blocks';
  readonly blocks: readonly Partials[];
}

/** The deals that are meant, by blocks; who scores all is asked about no more than what it rejects. */
export function bundlesOf(table: Dealings, meant: MeantDeals, limit: number): Bundles | TooLarge {
  const takers = new Set(meant.takers.filter((party) => !table.scorerOf.has(party)));
  const questions = table.questions.filter(({ party }) => takers.has(party));
  const carried = carrying(table, meant, limit);
  const blocks: Partials[] = [];
  for (const group of linked(table.space.issues, questions)) {
    const own = questions.filter(({ at }) => group.includes(at));
    const found = walkThrough(table.space, group, own, carried);
    if (found.kind === 'too-large') return found;
    blocks.push(found.load ?? mergedAll([], meant.scorers.length));
  }
  return { kind: 'blocks', blocks };
}

function carrying(
  table: Dealings,
  { takers, notRefusing, scorers }: MeantDeals,
  limit: number,
): Carried<Partials> {
  const unwilling = new Set([...takers, ...notRefusing]);
  const width = scorers.length;
  return {
    start: nothingYet(width),
    limit,
    size: ({ counts }) => counts.length,
    join: (loads) => mergedAll(loads, width),
    add: (load, at, place, answered, standing) => {
      if (isRefused(table, at, place, unwilling)) return null;
      const isTaken = answered.every((question) => {
        const point = standing(question.at.issue);
        const own = question.at === at ? place : question.at.points.indexOf(point ?? 0);
        return table.ask(question, own, standing).kind === 'takes';
      });
      const row = table.placeOf.get(at) ?? 0;
      return isTaken
        ? shifted(
            load,
            scorers.map(({ worths }) => worths[row]?.[place] ?? 0),
          )
        : null;
    },
  };
}

function isRefused(
  { refusers, placeOf }: Dealings,
  at: DealIssue,
  place: number,
  parties: ReadonlySet<Party>,
): boolean {
  const refusing = refusers[placeOf.get(at) ?? 0]?.[place] ?? [];
  return refusing.some(({ party }) => parties.has(party));
}
