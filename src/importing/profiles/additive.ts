/** Profiles of scores that add up: of each issue a weight, and of each of its points a value. */
import { quoted } from '../../load/fault.ts';
import type { Draft, ImportOptions } from '../draft.ts';
import { nameOf } from '../names.ts';
import { refuseAt } from '../refused.ts';
import { byTitle, refuseOther } from './domain.ts';
import type { Domain, DomainIssue } from './domain.ts';
import { scored } from '../scored.ts';

/** An issue of a profile, with the value of each of its points in their order. */
export interface ValuedIssue extends DomainIssue {
  readonly weight: number;
  readonly values: readonly number[];
}

/** What one file tells of a party; its name and its walk-away are null where it tells none. */
export interface PartyProfile extends Domain {
  readonly name: string | null;
  readonly walkAway: number | null;
  readonly issues: readonly ValuedIssue[];
  /** What of it is not kept. */
  readonly told: readonly string[];
}

/** Profiles of one domain; a domain that is told by itself has the order of issues and points. */
export interface Additive {
  readonly title: string | null;
  readonly domain: Domain | null;
  readonly profiles: readonly PartyProfile[];
}

/** The model of them: a score is weight times value. */
export function additive({ title, domain, profiles }: Additive, options: ImportOptions): Draft {
  const common = domain ?? profiles[0];
  if (common === undefined) throw new Error('Somebody scores');
  const named = namesOf(profiles);
  const parties = profiles.map((profile, place) => {
    refuseOther(profile, common);
    const name = named[place] ?? '';
    const own = byTitle(profile.issues);
    const scores = common.issues.map((issue) => scoresOn(issue, own.get(issue.title)));
    const told = [...profile.told, ...weightsTold(profile), ...zerosTold(scores, common.issues)];
    return { name, walkAway: profile.walkAway, scores, told: told.map((one) => `${name}: ${one}`) };
  });
  return scored(
    {
      title: options.title ?? (title !== null && isTelling(title) ? title : null),
      issues: common.issues,
      profiles: parties,
      told: parties.flatMap(({ told }) => told),
    },
    options,
  );
}

/** The names that the profiles give themselves, where each has one of its own that says something; else those of the files. */
function namesOf(profiles: readonly PartyProfile[]): readonly string[] {
  const own = profiles.flatMap(({ name }) => (name !== null && isTelling(name) ? [name] : []));
  return own.length === profiles.length && new Set(own).size === own.length
    ? own
    : profiles.map(({ at }) => nameOf(at.file));
}

/** A letter or two, and what programs write by themselves, names nothing. */
function isTelling(name: string): boolean {
  return (
    /\p{L}.*\p{L}.*\p{L}|\p{Lo}/su.test(name) &&
    !/^(?:root|any|domain|profile|unnamed|none)$/iu.test(name.trim())
  );
}

function scoresOn(issue: DomainIssue, own: ValuedIssue | undefined): readonly number[] {
  if (own === undefined) return [];
  const { values, weight } = own;
  const scores =
    issue.points.kind === 'names' && own.points.kind === 'names'
      ? inOrder(
          issue.points.names,
          new Map(own.points.names.map((name, place) => [name, values[place] ?? 0])),
        )
      : values;
  return scores.map((value) => {
    const score = weight * value;
    return Math.abs(score) < largest
      ? score
      : refuseAt(
          own.at,
          `A score of ${score} is no score`,
          'Give weights and values that are numbers below a billion.',
        );
  });
}

/** Totals are added up exactly, so no score may be beyond what anybody means. */
const largest = 1e15;

function inOrder(names: readonly string[], values: ReadonlyMap<string, number>): readonly number[] {
  return names.map((name) => values.get(name) ?? 0);
}

/** So far off 1 the weights of a profile may be, as Genius has it. */
const slack = 0.02;
/** What weights are off by less is what a computer makes of thirds. */
const unseen = 1e-9;

function weightsTold({ at, issues }: PartyProfile): readonly string[] {
  const sum = issues.reduce((all, { weight }) => all + weight, 0);
  const off = Math.abs(sum - 1);
  const shown = Number(sum.toFixed(6));
  if (off > slack + unseen)
    refuseAt(
      at,
      `The weights of the issues sum to ${shown}, and not to 1`,
      'Mend them: a sum from 0.98 to 1.02 is taken.',
    );
  return off > unseen
    ? [`the weights of the issues sum to ${shown}, not to 1; the scores are as they come.`]
    : [];
}

function zerosTold(
  scores: readonly (readonly number[])[],
  issues: readonly DomainIssue[],
): readonly string[] {
  const idle = issues.filter((_, place) => scores[place]?.every((score) => score === 0) === true);
  return idle.map(({ title }) => `every point of ${quoted(title)} scores 0.`);
}
