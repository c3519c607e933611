import { describe, expect, it } from 'vitest';
import { refusal } from '../ask.ts';
import { tramway } from '../commands/tramway.ts';
import { stance, stanceOn } from '../harness.ts';

describe('a command line that cannot be read', () => {
  it.each([
    ['version', 'stance: Unknown command "version" For the version: stance --version'],
    ['-v', "stance: Unknown option '-v' For the version: stance --version"],
    ['gaps -v', "stance: Unknown option '-v' For the version: stance --version"],
    ['gaps help', 'stance: "help" names nothing in this model For help with gaps: stance gaps --help'],
    ['show HELP', 'stance: "HELP" names nothing in this model For help with show: stance show --help'],
    ['gaps --widht 80', "stance: Unknown option '--widht' Did you mean --width?"],
    [
      'gaps --nonsense',
      "stance: Unknown option '--nonsense' It is written: stance gaps [party...]. More of it: stance gaps --help",
    ],
    [
      'diff union',
      "stance: Missing required argument 'b' It is written: stance diff <a> <b>. More of it: stance diff --help",
    ],
    ['--color gaps', 'Give one of always, auto, never, such as --color always.'],
    ['list', 'To look something up: stance show <name>'],
  ])('leads on: stance %s', async (words, told) => {
    expect(await refusal(tramway, words)).toContain(told);
  });

  it('is told within the width of the terminal, what can be done set in below', async () => {
    const { err } = await stance(['list'], { columns: 60 });
    const [first, ...others] = err.trimEnd().split('\n');
    expect(first).toBe('stance: Unknown command "list"');
    expect(others.length).toBeGreaterThan(2);
    for (const line of others) expect(line).toMatch(/^ {2,4}\S.{0,57}$/u);
  });
});

describe('a party that is called help', () => {
  it('is found by its name', async () => {
    const model = tramway.replace('  union:', '  help:').replaceAll(/\bunion\b/gu, 'help');
    const { out } = await stanceOn(model, ['show', 'help']);
    expect(out).toMatch(/\(help\)/u);
  });
});
