/** What a draft comes to, in sentences: whether its table takes it, as things stand and when it came. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { DraftVerdictWord } from '../analysis/draftverdict.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text, Tone } from '../blocks/text.ts';
import {
  askedAtTable,
  fewWords,
  mostParties,
  partiesOf,
  refusals,
  roleAside,
  shareOf,
} from './drafttaking.ts';
import { thenWords } from './draftthen.ts';
import { capitalized, counted, listed, names } from './words.ts';

/** The tone of each verdict. */
export const verdictTones: Readonly<Record<DraftVerdictWord, Tone>> = {
  accepted: 'good',
  blocked: 'poor',
  open: 'fair',
};

/** The verdict of a page, over the whole draft: where it came to something else on its own day, both. */
export function draftVerdictText(reading: ProposalReading): Text {
  const { verdict, proposal, asOf, answers, isSupposed } = reading;
  const shown = shownOf(answers);
  const all = proposal.points.size;
  const part =
    shown === all
      ? ''
      : `Shown here: ${shown} of its ${counted(all, 'point')}; the verdict is over the whole draft. `;
  const before = thenWords(reading);
  const now = isSupposed ? 'As supposed' : `As things stand on ${asOf}`;
  const lead = before === null ? '' : `When it came, on ${proposal.date}: ${before}. ${now}, `;
  return line(
    part,
    lead,
    phrase(lead === '' ? capitalized(verdict) : verdict, verdictTones[verdict]),
    `${restWords(reading)}.`,
    outsideWords(reading),
    takenWords(reading),
  );
}

/** How many of its points some answers to a draft are to. */
export function shownOf(answers: readonly DraftAnswer[]): number {
  return new Set(answers.map(({ issue }) => issue)).size;
}

/** What stands behind the word of the verdict. */
function restWords(reading: ProposalReading): string {
  const { verdict, blockedBy, objectors, whole, worth } = reading;
  const table = askedAtTable(reading);
  const isScored = worth !== null && worth.totals.size > 0;
  const few = fewWords(reading);
  switch (verdict) {
    case 'accepted':
      return `, going by ${listed([...groundsOf(table), ...(isScored ? ['scores'] : [])])}: ${names(partiesOf(table), mostParties)} take ${isScored ? 'it' : 'every point'}`;
    case 'blocked':
      return `: ${refusals(blockedBy, whole)}`;
    case 'open':
      return `: no point is recorded as rejected${objectors.length === 0 ? '' : ' at its table'}${few === null ? '' : `; ${few}`}`;
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

function outsideWords({ objectors, whole }: ProposalReading): string {
  return objectors.length === 0 ? '' : ` Outside, ${refusals(objectors, whole)}.`;
}

/** How many points each party takes that goes by points, not by a total; of an accepted draft those outside alone. */
function takenWords({ verdict, whole, worth }: ProposalReading): string {
  const told = whole
    .filter(
      ({ party, isAtTable, answers }) =>
        answers.length > 0 && !(verdict === 'accepted' && isAtTable) && !(worth?.totals.has(party) === true),
    )
    .map((reader, i) => {
      const who = `${reader.party.name}${roleAside(reader)}`;
      return i === 0 ? `${who} takes ${shareOf(reader, 'point')}` : `${who} ${shareOf(reader)}`;
    });
  return told.length === 0 ? '' : ` ${listed(told, mostParties)}.`;
}
