/** How many points of a draft a party takes or refuses, in words. */
import type { Refusing } from '../analysis/draftverdict.ts';
import type { PartyReading } from '../analysis/proposal.ts';
import type { Party } from '../model/party.ts';
import { isTaken } from './draftanswer.ts';
import { counted, listed } from './words.ts';

/** Of more parties than these the first are told, and how many others. */
export const mostParties = 6;

/** "Ukraine rejects 4 of 16 points and Russia 2 of 16". */
export function refusals(
  refusing: readonly Refusing[],
  byParty: readonly PartyReading[],
  verb: 'rejects' | 'rejected' = 'rejects',
): string {
  const told = refusing.map(({ party, issues }, i) => {
    const of = byParty.find((reader) => reader.party === party)?.answers.length ?? 0;
    return i === 0
      ? `${party.name} ${verb} ${issues.length} of ${counted(of, 'point')}`
      : `${party.name} ${issues.length} of ${of}`;
  });
  return listed(told, mostParties);
}

/** "Europe 4": beside others of whom the whole is told. */
export function refusalsBriefly(refusing: readonly Refusing[]): string {
  return listed(
    refusing.map(({ party, issues }) => `${party.name} ${issues.length}`),
    mostParties,
  );
}

/** "3 of 8", or with a noun "none of 8 points (2 on terms)". */
export function shareOf({ answers }: PartyReading, noun?: string): string {
  const taken = answers.filter(isTaken).length;
  const terms = answers.filter(({ stance }) => stance === 'terms').length;
  const of = noun === undefined ? String(answers.length) : counted(answers.length, noun);
  return `${taken === 0 ? 'none' : taken} of ${of}${terms === 0 ? '' : ` (${terms} on terms)`}`;
}

/** " (an author, outside)": how a party is concerned, where it is not simply at the table. */
export function asideOf({ isAuthor, isAtTable }: PartyReading): string {
  const told = [...(isAuthor ? ['an author'] : []), ...(isAtTable ? [] : ['outside'])];
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** The parties of some readings. */
export function partiesOf(readers: readonly PartyReading[]): readonly Party[] {
  return readers.map(({ party }) => party);
}
