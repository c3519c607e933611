/** What the other questions take, beside `gaps` on the same model. */
import { modelIn } from './models.ts';
import type { Size } from './models.ts';
import type { Budget } from './measure.ts';
import { stanceIn } from './programmes.ts';
import { compare } from './section.ts';
import { grouped } from './table.ts';
import type { Bench, Section } from './section.ts';

type Format = 'json' | 'terminal';

/** As many parties as a large assembly has, on as many issues as a treaty has chapters. */
export const questions: Section = (bench) =>
  besideGaps(bench, { parties: 277, issues: 23, scales: true }, all, { rounds: 3, seconds: 70 });

/** A long history. */
export const timeline: Section = (bench) =>
  besideGaps(bench, { parties: 50, issues: 20, moves: 10_000 }, ['timeline'], { rounds: 3, seconds: 15 });

const all = ['bridge', 'show', 'alignment', 'report'] as const;

function besideGaps(
  bench: Bench,
  size: Size,
  questions: readonly string[],
  budget: Budget,
): ReturnType<Section> {
  const model = modelIn(bench.folder, size);
  const comparisons = formats.flatMap((format) => {
    const ask = (question: string) => stanceIn(bench.root, question, '-m', model, '-f', format);
    const beside = ask('gaps');
    return questions.map((question) => ({
      what: `${question}, ${format}`,
      call: ask(question),
      beside,
      aim: 1.5,
    }));
  });
  const moves = size.moves === undefined ? '' : `, ${grouped(size.moves)} moves`;
  return {
    heads: [`${grouped(size.parties)} × ${size.issues}${moves}`, 'question', 'gaps', 'ratio'],
    rows: compare(bench, comparisons, budget),
  };
}

const formats: readonly Format[] = ['json', 'terminal'];
