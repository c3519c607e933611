/** The text that a model is handed on as: what stands in it, in which order and form. */
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { longClaim, longEvidence } from '../../src/load/schema/common.ts';
import { bloc, issue, longPoint, modelFile, party } from '../../src/load/schema/model.ts';
import { settled, source, stretch, view } from '../../src/load/schema/model.ts';
import { longConcession, longDemand, longRejection } from '../../src/load/schema/position.ts';
import { longCondition, longScore, positionFields } from '../../src/load/schema/position.ts';
import { event, longAnswer, proposalSchema } from '../../src/load/schema/proposal.ts';
import { redact } from '../../src/redacting/redact.ts';
import { loaded, round } from '../build.ts';
import { whole } from '../laws/whole.ts';

const hall = `
# Between us: the choir will fold.
stance: 1
known-to: [choir]
title: Hall for the summer
date: 2026-03-01
basis: stated
evidence: &cited [minutes]
x-secret: *cited
issues:
  evenings: { scale: [choir, shared: Turn and turn about, theatre], title: Who has the Fridays, evidence: letter }
  rent: { title: Rent, range: { to: 400, from: 0 }, settled: { point: 100 } }
sources: { minutes: { title: Minutes }, letter: { title: A letter } }
parties: { choir: { name: The choir, basis: inferred, walk-away: 3 }, theatre: { name: The theatre } }
positions:
  theatre: { evenings: [theatre] }
  choir:
    evenings: { rejects: { theatre: It is ours. }, demands: choir, scores: { choir: 3, shared: 1, theatre: 0 } }
    rent: { demands: { to: 80 }, concedes: { point: 120, for: { text: The key, needs: { evenings: [shared, choir] } } } }
`;

/** The same, as whoever states the basis and the evidence of each entry writes it. */
const onEntries = `stance: 1
known-to: [ choir ]
title: Hall for the summer
date: 2026-03-01

sources:
  minutes: { title: Minutes }
  letter: { title: A letter }

parties:
  choir: { name: The choir, walk-away: { total: 3, basis: inferred, evidence: minutes } }
  theatre: { name: The theatre }

issues:
  evenings:
    title: Who has the Fridays
    scale: [ choir, { shared: Turn and turn about }, theatre ]
  rent:
    title: Rent
    range: { from: 0, to: 400 }
    settled: { point: 100, basis: stated, evidence: minutes }

positions:
  theatre:
    evenings:
      demands: { point: theatre, basis: stated, evidence: letter }
      basis: stated
      evidence: letter
  choir:
    evenings:
      demands: { point: choir, basis: inferred, evidence: letter }
      rejects: { point: theatre, because: It is ours., basis: inferred, evidence: letter }
      scores:
        - { point: choir, score: 3, basis: inferred, evidence: letter }
        - { point: shared, score: 1, basis: inferred, evidence: letter }
        - { point: theatre, score: 0, basis: inferred, evidence: letter }
      basis: inferred
      evidence: letter
    rent:
      demands: { point: { from: 0, to: 80 }, basis: inferred, evidence: minutes }
      concedes:
        point: 120
        for:
          text: The key
          needs: { evenings: [ choir, shared ] }
        basis: inferred
        evidence: minutes
      basis: inferred
      evidence: minutes
`;

describe('a model that is handed on', () => {
  it('holds what the file means and nothing else of it, with its basis and evidence on each entry', () => {
    expect(redact(loaded(hall))).toBe(onEntries);
    expect(redact(loaded(onEntries))).toBe(onEntries);
  });

  it('is written in the short forms where nothing is lost', () => {
    const positions = {
      union: {
        shifts: { demands: [{ point: 'abolished' }], rejects: [{ point: 'mandatory' }], scores: [] },
        raise: [{ point: { from: 6, to: 6 } }],
        canteen: { scores: { keep: 2, close: 1, lease: 0 } },
      },
    };
    expect(parse(redact(loaded(round({ positions }))))).toMatchObject({
      positions: {
        union: {
          shifts: { demands: 'abolished', rejects: 'mandatory' },
          raise: { demands: 6 },
          canteen: { scores: { keep: 2, close: 1, lease: 0 } },
        },
      },
    });
  });

  it.each([
    ['the public', '', undefined],
    ['the author', 'known-to: []\n', []],
    ['a party', 'known-to: union\n', ['union']],
    ['a bloc', 'known-to: staff\n', ['staff']],
  ])('says at its top that it is as %s knows it', (_, top, readers) => {
    const blocs = { staff: { name: 'The staff', members: ['union', 'employer'] } };
    expect(parse(redact(loaded(top + round({ blocs }))))['known-to']).toEqual(readers);
  });

  it('states scores once, where they hold on', () => {
    const scores = { keep: 2, close: 1, lease: 0 };
    const others = { keep: 0, close: 1, lease: 2 };
    const canteen = [
      { scores, demands: 'keep' },
      { since: '2026-01-01', scores, demands: ['keep', 'lease'] },
      { since: '2026-02-01', scores },
      { since: '2026-02-10', scores: others, demands: 'lease' },
    ];
    expect(
      parse(redact(loaded(round({ positions: { union: { canteen } } })))).positions.union.canteen,
    ).toEqual([
      { demands: 'keep', scores },
      { since: '2026-01-01', demands: ['keep', 'lease'] },
      // It would say nothing without them.
      { since: '2026-02-01', scores },
      { since: '2026-02-10', demands: 'lease', scores: others },
    ]);
  });

  it('names those between whom something is settled only where they are not those that a file would take', () => {
    const settlements = [
      { point: 'keep', between: ['union', 'employer'] },
      { point: 'close', between: ['union', 'city'] },
      { point: 'lease' },
    ];
    const canteen = { title: 'Canteen', choices: ['keep', 'close', 'lease'], settled: settlements };
    const parties = {
      union: { name: 'Union' },
      employer: { name: 'Employer' },
      city: { name: 'City', role: 'guarantor' },
    };
    const text = redact(loaded(round({ parties, issues: { canteen } })));
    expect(parse(text).issues.canteen.settled).toEqual([
      { point: 'keep' },
      { point: 'close', between: ['union', 'city'] },
      { point: 'lease' },
    ]);
  });

  it('holds what is dated later than the model, and drafts and events in the order of their days', () => {
    const text = redact(
      loaded(
        round({
          positions: { union: { raise: [{ since: '2026-09-01', demands: 4 }, { demands: 6 }] } },
          proposals: {
            second: { date: '2026-10-01', points: { raise: 4 }, revises: 'first' },
            first: { date: '2026-02-01', points: { raise: 5 }, responses: { union: { raise: 'rejects' } } },
          },
          events: [
            { date: '2026-12-01', title: 'They part' },
            { date: '2026-01-01', title: 'They meet' },
          ],
        }),
      ),
    );
    const { positions, proposals, events } = parse(text);
    expect(positions).toEqual({ union: { raise: [{ demands: 6 }, { since: '2026-09-01', demands: 4 }] } });
    expect(Object.keys(proposals)).toEqual(['first', 'second']);
    expect(events.map(({ title }: { readonly title: string }) => title)).toEqual(['They meet', 'They part']);
  });
});

describe('the keys of a model that is handed on', () => {
  const written: unknown = parse(redact(loaded(stringify(whole))));
  const at = (path: string): object => {
    const found = path
      .split('.')
      .reduce<unknown>((held, key) => new Map(Object.entries(held ?? {})).get(key), written);
    return typeof found === 'object' && found !== null ? found : {};
  };

  it.each([
    ['sources.minutes', source, []],
    ['notes.0', longClaim, []],
    ['notes.0.evidence.0', longEvidence, []],
    ['parties.ministry', party, ['walk-away', 'basis', 'evidence']],
    ['parties.ministry.views.north', view, []],
    ['blocs.mainland', bloc, []],
    ['issues.patrols', issue, ['question', 'group', 'scale', 'range', 'basis', 'evidence']],
    ['issues.catch.range', stretch, []],
    ['issues.season.scale.4', longPoint, ['defers']],
    ['issues.patrols.settled.0', settled, []],
    ['positions.north.catch.0', positionFields, []],
    ['positions.north.catch.0.demands.0', longDemand, []],
    ['positions.north.catch.0.concedes.0', longConcession, []],
    ['positions.north.catch.0.concedes.0.for', longCondition, []],
    ['positions.north.catch.0.rejects.0', longRejection, ['point', 'above']],
    ['positions.north.catch.0.scores.0', longScore, []],
    ['proposals.second', proposalSchema, []],
    ['proposals.second.responses.south.catch', longAnswer, []],
    ['events.3', event, ['deadline']],
  ])('stand in the order of the format: %s', (path, { keys }, unsaid) => {
    expect(Object.keys(at(path))).toEqual(
      Object.keys(keys).filter((key) => !unsaid.some((one) => one === key)),
    );
  });

  it('stand in the order of the format at its top, where nothing stands behind the whole', () => {
    const keys = Object.keys(modelFile.keys).filter(
      (key) => !['known-to', 'basis', 'evidence'].includes(key),
    );
    expect(Object.keys(parse(redact(loaded(stringify(whole)))))).toEqual(keys);
  });
});
