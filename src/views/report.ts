/** The whole negotiation as one document. */
import type { ReportAnswer } from '../records/answers/report.ts';
import { idsOf } from '../records/party.ts';
import { claimRecord } from '../records/claim.ts';
import { eventRecord } from '../records/event.ts';
import { standingRecord } from '../records/position.ts';
import { sourceRecord } from '../records/source.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Evidence, Source } from '../model/claim.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { bridgeRecord } from './bridge.ts';
import { verdictRecord } from './compare.ts';
import { offerRecord } from './concessions.ts';

import { gapRecord } from './gap.ts';
import { totalsOf } from './gaps.ts';
import { issueBlocks, shownIssueRecord } from './issue.ts';
import type { IssuePage } from './issue.ts';
import { overviewBlocks } from './overview.ts';
import type { Overview } from './overview.ts';
import { partyBlocks } from './party.ts';
import type { PartyPage } from './party.ts';
import { readingRecord } from './proposal.ts';
import { readingBlocks } from './reading.ts';
import { refusalRecord, refusalTable } from './rejections.ts';
import { sourceText } from './source.ts';
import { timelineRecord } from './timeline.ts';
import { dayBlocks } from '../wording/days.ts';
import { citeAs } from '../wording/words.ts';
import type { Cite } from '../wording/words.ts';

/** Everything that the document tells. */
export interface Document {
  readonly overview: Overview;
  readonly verdicts: readonly Verdict[];
  /** The gaps, the worst first. */
  readonly issues: readonly IssuePage[];
  readonly parties: readonly PartyPage[];
}

/** Answers `stance report`. */
export function showReport(document: Document): Report<ReportAnswer> {
  const { overview, verdicts, issues, parties } = document;
  const gaps = issues.map((page) => page.gap);
  return {
    data: () => ({
      parties: idsOf(overview.principals),
      phase: overview.negotiation.phase,
      summary: overview.negotiation.summary,
      notes: overview.negotiation.notes.map(claimRecord),
      totals: totalsOf(gaps),
      issueList: overview.gaps.map(({ issue, settled }) => shownIssueRecord(issue, settled)),
      positions: parties.flatMap((page) => page.held.map(standingRecord)),
      issues: verdicts.map(verdictRecord),
      gaps: gaps.map(gapRecord),
      rejections: parties.flatMap((page) => page.refusals.map(refusalRecord)),
      concessions: parties.flatMap((page) => page.offers.map(offerRecord)),
      proposals: overview.readings.map(readingRecord),
      bridges: overview.bridges.map(bridgeRecord),
      entries: overview.timeline.map(timelineRecord),
      ahead: overview.ahead.map(eventRecord),
      sources: overview.negotiation.sources.map(sourceRecord),
    }),
    sheet: null,
    blocks: () => reportBlocks(document),
    holds: true,
  };
}

function reportBlocks({ overview, issues, parties }: Document): readonly Block[] {
  const { sources } = overview.negotiation;
  const cite = numbered(sources);
  const refusals = parties.flatMap((page) => page.refusals);
  return [
    ...overviewBlocks(overview, cite),
    heading(2, 'Issues, the worst first'),
    ...issues.flatMap((page) => issueBlocks(page, cite, 3)),
    heading(2, 'Parties'),
    ...parties.flatMap((page) => partyBlocks(page, cite, 3)),
    heading(2, 'Rejected points'),
    ...(refusals.length === 0
      ? [paragraph('Nobody rejects anything.')]
      : parties.flatMap((page) =>
          page.refusals.length === 0 ? [] : [heading(3, page.party.name), refusalTable(page.refusals, cite)],
        )),
    ...(overview.readings.length === 0
      ? []
      : [
          heading(2, 'Drafts, point by point'),
          ...overview.readings.flatMap((one) => readingBlocks(one, cite, 3)),
        ]),
    ...(overview.timeline.length === 0
      ? []
      : [heading(2, 'Timeline'), ...dayBlocks(overview.timeline, cite, 3)]),
    heading(2, 'Sources'),
    ...(sources.length === 0 ? [paragraph('The model names no source.')] : [sourceEntries(sources)]),
    paragraph(
      phrase('The verdicts speak of listed points and stated positions. A deadlock is no forecast.', 'muted'),
    ),
  ];
}

/** Sources by their number in the list at the end. */
function numbered(sources: readonly Source[]): Cite {
  const numbers = new Map(sources.map((source, i) => [source, i + 1]));
  const name = ({ source }: Evidence): string => `[${numbers.get(source) ?? '?'}]`;
  return (evidence) => citeAs(evidence, name);
}

function sourceEntries(sources: readonly Source[]): Entries {
  const entries = sources.map((source, i) => ({ label: `[${i + 1}]`, text: sourceText(source) }));
  return { kind: 'entries', entries };
}
