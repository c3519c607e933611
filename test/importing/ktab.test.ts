/** Scenarios of KTAB become positions on ranges. */
import { describe, expect, it } from 'vitest';
import { demandsIn, modelFrom, negotiationFrom, refusalOf, toldOf } from './importing.ts';
import { issueOf } from './issues.ts';

const csv = `Harbour,"Depth, and who pays",3,2,
Actor,Description,Power,Depth Position,Depth Salience,Fund Position,Fund Salience,
Port,"Port company, of the state", 100,  90,80,10,20,
City,City,60.5,70.25,40,30,35
Greens,Nature league,20,5,60,50,30,
`;
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<Scenario>
<name>Harbour</name><desc>Depth, and who pays</desc>
<ModelParameters><VotingRule>Linear</VotingRule></ModelParameters>
<Dimensions><dName>Depth</dName><dName>Fund</dName></Dimensions>
<Actors>
${actor('Port', 'Port company, of the state', [100, 90, 10, 80, 20])}
${actor('City', 'City', [60.5, 70.25, 30, 40, 35])}
${actor('Greens', 'Nature league', [20, 5, 50, 60, 30])}
</Actors>
</Scenario>`;

function actor(name: string, description: string, numbers: readonly number[]): string {
  const [power, depth, fund, weight, other] = numbers;
  return [
    `<Actor><name>${name}</name><description>${description}</description><capability>${power}</capability>`,
    `<Position><dCoord>${depth}</dCoord><dCoord>${fund}</dCoord></Position>`,
    `<Salience><dSal>${weight}</dSal><dSal>${other}</dSal></Salience></Actor>`,
  ].join('');
}

const demands = {
  Port: { Depth: '90', Fund: '10' },
  City: { Depth: '70.25', Fund: '30' },
  Greens: { Depth: '5', Fund: '50' },
};

describe.each([
  ['CSV', csv],
  ['CSV with a mark at its begin', `\ufeff${csv}`],
  ['XML', xml],
  ['XML with a mark at its begin', `\ufeff${xml}`],
])('a scenario of KTAB as %s', (_, text) => {
  it('has actors that demand numbers from 0 to 100', async () => {
    const negotiation = await negotiationFrom({ 'smp.txt': text });
    expect(demandsIn(negotiation)).toEqual(demands);
    expect(issueOf(negotiation, 'Depth')).toMatchObject({ kind: 'range', from: 0, to: 100 });
    expect(negotiation).toMatchObject({ title: 'Harbour', summary: 'Depth, and who pays' });
  });

  it('makes importance of salience, and keeps influence as a note', async () => {
    const model = await modelFrom({ 'smp.txt': text });
    expect(model).toContain(
      'greens: { depth: { demands: 5, importance: 60 }, fund: { demands: 50, importance: 30 } }',
    );
    expect(model).toContain('city: { name: City, notes: [ Its influence is 60.5 in KTAB. ] }');
    expect(model).not.toContain('scores');
    expect(await toldOf({ 'smp.txt': text })).toContain('Influence is a note of each party');
  });
});

describe('a scenario of KTAB', () => {
  it('tells of what an actor leaves open, and of saliences that are too much', async () => {
    const told = await toldOf({
      'a.csv': csv.replace('70.25,40', ',90').replace('"Depth, and who pays"', ''),
    });
    expect(told).toContain('"City" has no position on "Depth".');
    expect(told).toContain('The saliences of "City" sum to 125, and to 100 at most in KTAB.');
    expect(await toldOf({ 'a.xml': xml.replace('70.25', '') })).toContain(
      '"City" has no position on "Depth".',
    );
  });

  it('widens a range to whoever stands beyond it, and tells so', async () => {
    const files = { 'a.csv': csv.replace('70.25', '120') };
    expect(issueOf(await negotiationFrom(files), 'Depth')).toMatchObject({ from: 0, to: 120 });
    expect(await toldOf(files)).toContain(
      'Somebody stands beyond 0 to 100 on "Depth", so its range is 0 to 120.',
    );
  });

  it('names dimensions by their number where their headings name nothing', async () => {
    const bare = csv.replace('Depth Position,Depth Salience,Fund Position', 'Pstn1,Sal1,Pstn2');
    const { issues } = await negotiationFrom({ 'a.csv': bare });
    expect(issues.map(({ title }) => title)).toEqual(['Dimension 1', 'Dimension 2']);
  });

  it('tells of the settings of a run that they are left out', async () => {
    expect(await toldOf({ 'a.xml': xml })).toContain(
      'What <ModelParameters> sets for a run of KTAB is left out.',
    );
  });

  it('keeps an actor of any name as it is', async () => {
    const { parties } = await negotiationFrom({
      'a.csv': csv.replace('Greens', '__proto__').replace('City,', 'Ратуша,'),
    });
    expect(parties.map(({ name }) => name)).toEqual(['Port', 'Ратуша', '__proto__']);
  });

  it.each([
    ['a number that is none', csv.replace('70.25', 'deep'), 'a.txt:4:4: "deep" is no number'],
    ['a salience below 0', csv.replace('70.25,40', '70.25,-40'), 'a.txt:4:5: -40 is below 0'],
    [
      'a comma without quotes',
      csv.replace('"Port company, of the state"', 'Port company, of the state'),
      'a.txt:3:',
    ],
    [
      'another count of actors',
      csv.replace(',3,2,', ',4,2,'),
      'a.txt:1:3: The first line tells of 4 actors, and 3 follow',
    ],
    [
      'another count of dimensions',
      csv.replace(',3,2,', ',3,3,'),
      'a.txt:1:4: The first line tells of 3 dimensions, and 2 follow',
    ],
    [
      'a heading too few',
      csv.replace(',Fund Salience', ''),
      'The headings are not pairs of a position and a salience',
    ],
    ['an actor without a name', csv.replace('Greens,', ','), 'a.txt:5:1: An actor has no name'],
    [
      'a position too few',
      xml.replace('<dCoord>70.25</dCoord>', ''),
      '"City" has 1 <dCoord> for 2 dimensions',
    ],
    ['no actors', xml.replace(/<Actor>[^]*<\/Actor>/u, ''), 'a.txt:2:1: The file has no actors'],
    ['an entity', xml.replace('City', '&city;'), 'The entity &city; is none'],
  ])('is refused with %s', async (_, text, message) => {
    expect(await refusalOf({ 'a.txt': text })).toContain(message);
  });

  it('is refused beside another', async () => {
    expect(await refusalOf({ 'a.csv': csv, 'b.csv': csv })).toContain(
      'b.csv:1:1: A scenario of KTAB is one file',
    );
  });
});
