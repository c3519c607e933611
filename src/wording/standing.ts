/** Who asks for what on an issue, and what each would take: a clause a party, or of many parties a clause a point. */
import type { Holder } from '../model/holder.ts';
import type { Evidence, Supported } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import { grouped } from '../model/group.ts';
import { keyOf } from '../model/figures.ts';
import { span, touches } from '../model/points.ts';
import type { PointSet, Span } from '../model/points.ts';
import type { Conceded, Stance, Weight } from '../model/stance.ts';
import { pointsQuoted } from './point.ts';
import { droppedWords, needWords } from './terms.ts';
import { listedTexts } from './texts.ts';
import { names } from './words.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { asideText } from './cite.ts';
import type { Cite } from './cite.ts';

/** Of more parties than this nobody reads a clause each: they are counted by what they demand. */
const mostParties = 4;

/** More sources than this are left to the pages of the parties. */
const mostSources = 3;

/** So many groups of parties are told by what they demand. */
const mostGroups = 4;

/** A clause a party: what it demands, would take, takes on terms; sources stand behind what they found. */
export function standingClauses(issue: Issue, holders: readonly Holder[], cite: Cite): readonly Text[] {
  return holders.length > mostParties
    ? groupClauses(issue, holders, cite)
    : holders.map((holder) => line(`${holder.party.name} `, standingText(issue, holder, cite)));
}

/** What one party holds on an issue, without its name: 'demands "a" (minutes) and would take "b" (letter)'. */
export function standingText(issue: Issue, { position, stance }: Holder, cite: Cite): Text {
  const demanded =
    stance.demands.length === 0
      ? []
      : [line('demands ', foundText(issue, position.demands, stance.demands, cite))];
  const offered = weights.flatMap((weight) => {
    const offers = stance.conceded.filter((one) => one.weight === weight && isBest(stance, one));
    const byNeeds = grouped(offers, ({ concession }) => concession.needs.map(needWords).join('; '));
    return [...byNeeds].map(([needs, some]) => offerText(issue, weight, some, needs, cite));
  });
  const told = [...demanded, ...offered, ...droppedOffers(issue, stance)];
  if (told.length === 0)
    return line(`only rejects ${pointsQuoted(issue, stance.rejects)}`, citedText(position.rejects, cite));
  return listedTexts(told);
}

const weights = ['firm', 'terms', 'unmet'] as const satisfies readonly Weight[];

/** What it offered and took back, or offered as a symbol. */
function droppedOffers(issue: Issue, { conceded }: Stance): readonly Text[] {
  return conceded.flatMap(({ concession, weight }) =>
    weight === 'none'
      ? [phrase(`offered ${pointsQuoted(issue, [span(concession.at)])} ${droppedWords(concession)}`)]
      : [],
  );
}

/** Whether no better offer is made of the same point: only the best of them counts. */
function isBest(stance: Stance, { concession, weight }: Conceded): boolean {
  const at = [span(concession.at)];
  if (weight === 'terms') return !touches(at, stance.firm);
  return weight !== 'unmet' || !touches(at, stance.acceptable);
}

/** Points with what they rest on; what is supposed beside them rests on no source, and says so. */
function foundText(
  issue: Issue,
  entries: readonly (Supported & { readonly at: Span })[],
  points: PointSet,
  cite: Cite,
): Text {
  const supposed = entries.filter(({ basis }) => basis === 'supposed');
  const found = entries.filter((one) => !supposed.includes(one));
  const quoted = (some: typeof entries): string =>
    pointsQuoted(
      issue,
      some.map(({ at }) => at),
    );
  if (supposed.length === 0 || found.length === 0)
    return line(pointsQuoted(issue, points), citedText(entries, cite));
  return line(quoted(found), citedText(found, cite), ` and ${quoted(supposed)} (supposed)`);
}

/** What it would take firmly, on terms, or under a condition that is not met; those of the same needs in one. */
function offerText(
  issue: Issue,
  weight: (typeof weights)[number],
  offers: readonly Conceded[],
  needs: string,
  cite: Cite,
): Text {
  const concessions = offers.map(({ concession }) => concession);
  const asked = concessions.map(({ at, ...rest }) => ({ ...rest, at: span(at) }));
  const spans = asked.map(({ at }) => at);
  const points = pointsQuoted(issue, spans);
  const found = citedText(concessions, cite);
  switch (weight) {
    case 'firm':
      return needs === ''
        ? line('would take ', foundText(issue, asked, spans, cite))
        : line(`would take ${points}, its condition met (${needs})`, found);
    case 'terms':
      return line(`takes ${points} on terms`, found);
    case 'unmet':
      return line(`offers ${points} under a condition that is not met (${needs})`, found);
    default:
      return weight satisfies never;
  }
}

/** '12 demand "yes": SPD, Greens and 10 more; 4 would take "no": …': what most share first, demands before offers. */
function groupClauses(issue: Issue, holders: readonly Holder[], cite: Cite): readonly Text[] {
  const only = holders.filter(({ stance }) => stance.acceptable.length + stance.unmet.length === 0);
  return [
    ...sharedClauses(issue, holders, 'demands', cite),
    ...sharedClauses(issue, holders, 'accepts', cite),
    ...sharedClauses(issue, holders, 'terms', cite),
    ...(only.length === 0
      ? []
      : [phrase(`${only.length} only ${only.length === 1 ? 'rejects' : 'reject'}: ${namesOf(only)}`)]),
  ];
}

const shares = {
  demands: { one: 'demands', many: 'demand', after: '' },
  accepts: { one: 'would take', many: 'would take', after: '' },
  terms: { one: 'takes', many: 'take', after: ' on terms' },
} as const;

/** Who demands the same, would take the same, or takes the same on terms: a clause for each such group. */
function sharedClauses(
  issue: Issue,
  holders: readonly Holder[],
  part: keyof typeof shares,
  cite: Cite,
): readonly Text[] {
  const having = holders.filter(({ stance }) => stance[part].length > 0);
  const groups = [...grouped(having, ({ stance }) => keyOf(stance[part])).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const { one, many, after } = shares[part];
  const told = groups.slice(0, mostGroups).map((group) => {
    const points = pointsQuoted(issue, group[0]?.stance[part] ?? []);
    const told = `${group.length} ${group.length === 1 ? one : many} ${points}${after}: ${namesOf(group)}`;
    return line(told, part === 'demands' ? fewSources(group, cite) : '');
  });
  const rest = groups.slice(mostGroups).flat().length;
  return rest === 0 ? told : [...told, phrase(`${rest} ${rest === 1 ? one : many} something else${after}`)];
}

function namesOf(holders: readonly Holder[]): string {
  return names(
    holders.map(({ party }) => party),
    6,
  );
}

/** What the demands of a group rest on, where that is little enough to read. */
function fewSources(group: readonly Holder[], cite: Cite): Text {
  const demands = group.flatMap(({ position }) => position.demands);
  const sources = new Set(demands.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources.size > mostSources ? [] : citedText(demands, cite);
}

/** The sources of entries, in brackets, those that are one and the same told once. */
export function citedText(entries: readonly { readonly evidence: readonly Evidence[] }[], cite: Cite): Text {
  return asideText([], cite(entries.flatMap(({ evidence }) => evidence)));
}
