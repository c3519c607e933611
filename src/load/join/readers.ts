/** What is wrong with for whom files are: what their names say, and what they say themselves. */
import { onKey, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { severalReaders } from '../link/reader.ts';
import { isMapping } from '../schema/looks.ts';
import { nameInFolder } from './beside.ts';
import type { FaultIn, FileRead } from './files.ts';
import { readershipOf, textsIn } from './seats.ts';
import type { Seats } from './seats.ts';

/** The faults of each file that is for some readers alone. */
export function readerFaults(files: readonly FileRead[], seats: Seats): readonly FaultIn[] {
  return files.flatMap((one, file): readonly FaultIn[] => {
    const { readers, value } = one;
    if (!isMapping(value)) return [];
    const { length } = textsIn(value, 'known-to');
    if (readers === null) return length < 2 ? [] : [{ file, fault: severalReaders(length) }];
    const faults = [
      ...wrongReaders(readers, value['known-to']),
      ...unknownReaders(one, seats),
      ...sameReaders(files, file, readers, seats),
    ];
    return faults.map((fault) => ({ file, fault }));
  });
}

/** Whether what a file says of its readers is what its name says; the order does not count. */
function wrongReaders(readers: readonly string[], written: unknown): readonly Fault[] {
  const hint = `Write "known-to: [${readers.join(', ')}]", or name the file after its readers.`;
  const name = readers.length === 0 ? 'the author alone' : readers.join(' and ');
  if (written === undefined || written === null) {
    const message = `The file does not say for whom it is: its name says ${name}`;
    return [{ code: 'wrong-readers', message, hint, place: onKey() }];
  }
  const said = textsIn({ said: written }, 'said');
  const isSame = said.length === readers.length && new Set([...said, ...readers]).size === readers.length;
  if (isSame) return [];
  const told = said.length === 0 ? 'the author alone' : said.map((id) => quoted(id)).join(' and ');
  const message = `The file says that it is for ${told}, and its name says ${name}`;
  return [{ code: 'wrong-readers', message, hint, place: onKey('known-to') }];
}

/** The readers of a file who are no party and no bloc, of the public model or of the file itself. */
export function strangersIn({ readers, value }: Omit<FileRead, 'file'>, seats: Seats): readonly string[] {
  const declares = (section: string, id: string): boolean => {
    const held = isMapping(value) ? value[section] : undefined;
    return isMapping(held) && Object.hasOwn(held, id);
  };
  return (readers ?? []).filter((id) => !seats.has(id) && !declares('parties', id) && !declares('blocs', id));
}

/** Whether a file belongs to the model: one that says nothing of readers, and whose name says nobody, does not. */
export function isPart(file: Omit<FileRead, 'file'>, seats: Seats): boolean {
  const { readers, value } = file;
  return (
    readers === null || (isMapping(value) && 'known-to' in value) || strangersIn(file, seats).length === 0
  );
}

function unknownReaders(file: FileRead, seats: Seats): readonly Fault[] {
  return strangersIn(file, seats).map((id) => ({
    code: 'unknown-reader',
    message: `The file is for ${quoted(id)}, who is no party and no bloc`,
    hint: `Readers are: ${[...seats.keys()].slice(0, 12).join(', ')}. Mend the name of the file and "known-to".`,
    place: onKey('known-to'),
  }));
}

function sameReaders(
  files: readonly FileRead[],
  file: number,
  readers: readonly string[],
  seats: Seats,
): readonly Fault[] {
  const readership = readershipOf(readers, seats);
  const other = files.slice(0, file).find((one) => {
    const theirs = one.readers && readershipOf(one.readers, seats);
    return (
      theirs !== null && theirs.size === readership.size && [...theirs].every((id) => readership.has(id))
    );
  });
  if (other === undefined) return [];
  const message = `The file is for the same readers as ${nameInFolder(other.file)}`;
  return [{ code: 'same-readers', message, hint: 'Make one file of the two.', place: onKey('known-to') }];
}
