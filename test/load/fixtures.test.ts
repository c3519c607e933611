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
    const isWarned = !/^\S+:\d+:\d+: error/mu.test(out);
    expect(exit).toBe(isWarned ? 0 : Math.max(...codesIn(out).map(statusOf)));
  });

  it.each(names)('is not read by any other command either: %s', async (name) => {
    const checked = await stance(['check', `${folder}/${name}/model.yaml`]);
    const isFaulty = checked.exit > 0;
    const replies = await Promise.all(
      readersOf(name).map((as) => stance(['gaps', '-m', `${folder}/${name}/model.yaml`, ...as])),
    );
    // A fault of one reader's view stands in the way of that reader alone.
    const { exit, out, err } = replies.find((one) => one.exit !== 0) ?? replies[0] ?? checked;
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

/** As whom a model is asked: where files lie beside it, as each of its readers. */
function readersOf(name: string): readonly (readonly string[])[] {
  const beside = readdirSync(join(root, folder, name)).filter((file) => /^model\..+\.yaml$/u.test(file));
  const readers = ['union', 'employer', 'author'].map((reader) => ['--as', reader]);
  return beside.length === 0 ? [[]] : readers;
}

function codesIn(shown: string): readonly Code[] {
  const found = shown.matchAll(/^\S+:\d+:\d+: (?:error|warning)\[(?<code>[^\]]+)\]/gmu);
  return [...found].map(({ groups }) => groups?.['code']).filter(isCode);
}

function isCode(word: string | undefined): word is Code {
  return word !== undefined && Object.hasOwn(codes, word);
}
