/** What asks least: for each gap its points, and what each party would give up for them. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { partiesCell, pointsColumns } from '../wording/cells.ts';
import type { BridgeAnswer } from '../records/answers/bridge.ts';
import type { BridgeRecord, CandidateRecord } from '../records/bridge.ts';
import { idsOf } from '../records/party.ts';
import { agreedRecord } from '../records/issue.ts';
import { pointRecord } from '../records/point.ts';
import type { Bridge } from '../analysis/bridge.ts';
import type { Step } from '../analysis/step.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import { join, phrase, typed } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { candidateBlocks } from './candidates.ts';
import { candidateReason } from '../wording/candidate.ts';
import { barredWords, firstCandidates, isBarred, redlineWords } from '../wording/least.ts';
import { settledBeside, settlementText } from '../wording/settlement.ts';
import { standingClauses } from '../wording/standing.ts';
import { verdictText } from '../wording/state.ts';
import { citeById } from '../wording/cite.ts';
import { endedText, mutedText, sentenceText } from '../wording/texts.ts';
import { counted, ended, names } from '../wording/words.ts';

/** So many candidates are shown of each issue, and all that ask as little as the first, unless all are asked for. */
const shownFirst = 3;

/** Of a step that asks more parties to move than this, it is not told how to try it. */
const mostTried = 4;

/** A step with the gap that it would close. */
interface Ranked {
  readonly bridge: Bridge;
  readonly step: Step;
}

const columns: readonly Column<Ranked>[] = [
  ['issue', ({ bridge }) => bridge.gap.issue.id],
  ['state', ({ bridge }) => bridge.state],
  ['rank', ({ step }) => step.rank],
  ['tied', ({ step }) => step.tied],
  ...pointsColumns<Ranked>(['point', 'label'], ({ bridge, step }) => ({
    issue: bridge.gap.issue,
    points: [span(step.point)],
  })),
  ['redlines', ({ step }) => step.redlines],
  ['bottom lines', ({ step }) => step.bottomLines],
  ['terms', ({ step }) => step.terms],
  ['silent', ({ step }) => step.silent],
  ['held by', ({ step }) => partiesCell(step.heldBy.parties)],
  ['in drafts', ({ step }) => step.heldBy.proposals.map(({ id }) => id).join('; ')],
  ['rejected outside by', ({ step }) => partiesCell(step.rejectedBy)],
  ['no position of', ({ bridge }) => partiesCell(bridge.gap.missing)],
  ['because', ({ bridge, step }) => candidateReason(bridge.gap.issue, step)],
];

function ranked(bridge: Bridge): readonly Ranked[] {
  return bridge.candidates.map((candidate) => ({ bridge, step: bridge.stepTo(candidate) }));
}

/** Answers `stance bridge`. */
export function showBridges(
  bridges: readonly Bridge[],
  parties: readonly Party[],
  all: boolean,
): Report<BridgeAnswer> {
  return {
    data: () => ({ parties: idsOf(parties), bridges: bridges.map(bridgeRecord) }),
    sheet: () => sheetOf(bridges.flatMap(ranked), columns),
    blocks: () => [
      ...withLegend([
        heading(1, `What asks least: ${names(parties)}`),
        ...(bridges.length === 0
          ? [paragraph('No issue is deadlocked, apart or conditional: there is nothing to bridge.')]
          : []),
        ...bridges.flatMap((bridge) => bridgeBlocks(bridge, all)),
        ...(bridges.length === 0 ? [] : [paragraph(phrase(caveat, 'muted'))]),
      ]),
      ...tryBlocks(bridges),
    ],
    holds: true,
  };
}

const caveat =
  "Ranked by red lines crossed, then bottom lines, then the longest way of anyone. Steps and ranges are the author's, and nothing says that two steps are equally hard. Where no rejection is recorded, that is no consent. This is no advice, and no forecast.";

/** What asks least on one issue. */
export function bridgeRecord(bridge: Bridge): BridgeRecord {
  const { gap, state, candidates } = bridge;
  const { issue } = gap;
  return {
    issue: issue.id,
    state,
    missing: idsOf(gap.missing),
    settlements: gap.settlements.map((one) => agreedRecord(issue, one)),
    candidates: candidates.map((candidate) => stepRecord(issue, bridge.stepTo(candidate))),
  };
}

function stepRecord(issue: Issue, step: Step): CandidateRecord {
  return {
    point: pointRecord(issue, step.point),
    redlines: step.redlines,
    bottomLines: step.bottomLines,
    terms: step.terms,
    silent: step.silent,
    tied: step.tied,
    moves: step.moves.map(({ holder, crosses, distance }) => ({
      party: holder.party.id,
      crosses,
      distance,
    })),
    heldBy: {
      parties: idsOf(step.heldBy.parties),
      proposals: step.heldBy.proposals.map(({ id }) => id),
    },
    rejectedBy: idsOf(step.rejectedBy),
    because: candidateReason(issue, step),
  };
}

function bridgeBlocks(bridge: Bridge, all: boolean): readonly Block[] {
  const { gap, candidates } = bridge;
  const { issue } = gap;
  const first = firstCandidates(bridge);
  const shown = all ? candidates : candidates.slice(0, Math.max(shownFirst, first.length));
  const left = candidates.length - shown.length;
  return [
    heading(3, issue.title, phrase(` (${issue.id}): `, 'muted'), verdictText(gap)),
    paragraph(endedText(join(standingClauses(issue, gap.holders, citeById), '; '))),
    ...settledBeside(gap).map((one) =>
      paragraph(mutedText(sentenceText(settlementText(issue, one, citeById)))),
    ),
    ...leadBlocks(bridge, first.length),
    ...candidateBlocks(bridge, shown),
    ...(left === 0
      ? []
      : [paragraph(phrase(counted(left, 'more point'), 'muted'), typed(': add --all'), '.')]),
    ...unheardBlocks(bridge),
  ];
}

/** Said before the points where none of them can be put first. */
function leadBlocks(bridge: Bridge, tied: number): readonly Block[] {
  if (isBarred(bridge)) {
    const lines = redlineWords(bridge).map((text) => ({ label: 'red line', text: phrase(ended(text)) }));
    return [paragraph(phrase(`${barredWords(bridge)}.`, 'bad')), { kind: 'entries', entries: lines }];
  }
  if (tied < 2) return [];
  return [
    paragraph(`No single point stands out: the first ${tied} ask as little of the parties as each other.`),
  ];
}

/** Whose position on the issue is not recorded, of those compared. */
function unheardBlocks({ gap: { missing } }: Bridge): readonly Block[] {
  if (missing.length === 0) return [];
  return [paragraph(phrase(`No position of ${names(missing, mostTried)} is recorded here.`, 'muted'))];
}

/** How the first step is tried: options to copy, which go with whatever else was asked for. */
function tryBlocks([first]: readonly Bridge[]): readonly Block[] {
  if (first === undefined || isBarred(first) || firstCandidates(first).length > 1) return [];
  const [best] = first.candidates;
  if (best === undefined) return [];
  const { moves } = first.stepTo(best);
  if (moves.length > mostTried) return [];
  const { issue } = first.gap;
  const point = pointRecord(issue, best.point);
  const options = moves.map(({ holder }) => `--what-if ${holder.party.id}.${issue.id}.concedes+=${point}`);
  return [paragraph(typed(`To try the first step, add to any question: ${options.join(' ')}`))];
}
