/** One issue: its points, the stance of every party, and the reasons. */
import { noteBlocks } from '../wording/claims.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Held } from '../analysis/positions.ts';
import type { Issue, RangeIssue, Settlement } from '../model/issue.ts';
import { viaOf } from '../model/position.ts';
import type { Position } from '../model/position.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Block, Ruler } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';
import { claimData, evidenceData, positionData } from '../records/data.ts';
import { gapData, gapEntries } from '../wording/gap.ts';
import { pointData } from '../records/point.ts';
import { pointWords, pointsWords } from '../wording/point.ts';
import { positionEntries } from '../wording/position.ts';
import { markOf, markedParts, stanceData, stanceWords } from '../wording/stances.ts';
import { stateMeaning, stateText } from '../wording/state.ts';
import { citeById, names } from '../wording/words.ts';
import type { Cite } from '../wording/words.ts';

/** What is told of one issue: the verdict between the principals, and what every party holds. */
export interface IssuePage {
  readonly gap: Gap;
  readonly held: readonly Held[];
}

/** Answers `stance show <issue>`. */
export function showIssue(page: IssuePage): Report {
  const { gap, held } = page;
  const { issue } = gap;
  return {
    data: () => ({
      shown: 'issue',
      issue: issueData(issue, gap.settled),
      compared: gap.parties.map((party) => party.id),
      gap: gapData(gap),
      stances: Object.fromEntries(
        held.map(({ party, position }) => [party.id, stanceData(issue, position.stance)]),
      ),
      positions: held.map(positionData),
    }),
    sheet: null,
    blocks: () => issueBlocks(page, citeById, 1),
    holds: true,
  };
}

export function issueData(issue: Issue, settled: Settlement | null): Readonly<Record<string, unknown>> {
  const { id, title, question, group, kind, notes } = issue;
  const points =
    issue.kind === 'range'
      ? { range: { from: issue.from, to: issue.to, unit: issue.unit } }
      : { points: issue.points };
  const agreed = settled && {
    point: pointData(issue, settled.at),
    status: settled.status,
    since: settled.since,
    between: settled.between.map((party) => party.id),
    evidence: settled.evidence.map(evidenceData),
  };
  return { id, title, question, group, kind, ...points, settled: agreed, notes: notes.map(claimData) };
}

export function issueBlocks({ gap, held }: IssuePage, cite: Cite, level: 1 | 3): readonly Block[] {
  const { issue, parties, state, basis } = gap;
  const below = level === 1 ? 2 : 4;
  const parts = held.flatMap((one) => [
    heading(below, one.party.name, viaText(one.position)),
    positionEntries(one.position, cite),
  ]);
  return [
    heading(level, issue.title, phrase(` (${issue.id})`, 'muted')),
    ...(issue.question === null ? [] : [paragraph(issue.question)]),
    paragraph(
      `Between ${names(parties)}: `,
      stateText(state, basis),
      phrase(`, ${stateMeaning[state]}.`, 'muted'),
    ),
    gapEntries(gap, cite),
    ...(held.length === 0 ? [] : [drawing(issue, held, gap)]),
    ...parts,
    ...pointNotes(issue),
    ...noteBlocks(issue.notes, cite),
  ];
}

/** The stance grid, or on a range the ruler with the zone of the parties compared below it. */
function drawing(issue: Issue, held: readonly Held[], gap: Gap): Block {
  if (issue.kind === 'range') return ruler(issue, held, gap);
  const rows = held.map(({ party, position }) => ({
    label: party.name,
    marks: issue.points.map((_, place) => markOf(position.stance, place)),
  }));
  return { kind: 'grid', corner: '', heads: issue.points.map((point) => point.label), rows };
}

function ruler(issue: RangeIssue, held: readonly Held[], { zone, parties }: Gap): Ruler {
  const rows = held.map(({ party, position: { stance } }) => ({
    label: party.name,
    stretches: markedParts(stance),
    words: stanceWords(issue, stance),
  }));
  const open = {
    label: `zone of ${names(parties, 2)}`,
    stretches: [{ mark: 'zone' as const, points: zone }],
    words: pointsWords(issue, zone),
  };
  const end = (at: number): string => pointWords(issue, at);
  return {
    kind: 'ruler',
    from: issue.from,
    to: issue.to,
    ends: [end(issue.from), end(issue.to)],
    rows: zone.length > 0 ? [...rows, open] : rows,
  };
}

function viaText(position: Position): Text {
  const via = viaOf(position);
  return via === null ? [] : phrase(` (as ${via.name})`, 'muted');
}

function pointNotes(issue: Issue): readonly Block[] {
  if (issue.kind === 'range') return [];
  const noted = issue.points.flatMap(({ label, note }) =>
    note === null ? [] : [{ label, text: phrase(note) }],
  );
  return noted.length === 0 ? [] : [{ kind: 'entries', entries: noted }];
}
