/** The forms of files from outside, each under the name that `--kind` has for it; what a file holds is held against them in this order. */
import type { ForeignKind } from './draft.ts';
import { genius } from './profiles/genius.ts';
import { geniusweb } from './profiles/geniusweb.ts';
import { ktab } from './ktab/ktab.ts';
import { matrix } from './matrix.ts';
import { negmas } from './profiles/negmas.ts';
import { negolog } from './profiles/negolog.ts';
import { playbook } from './playbook.ts';
import { table } from './table/table.ts';

/** Every kind by its name. */
export const kinds = {
  genius,
  geniusweb,
  negolog,
  negmas,
  ktab,
  matrix,
  playbook,
  table,
} as const satisfies Readonly<Record<string, ForeignKind>>;
