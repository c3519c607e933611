/** How an issue stands between parties, worst first. */
export const states = [
  'deadlocked',
  'apart',
  'conditional',
  'overlapping',
  'aligned',
  'agreed',
  'unstated',
] as const;
/** The state of an issue between some parties. */
export type State = (typeof states)[number];
