/** A side of a difference as it is typed: a party, or a party as of a day. */
import { asOf } from '../model/at.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { readDay } from './day.ts';
import { findParty } from './find.ts';

/** A party with the negotiation as it stood on a day; the date is null where no day was named. */
export interface DatedParty {
  readonly party: Party;
  readonly date: string | null;
  readonly negotiation: Negotiation;
}

/** What `russia` or `russia@2025-06-02` names; a bloc, or no day of the calendar, is a usage error. */
export function findSide(negotiation: Negotiation, word: string): DatedParty {
  const [, name = word, day] = /^(.*)@([^@]*)$/su.exec(word) ?? [];
  const party = findParty(negotiation, name);
  if (day === undefined) return { party, date: null, negotiation };
  const date = readDay(day);
  return { party, date, negotiation: asOf(negotiation, date) };
}
