/** Something wrong on the command line: the message says what, the hint how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | null;
  readonly code: 'usage' | 'no-model';

  constructor(message: string, hint: string | null = null, code: 'usage' | 'no-model' = 'usage') {
    super(message);
    this.hint = hint;
    this.code = code;
  }
}
