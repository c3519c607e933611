/** The drafts on a sheet: the points of each, and what it gives the party that the sheet speaks to. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Party } from '../model/party.ts';
import { supportText } from '../wording/cite.ts';
import type { Cite } from '../wording/cite.ts';
import { stanceNames } from '../wording/draftanswer.ts';
import { originText, readFrom } from '../wording/draftorigin.ts';
import { shareOf } from '../wording/drafttaking.ts';
import { verdictTones } from '../wording/draftverdict.ts';
import { worthWords } from '../wording/draftworth.ts';
import { listed, namesWithYou } from '../wording/words.ts';
import { draftTable, starBlocks } from './drafttable.ts';
import { unnamedEntries } from './reading.ts';
import { countsOf } from './readingcounts.ts';
import { answeredBlocks, answerText, isHolding, isInTheWay } from './readingreasons.ts';

/** Every draft so far, each with its points and what it gives you. */
export function draftBlocks(readings: readonly ProposalReading[], you: Party, cite: Cite): readonly Block[] {
  const told = readings.filter(({ answers, leftOpen }) => answers.length > 0 || leftOpen.length > 0);
  if (told.length === 0) return [];
  return [
    heading(2, `Drafts, ${readFrom(told)}`),
    ...told.flatMap((reading) => oneBlocks(reading, you, cite)),
  ];
}

function oneBlocks(reading: ProposalReading, you: Party, cite: Cite): readonly Block[] {
  const { proposal, answers } = reading;
  const covered = [...new Set(answers.map(({ issue }) => issue))];
  const yours = reading.byParty.find(({ party }) => party === you);
  const others = reading.byParty.filter((reader) => reader !== yours);
  const youFirst = { ...reading, byParty: [...(yours === undefined ? [] : [yours]), ...others] };
  const origin = originText(reading, (parties) => namesWithYou(parties, you));
  const entries = [
    ...(yours === undefined ? [] : reasonEntries(yours, cite)),
    ...unnamedEntries(reading).entries,
  ];
  return [
    heading(3, proposal.title),
    paragraph(origin, supportText(cite, proposal.basis, proposal.evidence)),
    ...(covered.length === 0
      ? []
      : [
          draftTable(covered, youFirst, (party) => (party === you ? 'You' : party.name)),
          ...starBlocks(reading),
          paragraph(verdictText(reading, you), ...(yours === undefined ? [] : givenWords(reading, yours))),
        ]),
    ...answeredBlocks(answers, cite, you),
    ...(entries.length === 0 ? [] : [{ kind: 'entries', entries } as const]),
  ];
}

/** What it comes to at its table, you among them. */
function verdictText({ verdict, blockedBy }: ProposalReading, you: Party): Text {
  const told = {
    accepted: 'All at its table take it.',
    blocked: `Blocked by ${namesWithYou(
      blockedBy.map(({ party }) => party),
      you,
    )}.`,
    open: 'Open: nobody at its table rejects a point of it.',
  };
  return phrase(told[verdict], verdictTones[verdict]);
}

/** "You take 3 of 8 points and reject 2, 1 of them a red line. It is worth 4 to you, 1 short of your walk-away." */
function givenWords({ worth }: ProposalReading, yours: PartyReading): readonly string[] {
  const { rejects, redlines } = countsOf(yours);
  const lines =
    redlines === 0 ? '' : `, ${redlines} of them behind ${redlines === 1 ? 'a red line' : 'red lines'}`;
  const told = [`take ${shareOf(yours, 'point')}`, ...(rejects === 0 ? [] : [`reject ${rejects}${lines}`])];
  const total = worth === null ? null : worthWords(worth, yours.party);
  const short = total?.short == null ? '' : `, ${total.short} of your walk-away`;
  return [
    ...(yours.answers.length === 0 ? [] : [` You ${listed(told)}.`]),
    ...(total === null ? [] : [` It is worth ${total.total} to you${short}.`]),
  ];
}

/** Where you stop, or take a point on terms alone, and where what you have asked for in return stands. */
function reasonEntries({ answers }: PartyReading, cite: Cite): Entries['entries'] {
  const own = answers.filter(({ recorded }) => recorded === null);
  return [...own.filter(isInTheWay), ...own.filter(isHolding)].map((answer) => ({
    label: labelOf(answer),
    text: answerText(answer, cite, answer.party),
  }));
}

function labelOf({ stance, redline }: DraftAnswer): string {
  if (redline) return 'you may not give';
  if (stance === 'accepts') return 'you take';
  return stance === 'rejects' ? 'you reject' : stanceNames[stance];
}
