/** The list of the commands that write, in the order of the help. */
import type { Writing } from './writing.ts';
import { importing } from './import.ts';
import { init } from './init.ts';

/** Commands that write a file to keep. */
export const writings: readonly Writing[] = [init, importing];
