/** What a fault or a warning looks like in a small example, and how it is mended. */

/** An example of a code; its meaning stands in the table of codes. */
export interface Explanation {
  /**
   * What the example is: a `part` of a model, whose other keys are sound; a whole `file`; several `files` beside one
   * another, each behind a comment with its name; or a `command`, since what is wrong is with the file and not in it.
   */
  readonly of: 'part' | 'file' | 'files' | 'command';
  /** What to do, in a sentence or two. */
  readonly mend: string;
  readonly wrong: string;
  /** The same, mended. */
  readonly right: string;
}

/** An example that is some of the keys at the top of a model. */
export function inPart(mend: string, wrong: string, right: string): Explanation {
  return { of: 'part', mend, wrong, right };
}

/** An example that is the whole text of a file. */
export function inFile(mend: string, wrong: string, right: string): Explanation {
  return { of: 'file', mend, wrong, right };
}

/** An example that is several files, parted by "---", each behind a comment with its name. */
export function inFiles(mend: string, wrong: string, right: string): Explanation {
  return { of: 'files', mend, wrong, right };
}

/** An example that is a command line. */
export function onCommandLine(mend: string, wrong: string, right: string): Explanation {
  return { of: 'command', mend, wrong, right };
}
