/** The page on the format names every key that a model may hold, and every fault that it may have. */
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/model/diagnostic.ts';
import { stanceOn } from '../harness.ts';
import { pages } from './page.ts';

const stray = { stray: 1 };
const basis = {
  stance: 1,
  title: 'Talks',
  date: '2026-03-01',
  parties: { us: { name: 'Us' }, them: { name: 'Them' } },
  issues: { pay: { title: 'Pay', range: { from: 0, to: 9 } }, hall: { title: 'Hall', choices: ['a', 'b'] } },
};

/** For each heading over a table of keys, a model with a stray key where these keys stand. */
const models: Readonly<Record<string, unknown>> = {
  'The file': { ...basis, ...stray },
  'The rule': { ...basis, rule: stray },
  'A source': { ...basis, sources: { memo: { title: 'Memo', ...stray } } },
  Evidence: { ...basis, notes: { text: 'So.', evidence: { source: 'memo', ...stray } }, sources: memo() },
  'A claim': { ...basis, notes: { text: 'So.', ...stray } },
  'A party': { ...basis, parties: { us: { name: 'Us', ...stray }, them: { name: 'Them' } } },
  'A walk-away': {
    ...basis,
    parties: { us: { name: 'Us', 'walk-away': { total: 1, ...stray } }, them: { name: 'Them' } },
  },
  'A view': { ...basis, parties: { us: { name: 'Us', views: { them: stray } }, them: { name: 'Them' } } },
  'A bloc': { ...basis, blocs: { all: { name: 'All', members: ['us', 'them'], ...stray } } },
  'An issue': { ...basis, issues: { hall: { title: 'Hall', choices: ['a', 'b'], ...stray } } },
  'A point': { ...basis, issues: { hall: { title: 'Hall', choices: ['a', { id: 'b', ...stray }] } } },
  'A range': { ...basis, issues: { pay: { title: 'Pay', range: { from: 0, to: 9, ...stray } } } },
  'What is settled': {
    ...basis,
    issues: { hall: { title: 'Hall', choices: ['a', 'b'], settled: { point: 'a', ...stray } } },
  },
  'A position': held({ demands: 1, ...stray }),
  'A demand': held({ demands: { point: 1, ...stray } }),
  'A concession': held({ concedes: { point: 1, ...stray } }),
  'A condition': held({ concedes: { point: 1, for: { text: 'More.', ...stray } } }),
  'A rejection': held({ rejects: { point: 1, ...stray } }),
  Scores: held({ scores: [{ point: 1, score: 1, ...stray }] }),
  'A draft': { ...basis, proposals: { first: stray } },
  'An answer': {
    ...basis,
    proposals: { first: { points: { pay: 1 }, responses: { us: { pay: { answer: 'accepts', ...stray } } } } },
  },
  'An event': { ...basis, events: [{ date: '2026-03-01', title: 'They met.', ...stray }] },
};

const page = pages.find(({ path }) => path === 'docs/format.md')?.text ?? '';
const sections = page
  .split(/^###? /mu)
  .map((section) => ({ heading: section.split('\n')[0] ?? '', rows: firstColumn(section) }));
const tables = sections.filter(({ heading, rows }) => Object.hasOwn(models, heading) || rows[0] === 'key');

describe('the page on the format', () => {
  it('has a table of keys for every mapping of a model', () => {
    expect(tables.map(({ heading }) => heading)).toEqual(Object.keys(models));
  });

  it.each(tables)('names every key under "$heading"', async ({ heading, rows }) => {
    const { out } = await stanceOn(JSON.stringify(models[heading]), ['check', '--json']);
    const { diagnostics }: { diagnostics: { message: string; hint: string }[] } = JSON.parse(out);
    const hint = diagnostics.find(({ message }) => message === 'Unknown key "stray"')?.hint;
    const [, known = ''] = /^Known here are: (.*?)\./u.exec(hint ?? '') ?? [];
    expect(rows.slice(1).toSorted()).toEqual(known.split(', ').toSorted());
  });

  it.each(Object.entries(codes))('says of %s what the table of codes says', (code, { meaning }) => {
    const [, said] = new RegExp(`^\\| \`${code}\` +\\| (.*?) +\\|$`, 'mu').exec(page) ?? [];
    expect(said).toBe(meaning);
  });
});

function held(position: unknown): unknown {
  return { ...basis, positions: { us: { pay: position } } };
}

function memo(): unknown {
  return { memo: { title: 'Memo' } };
}

/** What stands in the first cells of the tables in a text, without its code marks. */
function firstColumn(text: string): readonly string[] {
  return [...text.matchAll(/^\| `?([\w-]+)`? +\|/gmu)]
    .map(([, cell = '']) => cell)
    .filter((cell) => !/^-+$/u.test(cell));
}
