/** Which partial deals can still become as good as the best deal known. */
import type { Aim } from './aims.ts';
import { ceilingOf, ceilingOn } from './ceilings.ts';
import type { Ceiling } from './ceilings.ts';
import type { Layer } from './layer.ts';
import { tuned } from './prices.ts';
import type { Logs, ScoresByIssue } from './prices.ts';

/** What is sought among which deals. */
export interface Search {
  readonly aim: Aim;
  readonly scores: ScoresByIssue;
  readonly base: readonly number[];
  /** What no sum of a party exceeds. */
  readonly sizes: readonly number[];
  /** The prices that bound a measure over all deals. */
  readonly logsOf: (measure: number) => readonly Logs[];
  /** The measures of the best deal known, else what counts at all. */
  readonly record: readonly number[];
}

/** How the partial deals of a layer are judged while an issue is merged into them. */
export interface Outlook {
  /** Turns to the partial deal whose sums begin at a place of the list. */
  readonly turn: (sums: Float64Array, at: number) => void;
  /** What no deal with this option exceeds, the sums being those with it; null where none reaches the record. */
  readonly ceiling: (option: number, sums: Float64Array) => number | null;
}

/** Judges the partial deals of a layer before an issue. */
export function reachOf(search: Search, stage: number, layer: Layer): Outlook {
  const { aim, record } = search;
  const { rows, prices, worth, rest } = ceilingAt(search, stage, 0, retuned(search, stage, layer));
  const { parties } = layer;
  const least = record[0] ?? 0;
  const heads = new Float64Array(rows);
  const tied = tiesOf(search, stage);
  // The price that told of one partial deal that it is too low will often tell it of the next.
  let likely = 0;
  return {
    turn: (sums, at) => {
      for (let j = 0; j < rows; j += 1) {
        let head = rest[j] ?? 0;
        for (let i = 0; i < parties; i += 1) head += (prices[j * parties + i] ?? 0) * (sums[at + i] ?? 0);
        heads[j] = head;
      }
    },
    ceiling: (option, sums) => {
      const from = option * rows;
      if ((heads[likely] ?? 0) + (worth[from + likely] ?? 0) < least) return null;
      let ceiling = Infinity;
      for (let j = 0; j < rows; j += 1) {
        const bound = (heads[j] ?? 0) + (worth[from + j] ?? 0);
        if (bound < least) {
          likely = j;
          return null;
        }
        if (bound < ceiling) ceiling = bound;
      }
      return ceiling >= least + aim.unit || tied(sums) ? ceiling : null;
    },
  };
}

/** Tells of sums that are at best tied by the first measure whether the others allow that they reach the record. */
function tiesOf(search: Search, stage: number): (sums: Float64Array) => boolean {
  const { aim, record, logsOf } = search;
  const ceilings: Ceiling[] = [];
  return (sums) => {
    for (let measure = 1; measure < aim.measures; measure += 1) {
      const least = record[measure] ?? -Infinity;
      if (least === -Infinity) return true;
      const ceiling = ceilingOn(
        (ceilings[measure] ??= ceilingAt(search, stage, measure, logsOf(measure))),
        sums,
      );
      if (ceiling < least) return false;
      if (ceiling >= least + aim.unit) return true;
    }
    return true;
  };
}

/** Where there are this many partial deals, it pays to seek prices for some of them. */
const many = 1000;

/** Prices for the first measure: where partial deals are many, the best for one in so many of them. */
function retuned({ aim, scores, logsOf }: Search, stage: number, layer: Layer): readonly Logs[] {
  const logs = logsOf(0);
  if (layer.size < many) return logs;
  const [start = []] = logs;
  const count = Math.min(64, Math.floor(layer.size / 64));
  const sampled = Array.from({ length: count }, (_, sample) => {
    const at = Math.floor(((sample + 0.5) * layer.size) / count) * layer.parties;
    const sums = [...layer.sums.subarray(at, at + layer.parties)];
    return tuned(aim, 0, { scores: scores.slice(stage), sums, start, steps: 40 });
  });
  return [start, ...sampled];
}

function ceilingAt(
  { aim, scores, sizes }: Search,
  stage: number,
  measure: number,
  logs: readonly Logs[],
): Ceiling {
  const prices = logs.map((each) => aim.prices(measure, each));
  return ceilingOf(prices, scores.slice(stage), sizes);
}
