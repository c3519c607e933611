/** Says where a party would hold two positions, as a member of two blocs that differ. */
import type { Issue } from '../../model/issue.ts';
import type { History } from '../../model/negotiation.ts';
import type { Bloc, Party } from '../../model/party.ts';
import { onKey } from '../fault.ts';
import type { Later, Linking } from './references.ts';

/** Two blocs must not differ for a member of both that has nothing of its own. */
export function sayClashes(
  linking: Linking,
  blocs: readonly Bloc[],
  found: History['positions'],
  later: Later,
): void {
  const first = new Map<string, Bloc>();
  for (const bloc of blocs) {
    for (const issue of found.get(bloc)?.keys() ?? []) {
      for (const member of bloc.members) {
        if (found.get(member)?.has(issue) === true) continue;
        const key = `${member.id} ${issue.id}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, bloc);
        else sayClash(linking, member, [other, bloc], issue, later);
      }
    }
  }
}

function sayClash(
  { checked, faults }: Linking,
  member: Party,
  [first, second]: readonly [Bloc, Bloc],
  issue: Issue,
  later: Later,
): void {
  const written = [first, second].map((bloc) =>
    JSON.stringify(checked.written('positions', bloc.id, issue.id)),
  );
  const isFaulty = [first, second].some((bloc) => checked.isFaulty('positions', bloc.id, issue.id));
  if (isFaulty || written[0] === written[1]) return;
  faults.push({
    code: 'bloc-clash',
    message: `The blocs "${first.id}" and "${second.id}" differ on "${issue.id}", and "${member.id}" is in both`,
    hint: `Give "${member.id}" a position of its own on "${issue.id}".`,
    place: later(onKey('positions', first.id, issue.id), onKey('positions', second.id, issue.id)),
  });
}
