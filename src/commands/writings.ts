/** The list of the commands that write, in the order of the help. */
import type { Writing } from './writing.ts';
import { importing } from './import.ts';
import { init } from './init.ts';
import { schema } from './schema.ts';

/** Commands that write a file to keep. */
export const writings: readonly Writing[] = [init, importing, schema];
