/** Matrices of scores become models whose deals can be found. */
import { describe, expect, it } from 'vitest';
import { modelFrom, refusalOf, toldOf } from './importing.ts';

const text = `issue,point,Choir,Theatre
evenings,choir,6,0
evenings,shared,3,5
storage,loft,4,2
storage,cellar,0,3
walk-away,,5,
`;

describe('a matrix of scores', () => {
  it('has a party a column, with its walk-away where one is told', async () => {
    const model = await modelFrom({ 'hall.csv': text });
    expect(model).toContain('choir: { name: Choir, walk-away: 5 }\n  theatre: { name: Theatre }');
    expect(model).toContain('theatre:\n    evenings: { scores: { choir: 0, shared: 5 } }');
  });

  it('rounds what a computer has made of a number, and tells it', async () => {
    const drifted = text.replace('choir,6,', 'choir,0.30000000000000004,');
    expect(await modelFrom({ 'a.csv': drifted })).toContain('choir: 0.3,');
    expect(await toldOf({ 'a.csv': drifted })).toContain('1 score is rounded to 12 decimals.');
  });

  it('with a point without a score is refused where that is missing', async () => {
    expect(await refusalOf({ 'a.csv': text.replace('4,2', '4,') })).toContain(
      'a.csv:4:4: A point has no score here',
    );
  });

  it('reads its own decimal commas', async () => {
    const german = 'issue;point;a;b\npay;low;2,5;1,125\npay;high;0,5;2,5\nwalk-away;;1,250;0\n';
    expect(await modelFrom({ 'a.csv': german })).toContain(
      'b:\n    pay: { scores: { low: 1.125, high: 2.5 } }',
    );
  });

  it('with a point twice is refused, and so is a second walk-away', async () => {
    expect(await refusalOf({ 'a.csv': text.replace('shared', 'choir') })).toContain(
      'a.csv:3:2: "choir" of "evenings" stands twice',
    );
    expect(await refusalOf({ 'a.csv': `${text}walk-away,,4,4\n` })).toContain(
      'a.csv:7:1: The walk-away stands twice',
    );
  });

  it('with a word for a score is refused', async () => {
    expect(await refusalOf({ 'a.csv': text.replace('6,0', 'six,0') })).toContain(
      'a.csv:2:3: "six" is no score',
    );
  });
});
