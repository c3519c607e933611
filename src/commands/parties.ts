/** Which parties a question is of, where it names some and where it names none. */
import type { Negotiation } from '../model/negotiation.ts';
import { principalsAmong } from '../model/party.ts';
import type { Party } from '../model/party.ts';
import { findParties, partyWords } from '../words/find.ts';
import { UsageError } from '../words/usage.ts';
import type { Subject } from './question.ts';

/** The parties that a listing is of: those named, else all. */
export function partiesListed({ negotiation, words }: Subject): readonly Party[] {
  return words.length === 0 ? negotiation.parties : named(negotiation, words);
}

/** The parties that a verdict is over: those named, else the principals, else all. */
export function partiesCompared({ negotiation, words }: Subject): readonly Party[] {
  const parties = words.length === 0 ? principals(negotiation) : named(negotiation, words);
  if (parties.length > 1) return parties;
  const known = negotiation.parties.map((party) => party.id);
  const hint =
    known.length > 1 ? `Name another of: ${known.slice(0, 12).join(', ')}.` : 'The model has only one.';
  throw new UsageError('A verdict needs at least two parties', hint);
}

/** The parties that words name, several of them perhaps in one word between commas. */
function named(negotiation: Negotiation, words: readonly string[]): readonly Party[] {
  return findParties(negotiation, partyWords(negotiation, words));
}

/** Those at the table; all parties where fewer than two are principals. */
export function principals({ parties }: Negotiation): readonly Party[] {
  const found = principalsAmong(parties);
  return found.length > 1 ? found : parties;
}
