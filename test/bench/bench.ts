/**
 * `npm run bench`: what `stance` costs, as ratios to what it cannot do without or to what it cost before,
 * from runs in turn. Ratios hold from machine to machine where milliseconds do not. With `--quick`, a look
 * of a minute at what is small.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildBefore, commit } from './before.ts';
import { deals } from './deals.ts';
import { growth } from './growth.ts';
import { alignment, faulty, large, largest } from './large.ts';
import { node22 } from './node22.ts';
import { page } from './page.ts';
import type { Program } from './programmes.ts';
import { python } from './python.ts';
import { questions, timeline } from './questions.ts';
import type { Bench, Section } from './section.ts';
import { startUp, startUpOnNode22 } from './start-up.ts';
import { tableOf, tallyOf } from './table.ts';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stance-bench-'));
const quick = process.argv.includes('--quick');
const short: readonly Section[] = [startUp, startUpOnNode22, page, large, questions, growth];
const long: readonly Section[] = [deals, faulty, timeline, alignment, largest];

try {
  const bench: Bench = {
    root,
    folder,
    quick,
    before: buildBefore(root),
    node22: node22(root),
    python: python(),
  };
  say(`${headOf(bench)}\n\n`);
  const rows = (quick ? short : [...short, ...long]).flatMap((section) => {
    const { heads, rows } = section(bench);
    say(`${tableOf(heads, rows)}\n`);
    return rows;
  });
  say(`${tallyOf(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** What was measured, and with what. */
function headOf({ before, node22, python }: Bench): string {
  return [
    `node ${process.version}, ${process.platform} ${process.arch}`,
    `Node 22: ${versionOf(node22)}`,
    versionOf(python),
    `before: ${'lacks' in before ? before.lacks : `the build of ${commit}`}`,
  ].join('\n');
}

function versionOf(program: Program): string {
  return 'lacks' in program
    ? program.lacks
    : execFileSync(program.path, ['--version'], { encoding: 'utf8' }).trim();
}

function say(text: string): void {
  process.stdout.write(text);
}
