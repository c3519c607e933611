/** Signs as shapes, so that they look alike in all fonts and are told apart without colours. */
import type { Happening } from '../../blocks/drawing.ts';
import type { Mark } from '../../blocks/text.ts';
import type { Tag } from '../markup.ts';
import { circle, face, grouping, shape, strokes } from './shapes.ts';
import type { Vertex } from './shapes.ts';

/** How far a sign reaches from its middle. */
export const reach = 6;

/** How a party stands to a point. */
export function markSign(mark: Mark, x: number, y: number): Tag {
  return grouping(`sign ${mark}`, ...markShapes(mark, x, y));
}

function markShapes(mark: Mark, x: number, y: number): readonly Tag[] {
  switch (mark) {
    case 'demands':
      return [circle(x, y, reach, 'full')];
    case 'accepts':
      return [circle(x, y, 5, 'open')];
    case 'terms':
      return [circle(x, y, 5, 'open'), shape(half([x, y]), 'full')];
    case 'unmet':
      return [circle(x, y, 5, 'open dashed')];
    case 'rejects':
      return [strokes(cross([x, y], 4.5), 'stroke')];
    case 'redline':
      return [strokes(cross([x, y], 4.5), 'heavy')];
    case 'silent':
      return [circle(x, y, 1.6, 'full')];
    case 'unstated':
      return [strokes([line([x, y], 5)], 'stroke')];
    case 'zone':
      return [strokes([line([x, y - 2.5], 5), line([x, y + 2.5], 5)], 'stroke')];
    default:
      return mark satisfies never;
  }
}

/** What happened. */
export function stepSign(step: Happening, x: number, y: number): Tag {
  return grouping(`sign ${step}`, ...stepShapes(step, x, y));
}

function stepShapes(step: Happening, x: number, y: number): readonly Tag[] {
  switch (step) {
    case 'first':
      return [circle(x, y, 4.5, 'open')];
    case 'nearer':
      return [shape(triangle([x, y], 1), 'full')];
    case 'farther':
      return [shape(triangle([x, y], -1), 'open')];
    case 'both':
      return [shape(diamond([x, y], 'left'), 'full'), shape(diamond([x, y], 'whole'), 'outline')];
    case 'neither':
      return [strokes([line([x, y], 5)], 'heavy')];
    case 'draft':
      return [
        face(x - 4, y - 5, 8, 10, 'open'),
        strokes([line([x, y - 1.5], 2), line([x, y + 1.5], 2)], 'thin'),
      ];
    case 'settlement':
      return [
        strokes(
          [
            [
              [x - 5, y],
              [x - 1.5, y + 4.5],
              [x + 5, y - 5],
            ],
          ],
          'heavy',
        ),
      ];
    case 'event':
      return [face(x - 4, y - 4, 8, 8, 'full')];
    case 'ahead':
      return [face(x - 4, y - 4, 8, 8, 'open dashed')];
    default:
      return step satisfies never;
  }
}

function line([x, y]: Vertex, half: number): readonly Vertex[] {
  return [
    [x - half, y],
    [x + half, y],
  ];
}

function cross([x, y]: Vertex, half: number): readonly (readonly Vertex[])[] {
  return [
    [
      [x - half, y - half],
      [x + half, y + half],
    ],
    [
      [x - half, y + half],
      [x + half, y - half],
    ],
  ];
}

/** The left half of a ring, as places on its arc. */
function half([x, y]: Vertex): readonly Vertex[] {
  return Array.from({ length: 9 }, (_, i): Vertex => {
    const angle = Math.PI / 2 + (i * Math.PI) / 8;
    return [x + 5 * Math.cos(angle), y + 5 * Math.sin(angle)];
  });
}

/** A triangle that points upwards by 1, downwards by -1. */
function triangle([x, y]: Vertex, way: 1 | -1): readonly Vertex[] {
  return [
    [x - 5.5, y + 4.5 * way],
    [x + 5.5, y + 4.5 * way],
    [x, y - 5 * way],
  ];
}

function diamond([x, y]: Vertex, part: 'left' | 'whole'): readonly Vertex[] {
  const left: readonly Vertex[] = [
    [x, y - reach],
    [x - reach, y],
    [x, y + reach],
  ];
  return part === 'left' ? left : [...left, [x + reach, y]];
}
