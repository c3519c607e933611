/** How far what is drawn reaches, by the numbers of its shapes and a guess at the width of its texts. */
import type { Markup, Tag } from '../../../src/formats/markup.ts';
import { depth, rise, widthOfText } from '../../../src/formats/svg/lettering.ts';

/** Around what something stands. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every element in these, the innermost too. */
export function* elementsIn(all: Iterable<Markup>): Generator<Tag> {
  for (const one of all) {
    if (typeof one === 'string') continue;
    yield one;
    yield* elementsIn(one.children);
  }
}

/** What an element itself takes up, or null where it only holds others. */
export function boundsOf({ name, attributes, children }: Tag): Bounds | null {
  const at = (key: string): number => Number(attributes[key]);
  switch (name) {
    case 'circle':
      return around([at('cx') - at('r'), at('cx') + at('r')], [at('cy') - at('r'), at('cy') + at('r')]);
    case 'rect':
      return around([at('x'), at('x') + at('width')], [at('y'), at('y') + at('height')]);
    case 'path': {
      const numbers = (attributes['d'] ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? [];
      return around(
        numbers.filter((_, i) => i % 2 === 0),
        numbers.filter((_, i) => i % 2 === 1),
      );
    }
    case 'text':
      return textBounds([...children].join(''), attributes);
    default:
      return null;
  }
}

function textBounds(text: string, attributes: Tag['attributes']): Bounds {
  const [x, y, wide] = [Number(attributes['x']), Number(attributes['y']), widthOfText(text)];
  const isTurned = attributes['direction'] === 'rtl';
  const before = { start: isTurned ? 1 : 0, middle: 0.5, end: isTurned ? 0 : 1 };
  const left = x - wide * (new Map(Object.entries(before)).get(attributes['text-anchor'] ?? '') ?? 0);
  return around([left, left + wide], [y - rise, y + depth]);
}

function around(across: readonly number[], down: readonly number[]): Bounds {
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
