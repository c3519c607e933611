/** Finds where a party would hold two positions, as a member of two blocs that differ. */
import type { Issue } from '../../model/issue.ts';
import type { History } from '../../model/negotiation.ts';
import type { Bloc, Party } from '../../model/party.ts';
import { onKey } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Known } from './references.ts';

/** Two blocs must not differ for a member of both that has nothing of its own. */
export function clashFaults(known: Known, positions: History['positions']): readonly Fault[] {
  const first = new Map<string, Bloc>();
  const faults: Fault[] = [];
  for (const bloc of known.blocs.values()) {
    for (const issue of positions.get(bloc)?.keys() ?? []) {
      for (const member of bloc.members) {
        if (positions.get(member)?.has(issue) === true) continue;
        const key = `${member.id} ${issue.id}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, bloc);
        else if (differ(known, [other, bloc], issue)) faults.push(clash(member, other, bloc, issue));
      }
    }
  }
  return faults;
}

/** Whether two blocs hold different positions on an issue, as far as both are sound. */
function differ({ checked }: Known, blocs: readonly [Bloc, Bloc], issue: Issue): boolean {
  if (blocs.some((bloc) => checked.isFaulty('positions', bloc.id, issue.id))) return false;
  const [first, second] = blocs.map((bloc) =>
    JSON.stringify(checked.written('positions', bloc.id, issue.id)),
  );
  return first !== second;
}

function clash(member: Party, first: Bloc, second: Bloc, issue: Issue): Fault {
  const message = `The blocs "${first.id}" and "${second.id}" differ on "${issue.id}", and "${member.id}" is in both`;
  return {
    code: 'bloc-clash',
    message,
    hint: `Give "${member.id}" a position of its own on "${issue.id}".`,
    place: onKey('positions', second.id, issue.id),
    rival: { message, place: onKey('positions', first.id, issue.id) },
  };
}
