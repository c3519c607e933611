/** What a choice comes to: the negotiation of its day with what is supposed, and whom and what it is about. */
import { principals } from '../commands/parties.ts';
import { asOf } from '../model/at.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { readDay } from '../words/day.ts';
import { findIssue, findIssues, findParties, findProposal } from '../words/find.ts';
import { placeOf } from '../words/point.ts';
import { suppose } from '../words/suppose.ts';
import { readSupposition } from '../words/supposition.ts';
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

/** The scene of a choice, in which all goes by its id; what is not there is left out, and told. */
export function sceneOf(model: Negotiation, wanted: Choice): Scene {
  const problems: string[] = [];
  const sound = (
    some: readonly string[],
    look: (word: string) => readonly string[],
    wrong = '',
  ): readonly string[] => {
    const found = some.map((word) => readWith(() => look(word)));
    problems.push(...found.flatMap((one) => (one.wrong === null ? [] : [one.wrong + wrong])));
    return [...new Set(found.flatMap(({ words }) => words))];
  };
  const [at = null] = sound(wanted.at === null ? [] : [wanted.at], (word) => [readDay(word)]);
  const recorded = at === null ? model : asOf(model, at);
  let negotiation = recorded;
  const supposed = new Map<string, string>();
  const whatIf = sound(
    wanted.whatIf,
    (word) => {
      const text = byIds(recorded, word);
      const so = suppose(negotiation, [text]);
      negotiation = so.negotiation;
      // A link may suppose the same in other words.
      supposed.set(text, so.sentences.join(' '));
      return [text];
    },
    ' So it is not supposed.',
  );
  const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  const [draft = null] = sound(wanted.draft === null ? [] : [wanted.draft], (word) =>
    idsOf([findProposal(negotiation, word)]),
  );
  const choice = {
    ...wanted,
    at,
    whatIf,
    parties: sound(wanted.parties, (word) => idsOf(findParties(negotiation, [word]))),
    issues: sound(wanted.issues, (word) => idsOf([findIssue(negotiation, word)])),
    groups: sound(wanted.groups, (word) =>
      findIssues(negotiation, [], [word]).flatMap(({ group }) => group ?? []),
    ),
    open: sound(wanted.open, (word) => idsOf([findIssue(negotiation, word)])),
    draft,
  };
  return {
    choice,
    model,
    recorded,
    negotiation,
    supposed: [...supposed.values()],
    parties: choice.parties.length === 0 ? principals(negotiation) : findParties(negotiation, choice.parties),
    issues: findIssues(negotiation, choice.issues, choice.groups),
    problems: [...new Set(problems)],
  };
}

/** A move with the ids of its party and its issue, however these were written. */
function byIds(negotiation: Negotiation, text: string): string {
  const { party, issue, part, how, points } = readSupposition(negotiation, text);
  const idOf = (word: string): string =>
    issue.kind === 'range' ? word : (issue.points[placeOf(issue, word) ?? -1]?.id ?? word);
  return `${party.id}.${issue.id}.${part}${how}${points.map(idOf).join(',')}`;
}

/** The words that something comes to, or why there are none. */
function readWith(look: () => readonly string[]): {
  readonly words: readonly string[];
  readonly wrong: string | null;
} {
  try {
    return { words: look(), wrong: null };
  } catch (error) {
    if (error instanceof UsageError) return { words: [], wrong: `${error.message}.` };
    throw error;
  }
}
