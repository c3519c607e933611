/** Which texts are meant as models, before anybody looks whether they are sound. */
import { describe, expect, it } from 'vitest';
import { isMeantAsModel } from '../../src/load/meant.ts';
import { modelText } from '../build.ts';

describe('a text is meant as a model', () => {
  it.each([
    ['by its line', modelText({})],
    ['wherever that line is', 'title: Talks\nstance: 1\n'],
    ['in quotes', "'stance' : 1\n"],
    ['in JSON', '{ "title": "Talks", "stance": 1 }'],
    ['in JSON over several lines', '{\n  "stance": 1\n}'],
    ['even of an unknown version', 'stance: two\n'],
  ])('%s', (_, text) => expect(isMeantAsModel(text)).toBe(true));

  it.each([
    ['that is another file', 'on: push\njobs: {}\n'],
    ['that speaks of it', 'summary: their stance: firm\n'],
    ['with a longer word', 'stances: 1\n'],
    ['that is empty', ''],
  ])('not %s', (_, text) => expect(isMeantAsModel(text)).toBe(false));

  it.each(['\n', ' ', ', ', '{ '])('or not at once, however often it says %j', (text) => {
    const start = performance.now();
    expect(isMeantAsModel(text.repeat(2_000_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
