/** A checked negotiation as data for a file, and back: things that others share are written once, and so is what says the same. */
import { asOf } from '../model/at.ts';
import type { Timeless } from '../model/at.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Position } from '../model/position.ts';
import { takeStance } from '../model/stance.ts';

/** A text and so on, or the number of the thing that is meant; a number itself, of which there are fewer, is in a list of one. */
type Value = string | number | boolean | null | readonly [number | 'Infinity' | '-Infinity'];

/** A thing: the number of its shape, and its parts. */
type Thing = readonly [shape: number, ...parts: readonly Value[]];

/** All things that a negotiation holds, itself the first, what their parts are called, and its day. */
export interface Packed {
  readonly date: string;
  /** The names of the parts of things of each shape, from the shape behind those of lists and maps. */
  readonly shapes: readonly (readonly string[])[];
  readonly things: readonly Thing[];
}

/** The shapes whose parts have no names: a list has them in order, a map in pairs. */
const listShape = 0;
const mapShape = 1;
const unnamed = 2;

type Unjudged = Omit<Position, 'stance'>;

/** The negotiation as data, without what follows from the rest: what holds on its day, and the stances of positions. */
export function pack(negotiation: Negotiation): Packed {
  const { date, reader, title, phase, summary, rule, notes, sources, parties, blocs, issues, history } =
    negotiation;
  const rest: Omit<Timeless, 'history'> = {
    reader,
    title,
    phase,
    summary,
    rule,
    notes,
    sources,
    parties,
    blocs,
    issues,
  };
  const positions = everyPosition(history, unjudged);
  return { date, ...thingsOf({ ...rest, history: { ...history, positions } }) };
}

function unjudged(position: Position): Unjudged {
  const { stance: _, ...rest } = position;
  return rest;
}

/** The negotiation that was packed. */
export function unpack({ date, shapes, things }: Packed): Negotiation {
  const made = things.map(([shape]) => emptyOf(shapes[shape - unnamed] ?? null, shape));
  const meant = (value: Value | undefined): unknown => {
    if (typeof value === 'number') return made[value]?.held;
    return typeof value === 'object' && value !== null ? Number(value[0]) : value;
  };
  // All are there before any is filled: a party may speak of one that comes after it.
  for (const [at, parts] of things.entries()) fill(made[at], parts, meant);
  // What `pack` wrote has this type, which no data can show.
  const timeless = made[0]?.held as Timeless;
  const positions = everyPosition(timeless.history, (one) => ({
    ...one,
    stance: takeStance(one.issue, one),
  }));
  return asOf({ ...timeless, history: { ...timeless.history, positions } }, date);
}

function everyPosition<From, To>(
  {
    positions,
  }: { readonly positions: ReadonlyMap<Position['holder'], ReadonlyMap<Position['issue'], readonly From[]>> },
  make: (position: From) => To,
): ReadonlyMap<Position['holder'], ReadonlyMap<Position['issue'], readonly To[]>> {
  return new Map(
    [...positions].map(([holder, held]) => [
      holder,
      new Map([...held].map(([issue, some]) => [issue, some.map(make)])),
    ]),
  );
}

/** A thing that is there, and has no parts yet. */
type Empty =
  | { readonly kind: 'list'; readonly held: unknown[] }
  | { readonly kind: 'map'; readonly held: Map<unknown, unknown> }
  | { readonly kind: 'named'; readonly held: Record<string, unknown>; readonly names: readonly string[] };

function emptyOf(names: readonly string[] | null, shape: number): Empty {
  if (names !== null) return { kind: 'named', held: {}, names };
  return shape === listShape ? { kind: 'list', held: [] } : { kind: 'map', held: new Map() };
}

/** The parts stand behind the number of the shape. */
function fill(made: Empty | undefined, parts: Thing, meant: (value: Value | undefined) => unknown): void {
  switch (made?.kind) {
    case undefined:
      return;
    case 'list':
      for (let at = 1; at < parts.length; at += 1) made.held.push(meant(parts[at]));
      return;
    case 'map':
      for (let at = 1; at < parts.length; at += 2) made.held.set(meant(parts[at]), meant(parts[at + 1]));
      return;
    case 'named':
      for (const [at, name] of made.names.entries()) made.held[name] = meant(parts[at + 1]);
      return;
    default:
      made satisfies never;
  }
}

/** Everything that a thing holds, and itself, each with the number of its shape. */
function thingsOf(whole: object): Pick<Packed, 'shapes' | 'things'> {
  const shapes = new Map<string, number>();
  const things: Thing[] = [];
  const numbers = new Map<object, number>();
  const alike = new Map<string, number>();
  const waiting: object[] = [];
  const valueOf = (held: unknown): Value => {
    if (typeof held === 'number') return [Number.isFinite(held) ? held : held > 0 ? 'Infinity' : '-Infinity'];
    if (typeof held === 'string' || typeof held === 'boolean') return held;
    if (held === null) return null;
    if (typeof held !== 'object') throw new Error(`a negotiation holds no ${typeof held}`);
    const number = numbers.get(held) ?? (isNamed(held) ? placeFor(held) : placeOf(thingOf(held)));
    numbers.set(held, number);
    return number;
  };
  const thingOf = (held: object): Thing => {
    if (Array.isArray(held)) return [listShape, ...held.map(valueOf)];
    if (held instanceof Map) return [mapShape, ...[...held].flat().map(valueOf)];
    const names = Object.keys(held).join();
    const shape = shapes.get(names) ?? shapes.size + unnamed;
    shapes.set(names, shape);
    return [shape, ...Object.values(held).map(valueOf)];
  };
  // Two that are named may speak of each other, so that each has its place before it is looked at.
  const placeFor = (held: object): number => {
    waiting.push(held);
    numbers.set(held, things.length);
    return things.push([listShape]) - 1;
  };
  const placeOf = (thing: Thing): number => {
    const said = JSON.stringify(thing);
    const place = alike.get(said) ?? things.push(thing) - 1;
    alike.set(said, place);
    return place;
  };
  placeFor(whole);
  // What is found on the way is looked at in its turn.
  for (const held of waiting) {
    const thing = thingOf(held);
    things[numbers.get(held) ?? 0] = thing;
  }
  return { shapes: [...shapes.keys()].map((names) => names.split(',')), things };
}

/** Whether a thing is known by its id. All else is what it says, and is written once, however often the model writes it. */
function isNamed(held: object): boolean {
  return 'id' in held;
}
