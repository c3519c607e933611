/** YAML that would mislead: it gets a fault at its place, or loads as what it says. */
import { describe, expect, it } from 'vitest';
import { modelText } from '../../build.ts';
import { stanceOn } from '../../harness.ts';
import { faultsIn, inShort, sound } from '../faults.ts';

const misleading: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  ['a merge key', `${sound}<<: { phase: second }`, ['7 unknown-key <<']],
  ['a prototype', `${sound}__proto__: { phase: second }`, ['7 unknown-key __proto__']],
  [
    'a prototype further in',
    sound.replace('name: Union', 'name: Union, __proto__: { role: mediator }'),
    ['4 unknown-key __proto__'],
  ],
  [
    'a constructor where none is known',
    `${sound}constructor: { phase: second }`,
    ['7 unknown-key constructor'],
  ],
  [
    'a method of objects',
    `${sound}toString: x\nhasOwnProperty: y`,
    ['7 unknown-key toString', '8 unknown-key hasOwnProperty'],
  ],
  ['a key given twice, once in quotes', `${sound}phase: first\n"phase": second`, ['8 duplicate-key phase']],
  [
    'a number as a key, and again in quotes',
    `${sound}sources:\n  1: { title: A }\n  "1": { title: B }`,
    ['8 bad-id 1', '9 duplicate-key 1'],
  ],
  ['a key without a word', `${sound}: nothing`, ['7 bad-id']],
  ['a null as a key', `${sound}~: nothing`, ['7 bad-id ~']],
  ['a list as a key', `${sound}? [a, b]\n: nothing`, ['7 yaml-syntax']],
  ['an alias as a key', `${sound}phase: &key first\n*key : nothing`, ['8 yaml-syntax']],
  ['a key of more than 1024 characters', `${sound}${'k'.repeat(1025)}: x`, ['7 yaml-syntax']],
  ['a later version of YAML', `%YAML 9.9\n---\n${sound}`, ['1 yaml-syntax']],
  ['a directive that is none', `%STANCE 2\n---\n${sound}`, ['1 yaml-syntax']],
  ['a set', `${sound}notes: !!set [one, two]`, ['7 unknown-tag !!set']],
  ['bytes', `${sound}summary: !!binary aGVsbG8=`, ['7 unknown-tag !!binary']],
  ['a time', `${sound}phase: !!timestamp 2026-03-01`, ['7 unknown-tag !!timestamp']],
  ['code', `${sound}phase: !!js/function "() => process.exit()"`, ['7 unknown-tag !!js/function']],
  ['a tag of its own', `${sound}phase: !secret second`, ['7 unknown-tag !secret']],
  ['a tag without its handle', `${sound}phase: !e!secret second`, ['7 unknown-tag !e!secret']],
  ['a tab where lines are indented', `${sound}sources:\n\tone: { title: A }`, ['8 yaml-syntax']],
  [
    'an octal, a hexadecimal and an exponent for a title',
    sound.replace('title: Wage round', 'title: 0o17'),
    ['2 wrong-type title'],
  ],
];

describe('a file that would mislead', () => {
  it.each(misleading)('is told so: %s', async (_what, text, told) => {
    expect(inShort(faultsIn(text)).map((one) => one.trim())).toEqual(told);
    const { exit, out, err } = await stanceOn(text, ['check']);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).not.toMatch(/^ +at /mu);
  });

  it('cannot reach a prototype', async () => {
    await stanceOn(`${sound}__proto__: { isAdmin: true }\nconstructor: { prototype: { isAdmin: true } }`, [
      'check',
    ]);
    expect('isAdmin' in {}).toBe(false);
  });

  it('is not one with words that other versions of YAML read as truth values', async () => {
    const text = modelText({
      parties: { no: { name: 'no' }, on: { name: 'on', aliases: ['off'] }, yes: { name: 'yes' } },
      issues: { y: { title: 'n', choices: ['no', 'yes', 'off'] } },
      positions: {
        no: { y: 'no' },
        yes: { y: { demands: 'yes', rejects: { no: 'off' } } },
        on: { y: 'off' },
      },
    });
    const { exit, out } = await stanceOn(text, ['gaps', 'NO', 'Yes', 'off', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      parties: ['no', 'yes', 'on'],
      gaps: [{ issue: 'y', state: 'apart' }],
    });
  });
});
