/** The first screen: the whole negotiation on one page. */
import type { NegotiationShown } from '../records/answers/show.ts';
import { idsOf } from '../records/party.ts';
import { claimRecord } from '../records/claim.ts';
import { eventRecord } from '../records/event.ts';
import { standingRecord } from '../records/position.ts';
import type { Bridge } from '../analysis/bridge.ts';
import type { Offer } from '../analysis/concessions.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Holder } from '../model/holder.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import type { Refusal } from '../analysis/rejections.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { TalksEvent } from '../model/event.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { bridgeRecord } from './bridge.ts';
import { noteBlocks, publicLines } from '../wording/claims.ts';
import { groups } from './compare.ts';
import { offerRecord } from './concessions.ts';

import { gapRecord } from './gap.ts';
import { totalsOf, totalsParagraph } from './gaps.ts';
import { aheadBlocks } from '../wording/event.ts';
import { pointWords, rejectedWords } from '../wording/point.ts';
import { asideOf } from '../wording/terms.ts';
import { draftEntries, lastMoves, stepEntries } from './progress.ts';
import { readingRecord } from './proposal.ts';
import { refusalRecord } from './rejections.ts';
import { issueTable, participantEntries } from './participants.ts';
import { timelineRecord } from './timeline.ts';
import { citeById, names } from '../wording/words.ts';
import type { Cite } from '../wording/words.ts';

/** What the first screen is made of; the gaps stand in the order of the model. */
export interface Overview {
  readonly negotiation: Negotiation;
  /** The parties that the verdicts are over. */
  readonly principals: readonly Party[];
  readonly gaps: readonly Gap[];
  readonly held: readonly Holder[];
  /** What parties outside reject of that which a principal would take. */
  readonly objections: readonly Refusal[];
  /** What is offered, but not firmly. */
  readonly offers: readonly Offer[];
  /** Each draft with who takes it. */
  readonly readings: readonly ProposalReading[];
  /** What would close each gap, the worst first. */
  readonly bridges: readonly Bridge[];
  /** How positions moved. */
  readonly timeline: readonly TimelineEntry[];
  /** What is scheduled, or due, after the day of the negotiation. */
  readonly ahead: readonly TalksEvent[];
}

/** Answers `stance show`. */
export function showOverview(overview: Overview): Report<NegotiationShown> {
  const { negotiation, principals, gaps, held, objections, offers, readings, bridges, timeline, ahead } =
    overview;
  const { phase, summary, notes, parties, blocs } = negotiation;
  return {
    data: () => ({
      shown: 'negotiation',
      phase,
      summary,
      notes: notes.map(claimRecord),
      parties: parties.map(({ id, name, role, says }) => ({ id, name, role, says: says?.text ?? null })),
      blocs: blocs.map(({ id, name, members }) => ({ id, name, members: idsOf(members) })),
      compared: idsOf(principals),
      totals: totalsOf(gaps),
      gaps: gaps.map(gapRecord),
      positions: held.map(standingRecord),
      objections: objections.map(refusalRecord),
      concessions: offers.map(offerRecord),
      proposals: readings.map(readingRecord),
      bridges: bridges.map(bridgeRecord),
      entries: timeline.map(timelineRecord),
      ahead: ahead.map(eventRecord),
    }),
    sheet: null,
    blocks: () => [...overviewBlocks(overview, citeById), ...nextBlocks(overview)],
    holds: true,
  };
}

export function overviewBlocks(
  { negotiation, principals, gaps, held, objections, offers, readings, bridges, timeline, ahead }: Overview,
  cite: Cite,
): readonly Block[] {
  const { title, date, phase, summary, notes, parties } = negotiation;
  const spoken = publicLines(parties, [...new Set(held.map((one) => one.position))], cite);
  return [
    heading(1, title),
    paragraph(`As of ${date}`, phase === null ? '' : `. Phase: ${phase}`, '.'),
    ...(summary === null ? [] : [paragraph(summary)]),
    ...(parties.length === 0 ? [] : [participantEntries(negotiation, principals)]),
    totalsParagraph(gaps),
    ...withLegend(
      groups(gaps).flatMap(([group, some]) => [
        ...(group === null ? [] : [heading(2, group)]),
        issueTable(some, principals),
      ]),
    ),
    ...(spoken.entries.length === 0 ? [] : [heading(2, 'What they say in public'), spoken]),
    ...(objections.length === 0 ? [] : [heading(2, 'Objections from outside'), objectionEntries(objections)]),
    ...(offers.length === 0 ? [] : [heading(2, 'Offered, but not firmly'), offerEntries(offers)]),
    ...(readings.length === 0 ? [] : [heading(2, 'Drafts'), draftEntries(readings)]),
    ...(bridges.length === 0 ? [] : [heading(2, 'The next steps'), stepEntries(bridges)]),
    ...lastMoves(timeline, cite),
    ...aheadBlocks(ahead, cite),
    ...(notes.length === 0 ? [] : [heading(2, 'Notes'), ...noteBlocks(notes, cite)]),
  ];
}

function objectionEntries(objections: readonly Refusal[]): Entries {
  const entries = objections.map(({ party, position: { issue }, rejection, askedBy }) => {
    const why = rejection.because === null ? '' : `: ${rejection.because}`;
    return {
      label: party.name,
      text: line(
        phrase(`on ${issue.title}: `, 'muted'),
        `rejects "${rejectedWords(issue, rejection.what)}"`,
        phrase(`, asked by ${names(askedBy)}`, 'muted'),
        why,
      ),
    };
  });
  return { kind: 'entries', entries };
}

function offerEntries(offers: readonly Offer[]): Entries {
  const entries = offers.map(({ party, position: { issue }, concession }) => ({
    label: party.name,
    text: line(
      phrase(`on ${issue.title}: `, 'muted'),
      pointWords(issue, concession.at),
      phrase(asideOf(concession), 'muted'),
    ),
  }));
  return { kind: 'entries', entries };
}

/** What to type next. */
function nextBlocks({ gaps, principals, readings, bridges }: Overview): readonly Block[] {
  const worst =
    gaps.find((gap) => gap.state === 'deadlocked') ?? gaps.find((gap) => gap.state === 'apart') ?? gaps[0];
  const entries = [
    ...(worst === undefined || principals.length < 2
      ? []
      : [{ label: 'stance gaps', text: phrase('where they do not meet, and why') }]),
    ...(readings.length === 0
      ? []
      : [{ label: 'stance proposal', text: phrase('who takes which point of each draft') }]),
    ...(bridges.length === 0 ? [] : [{ label: 'stance bridge', text: phrase('what would close each gap') }]),
    ...(worst === undefined
      ? []
      : [
          { label: 'stance rejections', text: phrase('which point each party rejects, and who asks for it') },
        ]),
    ...(worst === undefined
      ? []
      : [{ label: `stance show ${worst.issue.id}`, text: phrase(`one issue: ${worst.issue.title}`) }]),
    ...(principals[0] === undefined
      ? []
      : [{ label: `stance show ${principals[0].id}`, text: phrase(`one party: ${principals[0].name}`) }]),
  ];
  return entries.length === 0 ? [] : [heading(2, 'Next'), { kind: 'entries', entries }];
}
