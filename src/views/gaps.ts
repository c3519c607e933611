/** Where parties do not meet, and why: an entry an issue under the heading of its state. */
import type { GapsAnswer } from '../records/answers/gaps.ts';
import type { TotalsRecord } from '../records/gap.ts';
import { idsOf } from '../records/party.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Party } from '../model/party.ts';
import { states } from '../model/state.ts';
import type { State } from '../model/state.ts';
import { gapReason } from '../wording/gapreason.ts';
import { heading, join, line, paragraph, phrase } from '../blocks/block.ts';
import type { Block, Report } from '../blocks/block.ts';
import { gapRecord } from './gap.ts';
import { gapEntries } from '../wording/gap.ts';
import { pointsCell } from '../wording/point.ts';
import { stateMeaning, stateText } from '../wording/state.ts';
import { counted, names } from '../wording/words.ts';

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
    sheet: () => ({
      columns: [
        'issue',
        'title',
        'group',
        'state',
        'basis',
        'by',
        'of',
        'unit',
        'closed',
        'importance',
        'redlines',
        'common',
        'zone',
        'untried',
        'because',
      ],
      rows: gaps.map((gap) => {
        const { issue, state, basis, distance, closed, importance, redlines, common, zone, untried } = gap;
        const sets = [common, zone, untried].map((points) => pointsCell(issue, points));
        const figures = [
          distance?.by ?? null,
          distance?.of ?? null,
          distance?.unit ?? null,
          closed,
          importance,
          redlines,
        ];
        return [issue.id, issue.title, issue.group, state, basis, ...figures, ...sets, gapReason(gap)];
      }),
    }),
    blocks: () => [
      heading(1, `Gaps between ${names(parties)}`),
      totalsParagraph(gaps),
      ...states.flatMap((state) =>
        stateBlocks(
          state,
          gaps.filter((gap) => gap.state === state),
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

/** The count of states, and how many verdicts rest on inference. */
export function totalsParagraph(gaps: readonly Gap[]): Block {
  if (gaps.length === 0) return paragraph('There is no issue to judge.');
  const totals = totalsOf(gaps);
  const told = states
    .filter((state) => totals[state] > 0)
    .map((state) => line(phrase(`${totals[state]} `), stateText(state, null)));
  const verdicts = gaps.filter(({ state }) => state !== 'unstated' && state !== 'agreed');
  const inferred = verdicts.filter((gap) => gap.basis === 'inferred').length;
  const resting =
    inferred === 0
      ? ''
      : ` ${inferred} of ${counted(verdicts.length, 'verdict')} ${inferred === 1 ? 'rests' : 'rest'} on inference.`;
  return paragraph(`${counted(gaps.length, 'issue')}: `, join(told, ', '), '.', phrase(resting, 'muted'));
}

function stateBlocks(state: State, gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const title = heading(2, stateText(state, null), phrase(`: ${stateMeaning[state]}`, 'muted'));
  return [
    title,
    ...gaps.flatMap((gap) => [
      heading(3, gap.issue.title, phrase(` (${gap.issue.id}): `, 'muted'), stateText(gap.state, gap.basis)),
      gapEntries(gap),
    ]),
  ];
}
