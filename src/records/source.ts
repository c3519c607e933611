/** A source as a machine reads it. */
import type { Source } from '../model/claim.ts';

/** Where claims come from, such as an article or minutes; days are written YYYY-MM-DD. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly note: string | null;
}

/** All that a model says of a source. */
export function sourceRecord({ id, title, date, url, file, note }: Source): SourceRecord {
  return { id, title, date, url, file, note } satisfies Record<Exclude<keyof Source, 'kind'>, unknown>;
}
