import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { colours, shades } from '../../../src/formats/colours.ts';
import { stance, stanceOn } from '../../harness.ts';
import { hostileModel } from '../../hostile/model.ts';
import { mixtures } from '../../hostile/strings.ts';

/** The names of the elements of an XML file; a fault of its form is thrown. */
function elementsOf(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => found.add(name));
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.write(xml).close();
  return found;
}

const drawn = new Set(['svg', 'title', 'style', 'g', 'text', 'rect', 'circle', 'path']);

describe('a picture in a file of its own', () => {
  it.each([['show shifts'], ['show pay'], ['show term'], ['alignment'], ['timeline']])(
    'is XML with no element of a stranger, whatever a model holds: %s',
    async (command) => {
      for (const { text } of [...mixtures, { text: ']]>\ufffe\uffff<![CDATA[&#0;<script>' }]) {
        const { model } = hostileModel(text);
        const { exit, out } = await stanceOn(model, [...command.split(' '), '-f', 'svg']);
        expect(exit).toBe(0);
        expect([...elementsOf(out)].filter((name) => !drawn.has(name))).toEqual([]);
      }
    },
  );

  it('says at its head what is supposed, and of which day it is', async () => {
    const words = 'show pay -f svg --what-if union.pay.demands=3 -m data/wage-round.yaml';
    const { out } = await stance(words.split(' '));
    expect(out).toContain('>Supposed, not in the model: union.pay.demands=3, and drops a rejection');
    expect(out).toContain(', as of 2026-03-20</text>');
  });

  it('asks for nothing from outside', async () => {
    const { out } = await stance('show pay -f svg -m data/wage-round.yaml'.split(' '));
    expect(out.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(|href|@import/u);
  });
});

/** How much lighter one colour is than the other, as WCAG has it. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each([0, 1] as const)('the number on each shade is read by day and by night: %s', (light) => {
  for (const shade of shades) {
    const [ground, ink] = [colours[`heat${shade}`][light], colours[`on${shade}`][light]];
    expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  }
  const grounds = shades.map((shade) => contrast(colours[`heat${shade}`][light], colours.ground[light]));
  expect(grounds).toEqual(grounds.toSorted((a, b) => a - b));
});
