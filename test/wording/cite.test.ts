import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/claim.ts';
import { plain } from '../../src/blocks/text.ts';
import { citeById, standingAlone, supportText } from '../../src/wording/cite.ts';

const minutes: Source = {
  kind: 'source',
  id: 'minutes',
  title: 'Minutes of the second round',
  date: '2026-02-01',
  url: 'https://example.org/minutes',
  file: null,
  note: null,
};
const evidence = ['item 3', 'item 4', 'item 3'].map((at) => ({ source: minutes, at, quote: null }));

describe('what a demand rests on', () => {
  const support = supportText(citeById, 'stated', evidence);

  it('is told with its source once, and each place in it once', () => {
    expect(plain(support)).toBe(' (stated; minutes, item 3, item 4)');
    expect(supportText(citeById, null, [])).toEqual([]);
  });

  it('has a note that tells the source in full, for pages that have a foot', () => {
    const [run] = support;
    const noted = run !== undefined && 'text' in run ? run.noted : undefined;
    expect(noted?.text).toBe(' (stated)');
    expect(noted?.notes).toHaveLength(1);
    expect(plain(noted?.notes[0] ?? [])).toBe('Minutes of the second round, 2026-02-01, item 3, item 4, ');
    expect(noted?.notes[0]?.at(-1)).toEqual({ url: 'https://example.org/minutes' });
  });

  it('begins without a blank where nothing stands before it', () => {
    expect(plain(standingAlone(support))).toBe('(stated; minutes, item 3, item 4)');
  });
});
