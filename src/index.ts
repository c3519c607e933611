export { load } from './load/load.ts';
export { findGaps } from './analysis/gaps.ts';
export type { Answer } from './records/answers/answers.ts';
