/** What can be wrong with what a party demands, concedes and rejects. */
import { inPart } from './explanation.ts';

const differingBlocs = `parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }
  youth: { name: The youth club }
blocs:
  singers: { name: All who sing, members: [choir, youth] }
  actors: { name: All who act, members: [theatre, youth] }
positions:
  singers:
    rent: { demands: 100 }
  actors:
    rent: { demands: 200 }`;

export const ofPositions = {
  contradiction: inPart(
    'Decide which holds. What a party asks for and also refuses is neither.',
    `positions:
  choir:
    evenings: { demands: ours, rejects: ours }`,
    `positions:
  choir:
    evenings: { demands: ours, rejects: theirs }`,
  ),
  'own-need': inPart(
    'A condition is about another issue: name that one, or say the condition in words.',
    `positions:
  choir:
    evenings:
      demands: ours
      concedes:
        point: shared
        for: { text: A lower rent, needs: { evenings: shared } }`,
    `positions:
  choir:
    evenings:
      demands: ours
      concedes:
        point: shared
        for: { text: A lower rent, needs: { rent: 100 } }`,
  ),
  'bad-scores': inPart(
    'Score every listed point once, and of a range the first and the last number; 0 is a score.',
    `positions:
  choir:
    evenings: { demands: ours, scores: { ours: 6, shared: 3 } }`,
    `positions:
  choir:
    evenings: { demands: ours, scores: { ours: 6, shared: 3, theirs: 0 } }`,
  ),
  'empty-position': inPart(
    'Write what the party demands, concedes, rejects, scores or says; where nothing is known, leave the position out.',
    `positions:
  choir:
    rent: { importance: 2 }`,
    `positions:
  choir:
    rent: { demands: 100, importance: 2 }`,
  ),
  'bloc-clash': inPart(
    'Nobody could say which bloc the member follows: write a position of its own.',
    differingBlocs,
    `${differingBlocs}
  youth:
    rent: { demands: 150 }`,
  ),
  'same-date': inPart(
    'Give each entry of a history a day of its own, or join the two.',
    `positions:
  choir:
    rent:
      - { since: 2026-02-01, demands: 80 }
      - { since: 2026-02-01, demands: 100 }`,
    `positions:
  choir:
    rent:
      - { since: 2026-02-01, demands: 80 }
      - { since: 2026-02-08, demands: 100 }`,
  ),
} as const;
