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
