/** What a draft comes to, in a line. */
import type { ProposalReading } from '../analysis/proposal.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { isTaken } from './draftanswer.ts';
import { mostParties, partiesOf, refusals, refusalsBriefly, shareOf } from './drafttaking.ts';
import { thenWords } from './draftthen.ts';
import { verdictTones } from './draftverdict.ts';
import { names } from './words.ts';

/** The verdict in a line, as the first screen has it. */
export function verdictBrief(reading: ProposalReading): Text {
  const { verdict, blockedBy, objectors, byParty } = reading;
  const before = thenWords(reading);
  const told = verdict === 'blocked' ? refusals(blockedBy, byParty) : briefly(reading);
  const outside = verdict === 'blocked' ? refusalsBriefly(objectors) : refusals(objectors, byParty);
  return line(
    phrase(told, verdictTones[verdict]),
    outside === '' ? '' : `; outside, ${outside}`,
    before === null ? '' : phrase(` (when it came: ${before})`, 'muted'),
    '.',
  );
}

/** An open or accepted draft in a few words. */
function briefly({ verdict, objectors, byParty }: ProposalReading): string {
  const table = byParty.filter(({ isAtTable, answers }) => isAtTable && answers.length > 0);
  if (verdict === 'accepted') return `every point is taken by ${names(partiesOf(table), mostParties)}`;
  const slow = table.filter(({ isAuthor, answers }) => !isAuthor && !answers.every(isTaken));
  const some = slow.filter(({ answers }) => answers.some((one) => isTaken(one) || one.stance === 'terms'));
  const none = slow.filter((reader) => !some.includes(reader));
  return [
    `open, no point rejected${objectors.length === 0 ? '' : ' at its table'}`,
    ...(none.length === 0 ? [] : [`none taken by ${names(partiesOf(none), mostParties)}`]),
    ...some.slice(0, mostParties).map((reader) => `${shareOf(reader)} by ${reader.party.name}`),
  ].join(', ');
}
