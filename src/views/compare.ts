/** Parties side by side, with the state of each issue. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { stanceColumns } from '../wording/cells.ts';
import type { CompareAnswer } from '../records/answers/compare.ts';
import type { VerdictRecord } from '../records/gap.ts';
import { agreedRecord } from '../records/issue.ts';
import { stanceRecord } from '../records/stance.ts';
import { grouped } from '../model/group.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Party } from '../model/party.ts';
import { heading, withLegend } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Heading, Roll } from '../blocks/block.ts';
import type { Table } from '../blocks/table.ts';
import type { Report } from '../blocks/report.ts';

import { stanceRows } from '../wording/stances.ts';
import { partyCell, stateCell } from '../wording/gap.ts';
import { settledLines } from '../wording/settlement.ts';
import { verdictText } from '../wording/state.ts';
import { counted, names } from '../wording/words.ts';

function columnsFor(parties: readonly Party[]): readonly Column<Verdict>[] {
  return [
    ['issue', ({ issue }) => issue.id],
    ['group', ({ issue }) => issue.group],
    ['state', ({ state }) => state],
    ['basis', ({ basis }) => basis],
    ...parties.flatMap((party) =>
      stanceColumns<Verdict>(party.id, ({ issue, holders }) => {
        const holder = holders.find((one) => one.party === party);
        return holder === undefined ? null : { issue, stance: holder.stance };
      }),
    ),
  ];
}

/** Answers `stance compare`. */
export function showCompare(verdicts: readonly Verdict[], parties: readonly Party[]): Report<CompareAnswer> {
  return {
    data: () => ({ issues: verdicts.map(verdictRecord) }),
    sheet: () => sheetOf(verdicts, columnsFor(parties)),
    blocks: () => [
      heading(
        1,
        `Side by side: ${parties.length > 6 ? counted(parties.length, 'party', 'parties') : names(parties)}`,
      ),
      {
        kind: 'roll',
        words: withLegend(groups(verdicts).flatMap(([title, some]) => groupBlocks(title, some, parties))),
        names: parties.map((party) => party.name),
        parts: groups(verdicts).flatMap(([title, some]) => groupParts(title, some, parties)),
      },
    ],
    holds: true,
  };
}

/** One verdict with the stance of each party. */
export function verdictRecord(verdict: Verdict): VerdictRecord {
  const { issue, state, basis, parties, holders, settled, settlements } = verdict;
  const stances = new Map(holders.map(({ party, stance }) => [party, stance]));
  const byParty = parties.map((party) => [party.id, stanceRecord(issue, stances.get(party))]);
  return {
    issue: issue.id,
    group: issue.group,
    state,
    basis,
    settled: settled && agreedRecord(issue, settled),
    settlements: settlements.map((one) => agreedRecord(issue, one)),
    parties: Object.fromEntries(byParty),
  };
}

/** Verdicts under the groups of their issues, in the order in which the groups first appear. */
function groups(
  verdicts: readonly Verdict[],
): readonly (readonly [title: readonly Heading[], some: readonly Verdict[]])[] {
  return [...grouped(verdicts, ({ issue }) => issue.group)].map(([group, some], i) => [
    titleOf(group, i === 0),
    some,
  ]);
}

/** Issues without a group need no heading at the top; further down they would read as part of the group above. */
function titleOf(group: string | null, isFirst: boolean): readonly Heading[] {
  return group === null && isFirst ? [] : [heading(2, group ?? 'Without a group')];
}

function groupBlocks(
  title: readonly Heading[],
  verdicts: readonly Verdict[],
  parties: readonly Party[],
): readonly (Heading | Table)[] {
  const rows = verdicts.map((verdict) => [
    [phrase(verdict.issue.title, 'strong')],
    stateCell(verdict),
    ...parties.map((party) => partyCell(verdict, party)),
  ]);
  const table: Table = {
    kind: 'table',
    heads: ['Issue', 'State', ...parties.map((party) => party.name)],
    rows,
  };
  return [...title, table];
}

/** A row a point below each issue, for what is too wide in words. */
function groupParts(
  title: readonly Heading[],
  verdicts: readonly Verdict[],
  parties: readonly Party[],
): Roll['parts'] {
  const parts = verdicts.map((verdict) => {
    const { issue, holders } = verdict;
    const stances = new Map(holders.map((holder) => [holder.party, holder.stance]));
    const rows = stanceRows(
      issue,
      parties.map((party) => stances.get(party)),
    );
    return { heading: heading(3, issue.title, ': ', verdictText(verdict), ...betweenWords(verdict)), rows };
  });
  return [...title.map((one) => ({ heading: one, rows: [] })), ...parts];
}

/** Whom the issue is between, where not all are concerned, and what some have settled: signs cannot say it. */
function betweenWords(verdict: Verdict): readonly string[] {
  const { between } = verdict.issue;
  return [
    ...(between === null ? [] : [`; between ${names(between)}`]),
    ...settledLines(verdict).map((words) => `; ${words}`),
  ];
}
