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
import type { Heading, Roll, Table } from '../blocks/block.ts';
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
        words: withLegend(groups(verdicts).flatMap(([group, some]) => groupBlocks(group, some, parties))),
        names: parties.map((party) => party.name),
        parts: groups(verdicts).flatMap(([group, some]) => groupParts(group, some, parties)),
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

/** Things of issues under the groups of their issues, in the order in which the groups first appear. */
function groups<T extends { readonly issue: { readonly group: string | null } }>(
  items: readonly T[],
): readonly (readonly [string | null, readonly T[]])[] {
  return [...grouped(items, ({ issue }) => issue.group)];
}

function groupBlocks(
  group: string | null,
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
  return group === null ? [table] : [heading(2, group), table];
}

/** A row a point below each issue, for what is too wide in words. */
function groupParts(
  group: string | null,
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
  return group === null ? parts : [{ heading: heading(2, group), rows: [] }, ...parts];
}

/** Whom the issue is between, where not all are concerned, and what some have settled: signs cannot say it. */
function betweenWords(verdict: Verdict): readonly string[] {
  const { between } = verdict.issue;
  return [
    ...(between === null ? [] : [`; between ${names(between)}`]),
    ...settledLines(verdict).map((words) => `; ${words}`),
  ];
}
