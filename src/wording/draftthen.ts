/** What a draft came to on its own day, in words. */
import type { DraftVerdict } from '../analysis/draftverdict.ts';
import { textOf } from '../model/fraction.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import { askedAtTable, mostParties, partiesOf, refusals } from './drafttaking.ts';
import { names } from './words.ts';

/** What the draft came to on its own day, where that was something else. */
export function thenWords(reading: ProposalReading): string | null {
  const { whenItCame: then, whole } = reading;
  if (then === null || keyOf(then) === keyOf(reading)) return null;
  const asked = askedAtTable(reading).filter(({ isAuthor }) => !isAuthor);
  const unknown = asked.filter(({ answers }) => answers.every(({ whenItCame }) => whenItCame === 'unstated'));
  const outside = refusals(then.objectors, whole, 'rejected');
  const free = outside === '' ? 'no point was rejected' : 'no point was rejected at its table';
  const told = {
    blocked: [refusals(then.blockedBy, whole, 'rejected')],
    accepted: ['every point was taken, by the positions of that day'],
    open: unknown.length > 0 && unknown.length === asked.length ? [] : [free],
  };
  return [
    ...told[then.verdict],
    ...(outside === '' ? [] : [`outside, ${outside}`]),
    ...(unknown.length === 0
      ? []
      : [`no position of ${names(partiesOf(unknown), mostParties)} on it is recorded`]),
  ].join('; ');
}

/** A verdict with who refuses what, to see whether two are the same. */
function keyOf({ verdict, blockedBy, objectors }: DraftVerdict): string {
  const refused = [...blockedBy, ...objectors].map(({ party, issues, short }) => [
    party.id,
    short && textOf(short),
    ...issues.map(({ id }) => id),
  ]);
  return JSON.stringify([verdict, refused]);
}
