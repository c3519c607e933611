/** What can be wrong with a model as text and as a set of keys and values. */
import { inPart } from './explanation.ts';

export const ofText = {
  'yaml-syntax': inPart(
    'A text that holds ": " stands in quotes. The message says which rule of YAML is broken.',
    'summary: The hall: who has it, and when',
    'summary: "The hall: who has it, and when"',
  ),
  'unknown-tag': inPart(
    'Write the plain value; if a text begins with "!", quote it.',
    'phase: !draft second round',
    'phase: second round',
  ),
  'unknown-anchor': inPart(
    'Declare the anchor before it is used, or quote a text that begins with "*".',
    'phase: *second',
    'phase: "*second"',
  ),
  'duplicate-key': inPart(
    'YAML would keep the last and forget the first: join the two.',
    `parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }
  choir: { name: The choir of the town }`,
    `parties:
  choir: { name: The choir of the town }
  theatre: { name: The theatre group }`,
  ),
  'key-without-value': inPart(
    'Within braces a comma ends a text: put the whole text in quotes, or give it a line of its own. A number has no commas, and a list stands in brackets.',
    `sources:
  minutes: { title: Minutes, second meeting }`,
    `sources:
  minutes: { title: "Minutes, second meeting" }`,
  ),
  'unknown-version': inPart('Write the version that this program knows.', 'stance: 7', 'stance: 1'),
  'unknown-key': inPart(
    'Use a key that the place knows; docs/format.md lists them.',
    `parties:
  choir: { title: The choir, name: The choir }
  theatre: { name: The theatre group }`,
    `parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }`,
  ),
  'missing-key': inPart(
    'Add the key; docs/format.md says what each thing must have.',
    `parties:
  choir: { role: principal }
  theatre: { name: The theatre group }`,
    `parties:
  choir: { name: The choir, role: principal }
  theatre: { name: The theatre group }`,
  ),
  'wrong-type': inPart(
    'Write what the key takes. A text that looks like a number stands in quotes.',
    'title: 2026',
    'title: "2026"',
  ),
  'bad-id': inPart(
    'Ids are lower-case words, digits and single hyphens, and begin with a letter; a name may be anything.',
    `blocs:
  All_Guests: { name: All guests, members: [choir, theatre] }`,
    `blocs:
  all-guests: { name: All guests, members: [choir, theatre] }`,
  ),
  'bad-date': inPart('Write the year, the month and the day.', 'date: 1 March 2026', 'date: 2026-03-01'),
  'bad-importance': inPart(
    'Importance is a number of 0 or more, in units of your own: 2 weighs twice as much as 1.',
    `positions:
  choir:
    rent: { demands: 100, importance: high }`,
    `positions:
  choir:
    rent: { demands: 100, importance: 3 }`,
  ),
} as const;
