/** Drafts: who takes which point, who blocks, and what changed for whom. */
import type { ProposalReading } from '../analysis/proposal.ts';
import { answerReason, countsOf } from '../wording/answer.ts';
import { withLegend } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { evidenceData } from '../records/data.ts';
import { listBlocks } from './drafts.ts';
import { pointData } from '../records/point.ts';
import { pointWords } from '../wording/point.ts';
import { readingBlocks } from './reading.ts';
import { citeById } from '../wording/words.ts';

/** Answers `stance proposal`: the drafts named, each on its page; or all of them, in order. */
export function showProposals(readings: readonly ProposalReading[], inFull: boolean): Report {
  return {
    data: () => ({ proposals: readings.map(readingData) }),
    sheet: () => ({
      columns: ['proposal', 'issue', 'point', 'party', 'stance', 'redline', 'recorded', 'because'],
      rows: readings.flatMap(({ proposal, answers }) =>
        answers.map((answer) => {
          const { issue, point, party, stance, redline, recorded } = answer;
          const words = pointWords(issue, point);
          return [
            proposal.id,
            issue.id,
            words,
            party.id,
            stance,
            redline,
            recorded?.answer ?? null,
            answerReason(answer),
          ];
        }),
      ),
    }),
    blocks: () =>
      withLegend(inFull ? readings.flatMap((one) => readingBlocks(one, citeById, 1)) : listBlocks(readings)),
    holds: true,
  };
}

/** Answers `stance show <draft>`. */
export function showProposal(reading: ProposalReading): Report {
  const report = showProposals([reading], true);
  return { ...report, data: () => ({ shown: 'proposal', ...report.data() }), sheet: null };
}

export function readingData({
  proposal,
  byParty,
  answers,
  blockedBy,
  changes,
}: ProposalReading): Readonly<Record<string, unknown>> {
  const { id, title, by, date, revises, status } = proposal;
  const counts = byParty.map((reader) => [reader.party.id, countsOf(reader.answers)]);
  return {
    id,
    title,
    by: by.map((party) => party.id),
    date,
    revises: revises?.id ?? null,
    status,
    answers: answers.map((answer) => ({
      issue: answer.issue.id,
      point: pointData(answer.issue, answer.point),
      party: answer.party.id,
      stance: answer.stance,
      redline: answer.redline,
      recorded: answer.recorded?.answer ?? null,
      because: answerReason(answer),
    })),
    parties: Object.fromEntries(counts),
    blockedBy: blockedBy.map((party) => party.id),
    changes: changes.map(({ issue, from, to, better, worse }) => ({
      issue: issue.id,
      from: from === null ? null : pointData(issue, from),
      to: to === null ? null : pointData(issue, to),
      better: better.map((party) => party.id),
      worse: worse.map((party) => party.id),
    })),
    evidence: proposal.evidence.map(evidenceData),
  };
}
