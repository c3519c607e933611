/** A round of talks that holds every form that drafts, dates, bridges and alignment can take. */
import { modelText, steps } from '../build.ts';

/** Command lines that ask it of each. */
export const commandLines = [
  'proposal',
  'proposal first second',
  'proposal --draft raise=4,shifts=voluntary',
  'bridge',
  'bridge union employer city --all',
  'timeline',
  'timeline union',
  'alignment',
  'alignment --weighted',
  'alignment staff',
  'diff union@2026-01-15 union',
  'gaps --at 2026-01-15',
  'gaps --what-if employer.raise.concedes+=5',
] as const;

export const tramway = modelText({
  parties: {
    union: { name: 'The Union', aliases: ['workers'] },
    employer: { name: 'The Tramway Company of Larkmoor' },
    guild: { name: 'The Guild of the Workshop', role: 'stakeholder' },
    city: { name: 'The City', role: 'guarantor' },
    judge: { name: 'Ada Renn', role: 'mediator' },
  },
  blocs: { staff: { name: 'The Staff', members: ['union', 'guild'] } },
  issues: {
    raise: { title: 'Pay rise', range: { from: 0, to: 10, unit: '%' } },
    shifts: { title: 'Night shifts at the weekend and on holidays', scale: steps },
    canteen: { title: 'Canteen', choices: ['keep', 'close', 'lease'] },
    depot: {
      title: 'Depot',
      choices: ['harbour', 'station'],
      settled: { point: 'harbour', since: '2026-02-01' },
    },
    pause: { title: 'Pause', choices: ['long', 'short'] },
  },
  positions: {
    union: {
      raise: [
        {
          since: '2026-01-10',
          demands: { from: 7, to: 8 },
          rejects: [{ below: 3, because: 'It is less than prices rose.' }],
        },
        {
          since: '2026-02-20',
          demands: 6,
          concedes: { point: 5, for: 'A reserve fund' },
          because: 'The fund was opened.',
          evidence: 'minutes',
        },
      ],
      shifts: {
        demands: 'abolished',
        rejects: { point: 'rotating', because: 'Members voted.', redline: 'mandate' },
        importance: 2,
      },
      depot: 'station',
    },
    employer: {
      raise: { demands: 2, concedes: 3, rejects: { above: 4 }, importance: 3 },
      shifts: [
        { demands: 'mandatory' },
        { since: '2026-02-10', demands: 'mandatory', concedes: { point: 'rotating', status: 'hinted' } },
      ],
      canteen: { demands: 'close', rejects: 'others' },
      depot: 'harbour',
    },
    staff: { canteen: [{ since: '2026-01-05', demands: 'keep', rejects: 'close' }], pause: 'long' },
    city: { raise: { rejects: { point: 5, because: 'The council set a ceiling.', redline: 'law' } } },
  },
  rest: {
    sources: { minutes: { title: 'Minutes' } },
    proposals: {
      first: {
        title: 'The first draft',
        by: 'judge',
        date: '2026-02-05',
        status: 'circulated',
        points: { raise: 4, shifts: 'voluntary', canteen: 'keep' },
        evidence: { source: 'minutes', at: 'item 4', quote: 'Four per cent.' },
      },
      second: {
        title: 'The second draft',
        by: ['judge', 'city'],
        date: '2026-02-25',
        revises: 'first',
        points: { raise: 4.5, shifts: 'rotating', depot: 'harbour' },
        responses: {
          union: { shifts: { answer: 'accepts', because: 'The pay makes up for it.', date: '2026-02-27' } },
          employer: { raise: 'reserves' },
        },
      },
    },
    events: [{ date: '2026-02-26', title: 'Talks broken off at midnight', evidence: 'minutes' }],
  },
});
