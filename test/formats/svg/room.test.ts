import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/formats/svg/picture.ts';
import { written } from '../../../src/formats/markup.ts';
import { svgTag } from '../../../src/formats/svg/svg.ts';
import { runs } from '../../seed.ts';
import { blockOf } from '../blocks.ts';
import { anyText } from '../scripts.ts';
import { boundsOf, elementsIn } from './bounds.ts';

describe('a picture', () => {
  it('holds all that is drawn, whatever parties and points are called', () => {
    let drawn = 0;
    fc.assert(
      fc.property(blockOf(anyText), (block) => {
        const picture = pictureOf(block);
        if (picture === null) return;
        drawn += 1;
        for (const element of elementsIn(picture.tags)) {
          const bounds = boundsOf(element);
          if (bounds === null || bounds.right === -Infinity) continue;
          expect(bounds.left).toBeGreaterThanOrEqual(-1);
          expect(bounds.top).toBeGreaterThanOrEqual(-1);
          expect(bounds.right).toBeLessThanOrEqual(picture.width + 1);
          expect(bounds.bottom).toBeLessThanOrEqual(picture.height + 1);
        }
      }),
      runs(300),
    );
    expect(drawn).toBeGreaterThan(50);
  });

  it('is the same each time, and told by classes alone', () => {
    fc.assert(
      fc.property(blockOf(anyText), (block) => {
        const picture = pictureOf(block);
        if (picture === null) return;
        const [first, again] = [picture, pictureOf(block) ?? picture].map((one) =>
          [...written([svgTag(one)])].join(''),
        );
        expect(again).toBe(first);
        for (const { name, attributes } of elementsIn(picture.tags)) {
          expect(['g', 'text', 'rect', 'circle', 'path']).toContain(name);
          expect(Object.keys(attributes)).not.toContain('style');
        }
      }),
      runs(100),
    );
  });
});
