/** Moves that several parties make alike on one day, so that a page tells them once. */
import type { Moved } from '../analysis/moved.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import { grouped } from '../model/group.ts';
import type { Text } from '../blocks/text.ts';
import type { Party } from '../model/party.ts';
import { movement } from './movement.ts';

/** One move, or several that are alike: from the same to the same, for the same reason, towards and away from the same others. */
export interface Moves {
  readonly kind: 'moves';
  readonly date: string;
  /** The first of them; what it says of its issue, from where and to where, is true of all. */
  readonly like: Moved;
  /** How it moved, in words. */
  readonly movement: Text;
  readonly parties: readonly Party[];
  /** The others that all of them came nearer to, and farther from. */
  readonly nearer: readonly Party[];
  readonly farther: readonly Party[];
  /** How the state of the issue turned with them, in order. */
  readonly turns: readonly Pick<Moved, 'stateBefore' | 'stateAfter'>[];
}

/** An entry of a timeline as pages tell it. */
export type Told = Moves | Exclude<TimelineEntry, Moved>;

/** The entries in order, moves that are alike where the first of them stands. */
export function toldOnce(entries: readonly TimelineEntry[]): readonly Told[] {
  const moves = entries.filter((entry) => entry.kind === 'move');
  const led = new Map(alikeAmong(moves).map((group) => [group.like, group]));
  return entries.flatMap((entry): readonly Told[] => {
    if (entry.kind !== 'move') return [entry];
    const group = led.get(entry);
    return group === undefined ? [] : [group];
  });
}

/** A move with how it moved, in words. */
type Worded = Pick<Moves, 'movement'> & { readonly move: Moved };

function alikeAmong(moves: readonly Moved[]): readonly Moves[] {
  const told = moves.map((move): Worded => ({ move, movement: movement(move) }));
  return [...grouped(told, contentOf).values()].flatMap((some) => {
    const makers = new Set(some.map(({ move }) => move.party));
    const others = (parties: readonly Party[]): readonly Party[] =>
      parties.filter((party) => !makers.has(party));
    // Who moved first left the rest behind, and they came after: of themselves that says nothing.
    const towards = ({ move: { nearer, farther } }: Worded): string =>
      [nearer, farther].map((parties) => others(parties).map(({ id }) => id)).join(' ');
    return [...grouped(some, towards).values()].flatMap((group) => movesOf(group, others));
  });
}

function movesOf(
  group: readonly Worded[],
  others: (parties: readonly Party[]) => readonly Party[],
): readonly Moves[] {
  const [first] = group;
  if (first === undefined) return [];
  const { move: like, movement: words } = first;
  const moves = group.map(({ move }) => move);
  const towards = group.length === 1 ? like : { nearer: others(like.nearer), farther: others(like.farther) };
  const { nearer, farther } = towards;
  const parties = moves.map(({ party }) => party);
  return [
    {
      kind: 'moves',
      date: like.date,
      like,
      movement: words,
      parties,
      nearer,
      farther,
      turns: turnsOf(moves),
    },
  ];
}

/** All that a page tells of a move but who made it, and towards whom. */
function contentOf({ move, movement: words }: Worded): string {
  const { date, issue, after, support } = move;
  const { because } = after;
  const { basis, evidence } = support;
  const cited = evidence.map(({ source, at }) => [source.id, at]);
  return JSON.stringify([date, issue.id, words, because, basis, cited]);
}

/** A turn that goes on where the one before it ended is told as one, and one that leads back as none. */
function turnsOf(group: readonly Moved[]): Moves['turns'] {
  return group.reduce<Moves['turns']>((turns, { stateBefore, stateAfter }) => {
    const last = turns.at(-1);
    if (stateBefore === null) return turns;
    if (last?.stateAfter !== stateBefore) return [...turns, { stateBefore, stateAfter }];
    const rest = turns.slice(0, -1);
    return last.stateBefore === stateAfter ? rest : [...rest, { stateBefore: last.stateBefore, stateAfter }];
  }, []);
}
