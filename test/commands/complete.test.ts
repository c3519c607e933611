/** The words that are offered where the tab key is pressed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { shellNames } from '../../src/completion/shells.ts';
import { states } from '../../src/model/state.ts';
import { round } from '../build.ts';
import { folder } from '../folder.ts';
import { harmIn } from '../formats/harm.ts';
import { stance } from '../harness.ts';
import { hostileModel } from '../hostile/model.ts';
import { all } from '../hostile/strings.ts';

const talks = round({
  parties: { union: { name: 'Staff union', aliases: ['the staff'] }, employer: { name: 'Employer' } },
  blocs: { both: { name: 'Both sides', members: ['union', 'employer'] } },
  issues: {
    raise: { title: 'Pay rise', group: 'Money', range: { from: 0, to: 10, unit: '%' } },
    shifts: { title: 'Night shifts', group: 'Time & rest', scale: ['abolished', { voluntary: 'By choice' }] },
  },
  positions: { union: { shifts: [{ demands: 'abolished', since: '2026-01-15' }] } },
  sources: { minutes: { title: 'Minutes of the round' } },
  proposals: { first: { title: 'First draft', date: '2026-02-01', points: { shifts: 'voluntary' } } },
  events: [{ date: '2026-02-10', title: 'Strike' }],
});

/** A folder with a model in it. */
function withModel(text = talks, name = 'stance.yaml'): string {
  const at = folder();
  writeFileSync(join(at, name), text);
  return at;
}

/** What a shell is told: what comes after a word, and each word with what it means. */
async function told(shell: string, given: readonly string[], cwd: string, env = {}) {
  const { exit, out, err } = await stance(['complete', shell, '--', ...given], { cwd, env });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const [then, ...lines] = out.split('\n').slice(0, -1);
  return { then, lines };
}

/** The words that fit in the place of the last one. */
async function offered(typed: readonly string[], cwd = withModel(), env = {}): Promise<readonly string[]> {
  const { lines } = await told('zsh', typed, cwd, env);
  return lines.map((line) => line.split('\t')[0] ?? '');
}

describe('the tab key offers', () => {
  it('every command first, with what it answers', async () => {
    const { lines } = await told('zsh', [''], withModel());
    expect(lines).toContain('gaps\tWhere do they not meet, and why?');
    const words = lines.map((line) => line.split('\t')[0]);
    for (const { name } of commands) expect(words).toContain(name);
    expect(words).toContain('completion');
    expect(words).not.toContain('complete');
  });

  it.each([
    [
      ['gaps', ''],
      ['union', 'employer', 'both'],
    ],
    [['gaps', 'U'], ['union']],
    [
      ['compare', 'union', ''],
      ['employer', 'both'],
    ],
    [
      ['compare', 'union,'],
      ['union,employer', 'union,both'],
    ],
    [
      ['diff', ''],
      ['union', 'employer'],
    ],
    [
      ['diff', 'union@'],
      ['union@2026-01-15', 'union@2026-02-01', 'union@2026-02-10'],
    ],
    [
      ['show', ''],
      ['union', 'employer', 'both', 'raise', 'shifts', 'first', 'minutes'],
    ],
    [['proposal', ''], ['first']],
    [
      ['gaps', '--issue', ''],
      ['raise', 'shifts'],
    ],
    [['gaps', '--issue', 'raise,'], ['raise,shifts']],
    [['gaps', '--issue=s'], ['--issue=shifts']],
    [
      ['gaps', '--group', ''],
      ['Money', 'Time & rest'],
    ],
    [
      ['gaps', '--at', '2026-02'],
      ['2026-02-01', '2026-02-10'],
    ],
    [['deals', '--from', ''], ['first']],
    [
      ['deals', '--fix', 'shifts='],
      ['shifts=abolished', 'shifts=voluntary'],
    ],
    [['proposal', '--draft', 'r'], ['raise=']],
    [['proposal', '--draft', 'raise=4,shifts=v'], ['raise=4,shifts=voluntary']],
    [['gaps', '--what-if', 'u'], ['union.']],
    [['gaps', '--what-if', 'union.s'], ['union.shifts.']],
    [
      ['gaps', '--what-if', 'union.shifts.rejects'],
      ['+=', '-=', '='].map((how) => `union.shifts.rejects${how}`),
    ],
    [['gaps', '--what-if', 'union.shifts.rejects+=a'], ['union.shifts.rejects+=abolished']],
    [['help', 'rep'], ['report']],
    [['--is'], ['--issue']],
    [['--group', 'Money', 'ga'], ['gaps']],
  ])('behind %j %j', async (typed, words) => {
    expect(await offered(typed)).toEqual(words);
  });

  it('what an option takes, and what that means', async () => {
    expect(await offered(['gaps', '--fail-on', ''])).toEqual(states);
    expect((await told('fish', ['gaps', '--fail-on', 'agr'], withModel())).lines).toEqual([
      'agreed\trecorded as settled',
    ]);
    expect(await offered(['gaps', '-f', ''])).not.toContain('github');
    expect(await offered(['check', '-f', ''])).toContain('github');
    expect(await offered(['check', '-fg'])).toEqual(['-fgithub']);
    expect(await offered(['completion', ''])).toEqual(shellNames);
    expect(await offered(['explain', 'unknown-pa'])).toEqual(['unknown-party']);
  });

  it('the options of a command, long and short, those given already left out', async () => {
    const options = await offered(['gaps', '--json', '--issue', 'raise', '-']);
    expect(options).toEqual(expect.arrayContaining(['-m', '--model', '--fail-on', '--issue', '--help']));
    expect(options).not.toContain('--json');
    expect(await offered(['-f', 'json', 'gaps', '--f'])).toEqual(['--fail-on']);
  });

  it('no option that the command refuses', async () => {
    for (const command of ['check', 'import', 'completion'])
      expect(await offered([command, '--what'])).toEqual([]);
    expect(await offered(['import', '--fo'])).toEqual([]);
  });

  it('options by themselves where no more words fit', async () => {
    expect(await offered(['report', ''])).toContain('--brief');
    expect(await offered(['show', 'raise', ''])).toContain('--issue');
    expect(await offered(['show', '--', 'raise', ''])).toEqual([]);
  });

  it.each([
    ['a model', ['gaps', '-m', '']],
    ['a model in one word with its option', ['gaps', '--model=ta']],
    ['a file to write', ['gaps', '-o', 'x']],
    ['files to check', ['check', 'a.yaml', '']],
    ['versions to compare', ['changes', 'a.yaml', '']],
    ['files to import', ['import', '']],
  ])('files, which the shell knows, for %s', async (_, typed) => {
    expect(await told('zsh', typed, withModel())).toEqual({ then: 'files', lines: [] });
  });

  it('nothing behind what is no command, or takes any text', async () => {
    expect(await offered(['nonsense', ''])).toEqual([]);
    expect(await offered(['gaps', '--width', ''])).toEqual([]);
    expect(await offered(['gaps', '--nonsense=x'])).toEqual([]);
    expect(await offered(['proposal', '--draft', 'raise='])).toEqual([]);
  });
});

describe('the model that names are from', () => {
  it('is the one behind -m, else in STANCE_MODEL, else the nearest, else the example', async () => {
    const at = withModel();
    const [other, third] = ['other', 'third'].map((id) => round({ parties: [id, 'employer'] }));
    mkdirSync(join(at, 'below'));
    writeFileSync(join(at, 'other.yaml'), other ?? '');
    writeFileSync(join(at, 'third.yaml'), third ?? '');
    const env = { STANCE_MODEL: join(at, 'third.yaml'), HOME: at };
    expect(await offered(['gaps', '-m', join(at, 'other.yaml'), ''], at, env)).toContain('other');
    expect(await offered([`--model=${join(at, 'other.yaml')}`, 'gaps', ''], at, env)).toContain('other');
    expect(await offered(['gaps', '-m', '~/other.yaml', ''], at, env)).toContain('other');
    expect(await offered(['gaps', ''], at, env)).toContain('third');
    expect(await offered(['gaps', ''], join(at, 'below'))).toContain('union');
    expect(await offered(['gaps', ''], folder())).toContain('moscow');
  });

  it.each([
    ['is faulty', ['gaps', '-m', 'test/fixtures/unknown-party/model.yaml', '']],
    ['is not there', ['gaps', '-m', 'nowhere.yaml', '']],
    ['is piped, for it can be read once', ['gaps', '-m', '-', '']],
    ['is a device, that may never end', ['gaps', '-m', '/dev/zero', '']],
    ['is a folder', ['gaps', '-m', 'data', '']],
  ])('gives no names and no noise where it %s', async (_, typed) => {
    expect(await offered(typed, undefined)).toEqual([]);
  });
});

describe('bash is told what it puts in the place of what is typed', () => {
  it.each([
    ['stance gaps --fail-on=dea', 'dea', ['deadlocked']],
    ['stance diff union@2026-01', '@2026-01', ['@2026-01-15']],
    ['stance gaps --group Ti', 'Ti', [String.raw`Time\ \&\ rest`]],
    [String.raw`stance gaps --group Time\ `, String.raw`Time\ `, [String.raw`Time\ \&\ rest`]],
    ['stance gaps --group="Time ', 'Time ', ['Time & rest']],
    ["stance gaps --group 'Time ", 'Time ', ['Time & rest']],
    ['stance gaps --delimiter ', '', [',', String.raw`\;`, 'tab']],
    ['stance gaps \'a b\' "c\\" d" e\\ f uni', 'uni', ['union']],
  ])('%s', async (line, replaced, lines) => {
    expect((await told('bash', [line, replaced], withModel())).lines).toEqual(lines);
  });

  it.each(['stance gaps > x', 'stance gaps 2>', 'stance gaps >> '])('files, for %s', async (line) => {
    expect((await told('bash', [line, ''], withModel())).then).toBe('files');
  });
});

it('takes from PowerShell words that no shell on the way can obey', async () => {
  const typed = Buffer.from(['gaps', '--group', 'T'].join('\n')).toString('base64');
  expect((await told('powershell', [typed], withModel())).lines).toEqual(["'Time & rest'"]);
});

describe.each(all)('$name', ({ text }) => {
  const { model } = hostileModel(text);

  it.each(['zsh', 'fish', 'bash'])('harms nobody in %s from the names of a model', async (shell) => {
    const at = withModel(model);
    for (const typed of [
      ['show', ''],
      ['gaps', '--group', ''],
      ['diff', 'union@'],
      ['deals', '--fix', 'shifts='],
    ]) {
      const given = shell === 'bash' ? [['stance', ...typed].join(' '), ''] : typed;
      const { lines } = await told(shell, given, at);
      expect(harmIn(lines.join('\n').replaceAll('\t', ' '))).toEqual([]);
      for (const line of lines) expect(line.split('\t').length).toBeLessThan(3);
    }
  });

  it('is taken as a word where it is typed', async () => {
    const at = withModel();
    for (const typed of [
      ['gaps', text],
      ['gaps', '-m', text, ''],
      ['gaps', '--nonsense', text],
    ])
      expect((await told('zsh', typed, at)).lines).toEqual([]);
    expect(await offered(['gaps', '--group', text, 'uni'], at)).toEqual(['union']);
    expect((await told('bash', [`stance gaps ${text}`, ''], at)).then).toMatch(/^(?:blank|files)$/u);
    expect((await told('fish', ['gaps', '--group', text, 'uni'], at)).lines).toEqual(['union\tStaff union']);
  });
});
