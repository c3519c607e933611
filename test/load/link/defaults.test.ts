/** What is stated for a whole stands behind what says nothing of its own. */
import { describe, expect, it } from 'vitest';
import type { Supported } from '../../../src/model/claim.ts';
import { modelText, loaded, roundIssues } from '../../build.ts';
import { faultsIn, inShort, warningsIn } from '../faults.ts';

interface Stated {
  readonly file?: object;
  readonly party?: object;
  readonly issue?: object;
  readonly position?: object;
  readonly demand?: object;
}

/** A model in which the union, and for its members a bloc, speak of the raise, with what is stated at each level. */
function stating({ file, party, issue, position, demand }: Stated): string {
  return modelText({
    parties: {
      union: {
        name: 'Union',
        says: 'More.',
        alternative: 'A strike.',
        notes: 'It is new.',
        views: { employer: { trust: 'low' } },
        ...party,
      },
      employer: { name: 'Employer' },
    },
    blocs: { table: { name: 'The table', members: ['union', 'employer'] } },
    issues: {
      ...roundIssues,
      raise: { ...roundIssues.raise, notes: 'It is due.', settled: { point: 5 }, ...issue },
    },
    positions: {
      union: {
        raise: { demands: { point: 8, ...demand }, concedes: 7, rejects: 1, says: 'Eight.', ...position },
      },
      table: { canteen: 'keep', raise: 3 },
    },
    rest: {
      notes: 'It is spring.',
      sources: {
        minutes: { title: 'Minutes' },
        press: { title: 'Press release' },
        letter: { title: 'Letter' },
      },
      proposals: { draft: { points: { raise: 4 }, responses: { union: { raise: 'rejects' } } } },
      events: [{ date: '2026-02-01', title: 'They met' }],
      ...file,
    },
  });
}

/** Of each claim its basis and the sources that it cites, in a word. */
function told({ basis, evidence }: Supported): string {
  return [basis ?? 'none', ...evidence.map(({ source }) => source.id)].join(' ');
}

/** What each thing that is said in the model rests on. */
function grounds(stated: Stated) {
  const talks = loaded(stating(stated));
  const [union, employer] = talks.parties;
  const [raise, , canteen] = talks.issues;
  if (union === undefined || employer === undefined || raise === undefined || canteen === undefined)
    throw new Error('it is not all there');
  const ofUnion = talks.positions.get(union)?.get(raise);
  const settlement = talks.settlements.get(raise);
  const [draft] = talks.proposals;
  const all = {
    demand: ofUnion?.demands,
    concession: ofUnion?.concedes,
    rejection: ofUnion?.rejects,
    'public line on the issue': ofUnion?.says,
    'answer to a draft': draft?.responses,
    'public line': union.says,
    alternative: union.alternative,
    view: union.views,
    'note on the party': union.notes,
    'note on the issue': raise.notes,
    settlement,
    'demand of a bloc': talks.positions.get(employer)?.get(raise)?.demands,
    'demand of a bloc elsewhere': talks.positions.get(union)?.get(canteen)?.demands,
    draft,
    event: talks.events,
    note: talks.notes,
  };
  return Object.fromEntries(
    Object.entries(all).map(([what, held]) => [what, [held ?? []].flat().map(told).join(', ')]),
  );
}

const entries = ['demand', 'concession', 'rejection', 'public line on the issue'];
const answers = ['answer to a draft'];
const lines = ['public line', 'alternative', 'view', 'note on the party'];
const onIssue = ['note on the issue', 'settlement', 'demand of a bloc'];
const rest = ['demand of a bloc elsewhere', 'draft', 'event', 'note'];

/** The same ground for each of some things. */
function each(things: readonly string[], ground: string) {
  return Object.fromEntries(things.map((thing) => [thing, ground]));
}

const minutes = { basis: 'reported', evidence: 'minutes' };
const press = { basis: 'stated', evidence: 'press' };

describe('basis and evidence', () => {
  it('of the file stand behind all that is said', () => {
    expect(grounds({ file: minutes })).toEqual(
      each([...entries, ...answers, ...lines, ...onIssue, ...rest], 'reported minutes'),
    );
  });

  it('of a party stand behind what it says, what is said of it, and what it answers', () => {
    expect(grounds({ file: minutes, party: press })).toEqual({
      ...each([...entries, ...answers, ...lines], 'stated press'),
      ...each([...onIssue, ...rest], 'reported minutes'),
    });
  });

  it('of an issue stand behind what anybody says of it, and count before those of a party', () => {
    expect(
      grounds({ file: minutes, party: { basis: 'inferred', evidence: 'letter' }, issue: press }),
    ).toEqual({
      ...each([...entries, ...answers, ...onIssue], 'stated press'),
      ...each(lines, 'inferred letter'),
      ...each(rest, 'reported minutes'),
    });
  });

  it('of a position count before those, and of an entry before all', () => {
    const found = grounds({ file: minutes, issue: minutes, position: press, demand: { evidence: 'letter' } });
    expect(found).toMatchObject({ ...each(entries, 'stated press'), demand: 'stated letter' });
    expect(found).toMatchObject(each(answers, 'reported minutes'));
  });

  it('fall back each on its own', () => {
    expect(grounds({ file: { basis: 'inferred' }, party: { evidence: 'letter' } })).toMatchObject({
      demand: 'inferred letter',
      'public line': 'inferred letter',
      note: 'inferred',
    });
  });

  it('of a whole that name no source are one fault, however much falls back on them', () => {
    const text = stating({
      file: { evidence: 'minuts' },
      party: { evidence: 'pres' },
      issue: { basis: 'supposed' },
    });
    expect(inShort(faultsIn(text)).map((fault) => fault.replace(/^\d+ /u, ''))).toEqual([
      'unknown-source minuts',
      'unknown-source pres',
      'wrong-type basis',
    ]);
  });

  it('of a whole leave nothing without evidence', () => {
    const uncited = (stated: Stated) =>
      warningsIn(stating(stated)).filter(({ code }) => code === 'no-evidence').length;
    expect(uncited({})).toBe(1);
    expect(uncited({ party: { evidence: 'letter' } })).toBe(2);
    expect(uncited({ file: { evidence: 'letter' } })).toBe(0);
  });
});
