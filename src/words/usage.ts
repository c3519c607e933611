/** What a command line cannot have: told in words, and to scripts by a code. */

/** Why there is no answer: how it was asked, no model to ask, one that cannot be read, or no place for the answer. */
export type UsageCode = 'usage' | 'no-model' | 'unreadable' | 'unwritable';

/** Something wrong on the command line: the message says what, the hint how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | null;
  readonly code: UsageCode;

  constructor(message: string, hint: string | null = null, code: UsageCode = 'usage') {
    super(message);
    this.hint = hint;
    this.code = code;
  }
}
