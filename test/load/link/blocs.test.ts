/** What a bloc holds for its members. */
import { describe, expect, it } from 'vitest';
import { issue, modelText, negotiation, party } from '../../build.ts';
import { positionOf } from '../../../src/model/negotiation.ts';
import { viaOf } from '../../../src/model/position.ts';
import { faultsIn } from '../faults.ts';

describe("a bloc's position", () => {
  const blocs = {
    staff: { name: 'Staff', members: ['union', 'guild', 'union'] },
    owners: { name: 'Owners', members: ['guild', 'employer'] },
  };
  const parties = ['union', 'guild', 'employer'];

  it('is that of each member without its own', () => {
    const of = negotiation({
      parties,
      blocs,
      positions: { staff: { shifts: 'abolished' }, guild: { shifts: 'voluntary' } },
    });
    const told = parties.map((id) => {
      const position = positionOf(of, party(of, id), issue(of, 'shifts'));
      return [id, position?.demands[0]?.at.from ?? null, position && (viaOf(position)?.id ?? null)];
    });
    expect(told).toEqual([
      ['union', 0, 'staff'],
      ['guild', 1, null],
      ['employer', null, null],
    ]);
  });

  it('counts once for a member that is listed twice', () => {
    const of = negotiation({ parties, blocs });
    expect(of.blocs[0]?.members.map(({ id }) => id)).toEqual(['union', 'guild']);
  });

  it('may be the same in two blocs of one party', () => {
    const same = { demands: 'abolished', rejects: { mandatory: 'Health.' } };
    expect(
      faultsIn(
        modelText({ parties, blocs, positions: { staff: { shifts: same }, owners: { shifts: same } } }),
      ),
    ).toEqual([]);
  });

  it('must not differ between two blocs of one party that holds none of its own', () => {
    const positions = { staff: { shifts: 'abolished' }, owners: { shifts: 'mandatory' } };
    expect(faultsIn(modelText({ parties, blocs, positions }))).toMatchObject([{ code: 'bloc-clash' }]);
    expect(
      faultsIn(modelText({ parties, blocs, positions: { ...positions, guild: { shifts: 'voluntary' } } })),
    ).toEqual([]);
  });
});
