import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { modelText, steps } from '../build.ts';

/** What differs between a union and an employer that say this of the night shifts. */
async function diff(union: unknown, employer: unknown): Promise<unknown> {
  const positions = Object.fromEntries(
    Object.entries({ union, employer })
      .filter(([, position]) => position !== null)
      .map(([id, position]) => [id, { shifts: position }]),
  );
  const model = modelText({ issues: { shifts: { title: 'Night shifts', scale: steps } }, positions });
  const { differences, same, onlyLeft, onlyRight } = await ask(model, 'diff union employer');
  const told = differences.map(({ state, distance }: Record<string, unknown>) => ({ state, distance }));
  return { differences: told, same, onlyLeft, onlyRight };
}

const none = { differences: [], same: [], onlyLeft: [], onlyRight: [] };

describe('two parties', () => {
  it('differ where the class of a point differs, with how far apart they are', async () => {
    expect(await diff('abolished', 'rotating')).toEqual({
      ...none,
      differences: [{ state: 'apart', distance: { by: 2, of: 3, unit: 'steps' } }],
    });
  });

  it('differ where one demands what the other only accepts', async () => {
    expect(
      await diff({ demands: 'abolished', concedes: 'voluntary' }, ['abolished', 'voluntary']),
    ).toMatchObject({
      differences: [{ state: 'aligned' }],
    });
  });

  it('differ where one draws a red line and the other rejects the same without one', async () => {
    const union = { demands: 'abolished', rejects: { point: 'mandatory', redline: 'law' } };
    expect(await diff(union, { demands: 'abolished', rejects: 'mandatory' })).toMatchObject({
      differences: [{ state: 'aligned' }],
      same: [],
    });
  });

  it('hold the same where every point has one class for both, whatever the entries', async () => {
    const union = { demands: 'abolished', concedes: 'rotating', rejects: { mandatory: 'Never.' } };
    const employer = { demands: 'abolished', concedes: ['voluntary', 'rotating'], rejects: 'others' };
    expect(await diff(union, employer)).toEqual({ ...none, same: ['shifts'] });
  });

  it('are told apart where one alone states a position', async () => {
    expect(await diff('abolished', null)).toEqual({ ...none, onlyLeft: ['shifts'] });
    expect(await diff({ says: 'We shall see.' }, { rejects: 'abolished' })).toEqual({
      ...none,
      onlyRight: ['shifts'],
    });
  });

  it('that both state nothing of an issue do not differ on it', async () => {
    expect(await diff({ says: 'We shall see.' }, null)).toEqual(none);
  });
});
