/**
 * One folder a fault: a model that has it, and what a user then sees. The folder is named after the fault,
 * and what is expected is read by people as much as by this test: is it plain how to mend it?
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/model/diagnostic.ts';
import type { Code } from '../../src/model/diagnostic.ts';
import { root, stance } from '../harness.ts';

const folder = 'test/fixtures';
const names = readdirSync(join(root, folder));

/** These need a file that no project would keep, or another question than a check; unread.test.ts has them. */
const made: readonly Code[] = ['not-a-file', 'too-large', 'unreadable'];

/** The exit status of a check that finds it. */
function statusOf(code: Code): number {
  const { severity, opened } = codes[code];
  return severity === 'warning' ? 0 : opened ? 1 : 2;
}

describe('a model with a fault', () => {
  it.each(names)('is told of it: %s', async (name) => {
    const { exit, out, err } = await stance(['check', `${folder}/${name}/model.yaml`, '--width', '100']);
    await expect(out).toMatchFileSnapshot(`../fixtures/${name}/expected.txt`);
    expect(err).toBe('');
    expect(exit).toBe(Math.max(...codesIn(out).map(statusOf)));
  });

  it.each(names)('is not read by any other command either: %s', async (name) => {
    const checked = await stance(['check', `${folder}/${name}/model.yaml`]);
    const { exit, out, err } = await stance(['gaps', '-m', `${folder}/${name}/model.yaml`]);
    const isFaulty = codesIn(checked.out).some((code) => codes[code].severity !== 'warning');
    expect({ exit, answers: out !== '', complains: err !== '' }).toEqual(
      isFaulty ? { exit: 2, answers: false, complains: true } : { exit: 0, answers: true, complains: false },
    );
  });

  it('has a fixture, whatever the fault', () => {
    const shown = names.flatMap((name) => {
      const expected = readFileSync(join(root, folder, name, 'expected.txt'), 'utf8');
      return codesIn(expected);
    });
    expect(Object.keys(codes).toSorted()).toEqual([...new Set([...shown, ...made])].toSorted());
  });
});

function codesIn(shown: string): readonly Code[] {
  const found = shown.matchAll(/^\S+:\d+:\d+: (?:error|warning)\[(?<code>[^\]]+)\]/gmu);
  return [...found].map(({ groups }) => groups?.['code']).filter(isCode);
}

function isCode(word: string | undefined): word is Code {
  return word !== undefined && Object.hasOwn(codes, word);
}
