/** On the model of the article the answers say no more of either side than the article does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { loaded } from '../build.ts';
import { root } from '../harness.ts';

const text = readFileSync(join(root, 'data/moscow-washington.yaml'), 'utf8');

describe('Washington', () => {
  it.each(['donbas', 'crimea', 'privileges'])(
    'refuses what Moscow wants on %s, and asks for nothing',
    async (issue) => {
      const { positions } = await ask(text, `positions washington --issue ${issue}`);
      expect(positions).toMatchObject([{ demands: [], concedes: [] }]);
      const { rejections } = await ask(text, `rejections washington --issue ${issue}`);
      expect(rejections).toMatchObject([{ askedBy: ['moscow'], basis: 'inferred' }]);
    },
  );
});

describe('the allies', () => {
  it('want the same say in the drafts, as far as the article tells', async () => {
    const { differences } = await ask(text, 'diff kyiv europe');
    expect(differences).toEqual([]);
  });
});

describe('what is said in public', () => {
  it('is quoted once; the rest is how the article reads it', () => {
    const { parties, positions } = loaded(text);
    const general = parties.flatMap(({ says }) => (says === null ? [] : [says.basis]));
    expect(general).toEqual(['inferred', 'inferred']);
    const held = [...positions.values()].flatMap((byIssue) => [...byIssue.values()]);
    const quoted = held.flatMap(({ says }) => (says === null ? [] : [says]));
    expect(quoted).toMatchObject([
      { basis: 'stated', evidence: [{ quote: 'rejection of the peace plan is inaccurate' }] },
    ]);
  });

  it('thanks President Trump by name', async () => {
    expect(await page(text, 'show moscow')).toMatch(
      /President Donald Trump .* \(reported; article, Conflicting Goals ¶2\)/u,
    );
  });
});

describe('every verdict between the two', () => {
  it('rests on inference', async () => {
    const { gaps } = await ask(text, 'gaps');
    const bases = gaps
      .filter(({ state }: { state: string }) => state !== 'unstated')
      .map(({ basis }: { basis: string }) => basis);
    expect(new Set(bases)).toEqual(new Set(['inferred']));
  });
});
