/** How long a reader waits for the page that answers, from opening the file until it stands, beside what they would not notice. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { browserPath, howToGet } from '../browser/browser.ts';
import { median } from './measure.ts';
import { modelIn } from './models.ts';
import { stanceIn } from './programmes.ts';
import type { Bench, Section } from './section.ts';
import type { Row } from './table.ts';

/** The median of so many openings, after one that is not counted. */
const openings = 9;

export const page: Section = (bench) => {
  const waits = [
    { what: 'data/ukraine-2025.yaml', model: join(bench.root, 'data/ukraine-2025.yaml'), most: 100 },
    { what: '100 × 100', model: modelIn(bench.folder, { parties: 100, issues: 100 }), most: 1000 },
  ];
  return {
    heads: ['the page, in a browser', 'stands after', 'at most', 'ratio'],
    rows: waits.map((one) => rowOf(bench, one)),
  };
};

interface Wait {
  readonly what: string;
  readonly model: string;
  /** In milliseconds. */
  readonly most: number;
}

function rowOf({ root, folder }: Bench, { what, model, most }: Wait): Row {
  if (browserPath() === null) return { what, lacks: `there is no browser. ${howToGet}` };
  const file = join(folder, 'page.html');
  const { file: node, words } = stanceIn(root, 'page', '-m', model, '-o', file);
  execFileSync(node, words, { stdio: 'ignore' });
  const drawn = [join(__dirname, 'drawn.cjs'), file, String(openings + 1)];
  const [, ...times] = execFileSync(process.execPath, drawn, { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);
  const time = median(times);
  return {
    what,
    left: `${time.toFixed(0)} ms`,
    right: `${most} ms`,
    ratio: time / most,
    aim: 1,
    rounds: times.length,
  };
}
