/** What large models take, beside the build of before and beside what else would read them. */
import { callOf, stanceIn, weighed } from './programmes.ts';
import type { Call, Lack } from './programmes.ts';
import { compare } from './section.ts';
import type { Bench, Comparison, Section } from './section.ts';
import type { Heads } from './table.ts';
import { modelIn, sizeOf } from './models.ts';
import type { Size } from './models.ts';

const heads: Heads = ['beside before', 'now', 'before', 'ratio'];
const gaps = ['gaps', '--json'] as const;

/** A sound model, and Python that does no more than parse it. */
export const large: Section = (bench) => {
  const size = { parties: 100, issues: 100 };
  const model = modelIn(bench.folder, size);
  const parsed = callOf(bench.python, (file) => ({
    file,
    words: ['-c', parseInPython, model],
    silent: true,
  }));
  const comparisons = [
    ...againstBefore(bench, gaps, size, { time: 0.4, memory: 0.5 }),
    {
      what: 'gaps beside Python, parse only',
      call: stanceIn(bench.root, 'gaps', '-m', model),
      beside: parsed,
      aim: 1,
    },
  ];
  return { heads, rows: compare(bench, comparisons, { rounds: 5, seconds: 60 }) };
};

/** The model that takes a minute a round. */
export const largest: Section = (bench) => {
  const size = { parties: 200, issues: 500 };
  const comparisons = againstBefore(bench, gaps, size, { time: 0.25, memory: 0.3 });
  return { heads, rows: compare(bench, comparisons, { rounds: 3, seconds: 170 }) };
};

/** The largest page that there is: a row a pair. */
export const alignment: Section = (bench) => {
  const size = { parties: 500, issues: 4 };
  const words = ['alignment', '--all', '-f', 'terminal'];
  const comparisons = againstBefore(bench, words, size, { time: 0.5, memory: 0.4 });
  return { heads, rows: compare(bench, comparisons, { rounds: 3, seconds: 30 }) };
};

/** A fault is told with its place, whatever that takes; it may take little more than it did. */
export const faulty: Section = (bench) => {
  const size = { parties: 100, issues: 100 };
  const comparisons = (['deep', 'last'] as const).map((fault) => {
    const model = modelIn(bench.folder, { ...size, fault });
    const [call, beside] = calls(bench, [...gaps, '-m', model], (call) => ({ ...call, status: 2 }));
    return { what: faults[fault], call, beside, aim: 1.15 };
  });
  return { heads, rows: compare(bench, comparisons, { rounds: 3, seconds: 60 }) };
};

const faults = {
  deep: 'gaps, 100 × 100, an unknown point half way',
  last: 'gaps, 100 × 100, an open bracket at the end',
} as const;

const parseInPython =
  'import sys, yaml; yaml.load(open(sys.argv[1], encoding="utf-8"), Loader=yaml.CSafeLoader)';

function againstBefore(
  bench: Bench,
  words: readonly string[],
  size: Size,
  aims: { readonly time: number; readonly memory: number },
): readonly Comparison[] {
  const model = modelIn(bench.folder, size);
  const [call, beside] = calls(bench, [...words, '-m', model], weighed);
  const what = `${words[0] ?? ''}, ${size.parties} × ${size.issues}, ${sizeOf(model)}`;
  return [
    { what, call, beside, aim: aims.time },
    { what: `${what}: memory`, call, beside, aim: aims.memory, memory: true },
  ];
}

/** The same words to this build and to that of before. */
function calls(
  { root, before }: Bench,
  words: readonly string[],
  change: (call: Call) => Call,
): readonly [Call, Call | Lack] {
  return [change(stanceIn(root, ...words)), callOf(before, (folder) => change(stanceIn(folder, ...words)))];
}
