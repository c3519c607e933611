/** One issue: its points, the stance of every party, and the reasons. */
import type { IssueShown, ShownIssueRecord } from '../records/answers/show.ts';
import { agreedRecord, issueRecord } from '../records/issue.ts';
import { idsOf } from '../records/party.ts';
import { standingRecord } from '../records/position.ts';
import { stanceRecord } from '../records/stance.ts';
import { noteBlocks } from '../wording/claims.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue, RangeIssue, Settlement } from '../model/issue.ts';
import { viaOf } from '../model/position.ts';
import type { Position } from '../model/position.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { phrase, prose } from '../blocks/text.ts';
import type { Block, Entries, Grid, Ruler } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';

import { gapRecord } from './gap.ts';
import { gapEntries } from '../wording/gap.ts';

import { pointWords, pointsWords } from '../wording/point.ts';
import { positionEntries } from '../wording/position.ts';
import { scoreTable } from '../wording/scores.ts';
import { markOf, markedParts, stanceWords } from '../wording/stances.ts';
import { meaningOf, verdictText } from '../wording/state.ts';
import { citeById } from '../wording/cite.ts';
import { names, sentence } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';

/** What is told of one issue: the verdict between the principals, and what every party holds. */
export interface IssuePage {
  readonly gap: Gap;
  readonly held: readonly Holder[];
  /** The same, their conditions read against what the principals have settled. */
  readonly weighed: readonly Holder[];
}

/** Answers `stance show <issue>`. */
export function showIssue(page: IssuePage): Report<IssueShown> {
  const { gap, held, weighed } = page;
  const { issue } = gap;
  return {
    data: () => ({
      shown: 'issue',
      issue: shownIssueRecord(issue, gap.settled),
      compared: idsOf(gap.parties),
      gap: gapRecord(gap),
      stances: Object.fromEntries(
        weighed.map(({ party, stance }) => [party.id, stanceRecord(issue, stance)]),
      ),
      positions: held.map(standingRecord),
    }),
    sheet: null,
    blocks: () => issueBlocks(page, citeById, 1),
    holds: true,
  };
}

/** An issue as pages tell it. */
export function shownIssueRecord(issue: Issue, settlement: Settlement | null): ShownIssueRecord {
  const { settled: _, notes, ...rest } = issueRecord(issue, []);
  return { ...rest, settled: settlement && agreedRecord(issue, settlement), notes };
}

export function issueBlocks({ gap, held, weighed }: IssuePage, cite: Cite, level: 1 | 3): readonly Block[] {
  const { issue, parties, state } = gap;
  const below = level === 1 ? 2 : 4;
  const table = scoreTable(issue, held);
  const noted = pointNotes(issue);
  return [
    heading(level, issue.title, phrase(` (${issue.id})`, 'muted')),
    ...askedBlocks(issue),
    paragraph(
      `Between ${names(parties)}: `,
      verdictText(gap),
      phrase(`. ${sentence(meaningOf(state, parties.length))}`, 'muted'),
    ),
    gapEntries(gap, cite),
    ...(held.length === 0 ? [] : [drawing(issue, weighed, gap)]),
    ...(table === null ? [] : [table]),
    ...heldBlocks(held, cite, below),
    ...(noted.length === 0 ? [] : [{ kind: 'entries', entries: noted } as const]),
    ...noteBlocks(issue.notes, cite),
  ];
}

/** The stance grid, or on a range the ruler with the zone of the parties compared below it. */
function drawing(issue: Issue, held: readonly Holder[], gap: Gap): Block {
  if (issue.kind === 'range') return ruler(issue, held, gap);
  const rows = held.map(({ party, stance }) => ({
    label: party.name,
    marks: issue.points.map((_, place) => markOf(stance, place)),
  }));
  const grid: Grid = { kind: 'grid', corner: '', heads: issue.points.map((point) => point.label), rows };
  return issue.kind === 'scale' ? { ...grid, isOrdered: true } : grid;
}

function ruler(issue: RangeIssue, held: readonly Holder[], { zone, parties }: Gap): Ruler {
  const rows = held.map(({ party, stance }) => ({
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
    ticks: namedIn(rows, issue).map((at) => ({ at, text: end(at) })),
    rows: zone.length > 0 ? [...rows, open] : rows,
  };
}

/** The numbers at which somebody's mark changes. */
function namedIn(rows: Ruler['rows'], { from, to }: RangeIssue): readonly number[] {
  const spans = rows.flatMap(({ stretches }) => stretches.flatMap(({ points }) => points));
  const numbers = new Set(spans.flatMap((one) => [one.from, one.to]));
  return [...numbers].filter((at) => at > from && at < to).toSorted((a, b) => a - b);
}

function viaText(position: Position): Text {
  const via = viaOf(position);
  return via === null ? [] : phrase(` (as ${via.name})`, 'muted');
}

/** What is asked, under the group that it belongs to. */
export function askedBlocks({ group, question }: Issue): readonly Block[] {
  const asked = [group, question].filter((part) => part !== null);
  return asked.length === 0 ? [] : [paragraph(prose(asked.join('. ')))];
}

/** The position of each, under its name. */
export function heldBlocks(held: readonly Holder[], cite: Cite, level: 2 | 4): readonly Block[] {
  return held.flatMap(({ party, position }) => [
    heading(level, party.name, viaText(position)),
    positionEntries(position, cite),
  ]);
}

/** What is to be known of its points. */
export function pointNotes(issue: Issue): Entries['entries'] {
  if (issue.kind === 'range') return [];
  return issue.points.flatMap(({ label, note }) => (note === null ? [] : [{ label, text: prose(note) }]));
}
