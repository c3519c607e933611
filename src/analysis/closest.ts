/** Which drafts come closest to what each party demands. */
import { grouped } from '../model/group.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import type { ProposalReading } from './proposal.ts';

/** The drafts that come as close as any, and how close that is; none where no draft comes close at all. */
export interface Closest {
  readonly drafts: readonly Proposal[];
  readonly closeness: number;
}

/** What comes closest to a party; where it wrote some of that, what comes closest of the drafts of others, too. */
export interface ClosestTo extends Closest {
  readonly party: Party;
  readonly byOthers: Closest | null;
}

interface Measured {
  readonly proposal: Proposal;
  readonly closeness: number;
}

/** For each party at a table the closest drafts, on the issues asked about; those withdrawn are on no table any more. */
export function closestDrafts(readings: readonly ProposalReading[]): readonly ClosestTo[] {
  const readers = readings
    .filter(({ proposal }) => proposal.status !== 'withdrawn')
    .flatMap(({ proposal, byParty }) => byParty.map((reader) => ({ ...reader, proposal })));
  return [...grouped(readers, ({ party }) => party)].flatMap(([party, own]) => {
    const measured = own.flatMap(({ proposal, closeness }) =>
      closeness === null ? [] : [{ proposal, closeness }],
    );
    if (measured.length === 0 || !own.some(({ isAtTable }) => isAtTable)) return [];
    const isOwn = ({ by }: Proposal): boolean => by.includes(party);
    const found = closestOf(measured);
    const others = measured.filter(({ proposal }) => !isOwn(proposal));
    const byOthers = found.drafts.some(isOwn) && others.length > 0 ? closestOf(others) : null;
    return [{ party, ...found, byOthers }];
  });
}

function closestOf(measured: readonly Measured[]): Closest {
  const most = measured.reduce((best, { closeness }) => Math.max(best, closeness), 0);
  const drafts = measured.filter(({ closeness }) => closeness === most && most > 0);
  return { drafts: drafts.map(({ proposal }) => proposal), closeness: most };
}
