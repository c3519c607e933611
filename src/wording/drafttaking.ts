/** How many points of a draft a party takes or refuses, in words. */
import type { Refusing } from '../analysis/draftverdict.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import type { Party } from '../model/party.ts';
import { isTaken } from './draftanswer.ts';
import { numberOf } from '../model/fraction.ts';
import { figure } from './point.ts';
import { counted, listed } from './words.ts';

/** Of more parties than these the first are told, and how many others. */
export const mostParties = 6;

/** "Ukraine rejects 4 of 16 points and Russia 2 of 16"; "the choir falls 3 short of its walk-away". */
export function refusals(
  refusing: readonly Refusing[],
  byParty: readonly PartyReading[],
  verb: 'rejects' | 'rejected' = 'rejects',
): string {
  const first = refusing.find(({ issues }) => issues.length > 0);
  const told = refusing.map((one) => {
    const { party, issues } = one;
    const of = byParty.find((reader) => reader.party === party)?.answers.length ?? 0;
    const short = shortOf(one, verb);
    if (issues.length === 0) return `${party.name} ${short}`;
    const rejecting =
      one === first
        ? `${party.name} ${verb} ${issues.length} of ${counted(of, 'point')}`
        : `${party.name} ${issues.length} of ${of}`;
    return short === '' ? rejecting : `${rejecting} (and ${short})`;
  });
  return listed(told, mostParties);
}

/** "falls 3 short of its walk-away"; nothing where the whole does not lie below it. */
function shortOf({ short }: Refusing, verb: 'rejects' | 'rejected'): string {
  if (short === null) return '';
  return `${verb === 'rejects' ? 'falls' : 'fell'} ${figure(numberOf(short))} short of its walk-away`;
}

/** "Europe 4": beside others of whom the whole is told. */
export function refusalsBriefly(refusing: readonly Refusing[]): string {
  return listed(
    refusing.map(({ party, issues }) => `${party.name} ${issues.length}`),
    mostParties,
  );
}

/** "3 of 8", or with a noun "none of 8 points (2 on terms)". */
export function shareOf(reader: PartyReading, noun?: string): string {
  return `${takenOf(reader, noun)}${termsAside(reader)}`;
}

/** "3 of 8": the points that a party takes, firmly. */
export function takenOf({ answers }: PartyReading, noun?: string): string {
  const taken = answers.filter(isTaken).length;
  const of = noun === undefined ? String(answers.length) : counted(answers.length, noun);
  return `${taken === 0 ? 'none' : taken} of ${of}`;
}

/** " (2 on terms)": the points that it takes on terms, where there are any. */
export function termsAside({ answers }: PartyReading): string {
  const terms = answers.filter(({ stance }) => stance === 'terms').length;
  return terms === 0 ? '' : ` (${terms} on terms)`;
}

/** " (an author, outside)": how a party is concerned, where it is not simply at the table. */
export function roleAside({ isAuthor, isAtTable }: PartyReading): string {
  const told = [...(isAuthor ? ['an author'] : []), ...(isAtTable ? [] : ['outside'])];
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** Those at the table of a draft that have a say on some point of it. */
export function askedAtTable({ whole }: ProposalReading): readonly PartyReading[] {
  return whole.filter(({ isAtTable, answers }) => isAtTable && answers.length > 0);
}

/** "fewer than two at its table have a say on Canteen": why a draft is open that nobody is against. */
export function fewWords({ fewBetween }: ProposalReading): string | null {
  if (fewBetween.length === 0) return null;
  const titles = fewBetween.map(({ title }) => title);
  return `fewer than two at its table have a say on ${listed(titles, 3)}`;
}

/** The parties of some readings. */
export function partiesOf(readers: readonly PartyReading[]): readonly Party[] {
  return readers.map(({ party }) => party);
}
