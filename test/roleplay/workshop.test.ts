/** A role play from its files to the debrief: what each player is handed tells nothing of what the others are told. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root, stance } from '../harness.ts';
import { leaksIn, opened } from '../laws/readers/leaks.ts';

const folder = join(root, 'test/roleplay');
const model = join(folder, 'workshop.yaml');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** All texts, ids and telling numbers that stand in a file. */
function wordsOf(held: unknown): readonly string[] {
  if (Array.isArray(held)) return held.flatMap(wordsOf);
  if (typeof held === 'object' && held !== null)
    return Object.entries(held).flatMap(([key, one]) => [key, ...wordsOf(one)]);
  return typeof held === 'string' ? [held] : [];
}

function wordsIn(file: string): readonly string[] {
  return wordsOf(parse(readFileSync(join(folder, file), 'utf8')));
}

/** What stands in files that a reader may not read, and in none that it may; short words stand anywhere. */
function secretsFrom(reader: string): readonly string[] {
  const known = files.filter((file) => file === 'workshop.yaml' || file === `workshop.${reader}.yaml`);
  const told = known.flatMap(wordsIn).join('\n');
  const others = files.filter((file) => !known.includes(file)).flatMap(wordsIn);
  return [...new Set(others)].filter((word) => word.length > 6 && !told.includes(word) && !isOfFormat(word));
}

/** The words of the format stand on every page that speaks of such things. */
function isOfFormat(word: string): boolean {
  return [
    'known-to',
    'walk-away',
    'alternative',
    'concedes',
    'interest',
    'redline',
    'mandate',
    'inferred',
    'carpenter',
  ].includes(word);
}

/** Everything that a reader is handed, written to a folder. */
async function handedTo(reader: string): Promise<readonly string[]> {
  const at = mkdtempSync(join(tmpdir(), 'stance-'));
  const as = ['-m', model, '--as', reader];
  const lines: readonly (readonly string[])[] = [
    ...(reader === 'public'
      ? []
      : ['sheet.md', 'sheet.html', 'sheet.docx'].map((name) => ['sheet', reader, '-o', name])),
    ...['brief.md', 'brief.html', 'brief.docx'].map((name) => ['report', '--brief', '-o', name]),
    ...['report.html', 'report.json'].map((name) => ['report', '-o', name]),
    ['page', '-o', 'page.html'],
    ['redact', '-o', 'model.yaml'],
    ['redact', '-o', 'model.json'],
    ['gaps', '-o', 'gaps.csv'],
    ['deals', '-o', 'deals.svg'],
    ['deals', '-o', 'deals.html'],
    ['trades', '-o', 'trades.md'],
    ['timeline', '-o', 'timeline.html'],
  ];
  for (const line of lines) {
    const [name = ''] = line.slice(-1);
    const { exit, err } = await stance([...line.slice(0, -1), join(at, name), ...as]);
    // A deal is drawn where somebody scores.
    if (name !== 'deals.svg')
      expect({ line, exit, err: err.replace(/^.* is written.*\n/u, '') }).toEqual({ line, exit: 0, err: '' });
  }
  return readdirSync(at).map((name) => join(at, name));
}

describe('the role play of the workshop', () => {
  it('is sound for every reader', async () => {
    expect(await stance(['check', '--strict', model])).toMatchObject({ exit: 0, out: '1 model is sound.\n' });
  });

  it.each(['potter', 'carpenter', 'public'])(
    'hands the %s nothing that is told to others',
    async (reader) => {
      const secrets = secretsFrom(reader);
      expect(secrets.length).toBeGreaterThan(8);
      const handed = await handedTo(reader);
      expect(handed.length).toBeGreaterThan(11);
      for (const path of handed) {
        const layers = opened(readFileSync(path));
        expect(
          secrets.filter((secret) => leaksIn(layers, secret) !== null).map((secret) => [path, secret]),
        ).toEqual([]);
      }
    },
  );

  it('hands each player its own instructions', async () => {
    const { out } = await stance(['sheet', 'potter', '-m', model, '-f', 'markdown']);
    for (const told of [
      'the museum is signed',
      'a garage from June',
      'below 31',
      '550 euros',
      'red line: mandate',
    ])
      expect(out).toContain(told);
    const other = await stance(['sheet', 'carpenter', '-m', model, '-f', 'markdown']);
    expect(other.out).toContain('below 29');
  });

  it('shows in the debrief what was possible', async () => {
    const { out } = await stance(['deals', '-m', model, '--as', 'author', '--json']);
    const { scored, counts, named } = JSON.parse(out) as {
      scored: readonly string[];
      counts: { takenByAll: string };
      named: readonly { name: string; points: object }[] | null;
    };
    expect(scored).toEqual(['potter', 'carpenter']);
    expect(Number(counts.takenByAll)).toBe(20);
    const [nash] = named ?? [];
    expect(nash).toMatchObject({
      name: 'nash',
      points: { share: 400, hours: 'halves', kiln: 'yard', notice: 'month' },
    });
    const alone = await stance(['deals', '-m', model, '--as', 'potter', '--json']);
    expect(JSON.parse(alone.out)).toMatchObject({ scored: ['potter'], frontier: null, named: null });
  });
});
