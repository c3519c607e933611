/** Which files lie beside a model for readers of their own, by their names: `stance.guild+union.yaml` beside `stance.yaml`. */
import { isId } from '../mend/id.ts';

/** A file by its name, with the readers that the name says; none for the author alone. */
export interface Beside {
  readonly file: string;
  readonly readers: readonly string[];
}

/** The files among some that lie beside a model. */
export function filesBeside(model: string, files: readonly string[]): readonly Beside[] {
  return files.flatMap((file) => {
    const readers = readersIn(model, file);
    return readers === null ? [] : [{ file, readers }];
  });
}

/** The readers that a name says behind that of the model; null where it is no such name. */
function readersIn(model: string, file: string): readonly string[] | null {
  const [stem, ending] = partsOf(model);
  const [whole, itsEnding] = partsOf(file);
  if (ending === '' || !isSameEnding(ending, itsEnding) || !whole.startsWith(`${stem}.`)) return null;
  const readers = whole.slice(stem.length + 1).split('+');
  if (!readers.every(isId)) return null;
  return readers.length === 1 && readers[0] === 'author' ? [] : readers;
}

/** The model beside which a file would lie, in either spelling of the ending; null where its name says no readers. */
export function modelsBeside(file: string): readonly string[] {
  const [whole, ending] = partsOf(file);
  const dot = whole.lastIndexOf('.');
  const endings = isYaml(ending) ? ['.yaml', '.yml'] : [ending];
  const models = endings.map((one) => `${whole.slice(0, dot)}${one}`);
  return dot < 0 ? [] : models.filter((model) => readersIn(model, file) !== null);
}

/** What a file for these readers is called beside a model. */
export function nameBeside(model: string, readers: readonly string[]): string {
  const [stem, ending] = partsOf(model);
  return `${stem}.${readers.length === 0 ? 'author' : readers.join('+')}${ending}`;
}

function partsOf(file: string): readonly [stem: string, ending: string] {
  const [, stem = file, ending = ''] = /^(.*[^/\\])(\.[a-z]+)$/isu.exec(file) ?? [];
  return [stem, ending];
}

function isSameEnding(one: string, other: string): boolean {
  return one === other || (isYaml(one) && isYaml(other));
}

function isYaml(ending: string): boolean {
  return /^\.ya?ml$/iu.test(ending);
}

/** What a file is called by those in its folder. */
export function nameInFolder(file: string): string {
  return file.replace(/^.*[/\\]/su, '');
}

/** The path of a name in the folder of a file. */
export function sameFolder(file: string, name: string): string {
  return `${file.slice(0, file.length - nameInFolder(file).length)}${name}`;
}
