/** Where parties do not meet, and why: an entry an issue under the heading of its state. */
import type { Gap } from '../analysis/gaps.ts';
import { states } from '../model/state.ts';
import type { State } from '../model/state.ts';
import type { Party } from '../model/negotiation.ts';
import { because } from './because.ts';
import { heading, join, line, paragraph, plain } from './block.ts';
import type { Block, Entries, Report, Text } from './block.ts';
import { closedWords, distanceWords } from './distance.ts';
import { figure, pointsCell, pointsData, pointsQuoted, redlineData, rejectedData } from './point.ts';
import { evidenceData } from './positions.ts';
import { stateMeaning, stateText } from './state.ts';
import { counted, names } from './words.ts';
import type { Cite } from './words.ts';

/** Answers `stance gaps`; `holds` is false where a gap is as bad as `failOn` or worse. */
export function showGaps(gaps: readonly Gap[], parties: readonly Party[], failOn: State | null): Report {
  const worst = failOn === null ? -1 : states.indexOf(failOn);
  return {
    data: { parties: parties.map((party) => party.id), totals: totalsOf(gaps), gaps: gaps.map(gapData) },
    sheet: {
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
        return [issue.id, issue.title, issue.group, state, basis, ...figures, ...sets, because(gap)];
      }),
    },
    blocks: () => [
      heading(1, `Gaps between ${names(parties)}`),
      totalsParagraph(gaps),
      ...states.flatMap((state) =>
        stateBlocks(
          state,
          gaps.filter((gap) => gap.state === state),
        ),
      ),
      ...(gaps.length === 0 ? [paragraph('There is no issue to judge.')] : []),
    ],
    holds: !gaps.some((gap) => states.indexOf(gap.state) <= worst),
  };
}

/** How many issues are in each state. */
export function totalsOf(gaps: readonly Gap[]): Readonly<Record<State, number>> {
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
  const totals = totalsOf(gaps);
  const told = states
    .filter((state) => totals[state] > 0)
    .map((state) => line(plain(`${totals[state]} `), stateText(state, null)));
  const verdicts = gaps.filter(({ state }) => state !== 'unstated' && state !== 'agreed');
  const inferred = verdicts.filter((gap) => gap.basis === 'inferred').length;
  const resting =
    inferred === 0
      ? ''
      : ` ${inferred} of ${counted(verdicts.length, 'verdict')} ${inferred === 1 ? 'rests' : 'rest'} on inference.`;
  return paragraph(`${counted(gaps.length, 'issue')}: `, join(told, ', '), '.', plain(resting, 'muted'));
}

export function gapData(gap: Gap): Readonly<Record<string, unknown>> {
  const { issue, state, basis, distance, closed, importance, redlines, common, terms, zone, untried } = gap;
  return {
    issue: issue.id,
    state,
    basis,
    distance,
    closed,
    importance,
    redlines,
    common: pointsData(issue, common),
    terms: terms.flatMap(({ points, parties }) =>
      pointsData(issue, points).map((point) => ({ point, parties: parties.map((party) => party.id) })),
    ),
    zone: pointsData(issue, zone),
    untried: pointsData(issue, untried),
    missing: gap.missing.map((party) => party.id),
    objectors: gap.objectors.map(({ party, points }) => ({
      party: party.id,
      points: pointsData(issue, points),
    })),
    because: because(gap),
    rejections: gap.rejections.map(({ party, rejection, askedBy }) => ({
      party: party.id,
      point: rejectedData(issue, rejection.what),
      redline: redlineData(rejection),
      because: rejection.because,
      askedBy: askedBy.map((one) => one.id),
      evidence: rejection.evidence.map(evidenceData),
    })),
  };
}

function stateBlocks(state: State, gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const title = heading(2, stateText(state, null), plain(`: ${stateMeaning[state]}`, 'muted'));
  return [
    title,
    ...gaps.flatMap((gap) => [
      heading(3, gap.issue.title, plain(` (${gap.issue.id}): `, 'muted'), stateText(gap.state, gap.basis)),
      gapEntries(gap),
    ]),
  ];
}

/** The lines that tell a gap: how far, on what ground, why, what is open, and who else objects. */
export function gapEntries(gap: Gap, cite?: Cite): Entries {
  const { issue, common, untried, state, missing, objectors } = gap;
  const told: readonly (readonly [string, string | Text])[] = [
    ['gap', figuresWords(gap)],
    ['because', because(gap, cite)],
    [
      'open',
      state === 'apart' && untried.length > 0 ? `nobody has tried ${pointsQuoted(issue, untried)}` : '',
    ],
    ['common', state === 'aligned' && common.length > 1 ? pointsQuoted(issue, common) : ''],
    [
      'missing',
      missing.length > 0 && state !== 'unstated'
        ? `${names(missing)} ${missing.length === 1 ? 'takes' : 'take'} no position`
        : '',
    ],
    [
      'outside',
      objectors.map(({ party, points }) => `${party.name} rejects ${pointsQuoted(issue, points)}`).join('; '),
    ],
  ];
  return {
    kind: 'entries',
    entries: told.flatMap(([label, text]) => (text === '' ? [] : [{ label, text: line(text) }])),
  };
}

/** "1 of 3 steps apart, 67 % of the way closed; 1 red line; inferred". */
function figuresWords({ state, distance, closed, redlines, importance }: Gap): string {
  if (state === 'unstated') return '';
  const apart = distance === null || distance.by === 0 ? '' : `${distanceWords(distance)} apart`;
  const way = closed === null || state === 'agreed' ? '' : closedWords(closed);
  const lines = redlines === 0 ? '' : counted(redlines, 'red line');
  const share = importance === null ? '' : `${figure(Math.round(importance * 1000) / 10)} % of what matters`;
  return [apart, way, lines, share].filter((part) => part !== '').join(', ');
}
