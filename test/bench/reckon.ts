/**
 * Run by the bench: `frontier 3 15 5 7` finds the frontier of seven talks between three parties on fifteen issues of five
 * points, and tells a line each how long a loop took the processor, and then the frontier.
 */
import { countAtLeast } from '../../src/analysis/deals/halves.ts';
import { frontierOf } from '../../src/analysis/deals/frontier.ts';
import { nashByBounds } from '../../src/analysis/deals/bounds/best.ts';
import type { Wager } from '../../src/analysis/deals/bounds/best.ts';
import { sorted } from '../../src/analysis/deals/partials.ts';
import { independent } from '../analysis/deals/independent.ts';
import type { Reckoning } from './deals.ts';

const [what = '', ...figures] = process.argv.slice(2);
const [parties = 0, issues = 0, points = 0, talks = 0] = figures.map(Number);

/** What `stance deals` keeps at most where nobody says otherwise. */
const limit = parties > 3 ? 50_000 : 200_000;

const reckonings: { readonly [Name in Reckoning]: (wager: Wager) => boolean } = {
  frontier: ({ issues }) => {
    const worths = issues.map((options) => options.map((worth, point) => ({ point, worth })));
    const least = Array.from({ length: parties }, () => null);
    return frontierOf({ width: parties, issues: worths, least, limit }).kind === 'frontier';
  },
  nash: (wager) => nashByBounds(wager, limit).kind === 'exact',
  zone: ({ issues, base }) => {
    const worths = issues.map((options) =>
      sorted({ width: parties, values: options.flat(), counts: options.map(() => 1) }),
    );
    return countAtLeast(worths, base, 10 * limit) !== null;
  },
};

function isReckoning(word: string): word is Reckoning {
  return word in reckonings;
}

/** What a machine takes longer for where it is slower, and no other code makes faster or slower. */
function loop(): boolean {
  let state = 1;
  for (let turn = 0; turn < 650; turn += 1) state = turned(state);
  return state > 0;
}

/** A hundred thousand steps: short, so that it is soon compiled as it will stay. */
function turned(from: number): number {
  let state = from;
  for (let step = 0; step < 100_000; step += 1) state = (Math.imul(state, 48_271) & 0x7fffffff) | 1;
  return state;
}

/** The processor's milliseconds; what gives up, or comes to nothing, is a wrong figure. */
function timed(work: () => boolean): number {
  const start = process.cpuUsage();
  const isDone = work();
  const { user, system } = process.cpuUsage(start);
  if (!isDone) throw new Error(`${process.argv.slice(2).join(' ')} was given up`);
  return (user + system) / 1000;
}

if (!isReckoning(what)) throw new RangeError(`Nobody can reckon "${what}"`);
const reckon = reckonings[what];
timed(loop);
for (let seed = 1; seed <= talks; seed += 1) {
  const wager = independent({ parties, issues, points }, seed);
  process.stdout.write(`${timed(loop)} ${timed(() => reckon(wager))}\n`);
}
