/** Lays the files of a model over one another, the one that most may read first, and gives what they come to together. */
import { isAuthors, isOwn, isWithin } from './layer.ts';
import type { FileLayer, Readership } from './layer.ts';
import { saysMore } from './behind.ts';
import { isNothing, itemsOf, keysOf, listOf, mappingOf, valueOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping, Whence } from './laid.ts';
import { joinHistories, saysAnything } from './histories.ts';
import type { OnDay } from './histories.ts';
import { last, wholePlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { restOf, restOfPosition } from './support.ts';

/** Where two files state one thing in two ways, and neither is the nearer one: the later counts. */
export interface Rivals {
  readonly earlier: Whence;
  readonly later: Whence;
}

/** What files come to together, and where they are at odds. */
export interface Joined {
  readonly held: LaidMapping;
  readonly rivals: readonly Rivals[];
}

/** What a file says in one place. */
interface Said {
  readonly readership: Readership;
  readonly held: Laid;
  /** Whether it is a party's own file that speaks of that party. */
  readonly isOwn: boolean;
}

/** Joins files in the order of their readers: more before fewer. */
export function joinFiles(layers: readonly FileLayer[]): Joined {
  const rivals = new Map<string, Rivals>();
  const said = layers.map(({ readership, held }) => ({ readership, held, isOwn: false }));
  const joined = joinBy(wholePlan, said, (earlier, later) => {
    rivals.set(JSON.stringify([earlier, later]), { earlier, later });
  });
  const at = { file: 0, path: [] };
  return { held: joined?.kind === 'mapping' ? joined : mappingOf(at, {}), rivals: [...rivals.values()] };
}

type Tell = (earlier: Whence, later: Whence) => void;

/** What is said in one place by files in their order; nothing where it is left empty everywhere. */
function joinBy(plan: Plan, found: readonly Said[], tell: Tell): Laid | undefined {
  const said = found.filter(({ held }) => !isNothing(held));
  const [first] = said;
  const final = said.at(-1);
  if (first === undefined || final === undefined) return found.at(-1)?.held;
  switch (plan.kind) {
    case 'last':
      tellRivals(said, final, tell);
      return final.held;
    case 'all':
      return said.length === 1
        ? first.held
        : listOf(
            first.held.at,
            said.flatMap(({ held }) => itemsOf(held)),
          );
    case 'ids':
      return joinKeys(said, (id, here) => joinBy(plan.of, plan.isOwned ? ownLast(id, here) : here, tell));
    case 'keys':
      return joinThing(plan, said, tell);
    case 'positions':
      // The public model must say something where it names a position; a file beside it may say nothing.
      if (!said.some(({ held, readership }) => readership === 'everybody' || saysAnything(held)))
        return undefined;
      return joinHistories(
        said.map(({ held }) => held),
        (onDay) => joinPosition(said, onDay, tell),
      );
    default:
      return plan satisfies never;
  }
}

/** A thing of which files speak: key by key, and what it rests on as a whole. */
function joinThing(
  { of, asides }: Extract<Plan, { kind: 'keys' }>,
  said: readonly Said[],
  tell: Tell,
): LaidMapping {
  const joined = joinKeys(said.map(withoutRest), (key, here) => joinBy(of[key] ?? last, here, tell));
  return withKeys(joined, { ...restOf(said.flatMap(mappingIn), asides) });
}

/** What files say of a position on one day. */
function joinPosition(said: readonly Said[], onDay: OnDay, tell: Tell): LaidMapping {
  const speaking = said.flatMap((one, at): readonly Said[] => {
    const held = onDay[at];
    return held === undefined || !saysMore(held, []) ? [] : [{ ...one, held }];
  });
  const joined = joinKeys(speaking.map(withoutRest), (_, here) => joinBy(last, here, tell));
  return withKeys(joined, { ...restOfPosition(speaking.flatMap(mappingIn), joined) });
}

function mappingIn({ held }: Said): readonly LaidMapping[] {
  return held.kind === 'mapping' ? [held] : [];
}

function withoutRest(said: Said): Said {
  const { held } = said;
  if (held.kind !== 'mapping') return said;
  return { ...said, held: withKeys(held, { basis: undefined, evidence: undefined }) };
}

/** A mapping of what is said under each key; keys that only a later file has come last. */
function joinKeys(
  said: readonly Said[],
  joinOne: (key: string, here: readonly Said[]) => Laid | undefined,
): LaidMapping {
  const found = new Map<string, Said[]>();
  for (const one of said)
    for (const [key, held] of keysOf(one.held)) {
      const here = found.get(key) ?? [];
      here.push({ ...one, held });
      found.set(key, here);
    }
  const joined = [...found].flatMap(([key, here]) => {
    const held = joinOne(key, here);
    return held === undefined ? [] : [[key, held] as const];
  });
  const at = said.at(-1)?.held.at ?? { file: 0, path: [] };
  return { kind: 'mapping', at, keys: new Map(joined) };
}

/** What a party's own file says of it is nearer than what others say, but for the author, who knows best. */
function ownLast(id: string, said: readonly Said[]): readonly Said[] {
  const own = said.filter(({ readership }) => isOwn(readership, id)).map((one) => ({ ...one, isOwn: true }));
  if (own.length === 0) return said;
  const others = said.filter(({ readership }) => !isOwn(readership, id));
  const [authors, rest] = [true, false].map((is) =>
    others.filter(({ readership }) => isAuthors(readership) === is),
  );
  return [...(rest ?? []), ...own, ...(authors ?? [])];
}

/** Tells of all that is said otherwise in a file that is neither wider nor further from whoever it is about. */
function tellRivals(said: readonly Said[], final: Said, tell: Tell): void {
  if (said.length < 2 || final.isOwn) return;
  const meant = JSON.stringify(valueOf(final.held));
  for (const one of said)
    if (!isWithin(final.readership, one.readership) && JSON.stringify(valueOf(one.held)) !== meant)
      tell(one.held.at, final.held.at);
}
