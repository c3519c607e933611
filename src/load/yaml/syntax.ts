/** What is wrong with the YAML itself, in plain words: the parser's own speak of its insides. */
import type { ErrorCode, YAMLError } from 'yaml';
import { quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** What is wrong, and how to mend it. */
type Wording = readonly [message: string, hint: string];

const quoteIt = 'Put the whole text in quotes.';
const brackets =
  'If it is a key of its own, write a comma before it: { from: 0, to: 30 }. A text that holds ": " stands in quotes.';
const anchors: Wording = [
  'A value that begins with !, & or * is a tag, an anchor or an alias, and this is no sound one',
  'If it is meant as text, put it in quotes.',
];
const misplaced: Wording = ['This does not belong here', `Remove it. If it is part of a text: ${quoteIt}`];

/** What each fault means to who wrote the file. */
const wordings: Readonly<Record<ErrorCode, Wording | null>> = {
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  BAD_COLLECTION_TYPE: null,
  BAD_DIRECTIVE: [
    'This line begins with %, and is no directive that is known',
    'Remove it: a model needs none.',
  ],
  BAD_DQ_ESCAPE: [
    'In double quotes a backslash begins an escape, and this is none',
    'Write \\\\ for a backslash, or use single quotes.',
  ],
  BAD_INDENT: [
    'This line is indented unlike those that it belongs with',
    'Indent all keys of a mapping, and all entries of a list, by the same number of spaces.',
  ],
  BAD_PROP_ORDER: anchors,
  BAD_SCALAR_START: ['A text cannot begin with this sign', quoteIt],
  BLOCK_AS_IMPLICIT_KEY: [
    'Another key begins within a value',
    'Quote a text that holds ": ". Put nested keys on lines of their own, with no text behind the key above.',
  ],
  BLOCK_IN_FLOW: ['Another key or list begins within a value in brackets', brackets],
  DUPLICATE_KEY: null,
  IMPOSSIBLE: null,
  KEY_OVER_1024_CHARS: [
    'A key is longer than 1024 characters',
    'Long text belongs behind the colon. Quote a text that holds ": ".',
  ],
  MISSING_CHAR: null,
  MULTILINE_IMPLICIT_KEY: [
    'This line is no "key: value"',
    'Write a colon and a space behind the key. A text of several lines begins with "key: >-" and is indented.',
  ],
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_DOCS: null,
  MULTIPLE_TAGS: anchors,
  NON_STRING_KEY: ['A key must be a word', 'Keys are words, such as "year-2014".'],
  RESOURCE_EXHAUSTION: null,
  TAB_AS_INDENT: [
    'A tab stands where the line is indented',
    'Indent with spaces: YAML allows no tabs there.',
  ],
  TAG_RESOLVE_FAILED: null,
  UNEXPECTED_TOKEN: misplaced,
};

/** The same code has several meanings; these are told apart by the parser's words. */
const particular: readonly (readonly [said: RegExp, wording: Wording])[] = [
  [
    /at node end/u,
    [
      'More follows where the value has ended',
      'Put the whole text in one pair of quotes; an apostrophe within single quotes is written twice. Between entries in brackets, write a comma.',
    ],
  ],
  [
    /on same line with key/u,
    ['A list begins on the line of its key', 'Begin it on a new line, or write it as [a, b].'],
  ],
  [
    /^Block scalar header/u,
    [
      'A text begins on the line of its > or |',
      `Begin it on the next line, indented. If > or | is part of it: ${quoteIt}`,
    ],
  ],
  [
    /^Missing directives-end/u,
    ['The lines that begin with % are not followed by "---"', 'Remove them: a model needs none.'],
  ],
  [
    /same line with directives-end/u,
    ['A key stands on the line of the "---"', 'Write it on the next line, or remove the "---".'],
  ],
  [/^Tags and anchors must be/u, anchors],
  [/^Missing ,/u, ['A comma is missing before this', 'Between entries in brackets, write a comma.']],
  [
    /^Comments must be/u,
    ['A comment begins without a space before its #', 'Write a space before it, or quote the text.'],
  ],
  [
    /^Implicit map keys need/u,
    [
      'This line is no "key: value"',
      'Write a colon and a space behind the key. Where a text goes on, indent it further than its key; a note begins with "# ".',
    ],
  ],
  [/^Sequence item without/u, ['An entry of a list has no dash', 'Begin each with "- ".']],
  [/^Missing space after/u, ['A colon has no space behind it', 'Write a space behind the colon.']],
];

/** One fault or warning of the parser in our words. */
export function syntaxFault({ code, message, pos }: YAMLError): Fault {
  if (code === 'TAG_RESOLVE_FAILED') return tagFault(message, pos[0]);
  const wording = particular.find(([said]) => said.test(message))?.[1] ?? wordings[code];
  const [said, hint] = wording ?? [message, null];
  return { code: 'yaml-syntax', message: said, hint, place: pos[0] };
}

function tagFault(message: string, place: number): Fault {
  const tag = message.replace(/^.*?: /u, '').replace(/^tag:yaml\.org,2002:/u, '!!');
  return {
    code: 'unknown-tag',
    message: `The tag ${quoted(tag)} is not known: a model needs no tags`,
    hint: 'Remove it. If the ! is part of a text, put the text in quotes.',
    place,
  };
}
