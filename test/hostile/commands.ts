/** What the hostile model could have been before, in harmless words. */
const harmless = 'test/hostile/harmless.yaml';

/** Every command line that answers from the hostile model on standard input. */
export const commands: readonly (readonly string[])[] = [
  ['show'],
  ['show', 'shifts'],
  ['show', 'pay'],
  ['show', 'term'],
  ['show', 'canteen'],
  ['show', 'union'],
  ['show', 'staff'],
  ['positions'],
  ['compare'],
  ['compare', 'union', 'employer', 'council'],
  ['diff', 'union', 'employer'],
  ['gaps'],
  ['rejections'],
  ['concessions'],
  ['proposal'],
  ['proposal', 'draft'],
  ['proposal', '--draft', 'shifts=voluntary,pay=4'],
  ['show', 'draft'],
  ['bridge'],
  ['deals'],
  ['trades'],
  ['timeline'],
  ['alignment'],
  ['gaps', '--at', '2026-01-15'],
  ['changes', harmless, '-'],
  ['changes', '-', harmless],
  ['check'],
  ['report'],
  ['sheet', 'union'],
];

/** Those that have a table for CSV. */
export const tabled = commands.filter(([command = '']) => !['show', 'report', 'sheet'].includes(command));
