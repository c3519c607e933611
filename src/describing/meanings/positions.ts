/** What a position means, and each of its entries. */
import {
  concession,
  demand,
  interval,
  longConcession,
  longCondition,
  longDemand,
  longRejection,
  longScore,
  need,
  neededNumbers,
  position,
  positionFields,
  rejectedNumbers,
  rejection,
  sayingKeys,
} from '../../load/schema/position.ts';
import { manner, meaning } from '../meaning.ts';
import { behind } from './common.ts';

const reasons = { because: 'The reason, as text.', ...behind };
const above = 'All numbers above this one; it is not among them itself.';
const below = 'All numbers below this one; it is not among them itself.';

/** Positions, demands, concessions, rejections and scores. */
export const positionMeanings = [
  manner(
    position,
    'position',
    'What a party says of an issue: a point that it demands, or a mapping with demands, concedes and rejects. A list of mappings, each with "since", is how its position has moved.',
  ),
  meaning(
    positionFields,
    'position-in-full',
    null,
    {
      since: 'The day from which it holds. Left out: from the beginning.',
      because: 'Why it is as it is, such as what moved the party.',
      demands:
        'What it wants: a point, or a list of points any of which will do; on a range a number or { from, to }.',
      concedes:
        'What it would accept instead: a point or a list; with terms { point: keep, for: A guarantee is signed. }.',
      rejects:
        'What it refuses: a point or a list; with a reason "close: Too many live from it."; on a range { above: 5 } or { below: 2 }; "others" for all that it does not take.',
      scores:
        'What each point is worth to it, in points of its own: { keep: 6, lease: 3, close: 0 }. Score every point, and of a range both ends.',
      interest: 'Why it wants what it demands.',
      says: 'Its public line on the issue.',
      importance: 'How much the issue weighs for it beside its others: 0 or more. Only the ratios count.',
      ...behind,
    },
    sayingKeys,
  ),
  manner(
    demand,
    'demand',
    'What it wants: a point, on a range a number or { from, to }; with a reason { point, because, basis, evidence }.',
  ),
  meaning(longDemand, 'demand-with-reason', null, {
    point: 'The point that is demanded: its id; on a range a number or { from, to }.',
    ...reasons,
  }),
  meaning(interval, 'interval', null, {
    from: 'The least number. Left out: the beginning of the range.',
    to: 'The largest number. Left out: the end of the range.',
  }),
  manner(
    concession,
    'concession',
    'What it would accept: a point, on a range a number; with terms or a reason { point, for, status, because, basis, evidence }.',
  ),
  meaning(longConcession, 'concession-with-terms', null, {
    point: 'The point that it would accept: its id, or on a range the number up to which it goes.',
    for: 'What it asks in return: text, or { text, needs: { pay: raise } } where other issues must come to something. Left out: nothing.',
    status: 'How firm it is: offered, hinted, symbolic or withdrawn. Left out: offered.',
    ...reasons,
  }),
  meaning(longCondition, 'condition', null, {
    text: 'The condition in words.',
    needs: 'What other issues must come to, by the id of the issue, such as { pay: raise }.',
  }),
  manner(
    need,
    'need',
    'What the other issue must come to: a point; on a range { from, to }, { above: n } or { below: n }, where n itself will do.',
  ),
  meaning(neededNumbers, 'needed-numbers', null, {
    from: 'The least number that will do.',
    to: 'The largest number that will do.',
    above: 'This number or more.',
    below: 'This number or less.',
  }),
  manner(
    rejection,
    'rejection',
    'What it refuses: a point, "point: reason", "others"; on a range a number, { above: n } or { below: n }; in full { point, because, redline, basis, evidence }.',
  ),
  meaning(longRejection, 'rejection-with-reason', null, {
    point:
      'The point that is refused: its id, "others" for all that it does not take, or a number on a range.',
    above,
    below,
    redline:
      'Whether it will never be given up: for reasons of law, mandate or principle, or true where the ground is not known. Left out: it is no red line.',
    ...reasons,
  }),
  meaning(rejectedNumbers, 'rejected-numbers', null, { above, below }),
  meaning(longScore, 'score', 'What a point is worth to the party, with its reason.', {
    point: 'The point: its id, or a number on a range.',
    score: 'What it is worth, in points of its own: a number, which may be below 0.',
    ...reasons,
  }),
];
