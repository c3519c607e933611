/** What is odd in a model, though it stops no answer. */
import { inFile, inPart } from './explanation.ts';
import { hall, hallCited } from './hall.ts';

export const ofOddities = {
  'cut-short': inPart(
    'A text that holds a space and # stands in quotes; a comment has a space behind its #. A number has no commas: 1500.',
    'summary: The board meets on motion #4 in May.',
    'summary: "The board meets on motion #4 in May."',
  ),
  'no-evidence': inFile(
    'Cite a source: at the entry, its position, its issue, its party or the whole file.',
    hall,
    hallCited,
  ),
  'redline-without-reason': inPart(
    'A red line is the strongest thing that can be said of a party: say why it is one.',
    `positions:
  choir:
    evenings: { demands: ours, rejects: { point: theirs, redline: true } }`,
    `positions:
  choir:
    evenings:
      demands: ours
      rejects: { point: theirs, redline: true, because: The festival is on Fridays. }`,
  ),
  'idle-concession': inPart(
    'What a party demands it need not concede: take it out of one of the two.',
    `positions:
  choir:
    evenings: { demands: [ours, shared], concedes: shared }`,
    `positions:
  choir:
    evenings: { demands: ours, concedes: shared }`,
  ),
  'silent-party': inPart(
    'Write a position of the party, or a role such as mediator that needs none.',
    `parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }
  town: { name: The town }`,
    `parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }
  town: { name: The town, role: mediator }`,
  ),
  'silent-issue': inPart(
    'Write what anybody holds on it, or take it out.',
    `issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs] }
  keys: { title: Keys, choices: [one, both, none] }
positions:
  choir: { evenings: ours }
  theatre: { evenings: theirs }`,
    `issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs] }
positions:
  choir: { evenings: ours }
  theatre: { evenings: theirs }`,
  ),
  'lone-rejection': inPart(
    'A party that refuses a point between others mostly refuses what lies beyond it, too: say how far.',
    `positions:
  choir:
    rent: { rejects: 250 }`,
    `positions:
  choir:
    rent: { rejects: { above: 250 } }`,
  ),
  'off-step': inPart(
    'Mend the number or the step; a number off the step counts as one more point.',
    `issues:
  rent: { title: Rent, range: { from: 0, to: 400, step: 50 } }
positions:
  choir:
    rent: { demands: 120 }
  theatre:
    rent: { demands: 200 }`,
    `issues:
  rent: { title: Rent, range: { from: 0, to: 400, step: 20 } }
positions:
  choir:
    rent: { demands: 120 }
  theatre:
    rent: { demands: 200 }`,
  ),
  'odd-scores': inPart(
    'Find out which of the two is right: what the party asks for, or what the points are worth to it.',
    `positions:
  choir:
    evenings: { demands: ours, rejects: theirs, scores: { ours: 0, shared: 3, theirs: 6 } }`,
    `positions:
  choir:
    evenings: { demands: ours, rejects: theirs, scores: { ours: 6, shared: 3, theirs: 0 } }`,
  ),
  'odd-walk-away': inPart(
    'A walk-away lies between the worst and the best total of all scores: mend it, or the scores.',
    `parties:
  choir: { name: The choir, walk-away: 9 }
  theatre: { name: The theatre group }
positions:
  choir:
    evenings: { demands: ours, scores: { ours: 6, shared: 3, theirs: 0 } }`,
    `parties:
  choir: { name: The choir, walk-away: 4 }
  theatre: { name: The theatre group }
positions:
  choir:
    evenings: { demands: ours, scores: { ours: 6, shared: 3, theirs: 0 } }`,
  ),
  'dated-later': inPart(
    'Mend the day, or move the date of the model on: answers leave out what has not happened yet.',
    `positions:
  choir:
    rent: { since: 2026-05-01, demands: 100 }`,
    `positions:
  choir:
    rent: { since: 2026-02-01, demands: 100 }`,
  ),
  'two-points': inPart(
    'Two points leave nothing to meet at: list what lies between them, if there is anything.',
    `issues:
  evenings: { title: Evenings, choices: [ours, theirs] }`,
    `issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs] }`,
  ),
  'empty-list': inPart(
    'Name what the list holds, or leave it out: an empty list of demands does not say that nothing is demanded.',
    `positions:
  choir:
    evenings: { demands: ours, rejects: [] }`,
    `positions:
  choir:
    evenings: { demands: ours, rejects: theirs }`,
  ),
  'two-spellings': inPart(
    'Write a group in one way: its issues stand together under the first, whatever the case of its letters.',
    `issues:
  evenings: { title: Evenings, group: Use, choices: [ours, shared, theirs] }
  storage: { title: Storage, group: use, choices: [cellar, loft, elsewhere] }`,
    `issues:
  evenings: { title: Evenings, group: Use, choices: [ours, shared, theirs] }
  storage: { title: Storage, group: Use, choices: [cellar, loft, elsewhere] }`,
  ),
} as const;
