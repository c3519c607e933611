/** One model in which every key of the format stands, in each of the forms that it may take. */
const cited = { source: 'minutes', at: 'page 3', quote: 'Not a fish more.' };
const support = { basis: 'stated', evidence: [cited, 'survey'] };

/** What an entry rests on, which is not what its position does. */
const own = {
  basis: 'reported',
  evidence: [{ source: 'letter', at: 'line 2', quote: 'So they say.' }, 'survey'],
};
/** What stands behind all that is said in the model, and behind all that is said of a party or an issue. */
const behind = {
  basis: 'reported',
  evidence: [{ source: 'letter', at: 'line 1', quote: 'Dear all.' }, 'survey'],
};
const nearer = {
  basis: 'inferred',
  evidence: ['survey', { source: 'letter', at: 'line 3', quote: 'Yours.' }],
};
const reasons = { because: 'The survey says so.', ...own };
const claims = [{ text: 'We will share what there is.', ...support }, 'The boats are old.'];
const [claim] = claims;

/** All that a position can say on the catch, where 500 to 870 is taken and the rest is not. */
const all = {
  because: 'The stocks fell.',
  demands: [
    { point: { from: 600, to: 700 }, ...reasons },
    // A reason may be a word that the format has, too.
    { point: 720, because: 'offered' },
    { from: 740, to: 800 },
    870,
  ],
  concedes: [
    {
      point: 500,
      for: {
        text: 'The season stays long.',
        needs: {
          season: ['long', 'open'],
          patrols: 'ports',
          tolls: { from: 1, to: 2 },
          dues: { above: 3 },
          fees: { below: 4 },
        },
      },
      status: 'hinted',
      ...reasons,
    },
    { point: 550, for: 'The season stays long.' },
    580,
  ],
  rejects: [
    { point: { below: 100 }, redline: 'law', ...reasons },
    { point: { above: 880 }, redline: true },
    { point: 150, because: 'It is too little.' },
    { below: 200 },
    { above: 890, because: 'It is too much.' },
    120,
  ],
  scores: [
    { point: 0, score: -1, because: 'The boats would lie idle.', ...own },
    { point: 450, score: 4.2 },
    { point: 900, score: 6 },
  ],
  interest: 'Its cannery closes below that.',
  says: { text: 'Nobody counts fish in an office.', ...own },
  importance: 3,
  ...support,
};

/** The model; of each kind of thing one is named nowhere else, so that it can go. */
export const whole = {
  stance: 1,
  title: 'Fishing in the shared bay',
  date: '2026-05-01',
  phase: 'second round',
  summary: 'Two ports and an island share one bay.',
  notes: claims,
  rule: { 'at-least': 3, veto: ['north', 'island'] },
  ...behind,
  sources: {
    minutes: {
      title: 'Minutes of the second round',
      date: '2026-04-20',
      url: 'https://example.org/minutes',
      file: 'minutes.pdf',
      note: 'Not signed.',
    },
    survey: { title: 'Survey of the stocks' },
    letter: { title: 'Open letter of the island' },
    album: { title: 'Pictures of the bay' },
  },
  parties: {
    north: { name: 'The northern port', 'walk-away': 5 },
    south: {
      name: 'The southern port',
      says: 'We were here first.',
      alternative: 'It fishes elsewhere.',
      'walk-away': { total: 4, because: 'Its bank asks for that much.', ...own },
      ...nearer,
    },
    island: { name: 'The island', notes: 'Its fleet is three boats.', ...nearer },
    ministry: {
      name: 'The ministry',
      aliases: ['the state', 'the capital'],
      role: 'mediator',
      says: claim,
      alternative: claim,
      views: { north: { trust: 'low', ...reasons }, south: { trust: 'some' } },
      notes: claims,
      ...nearer,
    },
    guests: { name: 'The guests', role: 'stakeholder' },
  },
  blocs: {
    mainland: { name: 'The mainland', aliases: 'both ports', members: ['north', 'south', 'ministry'] },
    boats: { name: 'The boats', members: ['south', 'island'] },
  },
  issues: {
    catch: {
      title: 'Catch of a year',
      question: 'How much may all ports land in a year?',
      group: 'Stocks',
      range: { from: 0, to: 900, unit: 'tonnes', step: 10 },
    },
    season: {
      title: 'Length of the season',
      scale: [
        'closed',
        { short: 'April to June' },
        { id: 'long', label: 'March to August' },
        'open',
        { id: 'endless', label: 'All the year', note: 'Without a pause.' },
        { id: 'later', label: 'Left to the next round', defers: true },
      ],
    },
    patrols: {
      title: 'Who patrols',
      choices: [
        'coastguard',
        { ports: 'The ports, by turns' },
        { id: 'navy', label: 'The navy', note: 'From abroad.' },
        'nobody',
        { id: 'undecided', defers: true },
      ],
      between: ['north', 'south', 'island'],
      settled: [
        {
          point: 'coastguard',
          status: 'provisional',
          since: '2026-04-20',
          between: ['north', 'south'],
          ...support,
        },
        { point: 'ports', status: 'final', between: ['south', 'island'] },
      ],
      notes: claims,
      ...nearer,
    },
    language: {
      title: 'Language of the talks',
      choices: ['one', 'both'],
      settled: { point: 'both' },
    },
    tolls: { title: 'Tolls', range: { from: 0, to: 9 } },
    dues: { title: 'Dues of a boat', range: { from: 0, to: 9 } },
    fees: { title: 'Fees of the harbour', range: { from: 0, to: 9 } },
  },
  positions: {
    north: {
      catch: [
        { since: '2026-01-10', ...all },
        // Scores hold until they are stated anew, so that others must stand here for it to matter that they do.
        { since: '2026-03-10', ...all, scores: all.scores.map((one) => ({ ...one, score: one.score + 1 })) },
      ],
      season: { demands: ['long', 'open'], rejects: [{ closed: 'Nobody could live from it.' }, 'short'] },
    },
    south: {
      catch: { since: '2026-02-01', ...all },
      season: { concedes: 'long', rejects: { point: 'open', redline: 'mandate', ...reasons } },
    },
    island: {
      catch: [
        { point: { from: 10, to: 20 }, ...reasons },
        { point: 25, because: 'It is fair.' },
        { from: 30, to: 40 },
        50,
      ],
      season: 'short',
      patrols: { says: 'Not the navy.' },
      language: { scores: { one: 1, both: 0 } },
    },
    mainland: { patrols: { demands: 'coastguard', rejects: 'others' } },
  },
  proposals: {
    first: { title: 'A first draft', date: '2026-02-10', points: { catch: 400, season: 'short' } },
    other: { by: 'ministry', points: { catch: 450 } },
    second: {
      title: 'A second draft',
      by: ['north', 'south'],
      date: '2026-03-20',
      revises: 'first',
      status: 'circulated',
      points: { catch: 500, season: 'long', patrols: 'ports' },
      open: ['tolls', 'dues'],
      between: ['north', 'south'],
      responses: {
        south: { catch: { answer: 'rejects', date: '2026-03-25', ...reasons }, season: 'accepts' },
        island: { season: 'reserves' },
      },
      ...support,
    },
  },
  events: [
    { date: '2026-02-01', title: 'The ports met', ...support },
    { date: '2026-02-01', title: 'The ports met', evidence: 'letter' },
    { date: '2026-04-01', title: 'The boats stayed in' },
    { date: '2026-05-10', title: 'The third round', scheduled: true },
    { date: '2026-05-31', title: 'The licences end', deadline: true },
  ],
};
