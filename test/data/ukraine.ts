/** The model of the drafts of 2025, on which the answers must tell what happened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness.ts';

export const text = readFileSync(join(root, 'data/ukraine-2025.yaml'), 'utf8');
