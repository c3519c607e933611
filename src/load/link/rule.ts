/** Links how a deal is passed: how many must take it, and who must be among them. */
import type { Party } from '../../model/party.ts';
import type { Rule } from '../../model/negotiation.ts';
import type { Outcome } from '../fault.ts';
import { each } from './each.ts';
import { partyAt, step } from './references.ts';
import type { Known } from './references.ts';
import { spotOf } from './spot.ts';

/** The rule of a file; null where it is unanimity, which holds without one. */
export function linkRule(known: Known): Outcome<Rule | null> {
  return step(known, (linking): Rule | null => {
    const file = linking.checked.file.rule ?? null;
    if (file === null || typeof file === 'string') return null;
    const named = each(
      file.veto,
      spotOf('rule', 'veto'),
      (id, at): Party | null => partyAt(linking, id, at) ?? null,
    );
    const veto = [...new Set(named)];
    return { atLeast: Math.max(file['at-least'] ?? 0, veto.length), veto };
  });
}
