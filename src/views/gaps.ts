/** Where parties do not meet, and why: an entry an issue under the heading of its state. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { pointsColumns } from '../wording/cells.ts';
import type { GapsAnswer } from '../records/answers/gaps.ts';
import type { TotalsRecord } from '../records/gap.ts';
import { idsOf } from '../records/party.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Party } from '../model/party.ts';
import { states } from '../model/state.ts';
import type { State } from '../model/state.ts';
import { gapReason } from '../wording/gapreason.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { join, line, phrase, plain } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { gapRecord } from './gap.ts';
import { gapEntries } from '../wording/gap.ts';
import { restingWords } from '../wording/totals.ts';

import { meaningOf, stateText, verdictText } from '../wording/state.ts';
import { counted, names } from '../wording/words.ts';

const columns: readonly Column<Gap>[] = [
  ['issue', ({ issue }) => issue.id],
  ['title', ({ issue }) => issue.title],
  ['group', ({ issue }) => issue.group],
  ['state', ({ state }) => state],
  ['basis', ({ basis }) => basis],
  ['by', ({ distance }) => distance?.by ?? null],
  ['of', ({ distance }) => distance?.of ?? null],
  ['unit', ({ distance }) => distance?.unit ?? null],
  ['closed', ({ closed }) => closed],
  ['importance', ({ importance }) => importance],
  ['redlines', ({ redlines }) => redlines],
  ...pointsColumns<Gap>(['common', 'common label'], ({ issue, common }) => ({ issue, points: common })),
  ...pointsColumns<Gap>(['zone', 'zone label'], ({ issue, zone }) => ({ issue, points: zone })),
  ...pointsColumns<Gap>(['untried', 'untried label'], ({ issue, untried }) => ({ issue, points: untried })),
  ['because', (gap) => plain(gapReason(gap))],
];

/** Answers `stance gaps`; `holds` is false where a gap is as bad as `failOn` or worse. */
export function showGaps(
  gaps: readonly Gap[],
  parties: readonly Party[],
  failOn: State | null,
): Report<GapsAnswer> {
  const worst = failOn === null ? -1 : states.indexOf(failOn);
  return {
    data: () => ({
      parties: idsOf(parties),
      totals: totalsOf(gaps),
      gaps: gaps.map(gapRecord),
    }),
    sheet: () => sheetOf(gaps, columns),
    blocks: () => [
      heading(1, `Gaps between ${names(parties)}`),
      totalsParagraph(gaps),
      ...states.flatMap((state) =>
        stateBlocks(
          state,
          gaps.filter((gap) => gap.state === state),
          parties.length,
        ),
      ),
    ],
    holds: !gaps.some((gap) => states.indexOf(gap.state) <= worst),
  };
}

/** How many issues are in each state. */
export function totalsOf(gaps: readonly Gap[]): TotalsRecord {
  const totals = {
    deadlocked: 0,
    apart: 0,
    conditional: 0,
    overlapping: 0,
    aligned: 0,
    agreed: 0,
    unstated: 0,
  };
  for (const gap of gaps) totals[gap.state] += 1;
  return totals;
}

/** The count of states, and how many verdicts rest on inference or on a supposition. */
function totalsParagraph(gaps: readonly Gap[]): Block {
  if (gaps.length === 0) return paragraph('There is no issue to judge.');
  const totals = totalsOf(gaps);
  const told = states
    .filter((state) => totals[state] > 0)
    .map((state) => line(phrase(`${totals[state]} `), stateText(state, null)));
  const resting = restingWords(gaps).map((words) => ` ${words}`);
  return paragraph(
    `${counted(gaps.length, 'issue')}: `,
    join(told, ', '),
    '.',
    phrase(resting.join(''), 'muted'),
  );
}

function stateBlocks(state: State, gaps: readonly Gap[], parties: number): readonly Block[] {
  if (gaps.length === 0) return [];
  const title = heading(2, stateText(state, null), phrase(`: ${meaningOf(state, parties)}`, 'muted'));
  return [
    title,
    ...gaps.flatMap((gap) => [
      heading(3, gap.issue.title, phrase(` (${gap.issue.id}): `, 'muted'), verdictText(gap)),
      gapEntries(gap),
    ]),
  ];
}
