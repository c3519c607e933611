/** What a draft comes to, in a line. */
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import { grouped } from '../model/group.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { isTaken } from './draftanswer.ts';
import {
  askedAtTable,
  fewWords,
  mostParties,
  partiesOf,
  refusals,
  refusalsBriefly,
  takenOf,
  termsAside,
} from './drafttaking.ts';
import { thenWords } from './draftthen.ts';
import { verdictTones } from './draftverdict.ts';
import { names } from './words.ts';

/** The verdict in a line, as the first screen has it. */
export function verdictBrief(reading: ProposalReading): Text {
  const { verdict, blockedBy, objectors, whole } = reading;
  const before = thenWords(reading);
  const told = verdict === 'blocked' ? refusals(blockedBy, whole) : briefly(reading);
  const outside = verdict === 'blocked' ? refusalsBriefly(objectors) : refusals(objectors, whole);
  return line(
    phrase(told, verdictTones[verdict]),
    outside === '' ? '' : `; outside, ${outside}`,
    before === null ? '' : phrase(` (when it came: ${before})`, 'muted'),
    '.',
  );
}

/** An open or accepted draft in a few words. */
function briefly(reading: ProposalReading): string {
  const { verdict, objectors, worth } = reading;
  const table = askedAtTable(reading);
  const few = fewWords(reading);
  if (verdict === 'accepted') {
    const isScored = worth !== null && worth.totals.size > 0;
    return `${isScored ? 'taken' : 'every point is taken'} by ${names(partiesOf(table), mostParties)}`;
  }
  const slow = table.filter(
    ({ party, isAuthor, answers }) =>
      !isAuthor && !(worth?.totals.has(party) === true) && !answers.every(isTaken),
  );
  const some = slow.filter(({ answers }) => answers.some((one) => isTaken(one) || one.stance === 'terms'));
  const none = slow.filter((reader) => !some.includes(reader));
  return [
    `open, no point rejected${objectors.length === 0 ? '' : ' at its table'}`,
    ...(few === null ? [] : [few]),
    ...(none.length === 0 ? [] : [`none taken by ${names(partiesOf(none), mostParties)}`]),
    ...sharesOf(some),
  ].join(', ');
}

/** "1 of 2 taken by A, B and C (1 on terms)": those that take as much in one, and how many others there are. */
function sharesOf(readers: readonly PartyReading[]): readonly string[] {
  const groups = [...grouped(readers, (reader) => `${takenOf(reader)} ${termsAside(reader)}`).values()];
  const told = groups.slice(0, mostParties).flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [`${takenOf(first)} taken by ${names(partiesOf(group), mostParties)}${termsAside(first)}`];
  });
  const rest = groups.slice(mostParties).flat().length;
  return rest === 0 ? told : [...told, `some taken by ${rest} more`];
}
