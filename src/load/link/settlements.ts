/** Links what is settled on issues. */
import type { Issue, Settlement } from '../../model/issue.ts';
import { principalsAmong } from '../../model/party.ts';
import type { Outcome } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { supportOf } from './support.ts';
import { each } from './each.ts';
import { betweenAt, step } from './references.ts';
import type { Known, KnownIssue, Linking } from './references.ts';
import { linkPoint } from './points.ts';
import { spotOf, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import type { SettledFile } from '../schema/model.ts';

/** What is settled on each issue on which anything is, in the order of the file. */
export function linkSettlements(known: Known): Outcome<ReadonlyMap<Issue, readonly Settlement[]>> {
  return step(known, (linking) => {
    const settled = [...known.issues].map(([id, issue]) => {
      const files = known.checked.file.issues[id]?.settled;
      const spot = spotOf('issues', id, 'settled');
      return [
        issue.issue,
        each(files, spot, (file, at) => linkSettlement(linking, issue, file, at)),
      ] as const;
    });
    return new Map(settled.filter(([, settlements]) => settlements.length > 0));
  });
}

/** A settlement is between those that its issue is between, else all principals, where the file names no others. */
function linkSettlement(
  linking: Linking,
  issue: KnownIssue,
  settled: SettledFile,
  spot: Spot,
): Settlement | null {
  const at = linkPoint(linking, issue, settled.point, valueIn(spot, 'point'));
  const between =
    betweenAt(linking, settled.between, valueIn(spot, 'between')) ??
    issue.issue.between ??
    principalsAmong([...linking.parties.values()]);
  const { status = null, since = null } = settled;
  const support = supportOf(linking, settled, spot, defaultFor(linking, { issue: issue.issue.id }));
  return at === null ? null : { at, status, since, between, ...support };
}
