/** Which rule a deal is passed by between some parties. */
import type { Negotiation, Rule } from '../../model/negotiation.ts';
import { principalsAmong } from '../../model/party.ts';
import type { Party } from '../../model/party.ts';

/** The rule that holds; null where all must take a deal. */
export interface Ruling {
  readonly rule: Rule | null;
  /** Whether the model has a rule that does not hold here, for not all whose say it is are asked. */
  readonly isRuleLeft: boolean;
}

/** The rule of the model where all principals and all that have a veto are asked; else all must take a deal. */
export function ruleFor({ rule, parties: all }: Negotiation, parties: readonly Party[]): Ruling {
  if (rule === null) return { rule: null, isRuleLeft: false };
  const needed = [...principalsAmong(all), ...rule.veto];
  return needed.every((party) => parties.includes(party))
    ? { rule, isRuleLeft: false }
    : { rule: null, isRuleLeft: true };
}
