/** Links how a deal is passed: how many must take it, and who must be among them. */
import type { Party } from '../../model/party.ts';
import type { Rule } from '../../model/negotiation.ts';
import { onKey, onValue } from '../fault.ts';
import type { Fault, Outcome } from '../fault.ts';
import { countOf, each } from './each.ts';
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
    const atLeast = file['at-least'] ?? null;
    const parties = Object.keys(linking.checked.file.parties).length;
    if (atLeast !== null && !(Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= parties))
      linking.faults.push(notSoMany(atLeast, parties));
    if (atLeast === null && countOf(file.veto) === 0 && !linking.checked.isFaulty('rule'))
      linking.faults.push(emptyRule);
    const veto = [...new Set(named)];
    return { atLeast: Math.max(atLeast ?? 0, veto.length), veto };
  });
}

function notSoMany(atLeast: number, parties: number): Fault {
  return {
    code: 'bad-rule',
    message: `The rule asks for ${atLeast} to take a deal, and there are ${parties} parties`,
    hint: `Write a whole number from 1 to ${parties}.`,
    place: onValue('rule', 'at-least'),
  };
}

const emptyRule: Fault = {
  code: 'bad-rule',
  message: 'The rule says neither how many must take a deal nor who must',
  hint: 'Write "at-least: …", "veto: […]" or both; where all must take it, leave the rule out.',
  place: onKey('rule'),
};
