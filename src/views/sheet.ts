/** The sheet that a negotiator is handed: all that its party has at hand at the table, told to the party. */
import type { SheetAnswer } from '../records/answers/sheet.ts';
import { eventRecord } from '../records/event.ts';
import { headRecord } from '../records/negotiation.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import { handedOn } from '../blocks/handed.ts';
import { heading, withLegend } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { TalksEvent } from '../model/event.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { aheadBlocks } from '../wording/event.ts';
import { shownIssueRecord } from './issue.ts';
import type { IssuePage } from './issue.ts';
import { listedRecord } from './overview.ts';
import { dossierRecord } from './party.ts';
import type { PartyPage } from './party.ts';
import { readingRecord } from './proposal.ts';
import { caseBlocks } from './sheetcase.ts';
import { draftBlocks } from './sheetdrafts.ts';
import { sheetIssueBlocks } from './sheetissue.ts';
import { otherBlocks, youBlocks } from './sheetparties.ts';
import { numbered, sourceBlocks } from './sourcelist.ts';

/** What a sheet is made of. */
export interface SheetPage {
  readonly negotiation: Negotiation;
  readonly principals: readonly Party[];
  readonly you: PartyPage;
  readonly issues: readonly IssuePage[];
  readonly others: readonly PartyPage[];
  readonly readings: readonly ProposalReading[];
  readonly ahead: readonly TalksEvent[];
}

/** Answers `stance sheet <party>`. */
export function showSheet(page: SheetPage): Report<SheetAnswer> {
  const { negotiation, you, issues, others, readings, ahead } = page;
  return {
    data: () => ({
      party: you.party.id,
      case: { ...headRecord(negotiation), ...listedRecord(negotiation) },
      you: dossierRecord(you),
      issues: issues.map(({ gap }) => shownIssueRecord(gap.issue, gap.settled)),
      others: others.map(dossierRecord),
      drafts: readings.map(readingRecord),
      ahead: ahead.map(eventRecord),
    }),
    sheet: null,
    blocks: () => handedOn(sheetBlocks(page)),
    holds: true,
  };
}

function sheetBlocks({
  negotiation,
  principals,
  you,
  issues,
  others,
  readings,
  ahead,
}: SheetPage): readonly Block[] {
  const { party } = you;
  const { sources } = negotiation;
  const cite = numbered(sources);
  return [
    heading(1, `Sheet for ${party.name}`),
    ...caseBlocks(negotiation, principals, you, cite),
    ...youBlocks(you, cite),
    ...(issues.length === 0 ? [] : [heading(2, 'Issue by issue')]),
    ...issues.flatMap((issue) => sheetIssueBlocks(issue, party, cite)),
    ...otherBlocks(others, party, cite),
    ...withLegend(draftBlocks(readings, party, cite)),
    ...aheadBlocks(ahead, cite),
    ...sourceBlocks(sources),
  ];
}
