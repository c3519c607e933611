/** What stands in a folder or in the nearest one above it: the model, or the root of the repository. */
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../words/usage.ts';

const names = ['stance.yaml', 'stance.yml'];

/** The nearest model, in a folder or above it, or null; two in one folder are a usage error. */
export function findModel(folder: string): { readonly path: string; readonly file: string } | null {
  for (const here of upwards(folder)) {
    const there = names.filter((name) => isThere(join(here, name)));
    const [found, other] = there.map((name) => ({
      path: join(here, name),
      file: join(relative(folder, here), name),
    }));
    if (found === undefined) continue;
    if (other === undefined) return found;
    throw new UsageError(
      `The model may be ${found.file} or ${other.file}`,
      'Name one of them with -m, or remove the other.',
    );
  }
  return null;
}

/** A path as the repository around it has it, or null where there is none; the workspace of a runner is one. */
export function pathInRepository(folder: string, path: string, workspace = ''): string | null {
  const whole = resolve(folder, path);
  const folders = [...upwards(dirname(whole))];
  const given = folders.find((one) => workspace !== '' && one === resolve(folder, workspace));
  const root = given ?? folders.find((one) => isThere(join(one, '.git')));
  return root === undefined ? null : relative(root, whole).replaceAll(sep, '/');
}

/** A folder and all above it. */
function* upwards(folder: string): Generator<string> {
  let here = resolve(folder);
  for (; dirname(here) !== here; here = dirname(here)) yield here;
  yield here;
}

/** What may not be looked at, or leads nowhere, is passed over: it was not named, so the search goes on. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
