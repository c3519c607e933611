/** What somebody types who has met a fault and wants to know more of it. */
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/model/diagnostic.ts';
import { root, stance, stanceOn } from '../harness.ts';

const clash = `${root}test/fixtures/bloc-clash/model.yaml`;

describe('a faulty model', () => {
  it.each([
    ['check', clash, 'out'],
    ['gaps', '-m', clash, 'err'],
  ] as const)('points to the meaning of its codes on its last line: %s', async (...words) => {
    const stream = words.at(-1) === 'out' ? 'out' : 'err';
    const seen = await stance(words.slice(0, -1));
    expect(seen[stream].trimEnd().split('\n').at(-1)).toBe(
      'What it means, with an example: stance explain bloc-clash',
    );
  });

  it('names three codes at most, each once', async () => {
    const { out } = await stanceOn(
      'stance: 1\ntitle: 3\nsummary: 4\ndate: now\nisue: {}\nissues: {}\nparties: {}\n',
      ['check'],
    );
    expect(out).toMatch(/\nWhat they mean, with an example: stance explain \S+ \S+ \S+\n$/u);
  });
});

describe('a code', () => {
  it('may be copied from a message as it stands there', async () => {
    const copied = await stance(['explain', 'error[unknown-point]', '--json']);
    expect(copied).toEqual(await stance(['explain', 'unknown-point', '--json']));
  });

  it('that is misspelt is found, and one that there is not leads to the list', async () => {
    expect((await stance(['explain', 'unknown-pint'])).err).toContain('Did you mean "unknown-point"?');
    expect(await stance(['explain', 'nothing'])).toMatchObject({
      exit: 2,
      err: 'stance: Unknown code "nothing"\n  All codes: stance explain\n',
    });
  });

  it('stands in the list of all, with the others', async () => {
    const { out } = await stance(['explain', '--json']);
    const listed = [...out.matchAll(/\{"code":"(?<code>[^"]+)"/gu)].map(({ groups }) => groups?.['code']);
    expect(listed).toEqual(Object.keys(codes));
  });
});

describe('an explanation', () => {
  it('is of no model, so that there is no day to read it as of', async () => {
    expect((await stance(['explain', 'own-need', '--at', '2026-01-01'])).err).toBe(
      'stance: "explain" asks no model\n  Leave --at and --what-if out.\n',
    );
  });

  it('cuts a line that is wider than the page, since one in two could not be copied', async () => {
    const { out } = await stance(['explain', 'too-deep', '--width', '60']);
    expect(out).toMatch(/^ {2}notes: \[{50}…$/mu);
  });
});
