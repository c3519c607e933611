/** A fault shows the text that it is about, and never lets a terminal obey it. */
import { describe, expect, it } from 'vitest';
import { stance, stanceOn } from '../harness.ts';
import { sound } from './faults.ts';

describe('text that a terminal would obey', () => {
  const escapes = '\u001b[31m\u009b2J\u202e\u0007';

  it.each([
    ['in a key', `${sound}"\\e[31m\\u009b2J\\u202e\\a": x`],
    ['raw in a key', `${sound}a${escapes}: x`],
    ['in a tag', `${sound}phase: !a${escapes} x`],
    ['in an alias', `${sound}phase: *a${escapes}`],
    ['in a line with a syntax fault', `${sound}phase: "${escapes}" "`],
    ['in an unknown point', sound.replace('shifts: voluntary', `shifts: "x${escapes}"`)],
    ['in a name that two share', sound.replace(/name: (?:Union|Employer)/gu, `name: "A${escapes}"`)],
  ])('is shown escaped where it is faulted: %s', async (_where, text) => {
    for (const format of ['terminal', 'json', 'markdown', 'csv', 'github']) {
      const { exit, out, err } = await stanceOn(text, ['check', '--format', format]);
      expect({ exit, err }).toEqual({ exit: 1, err: '' });
      expect(out).not.toMatch(/[\u001b\u009b\u202e\u0007]/u);
    }
    const { out } = await stanceOn(text, ['check']);
    expect(out).toContain('\\u202e');
  });

  it('is shown escaped in the name of a file', async () => {
    const { exit, out } = await stance(['check', `no-such-${escapes}.yaml`]);
    expect(exit).toBe(2);
    expect(out).toContain('no-such-\\u001b[31m\\u009b2J\\u202e\\u0007.yaml');
  });
});
