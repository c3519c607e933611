/** A party's stance on one issue: its points by class, in words and as marks. */
import type { Issue } from '../model/issue.ts';
import { cut, span } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { allPoints, classOf } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Grid } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import type { Mark } from '../blocks/text.ts';

import { pointsWords, spanWords } from './point.ts';

/** The parts of a stance that have a mark, the most telling first. */
export function markedParts({
  demands,
  accepts,
  terms,
  unmet,
  rejects,
  redlines,
}: Stance): readonly { readonly mark: Mark; readonly points: PointSet }[] {
  return [
    { mark: 'demands', points: demands },
    { mark: 'terms', points: terms },
    { mark: 'accepts', points: accepts },
    { mark: 'unmet', points: unmet },
    { mark: 'redline', points: redlines },
    { mark: 'rejects', points: rejects },
  ];
}

/** A stance in a cell: a line for each class that holds a point. */
export function stanceCell(issue: Issue, stance: Stance | undefined): Cell {
  if (stance === undefined) return [phrase('no position', 'muted')];
  const { demands, accepts, terms, unmet } = stance;
  const lines: readonly (readonly [Mark, PointSet])[] = [
    ['demands', demands],
    ['accepts', accepts],
    ['terms', terms],
    ['unmet', unmet],
    ...rejectedParts(stance),
  ];
  return lines.flatMap(([kind, points]) =>
    points.length === 0 ? [] : [line(mark(kind), ` ${pointsWords(issue, points)}`)],
  );
}

/** A stance in one line, for a ruler that must also read as words. */
export function stanceWords(issue: Issue, stance: Stance): string {
  const told = [
    ['demands', stance.demands],
    ['accepts', stance.accepts],
    ['on terms', stance.terms],
    ['under a condition that is not met', stance.unmet],
    ['rejects', stance.rejects],
  ] as const;
  return told
    .flatMap(([word, points]) => (points.length === 0 ? [] : [`${word} ${pointsWords(issue, points)}`]))
    .join('; ');
}

/** A row a point with the mark of each stance; of a range a row for each stretch in which nobody's mark changes. */
export function stanceRows(issue: Issue, stances: readonly (Stance | undefined)[]): Grid['rows'] {
  const parts = stances.flatMap((stance) => (stance === undefined ? [] : markedParts(stance)));
  const pieces = cut(
    allPoints(issue),
    parts.map(({ points }) => points),
  );
  return pieces.map((piece) => ({
    label: spanWords(issue, piece),
    marks: stances.map((stance) => (stance === undefined ? 'unstated' : markAt(stance, [piece]))),
  }));
}

/** The mark of one point of a listed issue. */
export function markOf(stance: Stance, place: number): Mark {
  return markAt(stance, [span(place)]);
}

function markAt(stance: Stance, point: PointSet): Mark {
  const found = classOf(stance, point);
  return found === 'rejects' && classOf({ ...stance, rejects: stance.redlines }, point) === 'rejects'
    ? 'redline'
    : found;
}

/** Red lines and other rejected points apart. */
function rejectedParts({ rejects, redlines }: Stance): readonly (readonly [Mark, PointSet])[] {
  return [
    [
      'rejects',
      rejects.filter((one) => !redlines.some((line) => line.from <= one.from && line.to >= one.to)),
    ],
    ['redline', redlines],
  ];
}
