/** Reads what is to be supposed: `union.shifts.concedes+=voluntary`. */
import { findIssue, findParties } from './find.ts';
import { pointsIn } from './points.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { UsageError } from './usage.ts';

/** One supposed move, with the points still as they were typed. */
export interface Supposition {
  readonly text: string;
  readonly party: Party;
  readonly issue: Issue;
  readonly part: 'demands' | 'concedes' | 'rejects';
  /** Set, add or take away. */
  readonly how: '=' | '+=' | '-=';
  readonly points: readonly string[];
}

const form = 'Write it as party.issue.demands=point; concedes and rejects, and += and -=, work alike.';

export function readSupposition(negotiation: Negotiation, text: string): Supposition {
  const found =
    /^(?<party>.+)\.(?<issue>.+)\.(?<part>demands|concedes|rejects)\s*(?<how>\+=|-=|=)(?<points>.*)$/su.exec(
      text,
    );
  const { party = '', issue: on = '', part, how, points = '' } = found?.groups ?? {};
  if (part !== 'demands' && part !== 'concedes' && part !== 'rejects')
    throw new UsageError(`"${text}" supposes nothing`, form);
  if (how !== '=' && how !== '+=' && how !== '-=') throw new UsageError(`"${text}" supposes nothing`, form);
  const mover = moverOf(negotiation, party);
  const issue = findIssue(negotiation, on);
  const named = pointsIn(issue, points);
  if (named.length === 0 && how !== '=') throw new UsageError(`"${text}" names no point`, form);
  return { text, party: mover, issue, part, how, points: named };
}

/** Who moves; a bloc does not, for its members may disagree. */
function moverOf(negotiation: Negotiation, word: string): Party {
  const [first, ...others] = findParties(negotiation, [word]);
  if (first === undefined || others.length > 0) {
    const members = [first, ...others].map((member) => member?.id ?? '').join(', ');
    throw new UsageError(
      `"${word}" is a bloc, and its members may disagree`,
      `Suppose the move of each that is meant: ${members}.`,
    );
  }
  return first;
}
