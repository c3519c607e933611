/**
 * One folder a fault: a model that has it, and what a user then sees. The folder is named after the fault,
 * and what is expected is read by people as much as by this test: is it plain how to mend it?
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaultCode, WarningCode } from '../../src/model/diagnostic.ts';
import { root, stance } from '../harness.ts';

const folder = 'test/fixtures';
const names = readdirSync(join(root, folder));

type Code = FaultCode | WarningCode;

/** What each code is: a fault that leaves no model to read, one in a model, or a warning. */
const codes: Readonly<Record<Code, 'unread' | 'fault' | 'warning'>> = {
  'no-such-file': 'unread',
  'not-a-file': 'unread',
  unreadable: 'unread',
  'too-large': 'unread',
  'not-utf-8': 'unread',
  'empty-file': 'unread',
  'several-documents': 'unread',
  'too-deep': 'unread',
  'too-many-aliases': 'unread',
  'yaml-syntax': 'fault',
  'unknown-tag': 'fault',
  'unknown-anchor': 'fault',
  'duplicate-key': 'fault',
  'unknown-version': 'fault',
  'unknown-key': 'fault',
  'missing-key': 'fault',
  'wrong-type': 'fault',
  'bad-id': 'fault',
  'bad-date': 'fault',
  'bad-importance': 'fault',
  'bad-points': 'fault',
  'too-few-points': 'fault',
  'duplicate-point': 'fault',
  'bad-range': 'fault',
  'outside-range': 'fault',
  'not-a-range': 'fault',
  'unknown-party': 'fault',
  'unknown-issue': 'fault',
  'unknown-point': 'fault',
  'unknown-source': 'fault',
  'shared-word': 'fault',
  contradiction: 'fault',
  'empty-position': 'fault',
  'bloc-clash': 'fault',
  'small-bloc': 'fault',
  'same-date': 'fault',
  'revision-cycle': 'fault',
  'older-than-revised': 'fault',
  'unknown-proposal': 'fault',
  'not-covered': 'fault',
  'no-evidence': 'warning',
  'redline-without-reason': 'warning',
  'idle-concession': 'warning',
  'silent-party': 'warning',
  'silent-issue': 'warning',
  'lone-rejection': 'warning',
  'two-points': 'warning',
};

/** These need a file that no project would keep; unread.test.ts makes them. */
const made: readonly Code[] = ['too-large', 'unreadable'];

const statuses = { unread: 2, fault: 1, warning: 0 } as const;

describe('a model with a fault', () => {
  it.each(names)('is told of it: %s', async (name) => {
    const { exit, out, err } = await stance(['check', `${folder}/${name}/model.yaml`, '--width', '100']);
    await expect(out).toMatchFileSnapshot(`../fixtures/${name}/expected.txt`);
    expect(err).toBe('');
    expect(exit).toBe(Math.max(...codesIn(out).map((code) => statuses[codes[code]])));
  });

  it.each(names)('is not read by any other command either: %s', async (name) => {
    const checked = await stance(['check', `${folder}/${name}/model.yaml`]);
    const { exit, out, err } = await stance(['gaps', '-m', `${folder}/${name}/model.yaml`]);
    const isFaulty = codesIn(checked.out).some((code) => codes[code] !== 'warning');
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
