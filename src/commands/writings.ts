/** The list of the commands that write, in the order of the help. */
import type { Writing } from './writing.ts';
import { complete } from './complete.ts';
import { completion } from './completion.ts';
import { importing } from './import.ts';
import { init } from './init.ts';
import { page } from './page.ts';
import { redacting } from './redact.ts';
import { schema } from './schema.ts';

/** Commands that write a file to keep. */
export const writings: readonly Writing[] = [init, importing, page, redacting, schema, completion, complete];
