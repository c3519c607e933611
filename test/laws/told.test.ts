/** All text that a model file can hold is told to people by the report: a field that no page shows is named here. */
import { expect, it } from 'vitest';
import { isDay } from '../../src/model/day.ts';
import { stanceOn } from '../harness.ts';
import { whole } from './whole.ts';

/** What no report tells, each with where it is told, or why it is nothing to tell. */
const elsewhere: Readonly<Record<string, string>> = {
  'model.blocs.mainland.aliases': 'the page of the bloc has them',
  'model.positions.north.catch.1.since': 'it says again what was said before, so that nobody moved',
  'model.proposals.second.responses.south.catch.date': 'the answer is told, and its day by --at and changes',
};

/** The texts of a value with their places; ids and words of the format are told in words of their own. */
function textsIn(value: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return / /u.test(value) || isDay(value) ? [[place, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => textsIn(held, `${place}.${key}`));
}

/** What is told by none of some pages. */
async function untold(...pages: readonly (readonly string[])[]): Promise<readonly string[]> {
  const told = await Promise.all(pages.map(async (words) => stanceOn(JSON.stringify(whole), words)));
  const text = told.map(({ out }) => out.replaceAll('\\', '').replaceAll(/\s+/gu, ' ')).join(' ');
  const texts = textsIn(whole, 'model');
  expect(texts.length).toBeGreaterThan(40);
  return texts.filter(([, one]) => !text.includes(one)).map(([place]) => place);
}

it('the report tells every text and every day of a model that has all there can be', async () => {
  expect(await untold(['report', '-f', 'markdown'])).toEqual(Object.keys(elsewhere));
});

/** A sheet is of the day: since when a position holds and what has happened is told by the timeline. */
const ofThePast = /\.since$|^model\.events\./u;

it('the sheets of all parties tell every text, but for what is past', async () => {
  const sheets = Object.keys(whole.parties).map((party) => ['sheet', party, '-f', 'markdown']);
  const lacking = (await untold(...sheets)).filter((place) => !ofThePast.test(place));
  expect(lacking).toEqual(Object.keys(elsewhere).filter((place) => !ofThePast.test(place)));
});
