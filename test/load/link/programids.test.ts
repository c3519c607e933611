/** The words that programs use themselves are ids like any other. */
import { describe, expect, it } from 'vitest';
import { modelText } from '../../build.ts';
import { stanceOn } from '../../harness.ts';
import { faultsIn, sound } from '../faults.ts';

describe('ids that programs use themselves', () => {
  const ids = ['constructor', 'prototype', 'valueof', 'length', 'name', 'title', 'date', 'then'] as const;
  const text = modelText({
    parties: Object.fromEntries(ids.map((id) => [id, { name: `Party ${id}` }])),
    blocs: { hasown: { name: 'All', members: [...ids] } },
    issues: Object.fromEntries(
      ids.map((id) => [
        `${id}-issue`,
        { title: `Issue ${id}`, scale: ['constructor', 'prototype', 'tostring'] },
      ]),
    ),
    positions: {
      constructor: { 'constructor-issue': { demands: 'constructor', rejects: { tostring: 'No.' } } },
      prototype: {
        'constructor-issue': { demands: 'tostring', concedes: 'prototype', evidence: 'constructor' },
      },
      hasown: { 'prototype-issue': 'prototype' },
    },
    rest: { sources: { constructor: { title: 'Minutes' } } },
  });

  it.each([
    'show',
    'show constructor',
    'show constructor-issue',
    'positions prototype',
    'compare constructor prototype',
    'diff constructor prototype',
    'gaps hasown',
    'rejections constructor',
    'concessions prototype',
    'report',
  ])('are ids like any other in: stance %s', async (words) => {
    const plain = await stanceOn(text, words.split(' '));
    expect(plain).toMatchObject({ exit: 0, err: '' });
    const json = await stanceOn(text, [...words.split(' '), '--json']);
    expect(json).toMatchObject({ exit: 0, err: '' });
    expect(JSON.parse(json.out)).toMatchObject({ stance: 2 });
  });

  it('are unknown where nothing is called so', async () => {
    const { exit, err } = await stanceOn(sound, ['show', 'constructor']);
    expect(exit).toBe(2);
    expect(err).toContain('Unknown name "constructor"');
    const missing = modelText({ positions: { constructor: { prototype: 'valueof' } } });
    expect(faultsIn(missing)).toMatchObject([{ code: 'unknown-party' }, { code: 'unknown-issue' }]);
  });
});
