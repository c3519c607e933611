/** What a thing rests on of which several files speak: nothing is ever cited to a source that its own file did not name. */
import { saysMore } from './behind.ts';
import { isNothing, itemsOf, keysOf, valueOf } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';

/** A basis and evidence, as far as they are stated. */
export interface Rest {
  readonly basis: Laid | undefined;
  readonly evidence: Laid | undefined;
}

const nothing: Rest = { basis: undefined, evidence: undefined };

/** What a view or a draft rests on: what the last rests on that says anything of it. */
export function restOf(said: readonly LaidMapping[], asides: readonly string[]): Rest {
  return said.reduce((before, one) => {
    const own = stated(one);
    if (saysMore(one, asides)) return own;
    return { basis: own.basis ?? before.basis, evidence: own.evidence ?? before.evidence };
  }, nothing);
}

/** What of a position rests on nothing nearer than the position itself. */
const bare = ['because', 'interest', 'importance'] as const;

/**
 * What a position rests on: what those rest on whose reasons it has, where they agree. Its entries would fall back on
 * that, so it is left out where one of them rests on nothing.
 */
export function restOfPosition(said: readonly LaidMapping[], joined: LaidMapping): Rest {
  const reasons = bare.flatMap((key) => said.findLast(({ keys }) => isSaid(keys.get(key))) ?? []);
  const rests = (reasons.length > 0 ? reasons : said.slice(-1)).map(stated);
  const [first = nothing, ...others] = rests;
  const isOne = others.every((other) => written(other) === written(first));
  const { basis, evidence } = isOne ? first : nothing;
  const entries = restsOfEntries(joined);
  return {
    basis: entries.every((one) => one.basis !== undefined) ? basis : undefined,
    evidence: entries.every((one) => one.evidence !== undefined) ? evidence : undefined,
  };
}

function isSaid(held: Laid | undefined): boolean {
  return held !== undefined && !isNothing(held);
}

function written({ basis, evidence }: Rest): string {
  return JSON.stringify([basis, evidence].map((held) => held && valueOf(held)));
}

/** What the entries rest on that fall back on their position; scores in the short form state nothing. */
function restsOfEntries({ keys }: LaidMapping): readonly Rest[] {
  const lists = ['demands', 'concedes', 'rejects', 'says'] as const;
  const scores = keys.get('scores');
  const short = scores?.kind === 'mapping' && scores.keys.size > 0 ? [nothing] : [];
  const long = scores?.kind === 'list' ? scores.items : [];
  return [...short, ...[...lists.flatMap((key) => itemsOf(keys.get(key))), ...long].map(stated)];
}

function stated(held: Laid): Rest {
  const keys = keysOf(held);
  return { basis: keys.get('basis'), evidence: keys.get('evidence') };
}
