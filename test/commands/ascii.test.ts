/** With --ascii, every sign that is ours is written in letters, and what the model says stays as it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../hostile/commands.ts';
import { stance, stanceOn } from '../harness.ts';

const model = readFileSync('test/hostile/harmless.yaml', 'utf8');
const formats = ['terminal', 'markdown', 'json', 'csv'];
const beyond = /[^\n\r\u0020-\u007e]/u;

/** An older version of the model, so that there are changes to tell. */
const older = model.replaceAll('mandatory', 'compulsory');

describe('a model of plain letters', () => {
  it.each(commands.map((command) => [command.join(' '), command] as const))(
    'is told by %s in plain letters',
    async (_, command) => {
      for (const format of formats) {
        const { out, err } = await stanceOn(model, [...command, '-f', format, '--ascii']);
        expect(out + err).not.toMatch(beyond);
      }
    },
  );

  it('is told so where it has changed', async () => {
    for (const format of formats) {
      const words = ['changes', 'test/hostile/harmless.yaml', '-', '--ascii', '-f', format];
      const { exit, out } = await stanceOn(older, words);
      expect(exit).toBe(0);
      expect(out).not.toMatch(beyond);
    }
  });

  it('is told so with its drafts and moves, an arrow in two letters', async () => {
    for (const command of ['show', 'timeline', 'report', 'proposal']) {
      for (const format of ['terminal', 'markdown']) {
        const { out } = await stance([command, '-m', 'data/ukraine-2025.yaml', '-f', format, '--ascii']);
        expect(out).not.toMatch(beyond);
        if (command === 'timeline') expect(out).toMatch(/ -(?:>|&gt;) /u);
      }
    }
  });

  it('is told so where it is faulty, the cut of a long line among it', async () => {
    const faulty = `${model}\nunknown: [${'very '.repeat(60)}]\n`;
    for (const format of ['terminal', 'markdown', 'json', 'csv', 'github']) {
      const { exit, out, err } = await stanceOn(faulty, ['check', '-f', format, '--ascii', '--width', '60']);
      expect(exit).toBe(1);
      expect(out + err).not.toMatch(beyond);
    }
  });
});

describe('words on the command line', () => {
  it('are refused in plain letters', async () => {
    const { exit, err } = await stanceOn(model, ['show', 'x'.repeat(300), '--ascii']);
    expect(exit).toBe(2);
    expect(err).toContain('xxx...xxx');
    expect(err).not.toMatch(beyond);
  });

  it('are cut where they would drown what is said of them', async () => {
    for (const words of [['show'], ['gaps', '--issue'], ['gaps', '--what-if'], ['-f'], []]) {
      const { exit, err } = await stanceOn(model, [...words, 'x'.repeat(100_000)]);
      expect(exit).toBe(2);
      expect(err.length).toBeLessThan(1000);
    }
  });

  it('stay as they are typed', async () => {
    const { err } = await stanceOn(model, ['show', 'Große…Straße', '--ascii']);
    expect(err).toContain('"Große…Straße"');
  });
});

describe('what the model says', () => {
  it('stays as it is, signs among it', async () => {
    const titled = model.replace(/^title: .*$/mu, 'title: Große Straße → Hafen …');
    for (const format of ['terminal', 'markdown']) {
      const { out } = await stanceOn(titled, ['show', '--ascii', '-f', format]);
      expect(out).toContain('Große Straße → Hafen …');
    }
  });
});
