/** What git hands over is told from what a user types. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedByGit } from '../../src/cli/git.ts';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';

const hash = '57d06e2a0f6f4a2f1b0d3f0a8f0e5d4c3b2a1908';
const older = ['/tmp/older', hash, '100644'];
const newer = ['stance.yaml', '0'.repeat(40), '100644'];
const none = ['/dev/null', '.', '.'];

describe('what git hands over', () => {
  it.each([
    ['a path that changed', [...older, ...newer], ['talks.yaml (older)', 'talks.yaml']],
    ['a path that is new', [...none, ...newer], ['/dev/null', 'talks.yaml']],
    ['a path that is gone', [...older, ...none], ['talks.yaml (older)', '/dev/null']],
    [
      'a path that has another name',
      [...older, ...newer, 'new.yaml', 'similarity 90%'],
      ['talks.yaml', 'new.yaml'],
    ],
  ])('is %s', (_, words, files) => {
    expect(handedByGit(['talks.yaml', ...words], {})?.versions.map(({ file }) => file)).toEqual(files);
  });

  it('tells nothing of a file that is for some readers, whichever versions there are', async () => {
    const at = folder();
    const versions = ['first', 'second'].map((name) => join(at, name));
    for (const path of versions)
      writeFileSync(path, 'stance: 1\n"known-to": [union]\npositions: { union: { secret: canary } }\n');
    const [one = '', other = ''] = versions;
    const words = ['stance.union.yaml', one, hash, '100644', other, hash, '100644'];
    const { exit, out, err } = await stance(['changes', ...words]);
    expect([exit, out]).toEqual([0, '']);
    expect(err.replaceAll(/\s+/gu, ' ')).toBe(
      'stance.union.yaml is not compared. It is for some readers, and no model by itself. ',
    );
  });

  it('is a path in conflict, where git says so in the environment', () => {
    expect(handedByGit(['talks.yaml'], { GIT_DIFF_PATH_COUNTER: '1' })).toEqual({
      path: 'talks.yaml',
      versions: [],
    });
    expect(handedByGit(['talks.yaml'], {})).toBe(null);
  });

  it.each([
    [['a.yaml', 'b.yaml']],
    [['a.yaml', 'b.yaml', 'c.yaml']],
    [['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'e.yaml', 'f.yaml', 'g.yaml']],
    [['talks.yaml', ...older, ...newer, 'new.yaml']],
  ])('is not what a user names: %j', (words) => {
    expect(handedByGit(words, { GIT_DIFF_PATH_COUNTER: '1' })).toBe(null);
  });

  it('is no more than two files where a user names them', async () => {
    const { exit, err } = await stance(['changes', 'a.yaml', 'b.yaml', 'c.yaml']);
    expect(exit).toBe(2);
    expect(err).toBe('stance: "changes" takes <older> [newer], and was given 3\n  Leave out: c.yaml.\n');
  });
});
