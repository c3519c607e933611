/** Whence random models are drawn: no test is left to chance unless that was asked for. See vitest.config.ts. */
import * as fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['STANCE_SEED']) });

/** How often a law is tried: so often in `npm test`, and many times that in `npm run nightly`. */
export function runs(often: number): { readonly numRuns: number } {
  return { numRuns: often * Number(process.env['STANCE_TIMES']) };
}
