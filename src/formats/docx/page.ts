/** What all parts of one document share while it is made. */
import type { Measure } from '../line.ts';
import type { Signs } from '../text.ts';

/** The signs of a document, how wide texts are, and the addresses that it has led to so far. */
export interface Page {
  readonly signs: Signs;
  readonly measure: Measure;
  readonly addresses: Set<string>;
}
