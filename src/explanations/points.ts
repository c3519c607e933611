/** What can be wrong with the points of an issue, and with how they are named. */
import { inPart } from './explanation.ts';

export const ofPoints = {
  'bad-points': inPart(
    'Give an issue choices (in no order), a scale (in order) or a range (of numbers), and one of them alone.',
    `issues:
  rent:
    title: Rent for an evening
    scale: [none, half, full]
    range: { from: 0, to: 400 }`,
    `issues:
  rent:
    title: Rent for an evening
    range: { from: 0, to: 400 }`,
  ),
  'too-few-points': inPart(
    'Where there is nothing to choose there is no issue: list what else could be agreed.',
    `issues:
  evenings: { title: Evenings, choices: [ours] }`,
    `issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs] }`,
  ),
  'duplicate-point': inPart(
    'Remove one of the two, or give it another id.',
    `issues:
  evenings: { title: Evenings, choices: [ours, ours, theirs] }`,
    `issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs] }`,
  ),
  'shared-label': inPart(
    'Pages tell points by their labels: change one of the two.',
    `issues:
  evenings:
    title: Evenings
    choices:
      - ours: All evenings
      - shared: Every second
      - theirs: All evenings`,
    `issues:
  evenings:
    title: Evenings
    choices:
      - ours: All to the choir
      - shared: Every second
      - theirs: All to the theatre`,
  ),
  'bad-range': inPart(
    'Write the smaller number first. A range in which numbers cannot be told apart is given in another unit.',
    `issues:
  rent: { title: Rent, range: { from: 400, to: 0 } }`,
    `issues:
  rent: { title: Rent, range: { from: 0, to: 400 } }`,
  ),
  'bad-step': inPart(
    'Write a step above 0 that the range is longer than, and that makes 10,001 points at most.',
    `issues:
  rent: { title: Rent, range: { from: 0, to: 400, step: 0 } }`,
    `issues:
  rent: { title: Rent, range: { from: 0, to: 400, step: 50 } }`,
  ),
  'outside-range': inPart(
    'Mend the number, or widen the range.',
    `positions:
  choir:
    rent: { demands: 1000 } # the range is 0 to 400`,
    `positions:
  choir:
    rent: { demands: 100 } # the range is 0 to 400`,
  ),
  'not-a-range': inPart(
    'On choices and scales, name the points.',
    `positions:
  choir:
    evenings: { demands: ours, rejects: { above: 3 } }`,
    `positions:
  choir:
    evenings: { demands: ours, rejects: theirs }`,
  ),
  'unknown-point': inPart(
    'Name a point by its id, as the issue lists it.',
    `positions:
  choir:
    evenings: { demands: our } # of ours, shared, theirs`,
    `positions:
  choir:
    evenings: { demands: ours } # of ours, shared, theirs`,
  ),
} as const;
