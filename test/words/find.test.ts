import { describe, expect, it } from 'vitest';
import {
  findIssue,
  findIssues,
  findNamed,
  findParties,
  findParty,
  partyWords,
} from '../../src/words/find.ts';
import { UsageError } from '../../src/words/usage.ts';
import { ids, negotiation } from '../build.ts';

const talks = negotiation({
  parties: {
    moscow: { name: 'Moscow', aliases: ['russia', 'The Kremlin'] },
    washington: { name: 'Washington', aliases: ['usa'] },
    kyiv: { name: 'Kyiv', aliases: ['Україна'] },
    cafe: { name: 'Café' },
    city: { name: 'Großstadt' },
  },
  blocs: { west: { name: 'The West', members: ['kyiv', 'washington'], aliases: ['allies'] } },
  issues: {
    crimea: { title: 'Status of Crimea', group: 'Territory', choices: ['russian', 'ukrainian'] },
    donbas: { title: 'The Donbas', group: 'TERRITORY', choices: ['russian', 'ukrainian'] },
    'force-cap': { title: 'Ceiling on forces', group: 'Security', range: { from: 0, to: 10 } },
    format: { title: 'Who sits at the table', choices: ['two', 'four'] },
  },
});

/** What a user is told: the message and the hint. */
function told(search: () => unknown): readonly [string, string | null] {
  try {
    search();
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.hint];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a party', () => {
  it.each(['moscow', 'MOSCOW', 'Moscow', 'russia', 'the kremlin', ' The  Kremlin '])(
    'goes by its id, name and aliases in any case: "%s"',
    (word) => {
      expect(findParty(talks, word).id).toBe('moscow');
    },
  );

  it('is found in letters of any alphabet, however accents are encoded', () => {
    expect(findParty(talks, 'УКРАЇНА').id).toBe('kyiv');
    expect(findParty(talks, 'cafe\u0301').id).toBe('cafe');
    expect(findParty(talks, 'ＣＡＦÉ').id).toBe('cafe');
    expect(findParty(talks, 'GROSSSTADT').id).toBe('city');
  });

  it('that is unknown gets "did you mean", with the word as it was typed', () => {
    expect(told(() => findParty(talks, 'Washingtn'))).toEqual([
      'Unknown party "Washingtn"',
      'Did you mean "washington"?',
    ]);
  });

  it('that is like none gets a list of each kind that it could be, the nearest first, in the words to type', () => {
    expect(told(() => findParties(talks, ['peking']))).toEqual([
      'Unknown party "peking"',
      'Parties: kyiv, city, moscow, washington, cafe\nBlocs: west',
    ]);
  });

  it('that is meant alone is not sought among the blocs', () => {
    expect(told(() => findParty(talks, 'peking'))).toEqual([
      'Unknown party "peking"',
      'Parties: kyiv, city, moscow, washington, cafe',
    ]);
  });

  it('that is like none of very many gets the nearest of them, and where all stand', () => {
    const many = Array.from({ length: 20 }, (_, i) => `party-${i}`);
    expect(told(() => findParty(negotiation({ parties: many }), 'zzz-19'))[1]).toMatch(
      /^Parties: party-19, (?:party-\d+, ){8}party-\d+ and 10 more: stance show$/u,
    );
  });

  it('is not named by an issue', () => {
    expect(told(() => findParty(talks, 'crimea'))[0]).toBe('Unknown party "crimea"');
  });

  it('alone is asked for where a bloc is named, with the way to set its members side by side', () => {
    expect(told(() => findParty(talks, 'The West'))).toEqual([
      '"The West" is a bloc, and its members may disagree',
      expect.stringContaining('stance compare kyiv washington'),
    ]);
  });
});

describe('several parties', () => {
  it('come in the order named', () => {
    expect(ids(findParties(talks, ['kyiv', 'moscow']))).toEqual(['kyiv', 'moscow']);
  });

  it('count once, by whatever names and blocs they are named', () => {
    expect(ids(findParties(talks, ['usa', 'WEST', 'washington', 'allies', 'kyiv']))).toEqual([
      'washington',
      'kyiv',
    ]);
  });

  it('may be named in one word, between commas', () => {
    const words = partyWords(talks, ['west, The Kremlin', 'cafe']);
    expect(ids(findParties(talks, words))).toEqual(['kyiv', 'washington', 'moscow', 'cafe']);
  });

  it('of a bloc come in its own order', () => {
    expect(ids(findParties(talks, ['west']))).toEqual(['kyiv', 'washington']);
  });
});

describe('an issue', () => {
  it.each(['force-cap', 'Force-Cap', 'ceiling on forces'])('goes by its id and its title: "%s"', (word) => {
    expect(findIssue(talks, word).id).toBe('force-cap');
  });

  it('that is unknown gets "did you mean"', () => {
    expect(told(() => findIssue(talks, 'crimeia'))).toEqual([
      'Unknown issue "crimeia"',
      'Did you mean "crimea"?',
    ]);
  });

  it('is kept where it is named or of a group that is named, in the order of the model', () => {
    expect(ids(findIssues(talks, [], []))).toEqual(['crimea', 'donbas', 'force-cap', 'format']);
    expect(ids(findIssues(talks, ['format', 'donbas', 'FORMAT'], []))).toEqual(['donbas', 'format']);
    expect(ids(findIssues(talks, ['format'], ['TERRITORY']))).toEqual(['crimea', 'donbas', 'format']);
  });

  it('is of one group with others whatever its case, which goes by the first spelling', () => {
    expect(new Set(talks.issues.map(({ group }) => group))).toEqual(new Set(['Territory', 'Security', null]));
  });

  it('is kept where one word names several between commas, of groups too', () => {
    expect(ids(findIssues(talks, ['format, crimea', 'donbas'], []))).toEqual(['crimea', 'donbas', 'format']);
    expect(ids(findIssues(talks, ['format,'], ['territory,Security']))).toHaveLength(4);
  });

  it('goes by the whole of a word before its parts', () => {
    const commas = negotiation({
      issues: {
        rent: { title: 'Rent', choices: ['low', 'high'] },
        storage: { title: 'Storage', choices: ['cellar', 'loft'] },
        both: { title: 'Rent, storage', choices: ['yes', 'no'] },
      },
    });
    expect(ids(findIssues(commas, ['rent, storage'], []))).toEqual(['both']);
    expect(ids(findIssues(commas, ['storage,rent'], []))).toEqual(['rent', 'storage']);
  });

  it.each([
    ['crimea,donbs', 'Unknown issue "donbs"', 'Did you mean "donbas"?'],
    ['krim,donbass', 'Unknown issue "krim,donbass"', expect.stringContaining('Issues: donbas')],
    [',', 'Unknown issue ","', expect.stringContaining('Issues: crimea')],
  ])('in %s is told by its own part where another is known', (word, message, hint) => {
    expect(told(() => findIssues(talks, [word], []))).toEqual([message, hint]);
  });

  it.each([
    ['Night shifts', '"Night shifts"'],
    ["The firm's", `"The firm's"`],
    ['Pay & $ "bonus"', `'Pay & $ "bonus"'`],
    ['Pay!', `'Pay!'`],
    ['Größe', 'Größe'],
  ])('of a group are listed as a shell takes them: %s', (group, typed) => {
    const pay = negotiation({ issues: { pay: { title: 'Pay', group, choices: ['more', 'less'] } } });
    expect(told(() => findIssues(pay, [], ['zzzzzzzzzzzzzzzzzz']))[1]).toBe(`Groups: ${typed}`);
  });

  it('of no group, where the model has none, say so', () => {
    const pay = negotiation({ issues: { pay: { title: 'Pay', choices: ['more', 'less'] } } });
    expect(told(() => findIssues(pay, [], ['Hours']))).toEqual([
      'Unknown group "Hours"',
      'The model has none.',
    ]);
  });

  it('of an unknown group gets "did you mean"', () => {
    expect(told(() => findIssues(talks, [], ['Teritory']))).toEqual([
      'Unknown group "Teritory"',
      'Did you mean "Territory"?',
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['russia', 'moscow'],
    ['The West', 'west'],
    ['status of crimea', 'crimea'],
  ])('"%s" means one thing, whatever it is: %s', (word, id) => {
    expect(findNamed(talks, word).id).toBe(id);
  });

  it('that is like none gets a list of each kind that there is', () => {
    const peace = negotiation({
      parties: ['moscow', 'kyiv'],
      issues: { crimea: { title: 'Status of Crimea', choices: ['russian', 'ukrainian'] } },
      rest: {
        sources: { minutes: { title: 'Minutes' } },
        proposals: { 'us-28': { title: 'The 28 points', points: { crimea: 'russian' } } },
      },
    });
    expect(told(() => findNamed(peace, 'the weather'))).toEqual([
      'Unknown name "the weather"',
      'Parties: moscow, kyiv\nIssues: crimea\nDrafts: us-28\nSources: minutes',
    ]);
  });

  it('that means nothing gets "did you mean" among parties, blocs and issues', () => {
    expect(told(() => findNamed(talks, 'donbs'))).toEqual(['Unknown name "donbs"', 'Did you mean "donbas"?']);
  });
});
