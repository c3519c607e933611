/** What can be wrong with how parties, blocs, issues, sources and drafts are named. */
import { inPart } from './explanation.ts';

export const ofNames = {
  'unknown-party': inPart(
    'Declare the party under "parties", or mend its id.',
    `positions:
  chior:
    evenings: { demands: ours }`,
    `positions:
  choir:
    evenings: { demands: ours }`,
  ),
  'unknown-issue': inPart(
    'Declare the issue under "issues", or mend its id.',
    `positions:
  choir:
    evening: { demands: ours }`,
    `positions:
  choir:
    evenings: { demands: ours }`,
  ),
  'unknown-source': inPart(
    'Declare the source under "sources", or mend its id.',
    'evidence: minute',
    'evidence: minutes',
  ),
  'unknown-proposal': inPart(
    'Name a draft that stands under "proposals".',
    `proposals:
  first: { title: First draft, date: 2026-02-01, points: { rent: 150 } }
  second: { title: Second, date: 2026-02-08, revises: frist, points: { rent: 140 } }`,
    `proposals:
  first: { title: First draft, date: 2026-02-01, points: { rent: 150 } }
  second: { title: Second, date: 2026-02-08, revises: first, points: { rent: 140 } }`,
  ),
  'shared-word': inPart(
    'A word on the command line names one thing, in any case of its letters: rename one of the two.',
    `parties:
  choir: { name: The choir, aliases: [singers] }
  theatre: { name: The theatre group, aliases: [Singers] }`,
    `parties:
  choir: { name: The choir, aliases: [singers] }
  theatre: { name: The theatre group, aliases: [actors] }`,
  ),
  'bad-alias': inPart(
    'Behind "@" the command line reads a day: choose another word.',
    `parties:
  choir: { name: The choir, aliases: [choir@town] }
  theatre: { name: The theatre group }`,
    `parties:
  choir: { name: The choir, aliases: [choir of the town] }
  theatre: { name: The theatre group }`,
  ),
  'bad-rule': inPart(
    'Write how many must take a deal, from 1 up to the number of parties, or who must; without a rule all must.',
    `rule: { at-least: 3 }`,
    `rule: { at-least: 1, veto: [choir] }`,
  ),
  'small-bloc': inPart(
    'Name the members, two or more, or write the positions under the party itself.',
    `blocs:
  guests: { name: The guests, members: [choir] }`,
    `blocs:
  guests: { name: The guests, members: [choir, theatre] }`,
  ),
  'few-between': inPart(
    'Name two parties or more, or leave the key out where it is between all.',
    `issues:
  keys: { title: Keys, choices: [one, both, none], between: [choir] }`,
    `issues:
  keys: { title: Keys, choices: [one, both, none], between: [choir, theatre] }`,
  ),
} as const;
