/** A source as a machine reads it. */
import type { Source } from '../model/claim.ts';
import type { Day, Id, Words } from './text.ts';

/** Where claims come from, such as an article or minutes; days are written YYYY-MM-DD. */
export interface SourceRecord {
  readonly id: Id;
  readonly title: Words;
  readonly date: Day | null;
  readonly url: Words | null;
  readonly file: string | null;
  readonly note: Words | null;
}

/** All that a model says of a source. */
export function sourceRecord({ id, title, date, url, file, note }: Source): SourceRecord {
  return { id, title, date, url, file, note } satisfies Record<Exclude<keyof Source, 'kind'>, unknown>;
}
