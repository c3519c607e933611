/** Talks in another unit, or counted from another origin, are the same talks: whole numbers, which doubles hold, tell how they stand. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { modelText } from '../build.ts';
import { runs } from '../seed.ts';

const parties = ['union', 'employer', 'city'];
const lengths = { raise: 1000, hours: 700 };

/** A measure: whole numbers are counted from an origin, and in so many tens of a unit. */
interface Measure {
  readonly origin: number;
  readonly tens: number;
}

const plain: Measure = { origin: 0, tens: 0 };

const measures = fc.record({
  origin: fc.constantFrom(0, -500, 1, 90_000),
  tens: fc.integer({ min: -14, max: 20 }),
});

const whole = fc.constantFrom(0, 1, 100, 200, 300, 333, 400, 500, 600, 699);

/** A position that takes something, and may reject all that lies above or below that. */
const saying = fc
  .record({
    demands: fc.array(whole, { minLength: 1, maxLength: 2 }),
    concedes: fc.option(whole, { nil: undefined }),
    side: fc.constantFrom('above', 'below', null),
  })
  .map(({ side, ...taken }) => {
    const [first = 0, ...others] = [...taken.demands, taken.concedes ?? []].flat();
    if (side === null) return taken;
    const end = side === 'above' ? Math.max(first, ...others) : Math.min(first, ...others);
    return { ...taken, rejects: { [side]: end } };
  });
const talks = fc.tuple(...parties.map(() => fc.record({ raise: saying, hours: saying })));

/** A number as it is written in a measure: its digits moved, and nothing worked out. */
function written(figure: number, { tens }: Measure, origin = 0): number {
  return Number(`${(figure + origin) * 10}e${tens - 1}`);
}

/** Everything with the numbers of a range in a measure; lengths have no origin, and counts and shares no unit. */
function measured(value: unknown, measure: Measure, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => measured(one, measure, key));
  if (typeof value === 'number')
    return unmeasured.has(key) || key.endsWith('Count')
      ? value
      : written(value, measure, key === 'by' || key === 'of' ? 0 : measure.origin);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, measured(held, measure, name)]),
  );
}

const unmeasured = new Set(['closed', 'importance', 'redlines', 'bottomLines', 'terms', 'silent']);

function textIn(measure: Measure, said: readonly object[]): string {
  const text = modelText({
    parties,
    issues: Object.fromEntries(
      Object.entries(lengths).map(([id, to]) => [
        id,
        measured({ title: id, range: { from: 0, to } }, measure),
      ]),
    ),
    positions: Object.fromEntries(said.map((one, i) => [parties[i], measured(one, measure)])),
  });
  // A long whole number is refused where doubles miss it; powers of ten are not.
  return text.replaceAll(/\b\d{16,}\b/gu, (digits) => Number(digits).toExponential());
}

/** Without the sentences, in which numbers stand as words. */
function silent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, held: unknown) => (key === 'because' ? undefined : held)));
}

test('a unit ten times as large, or another origin, changes no verdict, no tie and no order', async () => {
  await fc.assert(
    fc.asyncProperty(talks, measures, async (said, measure) => {
      const [there, here] = [textIn(measure, said), textIn(plain, said)];
      const gaps = [await ask(there, 'gaps'), await ask(here, 'gaps')];
      expect(silent(gaps[0].gaps)).toEqual(silent(measured(gaps[1].gaps, measure)));
      const bridges = [await ask(there, 'bridge'), await ask(here, 'bridge')];
      expect(silent(bridges[0].bridges)).toEqual(silent(measured(bridges[1].bridges, measure)));
      const { pairs, nearest, farthest } = await ask(there, 'alignment');
      expect(await ask(here, 'alignment')).toMatchObject({ pairs, nearest, farthest });
    }),
    runs(25),
  );
});
