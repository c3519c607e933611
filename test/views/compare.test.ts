import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { stanceOn } from '../harness.ts';

/** Issues in this order, each of a group or of none. */
const talks = (...groups: readonly (string | null)[]): string => {
  const issues = groups.map((group, i) => [
    `issue-${i}`,
    { title: `Issue ${i}`, choices: ['yes', 'no'], ...(group === null ? {} : { group }) },
  ]);
  return modelText({ issues: Object.fromEntries(issues) });
};

/** What a reader sees, from the top, of the groups and the issues. */
async function order(model: string, ...options: readonly string[]): Promise<readonly string[]> {
  const { out } = await stanceOn(model, ['compare', ...options]);
  return [...out.matchAll(/^(?:## )?(Hours|Money|Without a group)$|Issue \d/gmu)].map(
    ([found, group]) => group ?? found,
  );
}

describe('parties side by side', () => {
  it.each([[[]], [['-f', 'markdown']]])(
    'have an issue without a group apart from the group above it, with %j',
    async (options) => {
      const model = talks('Hours', null, 'Money', 'Hours', null);
      expect(await order(model, ...options)).toEqual([
        'Hours',
        'Issue 0',
        'Issue 3',
        'Without a group',
        'Issue 1',
        'Issue 4',
        'Money',
        'Issue 2',
      ]);
    },
  );

  it('have issues without a group at the top without a heading', async () => {
    expect(await order(talks(null, 'Hours'))).toEqual(['Issue 0', 'Hours', 'Issue 1']);
    expect(await order(talks(null, null))).toEqual(['Issue 0', 'Issue 1']);
  });
});
