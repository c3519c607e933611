/** What a choice comes to: the negotiation of its day with what is supposed, and whom and what it is about. */
import { principals } from '../commands/parties.ts';
import { asOf } from '../model/at.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { readDay } from '../words/day.ts';
import { findIssue, findIssues, findParties, findProposal } from '../words/find.ts';
import { suppose } from '../words/suppose.ts';
import type { Supposed } from '../words/suppose.ts';
import { UsageError } from '../words/usage.ts';
import type { Choice } from './choice.ts';

/** A choice of which all can be shown, and what of it could not be. */
export interface Scene {
  readonly choice: Choice;
  /** The negotiation as it is in the file. */
  readonly model: Negotiation;
  /** As of the day. */
  readonly recorded: Negotiation;
  /** With what is supposed. */
  readonly negotiation: Negotiation;
  /** The suppositions, in sentences. */
  readonly supposed: readonly string[];
  /** Those that verdicts are over. */
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  /** What was chosen and is not there, in sentences. */
  readonly problems: readonly string[];
}

/** The scene of a choice; what is not there is left out of the choice, and told. */
export function sceneOf(model: Negotiation, wanted: Choice): Scene {
  const problems: string[] = [];
  const sound = <T>(some: readonly T[], look: (one: T) => unknown): readonly T[] =>
    some.filter((one) => {
      const wrong = wrongIn(() => look(one));
      if (wrong !== null) problems.push(wrong);
      return wrong === null;
    });
  const [at = null] = sound(wanted.at === null ? [] : [wanted.at], readDay);
  const recorded = at === null ? model : asOf(model, at);
  let so: Supposed = { negotiation: recorded, sentences: [] };
  const whatIf = sound(wanted.whatIf, (text) => {
    const { negotiation, sentences } = suppose(so.negotiation, [text]);
    so = { negotiation, sentences: [...so.sentences, ...sentences] };
  });
  const { negotiation, sentences } = so;
  const choice = {
    ...wanted,
    at,
    whatIf,
    parties: sound(wanted.parties, (word) => findParties(negotiation, [word])),
    issues: sound(wanted.issues, (word) => findIssues(negotiation, [word], [])),
    groups: sound(wanted.groups, (word) => findIssues(negotiation, [], [word])),
    open: sound(wanted.open, (word) => findIssue(negotiation, word)),
    draft:
      sound(wanted.draft === null ? [] : [wanted.draft], (word) => findProposal(negotiation, word))[0] ??
      null,
  };
  return {
    choice,
    model,
    recorded,
    negotiation,
    supposed: sentences,
    parties: choice.parties.length === 0 ? principals(negotiation) : findParties(negotiation, choice.parties),
    issues: findIssues(negotiation, choice.issues, choice.groups),
    problems: [...new Set(problems)],
  };
}

/** Why something cannot be, or null where it can. */
function wrongIn(look: () => unknown): string | null {
  try {
    look();
    return null;
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}.`;
    throw error;
  }
}
