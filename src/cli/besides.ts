/** The files that lie beside a model on the disk, and the model that such a file belongs to. */
import { filesBeside, modelsBeside, nameBeside, nameInFolder, sameFolder } from '../load/join/beside.ts';
import { shellWord } from '../commands/shellword.ts';
import type { Opened, PlaceBeside } from '../commands/writing.ts';
import type { Beside } from '../load/join/beside.ts';
import { isKnown } from '../load/join/choose.ts';
import { seatsIn } from '../load/join/seats.ts';
import { valueOfText } from '../load/lazily.ts';
import { isMapping } from '../load/schema/looks.ts';
import { UsageError } from '../words/usage.ts';
import type { Origin } from './origin.ts';
import { isPlainFile, namesIn, readModel } from './read.ts';

/** The files that lie beside a model, in the order of their names; what is piped or shipped has none. */
export function besideOf({ kind, path }: Origin): readonly Beside[] {
  if (kind !== 'file' || !isAtHome(path)) return [];
  return filesBeside(nameInFolder(path), namesIn(sameFolder(path, '.')));
}

/** Whether a path is that of a file in a folder, and not of a pipe or of what is open already. */
export function isAtHome(path: string): boolean {
  return isPlainFile(path) && !/^\/(?:dev|proc)\//u.test(path);
}

/** The paths of the files that belong to a model, itself the first. */
export function pathsOf(origin: Origin): readonly string[] {
  return [origin.path, ...besideOf(origin).map(({ file }) => sameFolder(origin.path, file))];
}

/** What a file for some readers is called beside a model, and where it lies; there is one file for the same readers. */
export function placeBeside({ paths, name, negotiation }: Opened, readers: readonly string[]): PlaceBeside {
  const [path = ''] = paths;
  const beside = nameBeside(name, readers);
  if (filesBeside(name, [beside]).length === 0)
    throw new UsageError(
      `"${name}" has no ending, before which its readers could stand`,
      'Give it one, such as talks.yaml.',
    );
  const partiesOf = (ids: readonly string[]): string =>
    [...new Set(ids.flatMap((id) => membersOf(negotiation, id)))].toSorted().join();
  const other = filesBeside(name, paths.map(nameInFolder)).find(
    (one) => one.file !== beside && partiesOf(one.readers) === partiesOf(readers),
  );
  if (other === undefined) return { name: beside, path: sameFolder(path, beside) };
  throw new UsageError(
    `"${other.file}" is for the same readers`,
    'Write there what they may know.',
    'unwritable',
  );
}

/** What is written for a reader is a model of its own; beside the model it would be laid over it. */
export function refuseBeside({ paths: [path = ''], name }: Opened, file: string): void {
  const folderOf = (one: string): string => sameFolder(one, '').replace(/^(?:\.\/)+/u, '');
  if (folderOf(path) !== folderOf(file) || filesBeside(name, [nameInFolder(file)]).length === 0) return;
  throw new UsageError(
    `"${file}" would lie beside "${name}", and be read as a part of it`,
    'Name it otherwise, such as for-union.yaml.',
    'unwritable',
  );
}

function membersOf({ blocs }: Opened['negotiation'], id: string): readonly string[] {
  return blocs.find((bloc) => bloc.id === id)?.members.map((member) => member.id) ?? [id];
}

/** Whether a text is what some readers know beside a model: by its name and what it says, or by what it lacks of a model. */
export async function isPartOfModel(path: string, text: string): Promise<boolean> {
  if (!text.includes('known-to')) return false;
  const value = await valueOfText(text);
  if (!isMapping(value)) return true;
  return 'known-to' in value && (modelsBeside(path).length > 0 || !('title' in value));
}

/** The model beside which a file lies by its name; null where none is there. */
export function modelByName({ kind, path, file, ...rest }: Origin): {
  readonly model: Origin;
  readonly beside: Beside;
} | null {
  if (kind !== 'file') return null;
  const model = modelsBeside(path).find(isPlainFile);
  const [beside] = model === undefined ? [] : filesBeside(nameInFolder(model), [nameInFolder(path)]);
  if (model === undefined || beside === undefined) return null;
  return { model: { ...rest, kind, path: model, file: sameFolder(file, nameInFolder(model)) }, beside };
}

/** The model that a file belongs to which is for some readers alone; null for any other file. */
export async function wholeBeside(origin: Origin): Promise<ReturnType<typeof modelByName>> {
  const found = modelByName(origin);
  if (found === null || !isPlainFile(origin.path)) return null;
  const { model, beside } = found;
  const [whole, own] = await Promise.all([readModel(model.path), readModel(origin.path)]);
  const isForSides = whole.ok && isKnown(beside, seatsIn(await valueOfText(whole.text)));
  return isForSides || (own.ok && (await isPartOfModel(origin.path, own.text))) ? found : null;
}

/** A file for some readers is no model by itself: to read it so would tell what it holds, and lack all else. */
export async function refusePart(origin: Origin): Promise<void> {
  const part = await wholeBeside(origin);
  if (part === null) return;
  const { model, beside } = part;
  const [reader = 'author'] = beside.readers;
  throw new UsageError(
    `"${origin.file}" is what some readers know beside "${model.file}", and no model by itself`,
    `Ask the model as one of them: -m ${shellWord(model.file)} --as ${reader}`,
  );
}
