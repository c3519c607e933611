/** The files that a model is made of, as far as they are read. */
import type { Fault } from '../fault.ts';
import type { YamlValue } from '../yaml/walk.ts';
import type { Yaml } from '../yaml/read.ts';
import type { Readership } from './layer.ts';

/** The text of a file, and for whom its name says that it is: everybody, or these readers. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  readonly readers: readonly string[] | null;
}

/** The values of a file, and for whom its name says that it is: everybody, or these readers. */
export interface FileRead {
  readonly file: string;
  readonly readers: readonly string[] | null;
  readonly value: YamlValue;
}

/** A fault in one of the files, by its number. */
export interface FaultIn {
  readonly file: number;
  readonly fault: Fault;
}

/** A file read with its places. */
export interface PlacedFile extends FileRead {
  readonly text: string;
  readonly yaml: Yaml;
}

/** A file with who may read it. */
export interface ReadPart extends PlacedFile {
  readonly readership: Readership;
}
