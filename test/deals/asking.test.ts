/** What deals ask for: those that fall short, packages by what they ask, and the issues that stand in the way. */
import { describe, expect, it } from 'vitest';
import { negotiation } from '../build.ts';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';

type Held = Readonly<Record<string, unknown>>;

const issues = {
  hours: { title: 'Hours', scale: ['few', 'some', 'many'] },
  rooms: { title: 'Rooms', choices: ['loft', 'cellar'] },
};

/** The deals of a club and a school; each has its walk-away, where one is given. */
function dealsBetween(club: Held, school: Held, walkAways: readonly number[] = [], put: Held = issues) {
  const [clubs, schools] = walkAways.map((total) => ({ 'walk-away': total }));
  return dealsOf(
    negotiation({
      parties: { club: { name: 'Club', ...clubs }, school: { name: 'School', ...schools } },
      issues: put,
      positions: { club, school },
    }),
    plainly,
  );
}

const rising = { hours: { scores: { few: 0, some: 1, many: 2 } } };
const falling = { hours: { scores: { few: 4, some: 2, many: 0 } } };

describe('where no deal suits all, the one that falls least short', () => {
  it('lacks the least, each as a share of what the party could win or lose', () => {
    expect(dealsBetween(rising, falling, [2, 3])).toMatchObject({
      named: [],
      short: [{ points: { hours: 'some' }, short: { club: 1, school: 1 }, refusedBy: [] }],
    });
  });

  it('holds fewer rejected points, before that', () => {
    const refusing = { hours: { ...falling.hours, rejects: 'some' } };
    expect(dealsBetween(rising, refusing, [2, 3]).short).toMatchObject([
      { points: { hours: 'many' }, short: { school: 3 }, refusedBy: [] },
    ]);
  });

  it('stands with all that tie', () => {
    const { short } = dealsBetween(rising, { hours: { scores: { few: 2, some: 1, many: 0 } } }, [2, 2]);
    expect(short).toHaveLength(1);
    const alike = dealsBetween(
      { rooms: { scores: { loft: 1, cellar: 0 } } },
      { rooms: { scores: { loft: 0, cellar: 1 } } },
      [1, 1],
    );
    expect(alike.short?.map(({ points }) => points)).toEqual([{ rooms: 'loft' }, { rooms: 'cellar' }]);
  });
});

describe('what stands in the way', () => {
  const against = { hours: { demands: 'few', rejects: 'others' }, rooms: { demands: 'loft' } };
  const forMany = { hours: { demands: 'many', rejects: 'few' }, rooms: { demands: 'cellar' } };

  it('is nothing where a deal is refused by nobody', () => {
    expect(dealsBetween({ ...against, hours: 'few' }, forMany).blockers).toEqual([]);
  });

  it('is the issue of which one rejects every point', () => {
    expect(dealsBetween(against, forMany).blockers).toEqual([['hours']]);
  });

  it('is both of two issues, where neither has a free point', () => {
    const all = { ...against, rooms: { demands: 'loft', rejects: 'cellar' } };
    expect(dealsBetween(all, { ...forMany, rooms: { rejects: 'loft' } }).blockers).toEqual([
      ['hours', 'rooms'],
    ]);
  });

  it('is either issue, where each could make up for the other', () => {
    const club = { ...rising, rooms: { scores: { loft: 2, cellar: 0 } } };
    const school = { ...falling, rooms: { scores: { loft: 0, cellar: 4 } } };
    expect(dealsBetween(club, school, [3, 4]).blockers).toEqual([['hours'], ['rooms']]);
  });

  it('is not to be removed, where a party wants more than all that there is', () => {
    expect(dealsBetween(rising, falling, [3, 0]).blockers).toBe(null);
  });
});

describe('packages', () => {
  it('stand by the longest way that anybody has to come, and tie where the ways are as long', () => {
    const { packages } = dealsBetween({ hours: 'few' }, { hours: 'many' });
    expect(packages?.map(({ points, silent, tied }) => [points['hours'], silent, tied])).toEqual([
      ['few', 1, true],
      ['many', 1, true],
      ['some', 2, false],
    ]);
  });

  it('put red lines before bottom lines, and these before what is silent', () => {
    const club = { hours: { demands: 'few', rejects: { point: 'many', redline: 'law' } } };
    const school = { hours: { demands: 'many', rejects: 'few' } };
    expect(dealsBetween(club, school).packages).toMatchObject([
      { points: { hours: 'some' }, redlines: 0, bottomLines: 0, silent: 2 },
      { points: { hours: 'few' }, redlines: 0, bottomLines: 1, silent: 0 },
      { points: { hours: 'many' }, redlines: 1, bottomLines: 0, silent: 0 },
    ]);
  });

  it('hold together what no issue allows alone', () => {
    const need = (on: string, point: string): Held => ({ text: 'In return.', needs: { [on]: point } });
    const club = {
      hours: { demands: 'few', concedes: { point: 'some', for: need('rooms', 'loft') } },
      rooms: 'loft',
    };
    const school = {
      hours: 'some',
      rooms: { demands: 'cellar', concedes: { point: 'loft', for: need('hours', 'some') } },
    };
    const { counts, packages } = dealsBetween(club, school);
    expect(counts.takenByAll).toBe('1');
    expect(packages?.[0]).toMatchObject({ points: { hours: 'some', rooms: 'loft' }, open: [], tied: false });
  });

  it('count a total below a walk-away as one bottom line more', () => {
    const club = { ...rising, rooms: { scores: { loft: 0, cellar: 0 } } };
    const { packages } = dealsBetween(club, { hours: 'few', rooms: 'loft' }, [1]);
    expect(packages?.map(({ bottomLines, silent }) => [bottomLines, silent])).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
      [0, 2],
      [1, 0],
      [1, 1],
    ]);
  });
});
