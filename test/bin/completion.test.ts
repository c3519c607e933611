/** The tab key in real shells, each on a terminal of its own, with the real bin behind it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { round } from '../build.ts';
import { folder } from '../folder.ts';
import { root } from '../harness.ts';
import { isHere } from '../here.ts';
import { shell } from './shell.ts';

/** The tab key of zsh runs what is under the cursor before it completes, whatever the command; complete-word does not. */
const zshBegin = `autoload -Uz compinit && compinit -D -u\nbindkey '^I' complete-word\n`;

const timeout = 60_000;

const shells = [
  { name: 'bash', start: 'bash --norc --noprofile -i', begin: '' },
  { name: 'zsh', start: 'zsh -f -i', begin: zshBegin },
  { name: 'fish', start: 'fish --no-config', begin: '' },
] as const;

/** What gives a program a terminal; that of other systems takes other words. */
const hasTerminal = isHere('script', /util-linux/u);

/** Answers the shell as the real program does, and writes down in brackets what else it is run with. */
const program = `#!/bin/sh
if [ "$1" = complete ]; then exec "$NODE" "$BIN" "$@"; fi
{ printf '<%s>' "$@"; echo; } >>"$RAN"
`;

/** An order in the place of a name. Run, it would leave a file. */
const order = `pay $(touch made-1) \`touch made-2\` '; touch made-3; ' "x" \\ * ~ !y & z`;

const talks = round({
  parties: {
    union: { name: '\u001b]0;pwned\u0007$(touch made-4)\n`touch made-5`: \\ "x" \'y\'' },
    unity: { name: "'; touch made-6; '\ttab" },
  },
  issues: {
    raise: { title: '$(touch made-7)', group: order, range: { from: 0, to: 10 } },
    shifts: { title: 'Night shifts', group: 'Time off', scale: ['abolished', 'voluntary'] },
  },
});

/** Types in a shell, each line until its end is pressed; gives what was on the screen, what was run, and what is in the folder. */
function typeIn({ name, start, begin }: (typeof shells)[number], lines: readonly string[]) {
  const at = folder();
  for (const file of ['stance.yaml', 'model.yaml']) writeFileSync(join(at, file), talks);
  writeFileSync(join(at, 'stance'), program);
  writeFileSync(join(at, 'ran'), '');
  chmodSync(join(at, 'stance'), 0o755);
  writeFileSync(join(at, 'completing'), shell(`stance completion ${name}`, at).out);
  const { stdout, error } = spawnSync('script', ['-qec', start, '/dev/null'], {
    cwd: at,
    input: `${begin}. ./completing\n${lines.map((line) => `${line}\n`).join('')}exit\n`,
    env: {
      PATH: `${at}:${process.env['PATH'] ?? ''}`,
      HOME: at,
      TERM: 'xterm',
      LANG: 'C.UTF-8',
      NODE: process.execPath,
      BIN: join(root, 'bin', 'stance.js'),
      RAN: join(at, 'ran'),
    },
    encoding: 'utf8',
    timeout,
  });
  if (error !== undefined) throw error;
  const made = readdirSync(at).filter((file) => file.startsWith('made'));
  return { screen: stdout, ran: readFileSync(join(at, 'ran'), 'utf8').trimEnd().split('\n'), made };
}

describe.each(shells)('$name', (which) => {
  const { name } = which;
  const isReady = hasTerminal && isHere(name, new RegExp(name, 'u'));
  if (!isReady)
    process.stderr.write(
      `The tests of completion in ${name} are skipped: they want ${name} and the program "script" of util-linux. ` +
        `On Debian: apt-get install ${name} bsdutils\n`,
    );

  it.skipIf(!isReady)('completes commands, options, states, names and files', { timeout }, () => {
    const { ran, made } = typeIn(which, [
      'stance alig\t',
      'stance gaps --fail-o\tdea\t',
      'stance gaps --fail-on=dea\t',
      'stance gaps unio\t',
      'stance gaps --group Ti\t',
      'stance gaps --group "Time o\t',
      'stance proposal --draft shi\tvol\t',
      'stance gaps --what-if unio\tshi\trejects+\tabo\t',
      'stance gaps -m mod\t',
      'stance check --format=gith\t',
    ]);
    expect(ran).toEqual([
      '<alignment>',
      '<gaps><--fail-on><deadlocked>',
      '<gaps><--fail-on=deadlocked>',
      '<gaps><union>',
      '<gaps><--group><Time off>',
      '<gaps><--group><Time off>',
      '<proposal><--draft><shifts=voluntary>',
      '<gaps><--what-if><union.shifts.rejects+=abolished>',
      '<gaps><-m><model.yaml>',
      '<check><--format=github>',
    ]);
    expect(made).toEqual([]);
  });

  it.skipIf(!isReady)('types what a model calls a group so that it is a word', { timeout }, () => {
    const { ran, made } = typeIn(which, ['stance gaps --group pa\t']);
    expect(ran).toEqual([`<gaps><--group><${order}>`]);
    expect(made).toEqual([]);
  });

  it.skipIf(!isReady)('shows the names of a model, and obeys none of them', { timeout }, () => {
    const { screen, ran, made } = typeIn(which, [
      'stance gaps un\t\t',
      'stance show \t\t',
      'stance show raise',
    ]);
    expect(screen).toContain('unity');
    expect(screen).not.toContain('\u001b]0;pwned');
    expect(ran.at(-1)).toBe('<show><raise>');
    expect(made).toEqual([]);
  });

  const words = [
    '$(touch made-1)',
    '"$(touch made-2)"',
    "'; touch made-3; '",
    '*',
    String.raw`a\ b:c\\`,
    '交',
  ];
  const others = ['`touch made-4`', '(touch made-5)', '-'];

  it.skipIf(!isReady)('never runs what stands on the line', { timeout }, () => {
    const { screen, made } = typeIn(which, [
      // Of a line behind "false &&" nothing is run when it ends: what was made was made by the tab key.
      `false && stance gaps ${words.join(' ')} --fail-on dea\t`,
      `false && stance gaps -m ${words[0]} --fail-on dea\t`,
      ...[...words, ...others].map((word) => `false && stance gaps ${word}\t`),
      ...[words[0], ...others].map((word) => `false && stance gaps -m ${word}\t`),
      `false && stance gaps ${others[0]} un\t`,
      'false && stance show -- empl\t',
    ]);
    expect(screen.match(/dlocked/gu)?.length).toBeGreaterThan(1);
    expect(made).toEqual([]);
  });
});
