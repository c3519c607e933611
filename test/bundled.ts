/** The models that the package ships, by the names of their files; what lies beside one for some readers is part of it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness.ts';

export const bundledModels: readonly string[] = readdirSync(join(root, 'data')).filter((name) =>
  /^[^.]+\.yaml$/u.test(name),
);
