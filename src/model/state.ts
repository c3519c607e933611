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
export type State = (typeof states)[number];
