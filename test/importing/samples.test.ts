/** The samples of other programs' files, which are not ours to ship, say the same in all their forms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../harness.ts';
import { demandsIn, negotiationFrom } from './importing.ts';
import { scoresIn, walkAwaysIn } from './scoresin.ts';

const folder = join(root, '..', 'shared', 'deals', 'importers');

function sampled(...names: readonly string[]) {
  const files = names.map((name) => [name, readFileSync(join(folder, name))] as const);
  return negotiationFrom(Object.fromEntries(files));
}

const two = [
  [0.15, 0.6],
  [0, 0.2, 0.4],
];

describe.skipIf(!existsSync(folder))('samples in ../shared/deals/importers', () => {
  it.each([
    ['genius.xml', [], two, 0.35],
    ['geniusweb-anl.json', [], two, 0.35],
    ['geniusweb-old.json', [], [[0.25, 1]], 0.25],
    ['negmas-a.yml', ['negmas-domain.yml'], two, null],
    [
      'negolog-profileA.json',
      [],
      [
        [0.15, 0.6],
        [0, 0.4],
      ],
      0,
    ],
  ])('%s becomes a party with the scores that its program has', async (name, besides, scores, walkAway) => {
    const negotiation = await sampled(name, ...besides);
    const [own = {}] = Object.values(scoresIn(negotiation));
    expect(Object.values(own).map((held) => Object.values(held))).toEqual(scores);
    expect(Object.values(walkAwaysIn(negotiation))).toEqual([walkAway]);
  });

  it('ktab.csv becomes positions, though it has quoted commas and a final one in some lines', async () => {
    expect(demandsIn(await sampled('ktab.csv'))).toEqual({
      Port: { Depth: '90', Fund: '10' },
      City: { Depth: '70', Fund: '30' },
      Greens: { Depth: '5', Fund: '50' },
    });
  });
});
