/** Who asks for what on an issue, and what each would take: a clause a party, or of many parties a clause a point. */
import type { Holder } from '../model/holder.ts';
import type { Evidence } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import { grouped } from '../model/group.ts';
import { keyOf } from '../model/figures.ts';
import { span } from '../model/points.ts';
import type { Conceded, Weight } from '../model/stance.ts';
import { pointsQuoted } from './point.ts';
import { needWords } from './terms.ts';
import { counted, names } from './words.ts';
import type { Cite } from './words.ts';

/** Of more parties than this nobody reads a clause each: they are counted by what they demand. */
const mostParties = 4;

/** More sources than this are left to the pages of the parties. */
const mostSources = 3;

/** So many groups of parties are told by what they demand. */
const mostGroups = 4;

/** A clause a party: what it demands, would take, takes on terms; sources stand behind what they found. */
export function standingClauses(issue: Issue, holders: readonly Holder[], cite: Cite): readonly string[] {
  return holders.length > mostParties
    ? groupClauses(issue, holders, cite)
    : holders.map((holder) => `${holder.party.name} ${standingWords(issue, holder, cite)}`);
}

/** What one party holds on an issue, without its name: 'demands "a" (minutes) and would take "b" (letter)'. */
export function standingWords(issue: Issue, { position, stance }: Holder, cite: Cite): string {
  const demanded =
    stance.demands.length === 0
      ? []
      : [`demands ${pointsQuoted(issue, stance.demands)}${cited(position.demands, cite)}`];
  const offered = weights.flatMap((weight) =>
    offerWords(
      issue,
      weight,
      stance.conceded.filter((one) => one.weight === weight),
      cite,
    ),
  );
  const told = [...demanded, ...offered];
  if (told.length === 0)
    return `only rejects ${pointsQuoted(issue, stance.rejects)}${cited(position.rejects, cite)}`;
  return told.length < 3 ? told.join(' and ') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}

const weights = ['firm', 'terms', 'unmet'] as const satisfies readonly Weight[];

/** What it would take firmly, on terms, or under a condition that is not met. */
function offerWords(
  issue: Issue,
  weight: (typeof weights)[number],
  offers: readonly Conceded[],
  cite: Cite,
): readonly string[] {
  if (offers.length === 0) return [];
  const points = pointsQuoted(
    issue,
    offers.map(({ concession }) => span(concession.at)),
  );
  const concessions = offers.map(({ concession }) => concession);
  const found = cited(concessions, cite);
  const needs = [...new Set(concessions.flatMap((one) => one.needs.map(needWords)))].join('; ');
  switch (weight) {
    case 'firm':
      return [`would take ${points}${needs === '' ? '' : `, its condition met (${needs})`}${found}`];
    case 'terms':
      return [`takes ${points} on terms${found}`];
    case 'unmet':
      return [`would take ${points} under a condition that is not met (${needs})${found}`];
    default:
      return weight satisfies never;
  }
}

/** '12 demand "yes": SPD, Greens and 10 more': those whose demand most share first. */
function groupClauses(issue: Issue, holders: readonly Holder[], cite: Cite): readonly string[] {
  const demanding = holders.filter(({ stance }) => stance.demands.length > 0);
  const groups = [...grouped(demanding, ({ stance }) => keyOf(stance.demands)).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const told = groups.slice(0, mostGroups).map((group) => {
    const [first] = group;
    const points = first === undefined ? '' : pointsQuoted(issue, first.stance.demands);
    return `${group.length} ${group.length === 1 ? 'demands' : 'demand'} ${points}: ${namesOf(group)}${fewSources(group, cite)}`;
  });
  const rest = groups.slice(mostGroups).flat().length;
  const others = holders.filter(({ stance }) => stance.demands.length === 0);
  const offering = others.filter(({ stance }) => stance.acceptable.length + stance.unmet.length > 0);
  return [
    ...told,
    ...(rest === 0 ? [] : [`${rest} demand something else`]),
    ...(offering.length === 0
      ? []
      : [`${counted(offering.length, 'party', 'parties')} only offer: ${namesOf(offering)}`]),
    ...(others.length === offering.length
      ? []
      : [
          `${others.length - offering.length} only reject: ${namesOf(others.filter((one) => !offering.includes(one)))}`,
        ]),
  ];
}

function namesOf(holders: readonly Holder[]): string {
  return names(
    holders.map(({ party }) => party),
    6,
  );
}

/** What the demands of a group rest on, where that is little enough to read. */
function fewSources(group: readonly Holder[], cite: Cite): string {
  const demands = group.flatMap(({ position }) => position.demands);
  const sources = new Set(demands.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources.size > mostSources ? '' : cited(demands, cite);
}

/** The sources of entries, in brackets, those that are one and the same told once. */
export function cited(entries: readonly { readonly evidence: readonly Evidence[] }[], cite: Cite): string {
  const told = cite(entries.flatMap(({ evidence }) => evidence));
  return told === '' ? '' : ` (${told})`;
}
