/** The forms of files from outside, each under the name that `--kind` has for it; what a file holds is held against them in this order. */
import type { ForeignKind } from './draft.ts';
import { matrix } from './matrix.ts';
import { playbook } from './playbook.ts';
import { table } from './table/table.ts';

/** Every kind by its name. */
export const kinds = { matrix, playbook, table } as const satisfies Readonly<Record<string, ForeignKind>>;
