/** What a command line cannot have: told in words, and to scripts by a code. */

/** Why there is no answer: how it was asked, no model to ask, one that cannot be read, or no place for the answer. */
export type UsageCode = 'usage' | 'no-model' | 'unreadable' | 'unwritable';

/** A message that repeats a word of any length, with as much of it as a reader can use. */
function excerptOf(message: string): string {
  if (message.length <= longest) return message;
  // The halves of a letter of two units say nothing by themselves.
  const begin = message.slice(0, longest - atEnd).replace(/[\ud800-\udbff]$/u, '');
  const end = message.slice(-atEnd).replace(/^[\udc00-\udfff]/u, '');
  return `${begin}…${end}`;
}

const longest = 240;
const atEnd = 100;

/** Something wrong on the command line: the message says what, the hint how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | null;
  readonly code: UsageCode;

  constructor(message: string, hint: string | null = null, code: UsageCode = 'usage') {
    super(excerptOf(message));
    this.hint = hint;
    this.code = code;
  }
}
