/** What programs are on this machine. */
import { spawnSync } from 'node:child_process';

/** Whether a program is here that says this of itself. */
export function isHere(program: string, says: RegExp): boolean {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return says.test(stdout ?? '');
}
