/** A fault says what to write, in the reader's own words: each wrong part beside what is to be read, and beside the mend. */
import { describe, expect, it } from 'vitest';
import { faultsIn } from './faults.ts';

const parts = {
  sources: 'sources: { minutes: { title: Minutes of the board } }',
  parties: 'parties: { choir: { name: The choir, aliases: singers }, club: { name: The club } }',
  issues: `issues:
  rent: { title: Rent, range: { from: 0, to: 400 } }
  fridays: { title: Who has the Fridays, choices: [choir-all, shared, { id: club-all, label: All to the club }] }`,
  positions: 'positions: { choir: { rent: 2 } }',
  proposals: 'proposals: { first: { title: The first, points: { rent: 2 } } }',
} as const;

type Section = keyof typeof parts;

function told(section: Section, text: string): readonly (string | null)[] {
  const model = { ...parts, [section]: `${section}:${text}` };
  const source = `stance: 1\ntitle: Hall\ndate: 2026-03-01\n${Object.values(model).join('\n')}\n`;
  return faultsIn(source).map(({ hint }) => hint);
}

const rent = (range: string): string => ` { rent: { title: Rent, range: ${range} } }`;
const fridays = (points: string): string => `
  rent: { title: Rent, range: { from: 0, to: 400 } }
  fridays: { title: Fridays, choices: ${points} }`;
const says = (position: string): string => ` { choir: { rent: ${position} } }`;

type Row = readonly [what: string, section: Section, wrong: string, hint: string, right: string];

const things: readonly Row[] = [
  [
    'a party by its name alone',
    'parties',
    ' { choir: The choir, club: { name: Club } }',
    'Write choir: { name: The choir }.',
    ' { choir: { name: The choir }, club: { name: Club } }',
  ],
  [
    'a name that YAML would read otherwise',
    'parties',
    ' { choir: "Choir, the", club: { name: Club } }',
    'Write choir: { name: "Choir, the" }.',
    ' { choir: { name: "Choir, the" }, club: { name: Club } }',
  ],
  [
    'parties in a list',
    'parties',
    '\n  - name: The choir\n  - name: Club',
    'Write one line for each, indented: the-choir: { name: The choir }.',
    '\n  choir: { name: The choir }\n  club: { name: Club }',
  ],
  [
    'a title for a name',
    'parties',
    ' { choir: { title: Choir }, club: { name: Club } }',
    'Did you mean "name"?',
    ' { choir: { name: Choir }, club: { name: Club } }',
  ],
  [
    'a source by its title alone',
    'sources',
    ' { minutes: Minutes }',
    'Write minutes: { title: Minutes }.',
    ' { minutes: { title: Minutes } }',
  ],
  [
    'a source by its address alone',
    'sources',
    ' { web: "https://example.org/a" }',
    'Write web: { title: …, url: "https://example.org/a" }.',
    ' { web: { title: …, url: "https://example.org/a" } }',
  ],
  [
    'an issue by its points alone',
    'issues',
    ' { rent: [low, high] }',
    'Write rent: { title: …, choices: [low, high] }.',
    ' { rent: { title: …, range: { from: 0, to: 400 } } }',
  ],
  [
    'a draft by its title alone',
    'proposals',
    ' { first: The first }',
    'Write first: { title: The first }.',
    ' { first: { title: The first } }',
  ],
  [
    'an answer to a whole draft',
    'proposals',
    ' { first: { points: { rent: 5 }, responses: { club: accepts } } }',
    'Name the issue first: club: { issue: accepts }.',
    ' { first: { points: { rent: 5 }, responses: { club: { rent: accepts } } } }',
  ],
];

const points: readonly Row[] = [
  ...['[0, 100]', '0-100', '0..100', '0 – 100', '0 to 100', '{ min: 0, max: 100 }'].map((range): Row => [
    `a range as ${range}`,
    'issues',
    rent(range),
    'Write range: { from: 0, to: 100 }.',
    rent('{ from: 0, to: 100 }'),
  ]),
  [
    'a range with its unit in a text',
    'issues',
    rent('-5 to 2.5 % a year'),
    'Write range: { from: -5, to: 2.5, unit: "% a year" }.',
    rent('{ from: -5, to: 2.5, unit: "% a year" }'),
  ],
  [
    'a range of one number',
    'issues',
    rent('100'),
    'Write range: { from: …, to: … }.',
    rent('{ from: 0, to: 100 }'),
  ],
  [
    'a range of dates',
    'issues',
    rent('{ from: 2026-01-01, to: 2026-12-31 }'),
    'A range is of numbers. For days, count from one of them, such as { from: 0, to: 12, unit: months }, or list them as a scale.',
    rent('{ from: 0, to: 100, unit: months }'),
  ],
  [
    'a label that is a number',
    'issues',
    fridays('[{ shared: 50 }, all]'),
    'A label is text: put it in quotes, shared: "50".',
    fridays('[{ shared: "50" }, all]'),
  ],
  [
    'a point that is a year',
    'issues',
    fridays('[2014, never]'),
    'An id is a word: write year-2014: "2014".',
    fridays('[{ year-2014: "2014" }, never]'),
  ],
  [
    'a point that is a truth value',
    'issues',
    fridays('[true, never]'),
    'YAML reads true as a truth value: put it in quotes here and wherever it is named, or choose a word such as "yes".',
    fridays('["true", never]'),
  ],
  [
    'points without dashes',
    'issues',
    fridays('{ ours: To us, theirs: To them }'),
    'Write choices: [{ ours: To us }, { theirs: To them }], or a dash before each.',
    fridays('[{ ours: To us }, { theirs: To them }]'),
  ],
  [
    'points without brackets',
    'issues',
    `
  rent: { title: Rent, range: { from: 0, to: 400 } }
  fridays:
    title: Fridays
    choices: ours, shared, theirs`,
    'Write choices: [ours, shared, theirs].',
    fridays('[ours, shared, theirs]'),
  ],
  [
    'no points',
    'issues',
    fridays('[]'),
    'List every answer that is talked about.',
    fridays('[ours, shared]'),
  ],
  [
    'a label that is the id of another point',
    'issues',
    fridays('[{ ours: Shared }, { shared: Every second }]'),
    'The word would name the point with the id, whichever is meant: change the id or the label.',
    fridays('[{ ours: All }, { shared: Every second }]'),
  ],
  [
    'an id that is the label of a point before it',
    'issues',
    fridays('[{ ours: Shared }, shared]'),
    'Pages and the command line tell points by their labels, in any case of the letters: change one of the two.',
    fridays('[{ ours: All }, shared]'),
  ],
  [
    'what is settled as a point alone',
    'issues',
    ' { rent: { title: Rent, range: { from: 0, to: 400 }, settled: 150 } }',
    'Write settled: { point: 150 }.',
    ' { rent: { title: Rent, range: { from: 0, to: 400 }, settled: { point: 150 } } }',
  ],
];

const positions: readonly Row[] = [
  [
    'an interval without "demands"',
    'positions',
    says('{ from: 120, to: 180, evidence: minutes }'),
    'Write rent: { demands: { from: 120, to: 180 }, evidence: minutes }.',
    says('{ demands: { from: 120, to: 180 }, evidence: minutes }'),
  ],
  [
    'a point without "demands"',
    'positions',
    says('{ point: 120, because: It is enough }'),
    'Write rent: { demands: 120, because: It is enough }.',
    says('{ demands: 120, because: It is enough }'),
  ],
  [
    'the ends of a demand by other words',
    'positions',
    says('{ demands: { min: 1, max: 3 } }'),
    'Write demands: { from: 1, to: 3 }.',
    says('{ demands: { from: 1, to: 3 } }'),
  ],
  [
    'an interval as a text',
    'positions',
    says('{ demands: 100-150 }'),
    'A demand may go from one number to another, { from: 100, to: 150 }; a concession is the one that is farthest from it, and a point of a draft is one.',
    says('{ demands: { from: 100, to: 150 } }'),
  ],
  [
    'several numbers without brackets',
    'positions',
    says('{ demands: "20, 30" }'),
    'Numbers stand in brackets: [20, 30].',
    says('{ demands: [20, 30] }'),
  ],
  ...['up to 30', 'at most 30', 'max 30', '< 30', '<= 30 euros'].map((most): Row => [
    `the most that is demanded as ${most}`,
    'positions',
    says(`{ demands: "${most}" }`),
    'A demand is written { to: 30 }, a rejection { below: 30 }, and a concession is the number alone.',
    says('{ demands: { to: 30 } }'),
  ]),
  [
    'what is rejected above a number as a text',
    'positions',
    says('{ rejects: more than 60 m3/s }'),
    'A demand is written { from: 60 }, a rejection { above: 60 }, and a concession is the number alone.',
    says('{ rejects: { above: 60 } }'),
  ],
  [
    'a source with the place in it',
    'positions',
    says('{ demands: 2, evidence: "minutes, item 4" }'),
    'Write { source: minutes, at: item 4 }.',
    says('{ demands: 2, evidence: { source: minutes, at: item 4 } }'),
  ],
  [
    'positions by issue and not by party',
    'positions',
    ' { rent: { choir: 2 } }',
    'This is an issue: under "positions" the party comes first, and its issues stand below it.',
    says('2'),
  ],
  ...['{ from: 150, to: 200 }', '[{ min: 150, max: 200 }]', '{ point: { from: 150, to: 200 } }'].map(
    (concedes): Row => [
      `a concession of ${concedes}`,
      'positions',
      says(`{ demands: 100, concedes: ${concedes} }`),
      'A concession is one number, and reaches from there back to the demand: write 150 or 200, whichever is farther from the demand.',
      says('{ demands: 100, concedes: 200 }'),
    ],
  ),
  [
    'a concession of an interval with a reason',
    'positions',
    says('{ demands: 100, concedes: { from: 150, to: 200, because: It is late } }'),
    'A concession is one number, and reaches from there back to the demand: write point: 150 or point: 200, whichever is farther from the demand.',
    says('{ demands: 100, concedes: { point: 200, because: It is late } }'),
  ],
  ...['abov: 200', 'abov: too much', 'over: 200', 'abov: 200, because: It is too much'].map(
    (rejects): Row => [
      `a side as ${rejects}`,
      'positions',
      says(`{ rejects: { ${rejects} } }`),
      'Did you mean "above"?',
      says('{ rejects: { above: 200 } }'),
    ],
  ),
  [
    'a ground in another case',
    'positions',
    says('{ rejects: { above: 200, redline: Law } }'),
    'Did you mean "law"?',
    says('{ rejects: { above: 200, redline: law } }'),
  ],
  [
    'a yes in place of true',
    'positions',
    says('{ rejects: { above: 200, redline: yes } }'),
    'Write true, without quotes.',
    says('{ rejects: { above: 200, redline: true } }'),
  ],
  [
    'a demand of nothing',
    'positions',
    says('{ demands: [] }'),
    'Give it at least one of demands, concedes, rejects, scores and says, or leave it out.',
    says('{ says: We want nothing }'),
  ],
  [
    'a score in a list by its point alone',
    'positions',
    says('{ scores: [{ point: 0, score: 3 }, { "200": 2 }, { point: 400, score: 0 }] }'),
    'Write { point: 200, score: 2 }.',
    says('{ scores: [{ point: 0, score: 3 }, { point: 200, score: 2 }, { point: 400, score: 0 }] }'),
  ],
  [
    'a position without an issue',
    'positions',
    ' { choir: 100 }',
    'Name the issue first: choir: { issue: 100 }.',
    ' { choir: { rent: 100 } }',
  ],
  ...[
    ['2026-02', 'Where only the month is known, write its first day: 2026-02-01.'],
    ['2025', 'Where only the year is known, write its first day: 2025-01-01.'],
    ['2026-2-3', 'Write 2026-02-03.'],
    ['2026/02/03', 'Write 2026-02-03.'],
    ['20260203', 'Write 2026-02-03.'],
    ['2026-02-03T10:00', 'Write 2026-02-03.'],
    ['2026-02-30', '2026-02 has 28 days.'],
    ['2024-02-30', '2024-02 has 29 days.'],
    ['2026-13', 'Write the year, the month and the day: YYYY-MM-DD.'],
    ['1.2.2026', 'Write the year, the month and the day: YYYY-MM-DD.'],
  ].map(([day = '', hint = '']): Row => [
    `the day ${day}`,
    'positions',
    says(`{ demands: 1, since: ${day} }`),
    hint,
    says('{ demands: 1, since: 2026-02-03 }'),
  ]),
];

const words: readonly Row[] = [
  [
    'a party by its alias',
    'positions',
    ' { Singers: { rent: 5 } }',
    'In the file a party goes by its id: write "choir".',
    ' { choir: { rent: 5 } }',
  ],
  [
    'an issue by its title in another case',
    'positions',
    ' { choir: { who has the fridays: shared } }',
    'In the file an issue goes by its id: write "fridays".',
    ' { choir: { fridays: shared } }',
  ],
  [
    'a source by its title',
    'positions',
    says('{ demands: 5, evidence: Minutes of the Board }'),
    'In the file a source goes by its id: write "minutes".',
    says('{ demands: 5, evidence: minutes }'),
  ],
  [
    'a point by its label in another case',
    'positions',
    ' { choir: { fridays: all to the Club } }',
    'Points go by their id: write "club-all".',
    ' { choir: { fridays: club-all } }',
  ],
  [
    'a point by its id in another case',
    'positions',
    ' { choir: { fridays: Shared } }',
    'Points go by their id: write "shared".',
    ' { choir: { fridays: shared } }',
  ],
  [
    'a draft by its title',
    'proposals',
    ' { first: { title: The first }, second: { revises: the first } }',
    'In the file a draft goes by its id: write "first".',
    ' { first: { title: The first }, second: { revises: first } }',
  ],
  [
    'a draft that is not there',
    'proposals',
    ' { second: { title: The second, revises: first } }',
    'There is no other draft: declare the older one under "proposals", or leave "revises" out.',
    ' { second: { title: The second } }',
  ],
  [
    'a word that looks like a party',
    'positions',
    ' { сhoir: { rent: 5 } }',
    'Write "choir" in the letters a to z: its letter 1 is the Cyrillic "с", and not "c".',
    ' { choir: { rent: 5 } }',
  ],
  [
    'a word that looks like a key',
    'parties',
    ' { choir: { nαme: Choir }, club: { name: Club } }',
    'Write "name" in the letters a to z: its letter 2 is the Greek "α", and not "a".',
    ' { choir: { name: Choir }, club: { name: Club } }',
  ],
  [
    'a role of the look of another',
    'parties',
    ' { choir: { name: Choir, role: mеdiator }, club: { name: Club } }',
    'Write "mediator" in the letters a to z: its letter 2 is the Cyrillic "е", and not "e".',
    ' { choir: { name: Choir, role: mediator }, club: { name: Club } }',
  ],
  [
    'two names for one word',
    'issues',
    fridays('[a, b]').replace('Fridays', 'the Choir'),
    'A word on the command line names one thing, in any case of its letters: rename one of the two, such as "the Choir (fridays)".',
    fridays('[a, b]').replace('Fridays', 'the Choir (fridays)'),
  ],
];

describe.each([
  ['a thing', things],
  ['a point or a range', points],
  ['a position', positions],
  ['a word', words],
])('%s that is written wrongly', (_kind, rows) => {
  it.each(rows)('is told with its mend: %s', (_what, section, wrong, hint, right) => {
    expect(told(section, wrong)).toEqual([hint]);
    expect(told(section, right)).toEqual([]);
  });
});
