/** What is typed to ask for deals: points that issues are held to, drafts, and how many are listed. */
import { describe, expect, it } from 'vitest';
import { stanceOn } from '../harness.ts';

const hall = `stance: 1
title: Hall for the summer
date: 2026-03-01
parties: { choir: { name: The choir }, theatre: { name: The theatre group } }
issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs], settled: { point: shared } }
  rent: { title: Rent, choices: [low, high] }
  piano: { title: Piano, scale: [sold, kept, bought] }
  keys: { title: Keys, choices: [one, both] }
positions:
  choir: { evenings: ours, rent: low, piano: bought }
  theatre: { evenings: theirs, rent: low, piano: [kept, bought] }
proposals:
  whole: { title: The whole, points: { evenings: ours, rent: high, piano: kept, keys: both } }
  part: { title: A part, points: { rent: high } }
`;

const refused = async (...words: readonly string[]) =>
  (await stanceOn(hall, ['deals', ...words])).err.split('\n')[0];
const told = async (...words: readonly string[]) =>
  (await stanceOn(hall, ['deals', ...words])).out.replaceAll(/\s+/gu, ' ');

describe('a point that an issue is held to', () => {
  it('must be that of the settlement, where there is one', async () => {
    expect(await refused('--fix', 'evenings=ours')).toBe('stance: "evenings" is settled at another point');
    expect(await told('--fix', 'evenings=shared')).toContain('agreed Evenings: shared');
  });

  it('is of an issue of the deals', async () => {
    expect(await refused('--fix', 'keys=one')).toBe('stance: "keys" is no issue of these deals');
    expect(await refused('--fix', 'rent=low', '--issue', 'piano')).toBe(
      'stance: "rent" is no issue of these deals',
    );
  });

  it('is that of the draft, where one is placed', async () => {
    expect(await refused('--from', 'whole', '--fix', 'rent=low')).toBe(
      'stance: "whole" names another point of "rent" than --fix',
    );
  });

  it('is one, and named', async () => {
    expect(await refused('--fix', 'rent')).toBe('stance: "rent" holds no issue to a point');
    expect(await refused('--fix', 'rent=low', '--fix', 'rent=high')).toBe(
      'stance: "rent" is held to two points',
    );
  });
});

describe('a draft among the deals', () => {
  it('gives way to what is settled, and that is told', async () => {
    expect(await told('--from', 'whole')).toContain(
      'The whole names another point of Evenings than the settled one: left out.',
    );
  });

  it('that leaves issues open holds the deals to its points', async () => {
    const page = await told('--from', 'part');
    expect(page).toContain('3 deals;');
    expect(page).toContain('Held to: Rent: high.');
    expect(page).toContain('A part leaves issues open: the deals are held to its points.');
  });
});

describe('the number of packages', () => {
  it('is five unless another is asked for', async () => {
    const listed = async (...words: readonly string[]): Promise<number> =>
      JSON.parse((await stanceOn(hall, ['deals', '--json', ...words])).out).packages.length;
    expect([await listed(), await listed('--top', '2'), await listed('--all')]).toEqual([5, 2, 6]);
  });

  it('is a whole number above 0', async () => {
    expect(await refused('--top', 'few')).toBe('stance: "few" is no number for --top');
    expect(await refused('--limit', '0')).toBe('stance: "0" is no number for --limit');
  });
});
