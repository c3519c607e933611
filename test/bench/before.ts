/** The build that later ones are measured against: the last one that read every model with its places. */
import { npm, kept, run } from './kept.ts';
import type { Program } from './programmes.ts';

/** Which state of the project that is. */
export const commit = '09b25c8';

/** The folder of that build, made from the history where it is not there yet. */
export function buildBefore(root: string): Program {
  return kept(root, `build-${commit}`, (folder) => {
    run('tar', ['-x'], folder, run('git', ['archive', '--format=tar', commit], root));
    npm(folder, 'ci');
    run(process.execPath, ['scripts/build.js'], folder);
  });
}
