/** What stands behind what a file says: a basis and evidence, and how they are written out on it. */
import { isNothing, itemsOf, keysOf, listOf, mappingOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';

/** A basis and evidence, each where it is stated. */
export interface Behind {
  readonly basis?: Laid | undefined;
  readonly evidence?: Laid | undefined;
}

/** Claims, each with what stands behind it. */
export function claims(held: Laid | undefined, behind: Behind): Laid | undefined {
  return each(held, (one) => long(one, 'text', behind));
}

/** A value in its long form, with what stands behind it; where nothing does, it stays as it is. */
export function long(
  held: Laid,
  key: string,
  behind: Behind,
  isLong: (mapping: LaidMapping) => boolean = () => true,
): Laid {
  if (isNothing(held)) return held;
  if (held.kind === 'mapping' && isLong(held)) return supported(held, behind);
  const { basis, evidence } = behind;
  return basis === undefined && evidence === undefined
    ? held
    : supported(mappingOf(held.at, { [key]: held }), behind);
}

/** A mapping with what stands behind it, where it says anything but such keys. */
export function supported(mapping: LaidMapping, behind: Behind, asides: readonly string[] = []): LaidMapping {
  return saysMore(mapping, asides) ? withKeys(mapping, { ...elseOf(stated(mapping), behind) }) : mapping;
}

/** Whether a mapping says anything itself, beside what it rests on and some other keys. */
export function saysMore({ keys }: LaidMapping, asides: readonly string[]): boolean {
  const silent = new Set(['basis', 'evidence', ...asides]);
  return [...keys].some(([key, held]) => !silent.has(key) && !isNothing(held));
}

/** What is stated behind a value itself. */
export function stated(held: Laid | undefined): Behind {
  const keys = keysOf(held);
  const [basis, evidence] = [keys.get('basis'), keys.get('evidence')];
  return {
    basis: basis === undefined || isNothing(basis) ? undefined : basis,
    // An empty list is as if it were left out.
    evidence: itemsOf(evidence).length === 0 ? undefined : evidence,
  };
}

/** A basis and evidence, each else that of another. */
export function elseOf(own: Behind, other: Behind): Behind {
  return { basis: own.basis ?? other.basis, evidence: own.evidence ?? other.evidence };
}

/** What is made of one value, or of each of a list. */
export function each(held: Laid | undefined, make: (one: Laid) => Laid): Laid | undefined {
  if (held === undefined || isNothing(held)) return held;
  return held.kind === 'list' ? listOf(held.at, held.items.map(make)) : make(held);
}

/** What is made of each thing of a section, by its id; one that is left empty stays so. */
export function eachOf(
  section: Laid | undefined,
  make: (thing: LaidMapping, id: string) => Laid,
): Laid | undefined {
  if (section?.kind !== 'mapping') return section;
  return eachValue(section, (thing, id) => (thing.kind === 'mapping' ? make(thing, id) : thing));
}

/** What is made of each value of a mapping, by its key. */
export function eachValue({ at, keys }: LaidMapping, make: (held: Laid, key: string) => Laid): LaidMapping {
  return { kind: 'mapping', at, keys: new Map([...keys].map(([key, one]) => [key, make(one, key)])) };
}
