/** The first screen: the whole negotiation on one page. */
import type { NegotiationShown } from '../records/answers/show.ts';
import { idsOf } from '../records/party.ts';
import { claimRecord } from '../records/claim.ts';
import { eventRecord } from '../records/event.ts';
import { ruleRecord } from '../records/negotiation.ts';
import { standingRecord } from '../records/position.ts';
import type { Bridge } from '../analysis/bridge.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { TalksEvent } from '../model/event.ts';
import { states } from '../model/state.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import { phrase, prose, typed } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { bridgeRecord } from './bridge.ts';
import { offerRecord } from './concessions.ts';

import { gapRecord } from './gap.ts';
import { totalsOf } from './gaps.ts';
import { aheadBlocks } from '../wording/event.ts';
import { draftEntries, lastMoves, stepEntries } from './progress.ts';
import { readingRecord } from './proposal.ts';
import { refusalRecord } from './rejections.ts';
import { talksEntries } from './participants.ts';
import { recordedBlocks } from './recorded.ts';
import type { Recorded } from './recorded.ts';
import { refusedBlocks } from './refused.ts';
import { standBlocks } from './stands.ts';
import { readFrom } from '../wording/draftorigin.ts';
import { totalsText } from '../wording/totals.ts';
import { citeById } from '../wording/cite.ts';
import { counted } from '../wording/words.ts';
import { timelineRecord } from './timeline.ts';

/** So many drafts are told, the newest, and so many issues with what asks least. */
const mostDrafts = 6;
const mostSteps = 3;

/** What the first screen is made of; the gaps stand in the order of the model. */
export interface Overview {
  readonly negotiation: Negotiation;
  /** The parties that the verdicts are over. */
  readonly principals: readonly Party[];
  readonly gaps: readonly Gap[];
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
export function showOverview(overview: Overview, recorded: Recorded): Report<NegotiationShown> {
  const { negotiation, principals, gaps, readings, bridges, timeline, ahead } = overview;
  const { held, objections, offers } = recorded;
  const { phase, summary, rule, notes } = negotiation;
  return {
    data: () => ({
      shown: 'negotiation',
      phase,
      summary,
      rule: rule && ruleRecord(rule),
      notes: notes.map(claimRecord),
      ...listedRecord(negotiation),
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
    blocks: () => [...overviewBlocks(overview), ...recordedBlocks(recorded), ...nextBlocks(overview)],
    holds: true,
  };
}

/** Who takes part, in a list. */
export function listedRecord({ parties, blocs }: Negotiation): Pick<NegotiationShown, 'parties' | 'blocs'> {
  return {
    parties: parties.map(({ id, name, role, says }) => ({ id, name, role, says: says?.text ?? null })),
    blocs: blocs.map(({ id, name, members }) => ({ id, name, members: idsOf(members) })),
  };
}

/** What the first screen and the brief have in common: who, how things stand, what moved, and what asks least. */
export function overviewBlocks(overview: Overview): readonly Block[] {
  const { negotiation, principals, gaps, readings, bridges, timeline, ahead } = overview;
  const { title, summary } = negotiation;
  return withLegend([
    heading(1, title),
    ...(summary === null ? [] : [paragraph(prose(summary))]),
    headEntries(overview),
    ...standBlocks(gaps, principals),
    ...refusedBlocks(gaps, principals),
    ...lastMoves(timeline),
    ...aheadBlocks(ahead, citeById),
    ...draftBlocks(readings),
    ...stepBlocks(bridges),
  ]);
}

function headEntries({ negotiation, principals, gaps }: Overview): Entries {
  const state = { label: 'State', text: totalsText(gaps, principals.length) };
  return { kind: 'entries', entries: [...talksEntries(negotiation, principals), state] };
}

/** The newest drafts first, from which day they are read, and whether anybody is recorded to have answered one. */
function draftBlocks(readings: readonly ProposalReading[]): readonly Block[] {
  if (readings.length === 0) return [];
  const isAnswered = readings.some(({ proposal }) => proposal.responses.length > 0);
  const more = readings.length - mostDrafts;
  return [
    heading(2, `Drafts, ${readFrom(readings)}`, isAnswered ? '' : '; no answer to a draft is recorded'),
    draftEntries(readings.slice(-mostDrafts)),
    ...(more > 0 ? [paragraph(counted(more, 'older draft'), typed(': stance proposal'), '.')] : []),
  ];
}

/** What asks least on the worst of the open issues. */
function stepBlocks(bridges: readonly Bridge[]): readonly Block[] {
  if (bridges.length === 0) return [];
  const more = bridges.length - mostSteps;
  return [
    heading(2, 'What asks least: neither forecast nor advice'),
    paragraph(
      phrase(
        "By lines crossed, then by the longest way of anyone; steps and ranges are the author's.",
        'muted',
      ),
    ),
    stepEntries(bridges.slice(0, mostSteps)),
    ...(more > 0 ? [paragraph(counted(more, 'more open issue'), typed(': stance bridge'), '.')] : []),
  ];
}

/** What to type next. */
function nextBlocks({ gaps, principals, readings, bridges }: Overview): readonly Block[] {
  const [worst] = gaps.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  if (worst === undefined) return [];
  const [first] = principals;
  const told = [
    ...(principals.length < 2 ? [] : ['why they do not meet: stance gaps']),
    ...(readings.length === 0 ? [] : ['drafts, point by point: stance proposal']),
    ...(bridges.length === 0 ? [] : ['what each point would ask: stance bridge']),
    `one issue: stance show ${worst.issue.id}`,
    ...(first === undefined ? [] : [`one party: stance show ${first.id}`]),
  ];
  return [paragraph(typed(`To read on, ${told.join('; ')}`))];
}
