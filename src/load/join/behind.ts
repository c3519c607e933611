/**
 * What stands behind what a file says: the basis and evidence that it states for a whole are written out on each
 * thing that they hold for, so that they never come to stand behind what another file says.
 */
import { isHistory, isLongRejection } from '../schema/position.ts';
import { isMapping } from '../schema/looks.ts';
import { isNothing, itemsOf, keysOf, listOf, mappingOf, valueOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';

/** A basis and evidence, each where it is stated. */
interface Behind {
  readonly basis?: Laid | undefined;
  readonly evidence?: Laid | undefined;
}

const unstated = { basis: undefined, evidence: undefined } as const;

/** A file in which everything states its own basis and evidence, and nothing those of what stands in it. */
export function spelledOut(file: LaidMapping): LaidMapping {
  const ofFile = stated(file);
  const of = (section: string, id: string): Behind => stated(keysOf(file.keys.get(section)).get(id));
  const about = (party: string, issue: string): Behind =>
    elseOf(of('issues', issue), elseOf(of('parties', party), ofFile));
  const things = (section: string, spell: (thing: LaidMapping, id: string) => Laid): Laid | undefined =>
    eachOf(file.keys.get(section), spell);
  return withKeys(file, {
    ...unstated,
    notes: claims(file.keys.get('notes'), ofFile),
    parties: things('parties', (party, id) => spelledParty(party, elseOf(of('parties', id), ofFile))),
    issues: things('issues', (issue, id) => spelledIssue(issue, elseOf(of('issues', id), ofFile))),
    positions: things('positions', (held, party) =>
      mapped(held, (position, issue) => spelledPosition(position, about(party, issue))),
    ),
    proposals: things('proposals', (draft) =>
      withKeys(supported(draft, ofFile, ['responses']), {
        responses: eachOf(draft.keys.get('responses'), (answers, party) =>
          mapped(answers, (answer, issue) => long(answer, 'answer', about(party, issue))),
        ),
      }),
    ),
    events: each(file.keys.get('events'), (event) => long(event, 'title', ofFile)),
  });
}

function spelledParty(party: LaidMapping, behind: Behind): LaidMapping {
  const { says, alternative, 'walk-away': walkAway, views, notes } = Object.fromEntries(party.keys);
  return withKeys(party, {
    ...unstated,
    says: says && long(says, 'text', behind),
    alternative: alternative && long(alternative, 'text', behind),
    'walk-away': walkAway && long(walkAway, 'total', behind),
    views: eachOf(views, (view) => supported(view, behind)),
    notes: claims(notes, behind),
  });
}

function spelledIssue(issue: LaidMapping, behind: Behind): LaidMapping {
  return withKeys(issue, {
    ...unstated,
    settled: each(issue.keys.get('settled'), (settled) => long(settled, 'point', behind)),
    notes: claims(issue.keys.get('notes'), behind),
  });
}

/** A position as a mapping, or a history as a list of such. */
function spelledPosition(position: Laid, behind: Behind): Laid {
  if (position.kind === 'list' && isHistory(valueOf(position)))
    return listOf(
      position.at,
      position.items.map((entry) => spelledEntry(entry, behind)),
    );
  return spelledEntry(position, behind);
}

function spelledEntry(entry: Laid, stands: Behind): Laid {
  if (isNothing(entry)) return entry;
  // A bare point, or a list of points, is what is demanded.
  const fields = entry.kind === 'mapping' ? entry : mappingOf(entry.at, { demands: entry });
  const behind = elseOf(stated(fields), stands);
  const { demands, concedes, rejects, says, scores } = Object.fromEntries(fields.keys);
  return withKeys(supported(fields, stands, ['since']), {
    demands: each(demands, (one) => long(one, 'point', behind, isNamed)),
    concedes: each(concedes, (one) => long(one, 'point', behind)),
    rejects: rejects && spelledRejects(rejects, behind),
    says: says && long(says, 'text', behind),
    scores: scores && spelledScores(scores, behind),
  });
}

/** An interval is a point that is demanded, and no mapping that names one. */
function isNamed({ keys }: LaidMapping): boolean {
  return keys.has('point');
}

function spelledRejects(rejects: Laid, behind: Behind): Laid {
  if (isNothing(rejects)) return rejects;
  return listOf(
    rejects.at,
    itemsOf(rejects).flatMap((one) => rejections(one, behind)),
  );
}

/** The entries that a rejection stands for: one that names its point, or `point: reason` pairs. */
function rejections(held: Laid, behind: Behind): readonly Laid[] {
  const value = valueOf(held);
  if (held.kind !== 'mapping' || !isMapping(value) || isLongRejection(value))
    return [long(held, 'point', behind)];
  return [...held.keys].map(([id, because]) => {
    const point: Laid = { kind: 'single', at: because.at, value: id };
    return supported(
      mappingOf(because.at, { point, because: isNothing(because) ? undefined : because }),
      behind,
    );
  });
}

/** On a range the keys of scores are numbers; no id of a point reads as one. */
function spelledScores(scores: Laid, behind: Behind): Laid {
  if (isNothing(scores)) return scores;
  if (scores.kind === 'list') return each(scores, (one) => long(one, 'point', behind)) ?? scores;
  const { basis, evidence } = behind;
  if (basis === undefined && evidence === undefined) return scores;
  const items = [...keysOf(scores)].map(([id, score]) => {
    const number = id.trim() === '' ? Number.NaN : Number(id);
    const point: Laid = { kind: 'single', at: score.at, value: Number.isFinite(number) ? number : id };
    return supported(mappingOf(score.at, { point, score }), behind);
  });
  return listOf(scores.at, items);
}

function claims(held: Laid | undefined, behind: Behind): Laid | undefined {
  return each(held, (one) => long(one, 'text', behind));
}

/** A value in its long form, with what stands behind it; where nothing does, it stays as it is. */
function long(
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
function supported(mapping: LaidMapping, behind: Behind, asides: readonly string[] = []): LaidMapping {
  return saysMore(mapping, asides) ? withKeys(mapping, { ...elseOf(stated(mapping), behind) }) : mapping;
}

/** Whether a mapping says anything itself, beside what it rests on and some other keys. */
export function saysMore({ keys }: LaidMapping, asides: readonly string[]): boolean {
  const silent = new Set(['basis', 'evidence', ...asides]);
  return [...keys].some(([key, held]) => !silent.has(key) && !isNothing(held));
}

function stated(held: Laid | undefined): Behind {
  const keys = keysOf(held);
  const [basis, evidence] = [keys.get('basis'), keys.get('evidence')];
  return {
    basis: basis === undefined || isNothing(basis) ? undefined : basis,
    // An empty list is as if it were left out.
    evidence: itemsOf(evidence).length === 0 ? undefined : evidence,
  };
}

function elseOf(own: Behind, other: Behind): Behind {
  return { basis: own.basis ?? other.basis, evidence: own.evidence ?? other.evidence };
}

/** What is made of one value, or of each of a list. */
function each(held: Laid | undefined, make: (one: Laid) => Laid): Laid | undefined {
  if (held === undefined || isNothing(held)) return held;
  return held.kind === 'list' ? listOf(held.at, held.items.map(make)) : make(held);
}

/** What is made of each thing of a section, by its id; one that is left empty stays so. */
function eachOf(section: Laid | undefined, make: (thing: LaidMapping, id: string) => Laid): Laid | undefined {
  if (section?.kind !== 'mapping') return section;
  return mapped(section, (thing, id) => (thing.kind === 'mapping' ? make(thing, id) : thing));
}

function mapped({ at, keys }: LaidMapping, make: (held: Laid, key: string) => Laid): LaidMapping {
  return { kind: 'mapping', at, keys: new Map([...keys].map(([key, one]) => [key, make(one, key)])) };
}
