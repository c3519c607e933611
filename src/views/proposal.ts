/** Drafts: who takes which point, who blocks, and what changed for whom. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { pointsColumns } from '../wording/cells.ts';
import type { ClosestTo } from '../analysis/closest.ts';
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import { numberOf } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import type { ProposalAnswer } from '../records/answers/proposal.ts';
import type { ProposalShown } from '../records/answers/show.ts';
import { idsOf } from '../records/party.ts';
import { proposalRecord } from '../records/proposal.ts';
import type { ReadingRecord, RefusingRecord } from '../records/reading.ts';
import { pointRecord } from '../records/point.ts';
import type { Refusing } from '../analysis/draftverdict.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import { answerReason } from '../wording/draftanswer.ts';
import { withLegend } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';

import { listBlocks } from './drafts.ts';
import { worthRecord } from './draftworth.ts';

import { readingBlocks } from './reading.ts';
import { countsOf } from './readingcounts.ts';
import { citeById } from '../wording/cite.ts';

/** An answer with the draft that it is to. */
interface Answered {
  readonly proposal: Proposal;
  readonly answer: DraftAnswer;
  readonly worth: ProposalReading['worth'];
}

const columns: readonly Column<Answered>[] = [
  ['proposal', ({ proposal }) => proposal.id],
  ['issue', ({ answer }) => answer.issue.id],
  ...pointsColumns<Answered>(['point', 'label'], ({ answer: { issue, point } }) => ({
    issue,
    points: [span(point)],
  })),
  ['party', ({ answer }) => answer.party.id],
  ['stance', ({ answer }) => answer.stance],
  ['then', ({ answer }) => answer.whenItCame],
  ['redline', ({ answer }) => answer.redline],
  ['recorded', ({ answer }) => answer.recorded?.answer ?? null],
  ['because', ({ answer }) => answerReason(answer)],
  ['total', ({ worth, answer }) => numberIn(worth?.totals, answer.party)],
  ['short', ({ worth, answer }) => numberIn(worth?.short, answer.party)],
];

function numberIn(worth: ReadonlyMap<Party, Fraction> | undefined, party: Party): number | null {
  const found = worth?.get(party);
  return found === undefined ? null : numberOf(found);
}

function answered({ proposal, answers, worth }: ProposalReading): readonly Answered[] {
  return answers.map((answer) => ({ proposal, answer, worth }));
}

/** Answers `stance proposal`: all drafts in order, with which of them come closest to whom. */
export function listProposals(
  readings: readonly ProposalReading[],
  closest: readonly ClosestTo[],
): Report<ProposalAnswer> {
  return { ...showProposals(readings), blocks: () => withLegend(listBlocks(readings, closest)) };
}

/** Answers `stance proposal <draft>`: the drafts named, each on its page. */
export function showProposals(readings: readonly ProposalReading[]): Report<ProposalAnswer> {
  return {
    data: () => ({ proposals: readings.map(readingRecord) }),
    sheet: () => sheetOf(readings.flatMap(answered), columns),
    blocks: () => withLegend(readings.flatMap((one) => readingBlocks(one, citeById, 1))),
    holds: true,
  };
}

/** Answers `stance show <draft>`. */
export function showProposal(reading: ProposalReading): Report<ProposalShown> {
  const data = (): ProposalShown => ({ shown: 'proposal', proposals: [readingRecord(reading)] });
  return { ...showProposals([reading]), data, sheet: null };
}

/** One draft with every answer to it. */
export function readingRecord(reading: ProposalReading): ReadingRecord {
  const { proposal, byParty, answers, whenItCame, leftOpen, changes } = reading;
  const { id, title, by, date, revises, status, evidence } = proposalRecord(proposal);
  return {
    id,
    title,
    by,
    date,
    revises,
    status,
    asOf: reading.asOf,
    verdict: reading.verdict,
    verdictThen: whenItCame?.verdict ?? null,
    answers: answers.map((answer) => ({
      issue: answer.issue.id,
      point: pointRecord(answer.issue, answer.point),
      party: answer.party.id,
      stance: answer.stance,
      then: answer.whenItCame,
      redline: answer.redline,
      recorded: answer.recorded?.answer ?? null,
      because: answerReason(answer),
    })),
    parties: Object.fromEntries(byParty.map((reader) => [reader.party.id, countsOf(reader)])),
    blockedBy: reading.blockedBy.map(refusingRecord),
    objectors: reading.objectors.map(refusingRecord),
    unsettled: reading.unsettled.map(({ party, issue, why }) => ({ party: party.id, issue: issue.id, why })),
    fewBetween: reading.fewBetween.map((issue) => issue.id),
    leftOpen: leftOpen.map((issue) => issue.id),
    changes: changes.map(({ issue, from, to, better, worse }) => ({
      issue: issue.id,
      from: from === null ? null : pointRecord(issue, from),
      to: to === null ? null : pointRecord(issue, to),
      better: idsOf(better),
      worse: idsOf(worse),
    })),
    ...(reading.worth === null ? noWorth : worthRecord(reading.worth, reading.better())),
    evidence,
  };
}

/** Of a draft that nobody scores. */
const noWorth = { totals: {}, short: {}, efficient: null, dominatedBy: null, trade: null } as const;

function refusingRecord({ party, issues }: Refusing): RefusingRecord {
  return { party: party.id, issues: issues.map((issue) => issue.id) };
}
