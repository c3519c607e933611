/** On the model of 2025 every claim has a source to go back to. */
import { describe, expect, it } from 'vitest';
import type { Supported } from '../../src/model/claim.ts';
import { loaded } from '../build.ts';
import { text } from './ukraine.ts';

describe('every claim', () => {
  it('has its source: positions of all days with their entries, answers, and events', () => {
    const { history } = loaded(text);
    const positions = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
    const entries = positions.flatMap(({ demands, concedes, rejects }) => [
      ...demands,
      ...concedes,
      ...rejects,
    ]);
    const claims: readonly Supported[] = [...positions, ...entries, ...history.proposals, ...history.events];
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('leads to an address, and one from a partisan source is no more than reported and says so', () => {
    const { sources, history } = loaded(text);
    expect(sources.filter(({ url }) => url === null)).toEqual([]);
    const partisan = sources.filter(({ url, note }) => /news-pravda|abna24/u.test(`${url} ${note}`));
    expect(partisan.length).toBeGreaterThan(3);
    expect(partisan.filter(({ note }) => note === null || !/partisan/iu.test(note))).toEqual([]);
    const positions = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
    const entries = positions.flatMap(({ demands, concedes, rejects }) => [
      ...demands,
      ...concedes,
      ...rejects,
    ]);
    const stated = entries.filter(({ basis }) => basis === 'stated').flatMap(({ evidence }) => evidence);
    expect(stated.filter(({ source }) => partisan.includes(source))).toEqual([]);
  });
});
