/** Files of other readers are not opened, as the system itself tells it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

/** What stands in each file beside the model; the system says whether it was opened, so that it may be no model. */
const beside = {
  'stance.union.yaml':
    'stance: 1\nknown-to: [union]\npositions: { union: { shifts: { concedes: rotating } } }\n',
  'stance.employer.yaml': 'stance: 1\nknown-to: [employer',
  'stance.employer+union.yaml': 'stance: 1\nknown-to: [union, employer]\nphase: in caucus\n',
  'stance.author.yaml': '\u0000',
};

function family(): string {
  const at = folder();
  const text = modelText({
    positions: { union: { shifts: 'abolished' }, employer: { shifts: 'mandatory' } },
  });
  for (const [name, held] of Object.entries({ 'stance.yaml': text, ...beside }))
    writeFileSync(join(at, name), held);
  return at;
}

/** Tells in a file which paths are opened, where the system itself cannot be asked. */
const hook = `
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { appendFileSync } = fs;
const told = (path) => { if (typeof path !== 'number') appendFileSync(process.env.OPENED, 'open "' + String(path) + '"\\n'); };
const wrap = (of, name) => {
  const before = of[name];
  of[name] = function (path, ...rest) { told(path); return before.call(this, path, ...rest); };
};
const names = ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'copyFile', 'copyFileSync'];
for (const name of names) wrap(fs, name);
for (const name of ['open', 'readFile', 'copyFile']) wrap(fs.promises, name);
syncBuiltinESMExports();
`;

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** The names of the files beside a model that a line opens, and how it ends. */
function openedBy(line: string, traced: 'by the system' | 'by node') {
  const at = family();
  const trace = join(folder(), 'opened');
  const tracing = join(folder(), 'hook.cjs');
  writeFileSync(tracing, hook);
  const { exit, err } =
    traced === 'by the system'
      ? shell(
          `NODE="strace -f -qq -e trace=open,openat,openat2 -o ${trace} $NODE"\nstance() { $NODE "$BIN" "$@"; }\n${line}`,
          at,
        )
      : shell(line, at, { NODE_OPTIONS: `--require=${tracing}`, OPENED: trace });
  const opened = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
  expect(opened).toContain('stance.yaml"');
  return { exit, err, opened: Object.keys(beside).filter((name) => opened.includes(`${name}"`)) };
}

const both = ['stance.union.yaml', 'stance.employer+union.yaml'];

it.each([
  ['stance gaps --as union', both],
  ['stance check --as union', both],
  ['stance redact --as union', both],
  ['stance page --as union -o page.html', both],
  ['stance report --as union -o report.docx', both],
  ['stance gaps --as public', []],
  ['stance check --as public', []],
  ['stance gaps', []],
  ['stance redact', []],
  ['stance page -o page.html', []],
  ['stance complete zsh -- show ""', []],
  ['stance complete zsh -- show --as union ""', both],
] as const)('"%s" opens no file of others', (line, may) => {
  for (const traced of canTrace ? (['by the system', 'by node'] as const) : (['by node'] as const)) {
    const { exit, opened } = openedBy(line, traced);
    expect({ traced, exit, opened: opened.toSorted() }).toEqual({ traced, exit: 0, opened: may.toSorted() });
  }
});
