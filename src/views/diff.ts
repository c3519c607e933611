/** What differs between two parties; what they share is said in one line. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { stanceColumns } from '../wording/cells.ts';
import type { DiffAnswer, DifferenceRecord, SideRecord } from '../records/answers/diff.ts';
import { agreedRecord } from '../records/issue.ts';
import { spanRecords } from '../records/point.ts';
import { standingRecord } from '../records/position.ts';
import type { Diff, Difference } from '../analysis/diff.ts';
import type { Side } from '../model/side.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';

import { distanceWords } from '../wording/distance.ts';

import { pointsQuoted } from '../wording/point.ts';
import { stanceCell } from '../wording/stances.ts';
import { settledLines } from '../wording/settlement.ts';
import { stateText } from '../wording/state.ts';
import { counted, listed } from '../wording/words.ts';

function columnsFor(left: Side, right: Side): readonly Column<Difference>[] {
  return [
    ['issue', ({ verdict }) => verdict.issue.id],
    ['state', ({ verdict }) => verdict.state],
    ...stanceColumns<Difference>(sideId(left), ({ verdict: { issue }, left: { stance } }) => ({
      issue,
      stance,
    })),
    ...stanceColumns<Difference>(sideId(right), ({ verdict: { issue }, right: { stance } }) => ({
      issue,
      stance,
    })),
  ];
}

/** Answers `stance diff`; `holds` is false where a difference was found and the exit status shall say so. */
export function showDiff(diff: Diff, failOnDifference: boolean): Report<DiffAnswer> {
  const { left, right, differences, same, onlyLeft, onlyRight, outside } = diff;
  const ids = (issues: readonly Issue[]): readonly string[] => issues.map((issue) => issue.id);
  const differs = differences.length + onlyLeft.length + onlyRight.length > 0;
  return {
    data: () => ({
      left: sideId(left),
      right: sideId(right),
      differences: differences.map(differenceRecord),
      same: ids(same),
      onlyLeft: ids(onlyLeft),
      onlyRight: ids(onlyRight),
      outside: ids(outside),
    }),
    sheet: () => sheetOf(differences, columnsFor(left, right)),
    blocks: () => withLegend(diffBlocks(diff)),
    holds: !(failOnDifference && differs),
  };
}

function differenceRecord({
  verdict: { issue, state, common, settled },
  distance,
  left,
  right,
}: Difference): DifferenceRecord {
  return {
    issue: issue.id,
    state,
    distance,
    settled: settled && agreedRecord(issue, settled),
    left: sideRecord(left),
    right: sideRecord(right),
    common: spanRecords(issue, common),
  };
}

/** What a side takes and rejects, its entries as the model has them, with their reasons. */
function sideRecord(holder: Holder): SideRecord {
  const { demands, concedes, accepts, terms, rejects } = standingRecord(holder);
  return { demands, concedes, accepts, terms, rejects };
}

function diffBlocks({
  left,
  right,
  differences,
  same,
  onlyLeft,
  onlyRight,
  outside,
}: Diff): readonly Block[] {
  // Of one party on two days there is no state to tell, only what it moved.
  const isOne = left.party === right.party;
  const rows = differences.map((difference) => {
    const { verdict, left: a, right: b } = difference;
    const { issue, state, basis } = verdict;
    return [
      [phrase(issue.title, 'strong'), ...(isOne ? [] : [stateText(state, basis), ...gapLines(difference)])],
      stanceCell(issue, a.stance),
      stanceCell(issue, b.stance),
    ];
  });
  const table: readonly Block[] =
    rows.length === 0 ? [] : [{ kind: 'table', heads: ['Issue', nameOf(left), nameOf(right)], rows }];
  const said: readonly (readonly [string, readonly Issue[]])[] = [
    ['The same for both', same],
    [`Of the two only ${nameOf(left)} has a recorded position`, onlyLeft],
    [`Of the two only ${nameOf(right)} has a recorded position`, onlyRight],
    ['Between others', outside],
  ];
  const rest = said.flatMap(([what, issues]) =>
    issues.length === 0
      ? []
      : [paragraph(phrase(`${what}: `, 'muted'), `${listed(issues.map((issue) => issue.title))}.`)],
  );
  const none = `${nameOf(left)} and ${nameOf(right)} differ on no issue on which a position of both is recorded.`;
  return [
    heading(1, `${nameOf(left)} and ${nameOf(right)}: ${counted(differences.length, 'difference')}`),
    ...(table.length === 0 ? [paragraph(none)] : table),
    ...rest,
  ];
}

/** Where the two have settled the issue, that alone; else how far apart they are, and what both would take. */
function gapLines({ verdict, distance }: Difference): readonly Text[] {
  const { issue, common, settled } = verdict;
  if (settled !== null) return settledLines(verdict).map((words) => phrase(words, 'muted'));
  const apart =
    distance === null || distance.by === 0
      ? []
      : [phrase(`${distanceWords(issue, distance)} apart`, 'muted')];
  return [
    ...apart,
    ...(common.length === 0 ? [] : [line(phrase('both would take ', 'muted'), pointsQuoted(issue, common))]),
    ...settledLines(verdict).map((words) => phrase(words, 'muted')),
  ];
}

/** "russia", or "russia@2025-06-02" where a day was asked for. */
function sideId({ party, date }: Side): string {
  return date === null ? party.id : `${party.id}@${date}`;
}

function nameOf({ party, date }: Side): string {
  return date === null ? party.name : `${party.name} on ${date}`;
}
