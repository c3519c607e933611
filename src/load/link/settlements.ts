/** Links what is settled on issues. */
import type { Issue, Settlement } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { onValue } from '../fault.ts';
import type { Outcome } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { supportOf } from './support.ts';
import { each, partyAt, step } from './references.ts';
import type { Known, KnownIssue, Linking } from './references.ts';
import { linkPoint } from './points.ts';
import type { IssueFile } from '../schema/model.ts';

/** What is settled on each issue on which anything is. */
export function linkSettlements(known: Known): Outcome<ReadonlyMap<Issue, Settlement>> {
  return step(known, (linking) => {
    const settled = [...known.issues].flatMap(([id, issue]): [Issue, Settlement][] => {
      const settlement = linkSettlement(linking, issue, known.checked.file.issues[id]?.settled);
      return settlement === null ? [] : [[issue.issue, settlement]];
    });
    return new Map(settled);
  });
}

/** A settlement is between all principals where the file names no others. */
function linkSettlement(
  linking: Linking,
  issue: KnownIssue,
  settled: IssueFile['settled'],
): Settlement | null {
  if (!settled) return null;
  const path = ['issues', issue.issue.id, 'settled'];
  const at = linkPoint(linking, issue, settled.point, onValue(...path, 'point'));
  const named = each(settled.between, [...path, 'between']);
  const between: readonly Party[] =
    named.length > 0
      ? named.flatMap(([party, place]) => partyAt(linking, party, onValue(...place)) ?? [])
      : [...linking.parties.values()].filter((party) => party.role === 'principal');
  const { status = null, since = null } = settled;
  const support = supportOf(linking, settled, path, defaultFor(linking, { issue: issue.issue.id }));
  return at === null ? null : { at, status, since, between, ...support };
}
