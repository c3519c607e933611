/** Positions that parties have from a bloc stand once, under the bloc. */
import { grouped } from '../../model/group.ts';
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

/** The statements with whoever holds them as their party: what a bloc holds is kept of its first member alone. */
export function byHolder(
  statements: readonly Statement[],
  blocs: readonly Pick<BlocTold, 'name'>[],
): readonly Statement[] {
  const known = new Set(blocs.map(({ name }) => name));
  const first = new Map<string, string>();
  return statements.flatMap((one) => {
    const { via, issue, party } = one;
    if (via === null || !known.has(via)) return [one];
    const key = JSON.stringify([via, issue]);
    const teller = first.get(key) ?? party;
    first.set(key, teller);
    return teller === party ? [{ ...one, party: via }] : [];
  });
}
