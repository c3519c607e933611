/** NegoLog: flat JSON, a file a party. */
import { additive } from './additive.ts';
import type { PartyProfile, ValuedIssue } from './additive.ts';
import { listedPoints } from './domain.ts';
import type { Foreign, ForeignKind } from '../draft.ts';
import { dueIn, entriesIn, numberAt, valueOf, restTold } from './items.ts';
import { readTree } from './tree.ts';
import { weightsFor } from './weights.ts';

export const negolog: ForeignKind = {
  what: 'the JSON of NegoLog, a profile a file',
  recognises: (files) =>
    files.some(({ text }) => /"issueWeights"\s*:/u.test(text) && !/"issueUtilities"\s*:/u.test(text)),
  read: (files, options) => additive({ title: null, domain: null, profiles: files.map(profileIn) }, options),
};

function profileIn(foreign: Foreign): PartyProfile {
  const root = readTree(foreign);
  const reservation = valueOf(root, 'reservationValue');
  const issues = entriesIn(dueIn(root, 'issues'));
  const weightOf = weightsFor(issues, dueIn(root, 'issueWeights'));
  return {
    at: root.at,
    name: null,
    walkAway: reservation === null ? null : numberAt(reservation),
    issues: issues.map((entry): ValuedIssue => {
      const points = entriesIn(entry.value);
      return {
        at: entry.at,
        title: entry.key,
        points: listedPoints(
          entry.at,
          entry.key,
          points.map(({ key, at }) => ({ name: key, at })),
        ),
        weight: weightOf(entry),
        values: points.map(({ value }) => numberAt(value)),
      };
    }),
    told: restTold(root, ['reservationValue', 'issueWeights', 'issues', 'name']),
  };
}
