/** Whoever looks up a source finds the place that a model cites: each has its table of the places of its sources. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundledModels } from '../bundled.ts';
import { root } from '../harness.ts';

/** The paragraphs of the article under each of its headings, and the parts of the papers of the invented case. */
const tables: Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>> = {
  'moscow-washington.yaml': {
    article: [
      ...numbered('opening ¶', 3),
      ...numbered('Conflicting Goals ¶', 4),
      ...numbered('International Game Rules ¶', 3),
      ...numbered('Phase of Conflict Management ¶', 1),
      ...numbered('New Balances ¶', 2),
    ],
  },
  'wage-round.yaml': {
    claim: numbered('section ', 6),
    offer: numbered('¶', 9),
    resolution: ['preamble', ...numbered('§', 5)],
    'guild-letter': numbered('¶', 3),
    statement: numbered('¶', 2),
    minutes: [...numbered('item ', 11), 'items 2 to 4'],
    press: ['union release', 'company release'],
    'mediator-note': [...numbered('¶', 7), 'annex'],
  },
};

describe.each(bundledModels)('the sources of %s', (file) => {
  const cited = citedIn(parse(readFileSync(join(root, 'data', file), 'utf8')));

  it('are cited at a place that they have, and as a whole where they are not divided', () => {
    expect(cited.length).toBeGreaterThan(0);
    const places = tables[file] ?? {};
    expect(cited.filter(({ source, at }) => !(places[source] ?? [null]).includes(at))).toEqual([]);
  });
});

interface Cited {
  readonly source: string;
  readonly at: string | null;
}

/** All evidence in a part of a model, however deep. */
function citedIn(part: unknown): readonly Cited[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'evidence' ? [value].flat().map(asCited) : citedIn(value),
  );
}

/** A source alone is short for a citation of the whole of it. */
function asCited(evidence: string | { readonly source: string; readonly at?: string }): Cited {
  if (typeof evidence === 'string') return { source: evidence, at: null };
  return { source: evidence.source, at: evidence.at ?? null };
}

function numbered(before: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${before}${index + 1}`);
}
