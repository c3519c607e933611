import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../ask.ts';
import { talks } from '../commands/talks.ts';

const parties = async (...words: readonly string[]): Promise<unknown> =>
  (await ask(talks, ['gaps', ...words])).parties;

describe('parties', () => {
  it.each(['union', 'UNION', 'workers', 'Labour side', 'the union'])(
    'go by id, alias or name in any case: "%s"',
    async (word) => {
      expect(await parties(word, 'firm')).toEqual(['union', 'firm']);
    },
  );

  it('come in the order named', async () => {
    expect(await parties('town', 'union', 'firm')).toEqual(['town', 'union', 'firm']);
    const { issues } = await ask(talks, 'compare town union');
    expect(Object.keys(issues[0].parties)).toEqual(['town', 'union']);
  });

  it('of a bloc stand in its place', async () => {
    expect(await parties('The Locals')).toEqual(['town', 'union']);
    expect(await parties('firm', 'neighbours')).toEqual(['firm', 'town', 'union']);
  });

  it('that are named twice count once', async () => {
    expect(await parties('union', 'workers', 'firm', 'locals')).toEqual(['union', 'firm', 'town']);
  });

  it('are the principals in a verdict, and all in a listing, where none is named', async () => {
    expect(await parties()).toEqual(['union', 'firm']);
    const { rejections } = await ask(talks, 'rejections');
    expect([...new Set(rejections.map((one: { party: string }) => one.party))]).toEqual([
      'union',
      'firm',
      'town',
    ]);
  });

  it('are all in a verdict where fewer than two are principals', async () => {
    const model = talks.replace('{ name: The Firm }', '{ name: The Firm, role: stakeholder }');
    expect((await ask(model, 'gaps')).parties).toEqual(['union', 'firm', 'town', 'judge']);
  });
});

describe('a listing', () => {
  it.each(['positions', 'rejections', 'concessions'])(
    'of %s narrows to the parties named',
    async (command) => {
      const answer = await ask(talks, [command, 'firm']);
      const found = answer[command].map((one: { party: string }) => one.party);
      expect([...new Set(found)]).toEqual(['firm']);
    },
  );
});

async function listed(...words: readonly string[]): Promise<readonly string[]> {
  return (await ask(talks, ['compare', ...words])).issues.map((one: { issue: string }) => one.issue);
}

describe('issues', () => {
  it('narrow by id or title in any case, in the order of the model', async () => {
    expect(await listed('--issue', 'SITE', '--issue', 'hourly wage')).toEqual(['wage', 'site']);
  });

  it('narrow by group, and by both together', async () => {
    expect(await listed('--group', 'hours')).toEqual(['shifts', 'site']);
    expect(await listed('--group', 'Hours', '--group', 'money')).toEqual(['wage', 'shifts', 'site']);
    expect(await listed('--group', 'Money', '--issue', 'smoke')).toEqual(['wage', 'smoke']);
  });

  it.each(['positions', 'rejections', 'concessions', 'gaps'])('narrow %s', async (command) => {
    const answer = await ask(talks, [command, '--issue', 'wage']);
    const found = answer[command].map((one: { issue: string }) => one.issue);
    expect([...new Set(found)]).toEqual(['wage']);
  });

  it('narrow a difference, with nothing left of the other lists', async () => {
    expect(await ask(talks, 'diff union firm --issue smoke')).toMatchObject({
      differences: [],
      same: [],
      onlyLeft: ['smoke'],
      onlyRight: [],
    });
  });
});

describe('an unknown name', () => {
  it.each([
    [['positions', 'unoin'], 'Unknown party "unoin"', '"union"'],
    [['gaps', 'union', 'fim'], 'Unknown party "fim"', '"firm"'],
    [['compare', 'local', 'firm'], 'Unknown party "local"', '"locals"'],
    [['diff', 'union', 'fimr'], 'Unknown party "fimr"', '"firm"'],
    [['rejections', 'twon'], 'Unknown party "twon"', '"town"'],
    [['concessions', 'neighbors'], 'Unknown party "neighbors"', '"neighbours"'],
    [['show', 'cantene'], '"cantene"', '"canteen"'],
    [['gaps', '--issue', 'shift'], 'Unknown issue "shift"', '"shifts"'],
    [['gaps', '--group', 'Moeny'], 'Unknown group "Moeny"', '"Money"'],
  ])('in "%s" gets "did you mean"', async (words, message, meant) => {
    const err = await refusal(talks, words);
    expect(err).toContain(message);
    expect(err).toContain(`Did you mean ${meant}?`);
  });

  it('as the first word is an unknown command, never a name to show', async () => {
    expect(await refusal(talks, 'union')).toContain('Unknown command "union"');
    expect(await refusal(talks, 'gapss')).toContain('Did you mean "gaps"?');
  });
});
