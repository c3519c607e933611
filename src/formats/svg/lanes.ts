/** What happened as a picture: lanes with signs placed by their day. */
import { steps } from '../../blocks/drawing.ts';
import type { Lanes, Happening } from '../../blocks/drawing.ts';
import type { Tag } from '../markup.ts';
import { shareAlong } from '../scale.ts';
import { axisDays, dayNumber } from './days.ts';
import { keyPart } from './key.ts';
import type { KeyEntry } from './key.ts';
import { depth, lineTag, rise, widthOfText } from './lettering.ts';
import { levelsOf } from './levels.ts';
import { edge, leftOf, rowsFrom, usualWidth } from './rows.ts';
import { grouping, strokes } from './shapes.ts';
import type { Drawn } from './shapes.ts';
import { reach, stepSign } from './signs.ts';

type Row = Lanes['rows'][number];

/** What each sign says. */
const meanings: Readonly<Record<Happening, string>> = {
  first: 'says for the first time where it stands',
  nearer: 'moves nearer to others',
  farther: 'moves away from others',
  both: 'moves nearer to some and away from others',
  neither: 'moves, and neither nearer nor away',
  draft: 'draft',
  settlement: 'settlement',
  event: 'event',
  ahead: 'lies ahead',
};

/** Signs above each other stand so far apart. */
const levelHeight = 2 * reach + 3;

export function lanesPicture({ rows }: Lanes): Drawn {
  const labels = rows.map(({ label }) => label);
  const [left, right] = [leftOf(labels) + 36, usualWidth - edge - 36];
  const days = rows.flatMap((row) => row.steps.map(({ day }) => day)).toSorted();
  const range = { from: dayNumber(days[0] ?? ''), to: dayNumber(days.at(-1) ?? '') };
  const across = (day: string): number => left + shareAlong(range, dayNumber(day)) * (right - left);
  const top = 8 + rise + depth + 6;
  const lanes = rows.map((row) => laneOf(row, across));
  const standing = rowsFrom(
    labels,
    lanes.map(({ height }) => height),
    { top, right: usualWidth - edge },
  );
  const axis = axisDays(days, (text) => widthOfText(text) + 14, across);
  const upright = strokes(
    axis.map(({ x }) => [
      [x, top],
      [x, standing.bottom],
    ]),
    'rule',
  );
  const key = keyPart(keyOf(rows), edge, usualWidth - edge, standing.bottom + 12);
  return {
    width: usualWidth,
    height: key.bottom + depth,
    label: `What happened from ${days[0] ?? ''} to ${days.at(-1) ?? ''}, by party`,
    tags: [
      ...axis.map(({ x, text }) => lineTag(text, x, 8 + rise, 'middle', 'muted')),
      ...standing.tags,
      upright,
      ...lanes.map(({ tagsAt }, i) => grouping('lane', ...tagsAt(standing.middles[i] ?? 0))),
      ...key.tags,
    ],
  };
}

interface Lane {
  readonly height: number;
  readonly tagsAt: (middle: number) => readonly Tag[];
}

/** The signs of a lane, each with how many of its kind its day has; signs that would touch stand above each other. */
function laneOf({ steps: all }: Row, across: (day: string) => number): Lane {
  const signs = all.map(({ day, step, count }) => ({
    x: across(day),
    step,
    text: count === 1 ? '' : String(count),
  }));
  const levels = levelsOf(
    signs.map(({ x, text }) => ({ from: x - reach - 1, to: x + reach + 1 + widthOfText(text) })),
  );
  const most = Math.max(0, ...levels);
  return {
    height: (most + 1) * levelHeight + 14,
    tagsAt: (middle) =>
      signs.flatMap(({ x, step, text }, i) => {
        const y = middle + (most / 2 - (levels[i] ?? 0)) * levelHeight;
        const count = text === '' ? [] : [lineTag(text, x + reach + 2, y + 4.5, 'start', 'count')];
        return [stepSign(step, x, y), ...count];
      }),
  };
}

function keyOf(rows: readonly Row[]): readonly KeyEntry[] {
  const used = new Set(rows.flatMap((row) => row.steps.map(({ step }) => step)));
  const signs = steps.filter((step) => used.has(step));
  const told = signs.map((step): KeyEntry => ({
    sign: (x, y) => stepSign(step, x, y),
    wide: 13,
    text: meanings[step],
  }));
  const most = Math.max(1, ...rows.flatMap((row) => row.steps.map(({ count }) => count)));
  if (most === 1) return told;
  const number = (x: number, y: number): Tag => lineTag(String(most), x, y + 4.5, 'middle', 'key');
  return [...told, { sign: number, wide: widthOfText(String(most)), text: 'so many on one day' }];
}
