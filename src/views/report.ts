/** The whole negotiation as one document. */
import type { ReportAnswer } from '../records/answers/report.ts';
import { idsOf } from '../records/party.ts';
import { claimRecord } from '../records/claim.ts';
import { eventRecord } from '../records/event.ts';
import { standingRecord } from '../records/position.ts';
import { sourceRecord } from '../records/source.ts';
import type { Offer } from '../analysis/concessions.ts';
import type { Refusal } from '../analysis/rejections.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { handedOn } from '../blocks/handed.ts';
import { phrase } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { bridgeRecord } from './bridge.ts';
import { verdictRecord } from './compare.ts';
import { offerRecord } from './concessions.ts';

import { gapRecord } from './gap.ts';
import { totalsOf } from './gaps.ts';
import { lanesOf } from './lanes.ts';
import { issueBlocks, shownIssueRecord } from './issue.ts';
import type { IssuePage } from './issue.ts';
import { overviewBlocks } from './overview.ts';
import type { Overview } from './overview.ts';
import { partyBlocks } from './party.ts';
import type { Profile } from './party.ts';
import { readingRecord } from './proposal.ts';
import { readingBlocks } from './reading.ts';
import { refusalRecord } from './rejections.ts';
import { numbered, sourceBlocks } from './sourcelist.ts';
import { timelineRecord } from './timeline.ts';
import { noteBlocks } from '../wording/claims.ts';
import { dayBlocks } from '../wording/days.ts';
import { counted, listed, ended } from '../wording/words.ts';

/** Of many sources the brief names the first. */
const mostSources = 4;

const caveat = paragraph(
  phrase('The verdicts speak of listed points and stated positions. A deadlock is no forecast.', 'muted'),
);

/** Everything that the document tells. */
export interface Document {
  readonly overview: Overview;
  /** The gaps, the worst first. */
  readonly issues: readonly IssuePage[];
  readonly parties: readonly Profile[];
  /** What all parties reject and offer, listed for machines alone: a page tells it under the issues. */
  readonly refusals: () => readonly Refusal[];
  readonly offers: () => readonly Offer[];
}

/** Answers `stance report`, in full or as the one page of `--brief`. */
export function showReport(document: Document, isBrief: boolean): Report<ReportAnswer> {
  const { overview, issues, parties, refusals, offers } = document;
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
      issues: overview.gaps.map(verdictRecord),
      gaps: gaps.map(gapRecord),
      rejections: refusals().map(refusalRecord),
      concessions: offers().map(offerRecord),
      proposals: overview.readings.map(readingRecord),
      bridges: overview.bridges.map(bridgeRecord),
      entries: overview.timeline.map(timelineRecord),
      ahead: overview.ahead.map(eventRecord),
      sources: overview.negotiation.sources.map(sourceRecord),
    }),
    sheet: null,
    blocks: () => handedOn(isBrief ? briefBlocks(overview) : reportBlocks(document)),
    holds: true,
  };
}

/** One page to hand out: how things stand, without reasons, and what it rests on. */
function briefBlocks(overview: Overview): readonly Block[] {
  const { sources } = overview.negotiation;
  const titles = listed(
    sources.map(({ title }) => title),
    mostSources,
  );
  return [
    ...overviewBlocks(overview),
    ...(sources.length === 0
      ? []
      : [paragraph(phrase(`${counted(sources.length, 'source')}: `, 'muted'), ended(titles))]),
    caveat,
  ];
}

/** A position is told once, under its issue. */
function reportBlocks({ overview, issues, parties }: Document): readonly Block[] {
  const { notes, sources } = overview.negotiation;
  const cite = numbered(sources);
  return [
    ...overviewBlocks(overview),
    ...(notes.length === 0 ? [] : [heading(2, 'Notes'), ...noteBlocks(notes, cite)]),
    heading(2, 'Issues, the worst first'),
    ...issues.flatMap((page) => issueBlocks(page, cite, 3)),
    heading(2, 'Parties'),
    ...parties.flatMap((page) => partyBlocks(page, cite, 3)),
    ...(overview.readings.length === 0
      ? []
      : [
          heading(2, 'Drafts, point by point'),
          ...overview.readings.flatMap((one) => readingBlocks(one, cite, 3)),
        ]),
    ...(overview.timeline.length === 0
      ? []
      : [
          heading(2, 'Timeline'),
          ...lanesOf(overview.timeline, overview.ahead),
          ...dayBlocks(overview.timeline, cite, 3),
        ]),
    ...(sources.length === 0
      ? [heading(2, 'Sources'), paragraph('The model names no source.')]
      : sourceBlocks(sources)),
    caveat,
  ];
}
