/** Links what is settled on issues. */
import type { Issue, Settlement } from '../../model/issue.ts';
import { principalsAmong } from '../../model/party.ts';
import { onValue } from '../fault.ts';
import type { Outcome, Path } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { supportOf } from './support.ts';
import { betweenAt, each, step } from './references.ts';
import type { Known, KnownIssue, Linking } from './references.ts';
import { linkPoint } from './points.ts';
import type { SettledFile } from '../schema/model.ts';

/** What is settled on each issue on which anything is, in the order of the file. */
export function linkSettlements(known: Known): Outcome<ReadonlyMap<Issue, readonly Settlement[]>> {
  return step(known, (linking) => {
    const settled = [...known.issues].map(([id, issue]) => {
      const files = each(known.checked.file.issues[id]?.settled, ['issues', id, 'settled']);
      return [
        issue.issue,
        files.flatMap(([file, path]) => linkSettlement(linking, issue, file, path)),
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
  path: Path,
): readonly Settlement[] {
  const at = linkPoint(linking, issue, settled.point, onValue(...path, 'point'));
  const between =
    betweenAt(linking, settled.between, [...path, 'between']) ??
    issue.issue.between ??
    principalsAmong([...linking.parties.values()]);
  const { status = null, since = null } = settled;
  const support = supportOf(linking, settled, path, defaultFor(linking, { issue: issue.issue.id }));
  return at === null ? [] : [{ at, status, since, between, ...support }];
}
