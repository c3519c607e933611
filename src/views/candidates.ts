/** The points of a bridge: a row a point and a column a party, or of many parties a sentence a point. */
import type { Bridge } from '../analysis/bridge.ts';
import type { Candidate, Step } from '../analysis/step.ts';
import type { Move } from '../analysis/crossing.ts';
import type { Gap } from '../analysis/gaps.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import {
  candidateWords,
  droppedHow,
  elsewhereWords,
  isDeferring,
  movesWords,
  wayWords,
} from '../wording/candidate.ts';
import { isBarred } from '../wording/least.ts';
import { counted } from '../wording/words.ts';

/** More parties than this make a table that nobody reads. */
const mostColumns = 5;

/** The points with what each asks of each party, and who else stands to them. */
export function candidateBlocks(bridge: Bridge, candidates: readonly Candidate[]): readonly Block[] {
  if (candidates.length === 0) return [];
  const { gap } = bridge;
  // Where none is free of red lines none is put first.
  const rankOf = ({ rank }: Candidate): string => (isBarred(bridge) ? '' : `${rank}`);
  const steps = candidates.map((candidate) => bridge.stepTo(candidate));
  return [gap.holders.length > mostColumns ? sentences(gap, steps, rankOf) : table(gap, steps, rankOf)];
}

function sentences(gap: Gap, steps: readonly Step[], rankOf: (one: Candidate) => string): Block {
  const entries = steps.map((step) => ({
    label: rankOf(step) === '' ? 'point' : rankOf(step),
    text: line(
      phrase(candidateWords(gap.issue, step), 'strong'),
      `: ${[movesWords(gap.issue, step), ...elsewhereWords(step)].join('; ')}.`,
    ),
  }));
  return { kind: 'entries', entries };
}

function table(gap: Gap, steps: readonly Step[], rankOf: (one: Candidate) => string): Block {
  const isElsewhere = steps.some((step) => elsewhereWords(step).length > 0);
  const rows = steps.map((step): readonly Cell[] => [
    [phrase(rankOf(step))],
    [
      phrase(candidateWords(gap.issue, step), 'strong'),
      ...(isDeferring(gap.issue, step) ? [phrase('puts the issue off; settles nothing', 'muted')] : []),
    ],
    ...gap.holders.map(({ party }) => askedCell(gap, step, party)),
    ...(isElsewhere ? [elsewhereWords(step).map((part) => phrase(part))] : []),
  ]);
  const heads = [
    '',
    'Point',
    ...gap.holders.map(({ party }) => party.name),
    ...(isElsewhere ? ['Elsewhere'] : []),
  ];
  return { kind: 'table', heads, rows };
}

/** What the point asks of one party: a mark, and how far it would have to come. */
function askedCell({ issue }: Gap, step: Step, party: Party): Cell {
  if (step.asking.includes(party)) return [line(mark('demands'), ' asks for it')];
  const move = step.moves.find(({ holder }) => holder.party === party);
  return move === undefined ? [line(mark('accepts'), ' takes it')] : moveCell(issue, step, move);
}

function moveCell(issue: Issue, candidate: Candidate, move: Move): Cell {
  const { crosses, distance, offer, holder } = move;
  const way = distance === null || distance.by === 0 ? '' : shortWay(issue, candidate, move);
  const far = way === '' ? [] : [phrase(way)];
  switch (crosses) {
    case 'red-line':
      return [line(mark('redline'), ' a red line'), ...far];
    case 'bottom-line':
      return [line(mark('rejects'), ' rejects it'), ...far];
    case 'terms':
      return [line(mark('terms'), ` ${offerWords(offer)}`), ...far];
    case null: {
      const isUnmet = touches([span(candidate.point)], holder.stance.unmet);
      const dropped = droppedHow(holder, candidate.point);
      return [
        line(mark(isUnmet ? 'unmet' : 'silent'), ` ${way === '' ? (dropped ?? 'nothing said of it') : way}`),
        ...(way === '' || dropped === null ? [] : [phrase(dropped, 'muted')]),
      ];
    }
    default:
      return crosses satisfies never;
  }
}

/** "2 steps", or on a range "from 3 % to 4 %". */
function shortWay(issue: Issue, candidate: Candidate, move: Move): string {
  return issue.kind === 'scale' ? counted(move.distance?.by ?? 0, 'step') : wayWords(issue, candidate, move);
}

/** "hinted", "hinted, for: …", or what is asked in return. */
function offerWords(offer: Move['offer']): string {
  const told = [offer?.status === 'hinted' ? 'hinted' : '', offer?.for ?? ''].filter((part) => part !== '');
  return told.join(', for: ');
}
