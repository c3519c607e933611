/** What a choice comes to: all of it that is there, and a sentence for what is not. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { actNamed, after } from '../../src/page/acts.ts';
import { nothingChosen } from '../../src/page/choice.ts';
import type { Choice } from '../../src/page/choice.ts';
import { daysOf } from '../../src/page/days.ts';
import { choiceIn } from '../../src/page/link.ts';
import { pageTags } from '../../src/page/page.ts';
import { sceneOf } from '../../src/page/scene.ts';
import type { Scene } from '../../src/page/scene.ts';
import { ids, loaded } from '../build.ts';
import { round } from '../build.ts';
import { anyTalks } from '../laws/talks.ts';
import { runs } from '../seed.ts';
import { models } from './models.ts';
import { textIn } from './tags.ts';

const talks = loaded(
  round({
    parties: ['union', 'employer', 'city'],
    blocs: { staff: { name: 'The staff', members: ['union', 'city'] } },
    positions: {
      union: { shifts: [{ since: '2026-01-10', demands: 'abolished' }], raise: { demands: 6 } },
      employer: { shifts: [{ since: '2026-02-10', demands: 'mandatory', concedes: 'rotating' }] },
    },
    proposals: { first: { title: 'A first draft', date: '2026-02-20', points: { raise: 4 } } },
    events: [{ date: '2026-02-01', title: 'They met' }],
  }),
);

/** What is seen after a link was opened. */
function opened(link: string): Scene {
  return sceneOf(talks, choiceIn(link));
}

/** What is seen after something was done there. */
function done(scene: Scene, what: string, to: string): Scene {
  const act = actNamed(what, to);
  if (act === null) throw new Error(`Nobody can do ${what}`);
  return sceneOf(talks, after(scene.choice, act, ids(scene.parties)));
}

describe('the page', () => {
  it.each([
    ['a party', "['union']", 'Wage round As Union knows it. '],
    ['the author', '[]', 'Wage round As the author knows it: confidential. '],
  ])('says under its title that it is as %s knows it', (_, readers, said) => {
    const known = loaded(`known-to: ${readers}\n${round({})}`);
    expect(textIn(pageTags(sceneOf(known, nothingChosen)))).toContain(said);
  });

  it('says nothing of readers where all may know it', () => {
    expect(textIn(pageTags(sceneOf(talks, nothingChosen)))).not.toContain('knows it');
  });
});

describe('a link', () => {
  it.each([
    ['#parties=union,onion', 'Unknown party "onion".'],
    ['#issue=shifts,shafts', 'Unknown issue "shafts".'],
    ['#group=Pay', 'Unknown group "Pay".'],
    ['#at=2026-02-30', '"2026-02-30" is no day of the calendar.'],
    ['#what-if=union', '"union" supposes nothing.'],
    ['#what-if=union.shifts.concedes%2B%3Dnever', 'never'],
    ['#what-if=staff.shifts.concedes%2B%3Drotating', '"staff" is a bloc, and its members may disagree.'],
    ['#draft=second', 'Unknown draft "second".'],
    ['#at=2026-01-15&draft=first', 'The draft "first" is dated 2026-02-20, later than 2026-01-15.'],
    ['#open=shafts', 'Unknown issue "shafts".'],
  ])('%s is told what of it is not there', (link, problem) => {
    const { choice, problems } = opened(link);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(sceneOf(talks, choice).problems).toEqual([]);
  });

  it('brings what of it is there', () => {
    const { choice, parties, issues } = opened('#parties=onion,city,union&issue=shafts,raise&view=deals');
    expect(choice).toMatchObject({ view: 'deals', parties: ['city', 'union'], issues: ['raise'] });
    expect([ids(parties), ids(issues)]).toEqual([['city', 'union'], ['raise']]);
  });

  it('means of a bloc its members', () => {
    expect(ids(opened('#parties=staff').parties)).toEqual(['union', 'city']);
  });

  it('supposes one move after the other, and leaves out the one that cannot be', () => {
    const moves = [
      'union.shifts.demands-=abolished',
      'union.shifts.demands-=abolished',
      'city.raise.concedes+=4',
    ];
    const { choice, supposed, problems } = sceneOf(talks, { ...nothingChosen, whatIf: moves });
    expect(choice.whatIf).toEqual([moves[0], moves[2]]);
    expect(supposed).toHaveLength(2);
    expect(problems).toHaveLength(1);
  });

  it('supposes a move that is written twice, by names and by ids, as one', () => {
    const { choice, supposed } = sceneOf(talks, {
      ...nothingChosen,
      whatIf: ['CITY.raise.concedes+=4', 'city.raise.concedes+=4', 'union.raise.concedes+=5'],
    });
    expect(choice.whatIf).toEqual(['city.raise.concedes+=4', 'union.raise.concedes+=5']);
    expect(supposed).toEqual(choice.whatIf);
  });
});

describe('what is done', () => {
  it('adds a party to those that are compared, though none was chosen, and takes it away again', () => {
    const two = done(opened(''), 'party', 'city');
    expect(ids(two.parties)).toEqual(['union', 'employer']);
    expect(ids(done(two, 'party', 'city').parties)).toEqual(['union', 'employer', 'city']);
  });

  it.each([
    ['issue', 'raise', 'issues'],
    ['open', 'raise', 'open'],
    ['suppose', 'city.raise.concedes+=4', 'whatIf'],
  ] as const)('twice by "%s" is undone', (what, to, where) => {
    const once = done(opened(''), what, to);
    expect(once.choice[where]).toEqual([to]);
    expect(done(once, what, to).choice).toEqual(nothingChosen);
  });

  it('chooses states in one order, a day and a draft, and drops them', () => {
    const some = done(done(opened(''), 'state', 'apart'), 'state', 'deadlocked');
    expect(some.choice.states).toEqual(
      done(done(opened(''), 'state', 'deadlocked'), 'state', 'apart').choice.states,
    );
    expect(done(opened(''), 'day', '2026-02-01').negotiation.date).toBe('2026-02-01');
    expect(done(opened('#at=2026-02-01'), 'day', '').negotiation.date).toBe('2026-03-01');
    expect(done(opened('#draft=first'), 'draft', '').choice.draft).toBe(null);
  });

  it('supposes on a range one number of a party, the last', () => {
    const field = 'union.raise.concedes+=';
    const five = done(opened('#what-if=city.raise.concedes%2B%3D4'), 'number', `${field}5`);
    const three = done(five, 'number', `${field}3`);
    expect(three.choice.whatIf).toEqual(['city.raise.concedes+=4', `${field}3`]);
    expect(done(three, 'number', field).choice.whatIf).toEqual(['city.raise.concedes+=4']);
  });

  it('to show all again leaves nothing chosen but the question', () => {
    const { choice } = done(opened('#view=deals&parties=city,union&at=2026-02-01&open=raise'), 'all', '');
    expect(choice).toEqual({ ...nothingChosen, view: 'deals' });
  });

  it('by a name that is none is nothing', () => {
    for (const name of [undefined, '', 'toString', '__proto__', 'Party'])
      expect(actNamed(name, 'x')).toBe(null);
  });
});

it('the days are those of moves, drafts and events, and that of the model', () => {
  expect(daysOf(talks)).toEqual(['2026-01-10', '2026-02-01', '2026-02-10', '2026-02-20', '2026-03-01']);
});

test('whatever is chosen, there is a page of it, and a second look finds no problem', () => {
  const word = fc.oneof(
    fc.constantFrom('party-0', 'party-1', 'party-2', 'issue-0', 'issue-1', 'bloc-a', 'draft-0', '2026-02-01'),
    fc.constantFrom(
      'party-0.issue-0.concedes+=point-1',
      'party-1.issue-0.demands=',
      'party-0.issue-1.rejects=point-0',
    ),
    fc.string(),
  );
  const words = fc.uniqueArray(word, { maxLength: 3 });
  const anyChoice: fc.Arbitrary<Choice> = fc.record({
    view: fc.constantFrom('issues', 'drafts', 'deals', 'timeline'),
    parties: words,
    issues: words,
    groups: words,
    states: fc.constant([]),
    at: fc.option(word, { nil: null }),
    whatIf: words,
    open: fc.subarray(['issue-0', 'issue-1', 'issue-2', 'issue-3']),
    draft: fc.option(word, { nil: null }),
  });
  fc.assert(
    fc.property(anyTalks, anyChoice, ({ text }, choice) => {
      const scene = sceneOf(loaded(text), choice);
      expect(textIn(pageTags(scene))).toContain('A draft');
      expect(sceneOf(scene.model, scene.choice).problems).toEqual([]);
    }),
    runs(100),
  );
});

it.each(models)('one party alone has a page too: $name', ({ negotiation }) => {
  const [first] = negotiation.parties;
  const parties = first === undefined ? [] : [first.id];
  const open = ids(negotiation.issues).slice(0, 2);
  for (const view of ['issues', 'drafts', 'deals', 'timeline'] as const)
    expect(textIn(pageTags(sceneOf(negotiation, { ...nothingChosen, view, parties, open })))).toContain(
      negotiation.title,
    );
});
