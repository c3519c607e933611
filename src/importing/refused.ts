/** What a file from outside holds that cannot become a model. */

/** A place in a file, both counted from 1; 1:1 where it is the whole of it. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The whole of a file, where no part of it is to blame. */
export const whole: FilePlace = { line: 1, column: 1 };

/** Stands in the way of an import: where it is, what is wrong, and how to mend it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly file: string;
  readonly place: FilePlace;
  readonly hint: string;

  constructor(file: string, place: FilePlace, message: string, hint: string) {
    super(message);
    this.file = file;
    this.place = place;
    this.hint = hint;
  }
}

/** A place in a file that is named. */
export interface FileSpot {
  readonly file: string;
  readonly place: FilePlace;
}

/** Stops the import at a spot. */
export function refuseAt({ file, place }: FileSpot, message: string, hint: string): never {
  throw new Refused(file, place, message, hint);
}

/** What helps where a program is not to blame, but what became of its file. */
export const fromProgram = 'Take the file anew from the program that wrote it.';

/** The line and the column of any offset in a text. */
export function lineFinder(text: string): (offset: number) => FilePlace {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** So many letters a profile of another program has at most: the tree of a text takes a hundred times its memory. */
const longest = 2_000_000;

/** Refuses what no program has written as the profile of a party, before its tree is made. */
export function refuseLarge({ file, text }: { readonly file: string; readonly text: string }): void {
  if (text.length > longest)
    refuseAt(
      { file, place: whole },
      'The file is larger than any profile',
      'Leave out what is not about the negotiation.',
    );
}
