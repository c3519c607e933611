import { randomInt } from 'node:crypto';
import { defineConfig } from 'vitest/config';

/** Any number would do; what counts is that every run of `npm test` draws the same models. */
const fixed = 20_260_301;

/** How many times longer the laws are tried at night. */
const longer = 20;

export default defineConfig(({ mode }) => {
  const nightly = mode === 'nightly';
  const asked = process.env['STANCE_SEED'] ?? (nightly ? 'random' : String(fixed));
  const seed = asked === 'random' ? randomInt(2 ** 31) : Number(asked);
  if (!Number.isSafeInteger(seed))
    throw new Error(`STANCE_SEED is "random" or a whole number, not "${asked}"`);
  if (seed !== fixed) console.log(`Random models are drawn from STANCE_SEED=${seed}`);
  const times = nightly ? longer : 1;
  return {
    test: {
      include: ['test/**/*.test.ts'],
      setupFiles: ['test/seed.ts'],
      globalSetup: ['test/browser/told.ts'],
      env: { STANCE_SEED: String(seed), STANCE_TIMES: String(times) },
      // Tests share nothing that changes; what they import is read once for each worker.
      isolate: false,
      maxWorkers: 2,
      // A machine of two cores that does something else, too, keeps these.
      testTimeout: 60_000 * times,
      hookTimeout: 60_000,
    },
  };
});
