/** The first screen: each issue once with its state, and all of it on a screen or two. */
import { describe, expect, it } from 'vitest';
import { stanceOn } from '../harness.ts';

const head = 'stance: 1\ntitle: Talks\ndate: 2026-01-10\n';

async function shown(model: string, ...words: readonly string[]): Promise<string> {
  const { out } = await stanceOn(head + model, words.length === 0 ? ['show'] : words);
  return out.replaceAll(/ +$/gmu, '');
}

/** The part of a page from one heading to the next. */
function part(page: string, title: string): string {
  return page.split(/\n\n(?=\S[^\n]*\n[═─])/u).find((one) => one.startsWith(title)) ?? '';
}

/** So many parties, each with a demand and a rejection on each of so many issues. */
function crowd(parties: number, issues: number): string {
  const ids = Array.from({ length: parties }, (_, i) => `p${i}`);
  const titles = Array.from({ length: issues }, (_, i) => `i${i}`);
  const position = (p: number, i: number): string =>
    `{ demands: ${'abcd'[(p + i) % 4] ?? 'a'}, rejects: { point: ${'abcd'[(p + i + 2) % 4] ?? 'c'}, redline: true } }`;
  return [
    `parties: { ${ids.map((id) => `${id}: { name: Party ${id} }`).join(', ')} }`,
    `issues: { ${titles.map((id) => `${id}: { title: Question ${id} of the talks, choices: [a, b, c, d] }`).join(', ')} }`,
    'positions:',
    ...ids.map(
      (id, p) => `  ${id}: { ${titles.map((issue, i) => `${issue}: ${position(p, i)}`).join(', ')} }`,
    ),
  ].join('\n');
}

const two = 'parties: { a: { name: Ann }, b: { name: Ben } }\n';

describe('the first screen', () => {
  it('has each demand, each firm offer and each on terms in the cell of who makes it', async () => {
    const page = await shown(`${two}issues: { law: { title: Law, choices: [de, ch, uk, ny] } }
positions:
  a: { law: { demands: de, concedes: [ch, { point: uk, for: Arbitration in Hamburg }] } }
  b: { law: { demands: ny, concedes: { point: uk, status: hinted } } }`);
    expect(part(page, 'Where they stand')).toBe(
      [
        'Where they stand  State        Ann   Ben',
        '─────────────────────────────────────────',
        'Law               conditional  ● de  ● ny',
        '                               ○ ch  ◐ uk',
        '                               ◐ uk',
      ].join('\n'),
    );
  });

  it('counts those that take a position beside the state, and speaks of "all" of them alone', async () => {
    const page =
      await shown(`parties: { a: { name: Ann }, b: { name: Ben }, c: { name: Cem }, d: { name: Dag } }
issues: { x: { title: Price, choices: [p, q, r] } }
positions: { a: { x: p }, b: { x: p } }`);
    expect(page.replaceAll(/\s+/gu, ' ')).toContain(
      'aligned: all that have a recorded position demand a point in common. "2 of 4" counts those with a recorded position.',
    );
    expect(page).toContain('aligned, 2 of 4. ● p: Ann and Ben');
  });

  it('tells in a line a party where it takes a position alone, and where nobody does', async () => {
    const page =
      await shown(`${two}issues: { x: { title: Price, choices: [p, q] }, y: { title: Place, choices: [p, q] }, z: { title: Day, choices: [p, q] } }
positions: { b: { x: p, y: q } }`);
    expect(page).toContain('  Only Ben  Price; Place\n  Neither   Day\n');
    expect(page.replaceAll(/\s+/gu, ' ')).toContain(
      'On 2 only one of the two has a recorded position, on 1 neither.',
    );
  });

  it('says what is agreed, and what is agreed between some', async () => {
    const page = await shown(`parties: { a: { name: Ann }, b: { name: Ben }, c: { name: Cem } }
issues:
  x: { title: Price, choices: [p, q], settled: { point: p, status: in-principle, since: 2026-01-02 } }
  y: { title: Place, choices: [p, q], settled: { point: q, between: [a, b] } }
positions: { a: { x: q, y: q }, b: { y: q }, c: { y: p } }`);
    expect(page).toContain('1 of 2 is recorded as agreed.');
    expect(page.replaceAll(/\s+/gu, ' ')).toContain('agreed (in principle, since 2026-01-02): p');
    expect(page.replaceAll(/\s+/gu, ' ')).toContain('agreed between Ann and Ben: q');
    const split = await shown(`parties: { a: { name: Ann }, b: { name: Ben }, c: { name: Cem } }
issues: { y: { title: Place, choices: [p, q], settled: { point: q, between: [a, b] } } }`);
    expect(split).toContain('No issue is recorded as agreed between all of them.');
  });

  it('tells what a rejection takes along, red lines first', async () => {
    const page = await shown(`${two}issues:
  x: { title: Price, scale: [p, q, r, s] }
  y: { title: Place, choices: [p, q] }
positions:
  a: { x: { demands: p, rejects: r }, y: { demands: p, rejects: { point: q, redline: law, basis: stated } } }
  b: { x: { demands: s, rejects: { point: others } } }`);
    expect(part(page, 'What each rejects')).toContain('  Ann  ✖ Place: q (stated); ✕ Price: r, and beyond\n');
    expect(page).toContain('  Ben  ✕ Price: p, q and r\n');
  });

  it.each([
    [2, 14],
    [3, 14],
    [7, 14],
    [28, 38],
  ])('of %d parties on %d issues fits on two screens, and has each issue once', async (parties, issues) => {
    const page = await shown(crowd(parties, issues));
    expect(page.split('\n').length).toBeLessThan(110);
    const stands = part(page, 'Where they stand').replaceAll(/\s+/gu, ' ');
    for (let i = 0; i < issues; i += 1) expect(stands.split(`Question i${i} of`)).toHaveLength(2);
  });

  it('counts what else is recorded, and says where to read it', async () => {
    const page = await shown(`parties:
  a: { name: Ann, says: All is well., views: { b: { trust: low, because: He left early. } } }
  b: { name: Ben }
  c: { name: Cem, role: stakeholder }
notes: [The hall was cold.]
issues: { x: { title: Price, choices: [p, q] } }
positions: { a: { x: p }, b: { x: { demands: q, concedes: { point: p, status: withdrawn } } }, c: { x: { rejects: p } } }`);
    expect(part(page, 'Also recorded').split('\n').slice(3, 8)).toEqual([
      '  Public lines  1 by Ann: stance show a',
      '  Objections    1 by Cem, to what a party at the table finds acceptable: stance rejections c',
      '  Offers        not firm: 1 withdrawn: stance concessions',
      '  Trust         Ann in Ben: low: stance show a',
      '  Notes         1 note on the talks: stance report',
    ]);
  });
});

describe('the report', () => {
  const model = `${two}notes: [The hall was cold.]
sources: { minutes: { title: Minutes of January } }
issues: { x: { title: Price, choices: [p, q, r] } }
positions:
  a: { x: { demands: p, rejects: { point: q, because: It is too much. } } }
  b: { x: { demands: q, concedes: { point: r, because: The grant came through. } } }`;

  it('tells a position once', async () => {
    const page = await shown(model, 'report');
    for (const reason of ['It is too much.', 'The grant came through.'])
      expect(page.split(reason)).toHaveLength(2);
  });

  it('in brief tells how things stand, and leaves out reasons and what to type', async () => {
    const page = await shown(model, 'report', '--brief', '--format', 'terminal');
    expect(part(page, 'What each rejects')).toContain('Ann  ✕ Price: q');
    expect(page).toContain('1 source: Minutes of January.');
    expect(page).not.toMatch(/stance [a-z]|It is too much|The hall was cold/u);
  });
});

describe('the lists', () => {
  it.each(['rejections', 'concessions'])('of %s have no empty sections', async (list) => {
    const page = await shown(
      `parties: { a: { name: Ann }, b: { name: Ben }, c: { name: Cem } }
issues: { x: { title: Price, choices: [p, q] } }
positions: { a: { x: { concedes: p, rejects: q } } }`,
      list,
    );
    expect(page).toContain(`No ${list.slice(0, -1)} by Ben or Cem is recorded here.`);
    expect(page).not.toContain('Ben\n───');
  });
});
