/** As whom a model is read, where that is not the public. */
import type { Bloc, Party } from './party.ts';

/** Whoever may know more than the public: a party, a bloc, of which all members know it, or the author, who knows all. */
export type Reader = Party | Bloc | 'author';

/** The id of a reader, as `--as` takes it; null for the public. */
export function readerId(reader: Reader | null): string | null {
  return typeof reader === 'object' ? (reader?.id ?? null) : reader;
}
