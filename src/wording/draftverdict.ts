/** What a draft comes to, in sentences: whether its table takes it, as things stand and when it came. */
import type { DraftVerdictWord } from '../analysis/draftverdict.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text, Tone } from '../blocks/text.ts';
import { asideOf, mostParties, partiesOf, refusals, shareOf } from './drafttaking.ts';
import { thenWords } from './draftthen.ts';
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
