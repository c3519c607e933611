/** Reads what a position says its points are worth: the short form and the long. */
import type { Score } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import type { ScoresFile } from '../schema/position.ts';
import { each } from './each.ts';
import { entrySupport } from './entries.ts';
import type { Context } from './entries.ts';
import { linkPoint } from './points.ts';
import { keyIn, pathTo, placeOfKey, placeOfSpot, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

interface PlacedScore {
  readonly score: Score;
  readonly spot: Spot;
}

/** The scores of a position, in the order of the file. */
export function readScores(
  context: Context,
  file: ScoresFile | null | undefined,
  spot: Spot,
): readonly Score[] {
  // An empty list is as if it were left out, and is warned of.
  if (file === null || file === undefined || Object.keys(file).length === 0) return [];
  const { linking, issue } = context;
  const placed = isLong(file) ? longScores(context, file, spot) : shortScores(context, file, spot);
  const scores = unrepeated(context, placed);
  const isWhole = placed.length === Object.keys(file).length;
  // What is faulty may be the very score that seems to be missing.
  if (!isWhole || issue.isDoubtful || linking.checked.isFaulty(...pathTo(spot))) return scores;
  const missing = unscored(issue.issue, scores);
  if (missing.length > 0)
    linking.faults.push({
      code: 'bad-scores',
      message: `The scores on "${issue.issue.id}" leave out ${missing.join(', ')}`,
      hint:
        issue.issue.kind === 'range'
          ? 'Score the first and the last number of the range; between scored numbers the score goes straight.'
          : 'Score every point, or none: 0 is a score.',
      place: placeOfKey(spot),
    });
  return scores;
}

type LongScores = Extract<ScoresFile, readonly unknown[]>;

function isLong(file: ScoresFile): file is LongScores {
  return Array.isArray(file);
}

function longScores(context: Context, file: LongScores, spot: Spot): readonly PlacedScore[] {
  return each(file, spot, (one, inside) => {
    const at = linkPoint(context.linking, context.issue, one.point, valueIn(inside, 'point'));
    const { score, because = null } = one;
    return at === null
      ? null
      : {
          score: { at, score, because, ...entrySupport(context, one, inside) },
          spot: valueIn(inside, 'point'),
        };
  });
}

function shortScores(
  { linking, issue, inherited }: Context,
  file: Readonly<Record<string, number>>,
  spot: Spot,
): readonly PlacedScore[] {
  return Object.entries(file).flatMap(([id, score]): readonly PlacedScore[] => {
    const inside = keyIn(spot, id);
    const number = issue.issue.kind === 'range' && id.trim() !== '' ? Number(id) : Number.NaN;
    const at = linkPoint(linking, issue, Number.isFinite(number) ? number : id, inside);
    return at === null ? [] : [{ score: { at, score, because: null, ...inherited }, spot: inside }];
  });
}

/** The first score of each point; a second one is a fault. */
function unrepeated(
  { linking, issue: { issue } }: Context,
  placed: readonly PlacedScore[],
): readonly Score[] {
  const first = new Map<number, Score>();
  for (const { score, spot } of placed) {
    if (first.has(score.at))
      linking.faults.push({
        code: 'bad-scores',
        message: `${nameOf(issue, score.at)} of "${issue.id}" has two scores`,
        hint: 'A point is worth one thing to a party: remove one of them.',
        place: placeOfSpot(spot),
      });
    else first.set(score.at, score);
  }
  return [...first.values()];
}

/** What a party that scores an issue must score of it: every listed point, and of a range both ends. */
function unscored(issue: Issue, scores: readonly Score[]): readonly string[] {
  const due = issue.kind === 'range' ? [issue.from, issue.to] : issue.points.map((_, place) => place);
  const scored = new Set(scores.map(({ at }) => at));
  return due.filter((at) => !scored.has(at)).map((at) => nameOf(issue, at));
}

function nameOf(issue: Issue, at: number): string {
  return issue.kind === 'range' ? `${at}` : `"${issue.points[at]?.id ?? ''}"`;
}
