/** The next steps: for each gap the points that would close it, and what each party would give up for them. */
import type { Bridge, Candidate, Move } from '../analysis/bridge.ts';
import type { Issue } from '../model/issue.ts';
import { lengthOf, rounded } from '../model/lengths.ts';
import type { Party } from '../model/party.ts';
import { weight } from '../model/stance.ts';
import { heading, line, paragraph, plain } from './block.ts';
import type { Block, Entries, Report } from './block.ts';
import { distanceWords } from './distance.ts';
import { pointData, pointWords } from './point.ts';
import { asideOf } from './positions.ts';
import { stateText } from './state.ts';
import { citeById, counted, listed, names, sentence } from './words.ts';

/** So many candidates are shown of each issue unless all are asked for. */
const shownFirst = 3;

/** The sources of so many parties are told with each issue. */
const mostSources = 6;

/** Answers `stance bridge`. */
export function showBridges(bridges: readonly Bridge[], parties: readonly Party[], all: boolean): Report {
  return {
    data: () => ({ bridges: bridges.map(bridgeData) }),
    sheet: () => ({
      columns: ['issue', 'state', 'rank', 'point', 'redlines', 'bottom lines', 'terms', 'silent', 'because'],
      rows: bridges.flatMap(({ gap: { issue, state }, candidates }) =>
        candidates.map((candidate, i) => {
          const { point, redlines, bottomLines, terms, silent } = candidate;
          return [
            issue.id,
            state,
            i + 1,
            pointWords(issue, point),
            redlines,
            bottomLines,
            terms,
            silent,
            because(issue, candidate),
          ];
        }),
      ),
    }),
    blocks: () => [
      heading(1, `What would close the gaps between ${names(parties)}`),
      ...(bridges.length === 0
        ? [paragraph('No issue is deadlocked, apart or conditional: there is nothing to bridge.')]
        : []),
      ...bridges.flatMap((bridge) => bridgeBlocks(bridge, all)),
    ],
    holds: true,
  };
}

export function bridgeData({ gap: { issue, state }, candidates }: Bridge): Readonly<Record<string, unknown>> {
  return {
    issue: issue.id,
    state,
    candidates: candidates.map((candidate) => ({
      point: pointData(issue, candidate.point),
      redlines: candidate.redlines,
      bottomLines: candidate.bottomLines,
      terms: candidate.terms,
      silent: candidate.silent,
      moves: candidate.moves.map(({ party, crosses, distance }) => ({ party: party.id, crosses, distance })),
      because: because(issue, candidate),
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
      ? [paragraph(plain(`The first ${tied} ask as little of the parties as each other.`, 'muted'))]
      : [];
  return [
    heading(3, issue.title, plain(` (${issue.id}): `, 'muted'), stateText(state, basis)),
    candidateEntries(issue, shown),
    ...ties,
    ...(left === 0 ? [] : [paragraph(plain(`${counted(left, 'more point')}: add --all.`, 'muted'))]),
    ...sourceLines(bridge),
  ];
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
  return [paragraph(plain(`Sources. ${told.slice(0, mostSources).join('. ')}${more}.`, 'muted'))];
}

function candidateEntries(issue: Issue, candidates: readonly Candidate[]): Entries {
  const entries = candidates.map((candidate, i) => ({
    label: `${i + 1}`,
    text: line(plain(pointWords(issue, candidate.point), 'strong'), `: ${moves(issue, candidate)}`),
  }));
  return { kind: 'entries', entries };
}

/** The smallest step of a gap in a sentence. */
export function because(issue: Issue, candidate: Candidate): string {
  return `${sentence(`${pointWords(issue, candidate.point)}: ${moves(issue, candidate)}`)}`;
}

function moves(issue: Issue, { moves: asked, takers }: Candidate): string {
  const told = [
    ...(['red-line', 'bottom-line', 'terms', null] as const).flatMap((crosses) => {
      const some = asked.filter((move) => move.crosses === crosses);
      return some.length === 0 ? [] : [movesWords(issue, some, crosses)];
    }),
    takers.length === 0
      ? 'nobody asks for it'
      : `${names(takers, 4)} ${takers.length === 1 ? 'takes' : 'take'} it as it is`,
  ];
  return `${told.join('; ')}.`;
}

function movesWords(issue: Issue, some: readonly Move[], crosses: Move['crosses']): string {
  const who = listed(
    some.slice(0, 4).map(({ party, by }) => `${party.name}${by > 0 ? ` (${stepWords(issue, by)})` : ''}`),
  );
  const more = some.length > 4 ? ` and ${some.length - 4} more` : '';
  const single = some.length === 1;
  switch (crosses) {
    case 'red-line':
      return `${who}${more} would cross a red line`;
    case 'bottom-line':
      return `${who}${more} would revise a bottom line`;
    case 'terms':
      return `${who}${more} would have ${single ? `its terms met${termsWords(some[0])}` : 'their terms met'}`;
    case null:
      return `${who}${more}, silent so far, would agree to it`;
    default:
      return crosses satisfies never;
  }
}

/** " (for: a full ceasefire first)", where the terms are known. */
function termsWords(move: Move | undefined): string {
  return move?.offer ? asideOf(move.offer) : '';
}

/** How far a step is, in natural units: "2 of 3 steps". */
function stepWords(issue: Issue, by: number): string {
  const unit = issue.kind === 'range' ? issue.unit : 'steps';
  return distanceWords({ by, of: rounded(lengthOf(issue) ?? 0), unit });
}
