/** The models that ship are sound, without a warning, and every claim in them has its source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { loaded } from '../build.ts';
import { bundledModels } from '../bundled.ts';
import { root, stance } from '../harness.ts';

describe.each(bundledModels)('the model %s', (file) => {
  const path = join(root, 'data', file);
  const model = (): Negotiation => loaded(readFileSync(path, 'utf8'));

  it('is sound and without a warning', async () => {
    const { exit, out } = await stance(['check', path, '--json']);
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [] });
    expect(exit).toBe(0);
  });

  it('gives each entry a basis and evidence with a place', () => {
    const positions = [...model().positions.values()].flatMap((held) => [...held.values()]);
    const entries = positions.flatMap(({ demands, concedes, rejects }) => [
      ...demands,
      ...concedes,
      ...rejects,
    ]);
    expect(entries.filter(({ basis, evidence }) => basis === null || evidence.length === 0)).toEqual([]);
  });

  it('cites every source that it names', () => {
    const text = readFileSync(path, 'utf8');
    const unused = model().sources.filter(
      ({ id }) => !new RegExp(`(?:source|evidence):.*\\b${id}\\b|- ${id}$`, 'mu').test(text),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});
