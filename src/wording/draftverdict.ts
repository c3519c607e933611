/** What a draft comes to, in sentences: whether its table takes it, as things stand and when it came. */
import type { DraftVerdict, DraftVerdictWord } from '../analysis/draftverdict.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import type { Party } from '../model/party.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text, Tone } from '../blocks/text.ts';
import { isTaken } from './draftanswer.ts';
import { asideOf, mostParties, refusals, refusalsBriefly, shareOf } from './drafttaking.ts';
import { counted, listed, names, sentence } from './words.ts';

export const verdictTones: Readonly<Record<DraftVerdictWord, Tone>> = {
  accepted: 'good',
  blocked: 'poor',
  open: 'fair',
};

/** The verdict of a page: where the draft came to something else on its own day, both. */
export function verdictText(reading: ProposalReading): Text {
  const { verdict, proposal, asOf, answers } = reading;
  const covered = new Set(answers.map(({ issue }) => issue)).size;
  const all = proposal.points.size;
  const part = covered === all ? '' : `Read here: ${covered} of its ${counted(all, 'point')}. `;
  const before = thenWords(reading);
  const lead =
    before === null ? '' : `When it came, on ${proposal.date}: ${before}. As things stand on ${asOf}, `;
  return line(
    part,
    lead,
    phrase(lead === '' ? sentence(verdict).slice(0, -1) : verdict, verdictTones[verdict]),
    `${restWords(reading)}.`,
    outsideWords(reading),
    takenWords(reading),
  );
}

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

/** What the draft came to on its own day, where that was something else. */
export function thenWords(reading: ProposalReading): string | null {
  const { whenItCame: then, byParty } = reading;
  if (then === null || keyOf(then) === keyOf(reading)) return null;
  const asked = byParty.filter(
    ({ isAtTable, isAuthor, answers }) => isAtTable && !isAuthor && answers.length > 0,
  );
  const unknown = asked.filter(({ answers }) => answers.every(({ whenItCame }) => whenItCame === 'unstated'));
  const outside = refusals(then.objectors, byParty, 'rejected');
  const free = outside === '' ? 'no point was rejected' : 'no point was rejected at its table';
  const told = {
    blocked: [refusals(then.blockedBy, byParty, 'rejected')],
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
  const refused = [...blockedBy, ...objectors].map(({ party, issues }) => [
    party.id,
    ...issues.map(({ id }) => id),
  ]);
  return JSON.stringify([verdict, refused]);
}

/** What stands behind the word of the verdict. */
function restWords(reading: ProposalReading): string {
  const { verdict, blockedBy, objectors, byParty } = reading;
  const table = byParty.filter(({ isAtTable, answers }) => isAtTable && answers.length > 0);
  switch (verdict) {
    case 'accepted':
      return `, going by ${listed(groundsOf(table))}: ${names(partiesOf(table), mostParties)} ${table.length === 1 ? 'takes' : 'take'} every point`;
    case 'blocked':
      return `: ${refusals(blockedBy, byParty)}`;
    case 'open':
      return objectors.length === 0
        ? ': no point is recorded as rejected'
        : ': no point is recorded as rejected at its table';
    default:
      return verdict satisfies never;
  }
}

/** What the answers at the table rest on. */
function groundsOf(table: readonly PartyReading[]): readonly string[] {
  const answers = table.flatMap((reader) => reader.answers);
  return [
    ...(answers.some(({ recorded, entry }) => recorded === null && entry !== null) ? ['positions'] : []),
    ...(answers.some(({ isOwn, entry }) => isOwn && entry === null) ? ['who wrote it'] : []),
    ...(answers.some(({ recorded }) => recorded !== null) ? ['recorded answers'] : []),
  ];
}

function outsideWords({ objectors, byParty }: ProposalReading): string {
  return objectors.length === 0 ? '' : ` Outside, ${refusals(objectors, byParty)}.`;
}

/** How many points each party takes; of an accepted draft those outside alone. */
function takenWords({ verdict, byParty }: ProposalReading): string {
  const told = byParty
    .filter(({ isAtTable, answers }) => answers.length > 0 && !(verdict === 'accepted' && isAtTable))
    .map((reader, i) => {
      const who = `${reader.party.name}${asideOf(reader)}`;
      return i === 0 ? `${who} takes ${shareOf(reader, 'point')}` : `${who} ${shareOf(reader)}`;
    });
  return told.length === 0 ? '' : ` ${listed(told, mostParties)}.`;
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

function partiesOf(readers: readonly PartyReading[]): readonly Party[] {
  return readers.map(({ party }) => party);
}
