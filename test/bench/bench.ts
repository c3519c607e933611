/**
 * `npm run bench`: what `stance` costs, as ratios to what it cannot do without, from runs in turn. Ratios
 * hold from machine to machine where milliseconds do not. With `--quick`, fewer runs and no largest model.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure } from './measure.ts';
import type { Cost, Programme } from './measure.ts';
import { writeModel } from './models.ts';
import type { Size } from './models.ts';
import { tableOf } from './table.ts';
import type { Row } from './table.ts';

const quick = process.argv.includes('--quick');
const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stance-bench-'));
const weigh = join(__dirname, 'weigh.cjs');

const stance = (...words: string[]): Programme => [join(root, 'bin/stance.js'), ...words];
const baseline = (model: string): Programme => [join(__dirname, 'baseline.cjs'), model];
const runs = (whole: number, short: number): number => (quick ? short : whole);

try {
  say(`node ${process.version}, ${process.platform} ${process.arch}\n\n`);
  startUp();
  large();
  others();
  growth();
} finally {
  rmSync(folder, { recursive: true });
}

/** What a reader waits for before anything is read, and on the model that ships. */
function startUp(): void {
  const many = { runs: runs(25, 9), folder };
  const [version, nothing] = measure([stance('--version'), ['-e', '0']], { ...many, silent: true });
  const model = join(root, 'data/moscow-washington.yaml');
  const [gaps, parsed] = measure([stance('gaps', '-m', model), baseline(model)], many);
  print(
    ['start-up', 'stance', 'beside'],
    [
      timeRow('--version beside node -e 0', version, nothing, 1.25),
      timeRow('gaps, the bundled model, beside parsing it', gaps, parsed, 1.35),
    ],
  );
}

/** What large models take in time and memory. */
function large(): void {
  const rows = [
    ...against({ parties: 20, issues: 20 }, runs(15, 5)),
    ...against({ parties: 100, issues: 100 }, runs(9, 3)),
    ...(quick ? [] : against({ parties: 200, issues: 500 }, 5)),
  ];
  print(['gaps --json beside parsing the same text', 'stance', 'beside'], rows);
  const model = modelOf({ parties: 100, issues: 100 });
  const call = ['positions', '-m', model, '-f'] as const;
  const [page, json] = measure([stance(...call, 'terminal'), stance(...call, 'json')], {
    runs: runs(9, 3),
    folder,
  });
  print(['positions', 'terminal', 'json'], [timeRow('100 × 100', page, json, 1.5)]);
}

/** What the other questions take beside `gaps`. */
function others(): void {
  const small = { parties: 100, issues: 100 };
  const rows = [
    ...besideGaps(small, ['bridge', 'alignment', 'timeline'], runs(7, 3)),
    ...(quick ? [] : besideGaps({ parties: 200, issues: 500 }, ['alignment'], 3)),
  ];
  print(['as JSON, beside gaps --json', 'question', 'gaps'], rows);
}

function besideGaps(size: Size, questions: readonly string[], many: number): readonly Row[] {
  const model = modelOf(size);
  const programmes = ['gaps', ...questions].map((question) => stance(question, '--json', '-m', model));
  const [gaps, ...costs] = measure(programmes, { runs: many, folder });
  return questions.map((question, i) =>
    timeRow(`${question}, ${size.parties} × ${size.issues}`, costs[i], gaps, 1.2),
  );
}

function against(size: Size, many: number): readonly Row[] {
  const model = modelOf(size);
  const programmes = [stance('gaps', '--json', '-m', model), baseline(model)];
  const [gaps, parsed] = measure(programmes, { runs: many, folder, weigh });
  const what = `${size.parties} × ${size.issues}, ${(statSync(model).size / 1e6).toFixed(1)} MB`;
  return [
    timeRow(what, gaps, parsed, 1.35),
    row(`  memory`, `${gaps?.memory.toFixed(0)} MiB`, `${parsed?.memory.toFixed(0)} MiB`, 1.35, [
      gaps?.memory,
      parsed?.memory,
    ]),
  ];
}

/** Twice the model may take little more than twice the time; four times would show a square. */
function growth(): void {
  const draft = Array.from({ length: 20 }, (_, issue) => `issue-${issue}=hearing`).join(',');
  const rows = [
    ...series('parties, on 40 issues', ['gaps', '--json'], [50, 100, 200], (n) => [n, 40]),
    ...series('issues, of 40 parties', ['gaps', '--json'], [50, 100, 200], (n) => [40, n]),
    ...series('keys in one mapping', ['gaps', '--json'], [2000, 4000, 8000], (n) => [2, n]),
    ...series('parties, on 20 issues', ['proposal', '--json', '--draft', draft], [200, 400, 800], (n) => [
      n,
      20,
    ]),
    ...series('parties, on 4 issues', ['report', '-f', 'markdown'], [250, 500, 1000], (n) => [n, 4]),
    ...series('letters of one word', ['show'], [200_000, 400_000, 800_000], (n) => [2, 2, n]),
  ];
  print(['twice the size beside once', 'twice', 'once'], rows);
}

function series(
  what: string,
  words: readonly string[],
  counts: readonly number[],
  sizeOf: (n: number) => readonly [parties: number, issues: number, word?: number],
): readonly Row[] {
  const models = [[2, 2] as const, ...counts.map(sizeOf)].map(([parties, issues, word = 0]) =>
    modelOf({ parties, issues, word }),
  );
  const programmes = models.map((model) => stance(...words, '-m', model));
  const [empty, ...costs] = measure(programmes, { runs: runs(5, 3), folder });
  // The start-up is taken off: it would hide how the rest grows.
  const times = costs.map((cost) => Math.max(1, cost.time - (empty?.time ?? 0)));
  return times.slice(1).map((time, i) => {
    const once = times[i];
    const name = `${words[0] ?? ''}, ${counts[i] ?? ''} to ${counts[i + 1] ?? ''} ${what}`;
    return row(name, ms(time), ms(once), 2.6, [time, once]);
  });
}

function modelOf(size: Size): string {
  const path = join(folder, `${size.parties}-${size.issues}-${size.word ?? 0}.yaml`);
  writeModel(path, size);
  return path;
}

function timeRow(what: string, left: Cost | undefined, right: Cost | undefined, aim: number): Row {
  return row(what, ms(left?.time), ms(right?.time), aim, [left?.time, right?.time]);
}

function row(
  what: string,
  left: string,
  right: string,
  aim: number,
  [a = NaN, b = NaN]: readonly (number | undefined)[],
): Row {
  return { what, left, right, ratio: a / b, aim };
}

function ms(time: number | undefined): string {
  return `${(time ?? NaN).toFixed(0)} ms`;
}

function print(heads: readonly [string, string, string], rows: readonly Row[]): void {
  say(`${tableOf(heads, rows)}\n`);
}

function say(text: string): void {
  process.stdout.write(text);
}
