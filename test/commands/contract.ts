/** The shapes of the answers, as they are promised to scripts. */
import { byId, either, flag, holding, id, list, number, oneOf, orNull, record, text } from './shape.ts';
import type { Shape } from './shape.ts';

const yes = oneOf(true);
const interval = either(
  record({ from: number, to: number }),
  record({ from: number, to: number, fromOpen: yes }),
  record({ from: number, to: number, toOpen: yes }),
  record({ from: number, to: number, fromOpen: yes, toOpen: yes }),
);
const point = either(id, number, interval);
const single = either(id, number);
const rejected = either(single, oneOf('others'), record({ above: number }), record({ below: number }));
const basis = orNull(oneOf('stated', 'reported', 'inferred'));
const evidence = list(record({ source: id, at: orNull(text), quote: orNull(text) }));
const redline = oneOf(false, 'law', 'mandate', 'principle', 'unspecified');
const status = oneOf('offered', 'hinted', 'symbolic', 'withdrawn');
const distance = orNull(record({ by: number, of: number, unit: orNull(text) }));
const because = orNull(text);

const states = ['deadlocked', 'apart', 'conditional', 'overlapping', 'aligned', 'agreed', 'unstated'];
const state = oneOf(...states);
const totals = record(Object.fromEntries(states.map((one) => [one, number])));

const grounds = { basis, evidence };
const offer = { point: single, for: orNull(text), needs: byId(single), status, because, ...grounds };
const refusal = { point: rejected, because, redline, ...grounds };
const sets = { demands: list(point), accepts: list(point), terms: list(point), rejects: list(point) };

const position = record({
  party: id,
  issue: id,
  via: orNull(id),
  demands: list(point),
  concedes: list(record(offer)),
  rejects: list(record(refusal)),
  accepts: list(point),
  terms: list(point),
  importance: orNull(number),
  interest: orNull(text),
  says: orNull(text),
  ...grounds,
});

const compared = record({ issue: id, group: orNull(text), state, basis, parties: byId(record(sets)) });

const side = record({ ...sets, rejects: list(record(refusal)) });
const difference = record({ issue: id, state, distance, left: side, right: side, common: list(point) });

const gap = record({
  issue: id,
  state,
  basis,
  distance,
  closed: orNull(number),
  importance: orNull(number),
  redlines: number,
  common: list(point),
  terms: list(record({ point, parties: list(id) })),
  zone: list(point),
  untried: list(point),
  missing: list(id),
  objectors: list(record({ party: id, points: list(point) })),
  because: text,
  rejections: list(record({ party: id, point: rejected, redline, because, askedBy: list(id), evidence })),
});

const rejection = record({
  party: id,
  issue: id,
  beyond: list(point),
  askedBy: list(id),
  ...refusal,
});

const concession = record({ party: id, issue: id, firm: flag, satisfies: list(id), ...offer });

const diagnostic = record({
  code: id,
  severity: oneOf('error', 'warning'),
  message: text,
  hint: orNull(text),
  file: text,
  line: number,
  column: number,
});

const model = record({ title: text, file: text, date: text });

function answer(command: string, keys: Readonly<Record<string, Shape>>, of: Shape = model): Shape {
  return record({ stance: oneOf(1), command: oneOf(command), model: of, ...keys });
}

function page(command: string, keys: Readonly<Record<string, Shape>>): Shape {
  return holding({ stance: oneOf(1), command: oneOf(command), model, ...keys });
}

const lists = {
  positions: list(position),
  rejections: list(rejection),
  concessions: list(concession),
};

/** The whole answer to each question. The pages of `show` and `report` may tell more beside. */
export const answers = {
  positions: answer('positions', { positions: lists.positions }),
  compare: answer('compare', { issues: list(compared) }),
  diff: answer('diff', {
    left: id,
    right: id,
    differences: list(difference),
    same: list(id),
    onlyLeft: list(id),
    onlyRight: list(id),
  }),
  gaps: answer('gaps', { parties: list(id), totals, gaps: list(gap) }),
  rejections: answer('rejections', { rejections: lists.rejections }),
  concessions: answer('concessions', { concessions: lists.concessions }),
  check: answer('check', { files: list(text), diagnostics: list(diagnostic) }, oneOf(null)),
  negotiation: page('show', {
    shown: oneOf('negotiation'),
    phase: orNull(text),
    summary: orNull(text),
    parties: list(holding({ id, name: text, role: text, says: orNull(text) })),
    blocs: list(holding({ id, name: text, members: list(id) })),
    compared: list(id),
    totals,
    gaps: list(gap),
    positions: lists.positions,
    objections: lists.rejections,
    concessions: lists.concessions,
  }),
  issue: page('show', {
    shown: oneOf('issue'),
    issue: holding({ id, title: text, question: orNull(text), group: orNull(text) }),
    compared: list(id),
    gap,
    stances: byId(record(sets)),
    positions: lists.positions,
  }),
  party: page('show', {
    shown: oneOf('party'),
    party: holding({ id, name: text, aliases: list(text), role: text, blocs: list(id) }),
    ...lists,
  }),
  bloc: page('show', {
    shown: oneOf('bloc'),
    bloc: holding({ id, name: text, aliases: list(text), members: list(id) }),
    issues: list(compared),
  }),
  report: page('report', {
    parties: list(id),
    totals,
    gaps: list(gap),
    issues: list(compared),
    ...lists,
  }),
} as const satisfies Record<string, Shape>;
