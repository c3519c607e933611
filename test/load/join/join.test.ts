/** What files beside a model come to with it: what is replaced, what is added, and which of two counts. */
import { describe, expect, it } from 'vitest';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import { positionRecord } from '../../../src/records/position.ts';
import { faultsFor, knownTo } from './family.ts';

/** All positions of a party on the night shifts, as records. */
function shiftsOf(negotiation: Negotiation, party = 'union') {
  const [, held] = [...negotiation.history.positions].find(([{ id }]) => id === party) ?? [];
  const [, positions = []] = [...(held ?? [])].find(([{ id }]) => id === 'shifts') ?? [];
  return positions.map((one) => positionRecord(one));
}

const minutes = { minutes: { title: 'Minutes' }, letter: { title: 'Letter' } };
const demand = { union: { shifts: { demands: 'abolished', rejects: { mandatory: 'It is unhealthy.' } } } };

describe('what a party knows of itself', () => {
  it('replaces what is said in public under the same key, and leaves the other keys', () => {
    const [position] = shiftsOf(
      knownTo(
        'union',
        { positions: demand },
        { union: { positions: { union: { shifts: { rejects: [], concedes: 'rotating' } } } } },
      ),
    );
    expect(position).toMatchObject({
      demands: [{ point: 'abolished' }],
      concedes: [{ point: 'rotating' }],
      rejects: [],
    });
  });

  it('is a demand where it is a bare point', () => {
    const beside = { union: { positions: { union: { shifts: 'voluntary' } } } };
    expect(shiftsOf(knownTo('union', { positions: demand }, beside))).toMatchObject([
      { demands: [{ point: 'voluntary' }], rejects: [{ point: 'mandatory' }] },
    ]);
  });

  it('adds notes and events, and puts what is new behind what is known', () => {
    const negotiation = knownTo(
      'union',
      { positions: demand, events: [{ date: '2026-02-01', title: 'First meeting' }] },
      {
        union: {
          notes: 'It has three weeks.',
          events: [{ date: '2026-01-01', title: 'A call' }],
          parties: { bank: { name: 'The bank', role: 'stakeholder' }, union: { notes: 'It is split.' } },
          issues: { pensions: { title: 'Pensions', choices: ['kept', 'cut', 'raised'] } },
        },
      },
    );
    expect(negotiation.parties.map(({ id }) => id)).toEqual(['union', 'employer', 'council', 'bank']);
    expect(negotiation.issues.at(-1)?.id).toBe('pensions');
    expect(negotiation.events.map(({ title }) => title)).toEqual(['A call', 'First meeting']);
    expect(negotiation.parties[0]?.notes.map(({ text }) => text)).toEqual(['It is split.']);
    expect(negotiation.notes.map(({ text }) => text)).toEqual(['It has three weeks.']);
  });

  it('is not joined with what it has from its bloc', () => {
    const negotiation = knownTo(
      'union',
      {
        blocs: { staff: { name: 'Staff', members: ['union', 'council'] } },
        positions: { staff: demand.union },
      },
      { union: { positions: { union: { shifts: { concedes: 'voluntary' } } } } },
    );
    expect(shiftsOf(negotiation)).toMatchObject([
      { demands: [], concedes: [{ point: 'voluntary' }], rejects: [] },
    ]);
  });

  it('answers to points of a draft beside the answers of others', () => {
    const negotiation = knownTo(
      'union',
      {
        positions: demand,
        proposals: {
          first: {
            points: { shifts: 'rotating', canteen: 'keep' },
            responses: { employer: { shifts: 'accepts' } },
          },
        },
      },
      { union: { proposals: { first: { responses: { union: { canteen: 'rejects' } } } } } },
    );
    const [draft] = negotiation.proposals;
    expect(draft?.responses.map(({ party, issue, answer }) => [party.id, issue.id, answer])).toEqual([
      ['employer', 'shifts', 'accepts'],
      ['union', 'canteen', 'rejects'],
    ]);
  });
});

describe('of several files', () => {
  const say = (question: string): object => ({ issues: { shifts: { question } } });
  const asked = (as: string, beside: Record<string, object>): string | null | undefined =>
    knownTo(as, { positions: demand }, beside).issues.find(({ id }) => id === 'shifts')?.question;

  it('that for fewer readers counts, and of as many the later by name', () => {
    const beside = {
      'council+union': say('two'),
      union: say('one'),
      'employer+union': say('the other two'),
      author: say('none'),
    };
    expect(asked('union', beside)).toBe('one');
    expect(asked('council', beside)).toBe('two');
    expect(asked('author', beside)).toBe('none');
    expect(asked('union', { 'council+union': say('two'), 'employer+union': say('the other two') })).toBe(
      'the other two',
    );
  });

  it("a party's own counts on that party before what others guess, and the author's before all", () => {
    const concedes = (point: string) => ({ positions: { employer: { shifts: { concedes: point } } } });
    const beside = { employer: concedes('rotating'), union: concedes('voluntary') };
    const known = (as: string, more: object = {}) =>
      shiftsOf(knownTo(as, { positions: demand }, { ...beside, ...more }), 'employer')[0]?.concedes.map(
        ({ point }) => point,
      );
    expect(known('union')).toEqual(['voluntary']);
    expect(known('employer')).toEqual(['rotating']);
    expect(known('author')).toEqual(['rotating']);
    expect(known('author', { author: concedes('mandatory') })).toEqual(['mandatory']);
  });

  it('a bloc reads what all its members may, and its members what is for the bloc', () => {
    const blocs = { staff: { name: 'Staff', members: ['union', 'council'] } };
    const read = (as: string) =>
      knownTo(
        as,
        { positions: demand, blocs },
        { staff: say('bloc'), union: { phase: 'one' }, 'council+union+employer': { summary: 'all' } },
      );
    expect(read('staff')).toMatchObject({ phase: null, summary: 'all' });
    expect(read('union')).toMatchObject({ phase: 'one', summary: 'all' });
    expect(read('employer').issues.find(({ id }) => id === 'shifts')?.question).toBeNull();
    expect(read('public')).toMatchObject({ phase: null, summary: null, reader: null });
  });

  it('a bloc whose members are lost to a fault reads none', () => {
    const blocs = { staff: { name: 'Staff', members: [] } };
    const broken = { employer: { positions: { nobody: { shifts: 'voluntary' } } } };
    expect(faultsFor('staff', { positions: demand, blocs }, broken)).toEqual(['stance.yaml small-bloc']);
  });

  it('none is looked at that its reader may not know, be it broken', () => {
    const broken = { employer: { positions: { nobody: { shifts: 'voluntary' } } } };
    expect(faultsFor('union', { positions: demand }, broken)).toEqual([]);
    expect(faultsFor('employer', { positions: demand }, broken)).toEqual([
      'stance.employer.yaml unknown-party',
    ]);
  });
});

describe('what is cited', () => {
  const cite = (beside: object, model: object = {}) =>
    shiftsOf(
      knownTo(
        'union',
        {
          sources: minutes,
          positions: { union: { shifts: { ...demand.union.shifts, evidence: 'minutes' } } },
          ...model,
        },
        { union: beside },
      ),
    )[0];
  const sources = (entry: { readonly evidence: readonly { readonly source: string }[] } | undefined) =>
    entry?.evidence.map(({ source }) => source);

  it('for a position in public is never cited for what is said of it in confidence', () => {
    const position = cite({ positions: { union: { shifts: { concedes: 'voluntary' } } } });
    expect(sources(position?.demands[0])).toEqual(['minutes']);
    expect(position?.concedes[0]).toMatchObject({ basis: null, evidence: [] });
  });

  it('for a whole file holds for the entries of that file alone', () => {
    const position = cite({
      evidence: 'letter',
      basis: 'reported',
      positions: { union: { shifts: { concedes: 'voluntary' } } },
    });
    expect(sources(position?.demands[0])).toEqual(['minutes']);
    expect(sources(position?.concedes[0])).toEqual(['letter']);
    expect(position?.demands[0]?.basis).toBeNull();
  });

  it('behind a reason is what its file cites for it', () => {
    const position = cite({ positions: { union: { shifts: { because: 'Its members asked.' } } } });
    expect(position).toMatchObject({ evidence: [] });
    expect(sources(position?.demands[0])).toEqual(['minutes']);
  });
});

describe('a history', () => {
  const dated = [
    { since: '2026-01-01', demands: 'abolished' },
    { since: '2026-02-01', demands: 'voluntary' },
  ];
  const over = (secret: unknown) =>
    shiftsOf(
      knownTo(
        'union',
        { positions: { union: { shifts: dated } } },
        { union: { positions: { union: { shifts: secret } } } },
      ),
    ).map(({ since, demands, concedes }) => [
      since,
      demands.map(({ point }) => point),
      concedes.map(({ point }) => point),
    ]);

  it('has on each day what is said that day in public and in confidence', () => {
    expect(over({ since: '2026-01-15', concedes: 'rotating' })).toEqual([
      ['2026-01-01', ['abolished'], []],
      ['2026-01-15', ['abolished'], ['rotating']],
      ['2026-02-01', ['voluntary'], ['rotating']],
    ]);
  });

  it('has on every day what is said in confidence without a day', () => {
    expect(over({ concedes: 'rotating' })).toEqual([
      [null, [], ['rotating']],
      ['2026-01-01', ['abolished'], ['rotating']],
      ['2026-02-01', ['voluntary'], ['rotating']],
    ]);
  });

  it('has no longer what a later entry of the same file leaves out', () => {
    expect(
      over([
        { since: '2026-01-15', concedes: 'rotating' },
        { since: '2026-02-10', because: 'It has had enough.' },
      ]),
    ).toEqual([
      ['2026-01-01', ['abolished'], []],
      ['2026-01-15', ['abolished'], ['rotating']],
      ['2026-02-01', ['voluntary'], ['rotating']],
      ['2026-02-10', ['voluntary'], []],
    ]);
  });

  it('is told to begin twice on a day where one file says so', () => {
    const twice = [
      { since: '2026-01-15', concedes: 'rotating' },
      { since: '2026-01-15', concedes: 'mandatory' },
    ];
    const beside = { union: { positions: { union: { shifts: twice } } } };
    expect(faultsFor('union', { positions: { union: { shifts: dated } } }, beside)).toEqual([
      'stance.union.yaml same-date',
    ]);
  });
});

describe('an edition for one reader', () => {
  const edition = { 'known-to': ['union'], positions: demand };

  it('is read as that reader, and as nobody else', () => {
    expect(knownTo('union', edition, {}).reader).toMatchObject({ id: 'union' });
    expect(faultsFor('employer', edition, {})).toEqual(['stance.yaml unknown-reader']);
  });

  it('has what this reader lays over it', () => {
    expect(knownTo('union', edition, { union: { phase: 'mine' }, employer: { phase: 'theirs' } }).phase).toBe(
      'mine',
    );
  });
});
