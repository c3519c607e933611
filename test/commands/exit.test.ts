import { describe, expect, it } from 'vitest';
import { modelText, steps } from '../build.ts';
import { stanceOn } from '../harness.ts';
import { silence, talks } from './talks.ts';

const states = ['deadlocked', 'apart', 'conditional', 'overlapping', 'aligned', 'agreed', 'unstated'];

/** What two sides say of the night shifts, for each state. */
const sides: Record<string, readonly [union: unknown, employer: unknown]> = {
  deadlocked: [
    { demands: 'abolished', rejects: 'others' },
    { demands: 'mandatory', rejects: 'others' },
  ],
  apart: ['abolished', 'mandatory'],
  conditional: ['abolished', { concedes: { point: 'abolished', status: 'hinted' } }],
  overlapping: ['abolished', { concedes: 'abolished' }],
  aligned: ['abolished', 'abolished'],
  agreed: ['abolished', 'mandatory'],
  unstated: ['abolished', { says: 'We shall see.' }],
};

function modelIn(state: string): string {
  const [union, employer] = sides[state] ?? [];
  const settled = state === 'agreed' ? { settled: { point: 'voluntary' } } : {};
  return modelText({
    issues: { shifts: { title: 'Night shifts', scale: steps, ...settled } },
    positions: { union: { shifts: union }, employer: { shifts: employer } },
  });
}

describe.each(states)('an issue that is %s', (state) => {
  it('fails where that state or a better one is asked to be absent, and none of the worse ones', async () => {
    const found = [];
    for (const asked of states) {
      const { exit, out } = await stanceOn(modelIn(state), ['gaps', '--json', '--fail-on', asked]);
      expect(JSON.parse(out).gaps[0].state).toBe(state);
      found.push([asked, exit]);
    }
    const own = states.indexOf(state);
    expect(found).toEqual(states.map((asked, i) => [asked, own <= i ? 1 : 0]));
  });
});

describe('an answer', () => {
  it('is given, and exits with 0, however bad the gaps are, unless it is asked to fail', async () => {
    expect((await stanceOn(modelIn('deadlocked'), ['gaps'])).exit).toBe(0);
  });

  it('that is empty exits with 0', async () => {
    for (const words of [
      ['positions'],
      ['rejections'],
      ['concessions'],
      ['diff', 'union', 'firm', '--exit-code'],
    ])
      expect((await stanceOn(silence, words)).exit).toBe(0);
  });

  it('to what two parties differ on exits with 1 only where that was asked for', async () => {
    const model = modelIn('apart');
    expect((await stanceOn(model, ['diff', 'union', 'employer'])).exit).toBe(0);
    expect((await stanceOn(model, ['diff', 'union', 'employer', '--exit-code'])).exit).toBe(1);
    expect((await stanceOn(modelIn('aligned'), ['diff', 'union', 'employer', '--exit-code'])).exit).toBe(0);
  });

  it('to what two parties differ on counts an issue that one side alone states', async () => {
    for (const words of [
      ['diff', 'union', 'employer', '--exit-code'],
      ['diff', 'employer', 'union', '--exit-code'],
    ])
      expect((await stanceOn(modelIn('unstated'), words)).exit).toBe(1);
  });

  it('to what two parties differ on counts what is left by narrowing alone', async () => {
    const words = ['diff', 'union', 'firm', '--exit-code', '--issue', 'canteen'];
    expect((await stanceOn(talks, words)).exit).toBe(0);
  });
});

describe('bad usage', () => {
  it.each([
    ['a verdict over one party', ['gaps', 'union'], 'at least two parties'],
    ['a verdict over one party, named twice', ['compare', 'union', 'workers'], 'at least two parties'],
    ['a difference with oneself', ['diff', 'union', 'workers'], 'are the same'],
    ['a bloc in a difference', ['diff', 'locals', 'firm'], 'stance compare'],
    ['a difference with nobody', ['diff', 'union'], 'argument'],
    ['a difference of three', ['diff', 'union', 'firm', 'town'], 'argument'],
    ['two things to show', ['show', 'union', 'firm'], 'argument'],
    ['parties of a report', ['report', 'union'], 'argument'],
    ['a state that there is none of', ['gaps', '--fail-on', 'stuck'], 'stuck'],
    ['an option that there is none of', ['gaps', '--fail-one', 'apart'], '--fail-on'],
    ['an option of another command', ['gaps', '--exit-code'], '--exit-code'],
    ['a format that there is none of', ['gaps', '--format', 'jsn'], 'Did you mean "json"?'],
    ['annotations of anything but a check', ['gaps', '--format', 'github'], 'check'],
    ['a page as a table', ['show', '--format', 'csv'], 'no table'],
    ['a page of an issue as a table', ['show', 'wage', '--format', 'csv'], 'no table'],
    ['a report as a table', ['report', '--format', 'csv'], 'no table'],
  ])('is %s: exit status 2, and the reason on stderr alone', async (_, words, reason) => {
    const { exit, out, err } = await stanceOn(talks, words);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});

describe('a table for a spreadsheet', () => {
  it.each(['positions', 'compare', 'diff union firm', 'gaps', 'rejections', 'concessions'])(
    'is given of %s',
    async (words) => {
      const { exit, out } = await stanceOn(talks, [...words.split(' '), '--format', 'csv']);
      expect(exit).toBe(0);
      expect(out.split(/\r?\n/u)[0]).toMatch(/^(?:party|issue),/u);
    },
  );
});
