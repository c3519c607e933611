/** How the time grows with the model, by one measure of it at a time. */
import { modelIn } from './models.ts';
import type { Size } from './models.ts';
import { measure } from './measure.ts';
import { stanceIn } from './programmes.ts';
import { shortened } from './section.ts';
import type { Bench, Section } from './section.ts';
import { series } from './series.ts';
import type { Series } from './series.ts';
import { exponentOf } from './slope.ts';
import { grouped } from './table.ts';
import type { Row } from './table.ts';

/** Little more than in proportion: what a processor keeps near is full sooner with a large model. */
const inProportion = 1.2;

/** All series as one table; a quick look takes the first two. */
export const growth: Section = (bench) => ({
  heads: ['growth', 'smallest', 'largest', 'exponent'],
  rows: (bench.quick ? series.slice(0, 2) : series).map((one) => rowOf(bench, one)),
});

function rowOf(bench: Bench, { words, from, what, size }: Series): Row {
  const ask = (words: readonly string[], size: Size) =>
    stanceIn(bench.root, ...words, '-m', modelIn(bench.folder, size));
  const counts = [from, 2 * from, 4 * from, 8 * from];
  const least = ask(['gaps', '--json'], { parties: 2, issues: 2 });
  const calls = [least, ...counts.map((count) => ask(words, size(count)))];
  const budget = shortened({ rounds: 3, seconds: 15 }, bench);
  const [empty, ...costs] = measure(new Set(calls), bench.folder, budget).values();
  const start = empty?.time ?? NaN;
  // The start-up is taken off: it would hide how the rest grows.
  const times = costs.map(({ time }) => time - start);
  const name = `${words[0] ?? ''}, ${grouped(from)} to ${grouped(8 * from)} ${what}`;
  if (!times.every((time) => time > start / 10)) return { what: name, lacks: 'the start-up outweighs it' };
  return {
    what: name,
    left: ms(times[0]),
    right: ms(times.at(-1)),
    ratio: exponentOf(counts, times),
    aim: inProportion,
    rounds: empty?.rounds ?? 0,
  };
}

function ms(time = NaN): string {
  return `${time.toFixed(0)} ms`;
}
