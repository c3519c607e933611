/** Positions that parties have from a bloc stand once, under the bloc. */
import { grouped } from '../../model/group.ts';
import { Refused } from '../refused.ts';
import type { Statement } from './statement.ts';

/** A bloc with the parties that have positions from it. */
export interface BlocTold {
  readonly name: string;
  readonly members: readonly string[];
}

/** The blocs of a table; where one party alone has positions from a bloc, no bloc shows. */
export function blocsIn(statements: readonly Statement[]): readonly BlocTold[] {
  const byBloc = grouped(
    statements.filter(({ via }) => via !== null),
    ({ via }) => via ?? '',
  );
  return [...byBloc]
    .map(([name, said]) => ({ name, members: [...new Set(said.map(({ party }) => party))] }))
    .filter(({ members }) => members.length > 1);
}

/** The statements with whoever holds them as their party: what a bloc holds is kept of its first member, and all others say the same. */
export function byHolder(
  file: string,
  statements: readonly Statement[],
  blocs: readonly Pick<BlocTold, 'name'>[],
): readonly Statement[] {
  const known = new Set(blocs.map(({ name }) => name));
  const isOfBloc = ({ via }: Statement): boolean => via !== null && known.has(via);
  const held = grouped(statements.filter(isOfBloc), ({ via, issue }) => JSON.stringify([via, issue]));
  const kept = [...held.values()].flatMap((said) => {
    const [first = [], ...others] = grouped(said, ({ party }) => party).values();
    for (const other of others) refuseOther(file, first, other);
    return first;
  });
  const isKept = new Set(kept);
  return statements.flatMap((one) => {
    if (!isOfBloc(one)) return [one];
    return isKept.has(one) ? [{ ...one, party: one.via ?? one.party }] : [];
  });
}

/** A member that says something else than its bloc has a position of its own. */
function refuseOther(file: string, first: readonly Statement[], other: readonly Statement[]): void {
  const told = new Set(first.map(wordsOf));
  const strange =
    other.find((one) => !told.has(wordsOf(one))) ?? (other.length < first.length ? other[0] : undefined);
  if (strange === undefined) return;
  throw new Refused(
    file,
    strange.place,
    `${strange.party} says something else here than the other members of ${strange.via ?? ''}`,
    'Change all of them alike, or leave "via" empty in its rows, so that it has a position of its own.',
  );
}

function wordsOf({ since, saying, because, basis, evidence }: Statement): string {
  return JSON.stringify([since, saying, because, basis, evidence]);
}
