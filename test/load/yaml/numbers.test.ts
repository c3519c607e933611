/** Numbers as YAML 1.2 writes them, and what looks like one and is none. */
import { describe, expect, it } from 'vitest';
import { stanceOn } from '../../harness.ts';
import { faultsIn } from '../faults.ts';

/** A model of one range with these ends. */
function range(from: string, to: string): string {
  return `stance: 1
title: Wage round
date: 2026-03-01
parties: { union: { name: Union }, employer: { name: Employer } }
issues: { pay: { title: Pay, range: { from: ${from}, to: ${to} } } }
`;
}

describe('a number', () => {
  it.each([
    ['1e3', '012e2', 1000, 1200],
    ['012', '0x10', 12, 16],
    ['0o10', '+9', 8, 9],
    ['.5', '5.', 0.5, 5],
    ['-2.50', '-1', -2.5, -1],
    ['0', '9007199254740992', 0, 9_007_199_254_740_992],
    ['0', '100000000000000000000', 0, 1e20],
  ] as const)('is read as YAML 1.2 says: from %s to %s', async (from, to, first, last) => {
    const { out } = await stanceOn(range(from, to), ['show', 'pay', '--json']);
    expect(out.replaceAll(/\s/gu, '')).toContain(`"range":{"from":${first},"to":${last},`);
  });

  it.each([
    '.inf',
    '-.inf',
    '.nan',
    '9007199254740993',
    `1${'0'.repeat(400)}1`,
    '-0o10',
    '1_000',
    '12:30:45',
    '"10"',
    '10 %',
    'true',
    '[10]',
    '',
  ])('that is none, or cannot be kept, is told: %s', (to) => {
    expect(faultsIn(range('0', to))).toMatchObject([{ code: 'wrong-type', line: 5 }]);
  });
});
