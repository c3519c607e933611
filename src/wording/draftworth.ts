/** What a draft is worth to a party, in figures. */
import type { DraftTotals } from '../analysis/draftworth.ts';
import { numberOf } from '../model/fraction.ts';
import type { Party } from '../model/party.ts';
import { figure } from './point.ts';

/** "2" and "3 short": the total of a party, and what is missing to its walk-away; null where it scores no such deal. */
export function worthWords(
  { totals, short }: DraftTotals,
  party: Party,
): { readonly total: string; readonly short: string | null } | null {
  const total = totals.get(party);
  const by = short.get(party);
  if (total === undefined) return null;
  return {
    total: figure(numberOf(total)),
    short: by === undefined ? null : `${figure(numberOf(by))} short`,
  };
}
