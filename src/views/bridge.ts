/** The next steps: for each gap the points that would close it, and what each party would give up for them. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import type { BridgeAnswer } from '../records/answers/bridge.ts';
import type { BridgeRecord } from '../records/bridge.ts';
import { idsOf } from '../records/party.ts';
import { pointRecord } from '../records/point.ts';
import type { Bridge, Candidate } from '../analysis/bridge.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { weight } from '../model/stance.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, phrase, typed } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';

import { pointWords } from '../wording/point.ts';
import { stateText } from '../wording/state.ts';
import { candidateReason, moves } from '../wording/candidate.ts';
import { citeById, counted, names } from '../wording/words.ts';

/** So many candidates are shown of each issue unless all are asked for. */
const shownFirst = 3;

/** The sources of so many parties are told with each issue. */
const mostSources = 6;

/** Of a step that asks more parties to move than this, it is not told how to try it. */
const mostTried = 4;

/** A candidate with the gap that it would close, and its place among the candidates. */
interface Ranked {
  readonly bridge: Bridge;
  readonly candidate: Candidate;
  readonly rank: number;
}

const columns: readonly Column<Ranked>[] = [
  ['issue', ({ bridge }) => bridge.gap.issue.id],
  ['state', ({ bridge }) => bridge.state],
  ['rank', ({ rank }) => rank],
  ['point', ({ bridge, candidate }) => pointWords(bridge.gap.issue, candidate.point)],
  ['redlines', ({ candidate }) => candidate.redlines],
  ['bottom lines', ({ candidate }) => candidate.bottomLines],
  ['terms', ({ candidate }) => candidate.terms],
  ['silent', ({ candidate }) => candidate.silent],
  ['because', ({ bridge, candidate }) => candidateReason(bridge.gap.issue, candidate)],
];

function ranked(bridge: Bridge): readonly Ranked[] {
  return bridge.candidates.map((candidate, i) => ({ bridge, candidate, rank: i + 1 }));
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
      heading(1, `What would close the gaps between ${names(parties)}`),
      ...(bridges.length === 0
        ? [paragraph('No issue is deadlocked, apart or conditional: there is nothing to bridge.')]
        : []),
      ...bridges.flatMap((bridge) => bridgeBlocks(bridge, all)),
      ...tryBlocks(bridges),
    ],
    holds: true,
  };
}

/** The ways to close one gap. */
export function bridgeRecord({ gap: { issue }, state, candidates }: Bridge): BridgeRecord {
  return {
    issue: issue.id,
    state,
    candidates: candidates.map((candidate) => ({
      point: pointRecord(issue, candidate.point),
      redlines: candidate.redlines,
      bottomLines: candidate.bottomLines,
      terms: candidate.terms,
      silent: candidate.silent,
      moves: candidate.moves.map(({ party, crosses, distance }) => ({ party: party.id, crosses, distance })),
      because: candidateReason(issue, candidate),
    })),
  };
}

function bridgeBlocks(bridge: Bridge, all: boolean): readonly Block[] {
  const { issue, state, basis } = bridge.gap;
  const { candidates, tied } = bridge;
  const shown = all ? candidates : candidates.slice(0, shownFirst);
  const left = candidates.length - shown.length;
  const ties =
    tied > 1
      ? [paragraph(phrase(`The first ${tied} ask as little of the parties as each other.`, 'muted'))]
      : [];
  return [
    heading(3, issue.title, phrase(` (${issue.id}): `, 'muted'), stateText(state, basis)),
    candidateEntries(issue, shown),
    ...ties,
    ...(left === 0
      ? []
      : [paragraph(phrase(counted(left, 'more point'), 'muted'), typed(': add --all'), '.')]),
    ...sourceLines(bridge),
  ];
}

/** How the first step is tried: options to copy, which go with whatever else was asked for. */
function tryBlocks([first]: readonly Bridge[]): readonly Block[] {
  const [best] = first?.candidates ?? [];
  if (first === undefined || best === undefined || best.moves.length > mostTried) return [];
  const { issue } = first.gap;
  const point = pointRecord(issue, best.point);
  const moves = best.moves.map(({ party }) => `--what-if ${party.id}.${issue.id}.concedes+=${point}`);
  return [paragraph(typed(`To try the first step, add to any question: ${moves.join(' ')}`))];
}

/** What the positions rest on, so that each step can be traced. */
function sourceLines({ gap: { holders } }: Bridge): readonly Block[] {
  const told = holders.flatMap(({ party, position: { demands, concedes, rejects } }) => {
    const offers = concedes.filter((one) => weight(one) !== 'none');
    const cited = citeById([...demands, ...offers, ...rejects].flatMap(({ evidence }) => evidence));
    return cited === '' ? [] : [`${party.name}: ${cited}`];
  });
  if (told.length === 0) return [];
  const more = told.length > mostSources ? `. And ${told.length - mostSources} more` : '';
  return [paragraph(phrase(`Sources. ${told.slice(0, mostSources).join('. ')}${more}.`, 'muted'))];
}

function candidateEntries(issue: Issue, candidates: readonly Candidate[]): Entries {
  const entries = candidates.map((candidate, i) => ({
    label: `${i + 1}`,
    text: line(phrase(pointWords(issue, candidate.point), 'strong'), `: ${moves(issue, candidate)}`),
  }));
  return { kind: 'entries', entries };
}
