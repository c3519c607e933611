/** A range as a picture: a lane a party, its stretches to scale, and the numbers that somebody names. */
import type { Ruler } from '../../blocks/block.ts';
import type { Tag } from '../markup.ts';
import { shareAlong } from '../scale.ts';
import { keyPart, markKey } from './key.ts';
import type { KeyEntry } from './key.ts';
import { depth, leading, lineTag, linesOfText, linesTags, rise, widthOfText } from './lettering.ts';
import { levelsOf } from './levels.ts';
import { edge, leftOf, rowsFrom, usualWidth } from './rows.ts';
import { runsOf } from './runs.ts';
import type { MarkedRun } from './runs.ts';
import { circle, grouping, strokes } from './shapes.ts';
import type { Drawn, Part } from './shapes.ts';
import { markSign, reach } from './signs.ts';
import { endTag, endTags, stretchTags } from './stretch.ts';

/** Where a number of the range stands. */
type Across = (value: number) => number;

/** A lane without signs above each other. */
const laneHeight = 34;

export function rulerPicture(ruler: Ruler): Drawn {
  const { rows, ends } = ruler;
  const labels = rows.map(({ label }) => label);
  const [left, right] = [leftOf(labels), usualWidth - edge - reach];
  const across: Across = (value) => left + shareAlong(ruler, value) * (right - left);
  const head = headPart(ruler, across, left, right);
  const lanes = rows.map(({ stretches }) => laneOf(runsOf(stretches), across));
  const heights = lanes.map(({ levels }) => laneHeight + Math.max(0, levels - 1) * 2 * (reach + 3));
  const standing = rowsFrom(labels, heights, { top: head.bottom, right: right + reach });
  const named = strokes(
    ruler.ticks.map(({ at }) => [
      [across(at), head.bottom],
      [across(at), standing.bottom],
    ]),
    'rule',
  );
  const key = keyPart(
    keyOf(rows.flatMap(({ stretches }) => runsOf(stretches))),
    edge,
    right,
    standing.bottom + 12,
  );
  const drawn = lanes.map(({ tagsAt }, i) => grouping('lane', ...tagsAt(standing.middles[i] ?? 0)));
  return {
    width: usualWidth,
    height: key.bottom + depth,
    label: `How each party stands to the numbers from ${ends[0]} to ${ends[1]}`,
    tags: [...head.tags, ...standing.tags, named, ...drawn, ...key.tags],
  };
}

/** What the signs say, and an end that bends. */
function keyOf(runs: readonly MarkedRun[]): readonly KeyEntry[] {
  const told = markKey(runs.map(({ mark }) => mark));
  if (runs.every(({ fromOpen, toOpen }) => !fromOpen && !toOpen)) return told;
  const sign = (x: number, y: number): Tag => grouping('muted', endTag(x + 2, true, y, -1));
  return [...told, { sign, wide: 13, text: 'an end that is itself not in it' }];
}

/** The ends above the lanes, and between them as many of the named numbers as there is room for. */
function headPart({ ends, ticks }: Ruler, across: Across, left: number, right: number): Part {
  const half = (right - left) / 2 - 8;
  const [from, to] = [linesOfText(ends[0], half), linesOfText(ends[1], half)];
  const lines = Math.max(from.length, to.length);
  const base = 8 + rise + (lines - 1) * leading;
  const tags: Tag[] = [
    ...linesTags(from, left - reach, base - (from.length - 1) * leading, 'start', 'muted'),
    ...linesTags(to, right + reach, base - (to.length - 1) * leading, 'end', 'muted'),
  ];
  let free = left - reach + widthOfText(from.at(-1) ?? '') + 8;
  const last = right + reach - widthOfText(to.at(-1) ?? '') - 8;
  for (const { at, text } of ticks) {
    const wide = widthOfText(text);
    const start = across(at) - wide / 2;
    if (start < free || start + wide > last) continue;
    tags.push(lineTag(text, across(at), base, 'middle', 'muted'));
    free = start + wide + 8;
  }
  return { tags, bottom: base + depth + 4 };
}

interface Lane {
  /** How many signs stand above each other. */
  readonly levels: number;
  readonly tagsAt: (middle: number) => readonly Tag[];
}

/** The stretches of a party, each with its sign, and signs that would touch above and below the line in turn. */
function laneOf(runs: readonly MarkedRun[], across: Across): Lane {
  const places = runs.map(({ from, to }) => (across(from) + across(to)) / 2);
  const levels = levelsOf(places.map((x) => ({ from: x - reach - 1, to: x + reach + 1 })));
  const signAt = (x: number, i: number, middle: number): Tag => {
    const y = middle + offsetOf(levels[i] ?? 0);
    return grouping('', circle(x, y, reach + 2, 'ground'), markSign(runs[i]?.mark ?? 'silent', x, y));
  };
  return {
    levels: 1 + Math.ceil(Math.max(0, ...levels) / 2),
    tagsAt: (middle) => [
      strokes(
        [
          [
            [across(-Infinity), middle],
            [across(Infinity), middle],
          ],
        ],
        'rule',
      ),
      ...runs.flatMap((run) => stretchTags(run.mark, across(run.from), across(run.to), middle)),
      ...runs.flatMap((run) => endTags(run, across, middle)),
      ...places.map((x, i) => signAt(x, i, middle)),
    ],
  };
}

/** The first on the line, the next above it, then below it. */
function offsetOf(level: number): number {
  const steps = Math.ceil(level / 2);
  return (level % 2 === 1 ? -1 : 1) * steps * 2 * (reach + 3);
}
