/** A side of a difference as it is typed: a party, or a party as of a day. */
import { asOf } from '../model/at.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Side } from '../model/side.ts';
import { readDay } from './day.ts';
import { findParty } from './find.ts';

/** What `russia` or `russia@2025-06-02` names; a bloc, or no day of the calendar, is a usage error. */
export function findSide(negotiation: Negotiation, word: string): Side {
  const [, name = word, day] = /^(.*)@([^@]*)$/su.exec(word) ?? [];
  const party = findParty(negotiation, name);
  if (day === undefined) return { party, date: null, negotiation };
  const date = readDay(day);
  return { party, date, negotiation: asOf(negotiation, date) };
}
