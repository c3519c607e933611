/** What may be left out or left empty, and the order of what is not. */
import { describe, expect, it } from 'vitest';
import { loaded, negotiation, party } from '../../build.ts';
import { faultsIn } from '../faults.ts';

const least = `stance: 1
title: Wage round
date: 2026-03-01
parties: { union: { name: Union }, employer: { name: Employer } }
issues: { shifts: { title: Night shifts, scale: [none, some] } }
`;

describe('a model', () => {
  it('needs a version, a title, a date, parties and issues, and no more', () => {
    expect(loaded(least)).toMatchObject({
      title: 'Wage round',
      date: '2026-03-01',
      phase: null,
      summary: null,
      notes: [],
      sources: [],
      blocs: [],
    });
  });

  it.each(['phase', 'summary', 'notes', 'sources', 'blocs', 'positions', 'proposals', 'events'])(
    'may leave %s empty',
    (section) => {
      expect(loaded(`${least}${section}:\n`)).toEqual(loaded(least));
    },
  );

  it.each([
    'notes: []',
    'sources: {}',
    'blocs: {}',
    'positions: {}',
    'positions: { union: }',
    'positions: { union: {} }',
  ])('says nothing with %s', (section) => {
    expect(loaded(`${least}${section}\n`)).toMatchObject({ notes: [], sources: [], blocs: [] });
    expect(faultsIn(`${least}${section}\n`)).toEqual([]);
  });

  it('may leave every optional part of a party, an issue, a source and a position empty', () => {
    const empty = `stance: 1
title: Wage round
date: 2026-03-01
sources: { minutes: { title: Minutes, date: , url: , file: , note: } }
parties:
  union: { name: Union, aliases: , role: , says: , alternative: , views: , notes: }
  employer: { name: Employer, aliases: [], views: {}, notes: [] }
blocs: { all: { name: All, aliases: , members: [union, employer] } }
issues:
  shifts: { title: Night shifts, question: , group: , choices: , scale: [none, some], range: , settled: , notes: }
positions:
  union:
    shifts: { demands: none, concedes: , rejects: , interest: , says: , importance: , basis: , evidence: }
  employer:
    shifts:
      concedes: { point: some, for: , status: , because: , basis: , evidence: }
      rejects: { point: none, because: , redline: , basis: , evidence: }
`;
    expect(faultsIn(empty)).toEqual([]);
    const of = loaded(empty);
    expect(party(of, 'union')).toMatchObject({
      aliases: [],
      role: 'principal',
      says: null,
      views: [],
      notes: [],
    });
  });

  it('keeps the order of everything in the file', () => {
    const ids = ['zebra', 'ant', 'mole'];
    const of = negotiation({
      parties: ids,
      issues: Object.fromEntries(
        ids.map((id) => [`${id}-food`, { title: `Food of the ${id}`, scale: ['none', 'some'] }]),
      ),
      blocs: { z: { name: 'Z', members: ['mole', 'zebra'] }, b: { name: 'B', members: ['ant', 'mole'] } },
    });
    expect(of.parties.map(({ id }) => id)).toEqual(ids);
    expect(of.issues.map(({ id }) => id)).toEqual(ids.map((id) => `${id}-food`));
    expect(of.blocs.map(({ id, members }) => [id, ...members.map((member) => member.id)])).toEqual([
      ['z', 'mole', 'zebra'],
      ['b', 'ant', 'mole'],
    ]);
  });
});
