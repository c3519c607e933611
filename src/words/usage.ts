/** A message that repeats a word of any length, with as much of it as a reader can use. */
export function excerptOf(message: string): string {
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

  constructor(message: string, hint: string | null = null) {
    super(excerptOf(message));
    this.hint = hint;
  }
}
