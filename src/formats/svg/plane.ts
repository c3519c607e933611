/** The plane of two parties as a picture: what deals are worth to one to the right, to the other upwards. */
import type { Dot, Plot } from '../../blocks/drawing.ts';
import type { Tag } from '../markup.ts';
import { across, endsTags, footTags, lineTags, upwards } from './axes.ts';
import { keyPart } from './key.ts';
import type { KeyEntry } from './key.ts';
import { lettersAt } from './letters.ts';
import { depth, leading, lineTag, linesOfText, linesTags, rise, widthOfText } from './lettering.ts';
import { edge, usualWidth } from './rows.ts';
import { circle, grouping, tenths, shape, strokes } from './shapes.ts';
import type { Drawn, Vertex } from './shapes.ts';

const planeHeight = 360;

/** The numbers beside the axis that leads upwards may take so much of the width. */
const mostForNumbers = 110;

type Spots = Plot['spots'][number];

export function planePicture(plot: Plot): Drawn {
  const { x, y, spots } = plot;
  const ends = y.ends.map((text) => linesOfText(text, mostForNumbers));
  const margin = ends.flat().reduce((most, line) => Math.max(most, widthOfText(line)), 0);
  const name = linesOfText(y.label, usualWidth - 2 * edge);
  const top = 8 + name.length * leading + 6;
  const left = Math.round(edge + margin + 8);
  const plane = { left, right: usualWidth - edge, top, bottom: top + planeHeight };
  const placeOf = ({ x: to, y: up }: Dot): Vertex => [across(x, to, plane), upwards(y, up, plane)];
  const foot = footTags(x, plane);
  const key = keyPart(keyOf(plot), edge, usualWidth - edge, foot.bottom + 10);
  return {
    width: usualWidth,
    height: key.bottom + depth,
    label: `What deals are worth to ${x.label} and to ${y.label}`,
    tags: [
      ...linesTags(name, edge, 8 + rise, 'start', 'strong'),
      ...endsTags(y, ends, plane),
      strokes(
        [
          [
            [left, top],
            [left, plane.bottom],
            [plane.right, plane.bottom],
          ],
        ],
        'axis',
      ),
      ...foot.tags,
      ...lineTags(plot, plane),
      ...spots.flatMap((one) => spotTags(one, placeOf)),
      ...lettersAt(
        plot.named.map((one) => ({ letter: one.letter, place: placeOf(one) })),
        plane,
      ),
      ...key.tags,
    ],
  };
}

/** Deals of a kind, one sign where several stand in one place; those of a frontier with a thin line through them. */
function spotTags({ sign, tone, at }: Spots, placeOf: (dot: Dot) => Vertex): readonly Tag[] {
  const places = new Map(at.map(placeOf).map((place) => [place.map(tenths).join(' '), place]));
  const inOrder = [...places.values()].toSorted(([a], [b]) => a - b);
  const through = sign === '●' && inOrder.length > 1 ? [strokes([inOrder], 'frontier')] : [];
  const dots = inOrder.map(([to, down]) => spotSign(sign, to, down));
  return dots.length === 0 ? [] : [grouping(tone, ...through, ...dots)];
}

function spotSign(sign: Spots['sign'], x: number, y: number): Tag {
  if (sign === '·') return circle(x, y, 2, 'full');
  const reach = 5;
  return shape(
    [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    'full',
  );
}

/** What the letters, the signs and the lines say; letters that say the same stand together. */
function keyOf({ named, spots, x, y }: Plot): readonly KeyEntry[] {
  const texts = [...new Set(named.map(({ text }) => text))];
  const letters = texts.map((text): KeyEntry => {
    const own = new Set(named.flatMap((one) => (one.text === text ? [one.letter] : [])));
    const shown = [...own].join(' ');
    const sign = (to: number, down: number): Tag => lineTag(shown, to, down + 4.5, 'middle', 'letter');
    return { sign, wide: widthOfText(shown), text };
  });
  const drawn = spots.filter(({ at }) => at.length > 0);
  const signs = drawn.map(({ sign, tone, text }): KeyEntry => ({
    sign: (to, down) => grouping(tone, spotSign(sign, to, down)),
    wide: 12,
    text,
  }));
  const lines = [
    { line: x.line, kind: 'line upright', half: [0, 7] },
    { line: y.line, kind: 'line level', half: [12, 0] },
  ].flatMap(({ line, kind, half: [wide = 0, high = 0] }): readonly KeyEntry[] => {
    if (line === null) return [];
    const sign = (to: number, down: number): Tag =>
      strokes(
        [
          [
            [to - wide, down - high],
            [to + wide, down + high],
          ],
        ],
        kind,
      );
    return [{ sign, wide: Math.max(12, 2 * wide), text: line.text }];
  });
  return [...letters, ...signs, ...lines];
}
