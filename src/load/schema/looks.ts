/** How a value looks before it is known to be sound: what it was most likely meant to be. */

/** Keys of the author's own with values of one kind, such as parties by id. */
export type Mapping<T> = Readonly<Record<string, T>>;

/** What a value looks like, as data, so that it can be described as well as checked. */
export type Likeness =
  | 'text'
  | 'number'
  | 'truth'
  /** Text that is a date, or the year and month of one. */
  | 'day'
  | 'list'
  | 'mapping'
  /** A mapping that has one of these keys at least; where `holding` is given, one with such a value. */
  | { readonly keys: readonly string[]; readonly holding?: Likeness }
  /** A list with one such entry at least. */
  | { readonly entry: Likeness };

/** Whether a value looks so. */
export function looksLike(value: unknown, look: Likeness): boolean {
  switch (look) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'truth':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/u.test(value);
    case 'list':
      return Array.isArray(value);
    case 'mapping':
      return isMapping(value);
    default:
      return 'entry' in look
        ? Array.isArray(value) && value.some((entry) => looksLike(entry, look.entry))
        : isMapping(value) && hasOneOf(value, look.keys, look.holding);
  }
}

/** Whether a value looks in one of these ways. */
export function looksLikeAny(value: unknown, looks: readonly Likeness[]): boolean {
  for (const look of looks) if (looksLike(value, look)) return true;
  return false;
}

function hasOneOf(value: Mapping<unknown>, keys: readonly string[], holding: Likeness | undefined): boolean {
  for (const key of keys)
    if (Object.hasOwn(value, key) && (holding === undefined || looksLike(value[key], holding))) return true;
  return false;
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Mapping<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list that holds nothing. */
export function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
