/** What a word of a command line names, so that a shell can offer the words that fit there. */
export type Noun =
  | 'party'
  /** As whom a model is read. */
  | 'reader'
  /** A party, or a party as of a day. */
  | 'side'
  | 'issue'
  | 'group'
  | 'draft'
  /** Whatever has an id. */
  | 'thing'
  | 'day'
  /** A point of an issue: `issue=point`. */
  | 'point'
  /** Points of several issues. */
  | 'points'
  /** A move that is supposed: `party.issue.concedes+=point`. */
  | 'move'
  | 'code'
  | 'command'
  | 'shell'
  | 'file';

/** What is named where the help writes a word such as `<date>`; of any other word a command says it itself. */
const nouns: Readonly<Record<string, Noun>> = {
  party: 'party',
  reader: 'reader',
  draft: 'draft',
  date: 'day',
  'issue=point': 'point',
  move: 'move',
  code: 'code',
  command: 'command',
  shell: 'shell',
  file: 'file',
  path: 'file',
  model: 'file',
  older: 'file',
  newer: 'file',
};

/** What the word names that the help writes as `<file...>` or `[party...]`, or null where that does not tell. */
export function nounIn(place: string): Noun | null {
  const [, word = ''] = /[<[]([^<>[\].]+)/u.exec(place) ?? [];
  return Object.hasOwn(nouns, word) ? (nouns[word] ?? null) : null;
}
