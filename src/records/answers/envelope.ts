/** What stands before every answer. */
import type { Day, Id, Words } from '../text.ts';

/** The number of this contract; it changes when a key changes its meaning or goes. */
export type ContractVersion = 2;

/** The model that an answer is about, as of its date (YYYY-MM-DD). */
export interface ModelName {
  readonly title: Words;
  readonly file: string;
  readonly date: Day;
}

/** What stands before every answer; the model is null where the question is about files, or the newer of two versions is not there. */
export interface Envelope<Command extends string = string> {
  readonly stance: ContractVersion;
  readonly command: Command;
  readonly model: ModelName | null;
  /** As whom the model was read: the id of a party or bloc, "author", or null for the public. */
  readonly as: Id | null;
  /** What was supposed with --what-if, where anything was. */
  readonly supposed?: readonly string[];
  /** How much the answer leaves out because it is dated later than the model is read as of, where anything is. */
  readonly later?: number;
}
