/** A model of scores: what each point is worth to each party, and the least total that it would take. */
import { cornersOf } from './corners.ts';
import type { Draft, ImportOptions } from './draft.ts';
import { withIds, pointOf } from './names.ts';
import type { IssueFile } from '../load/schema/model.ts';
import type { ScoresFile } from '../load/schema/position.ts';
import { rounded } from './numbers.ts';

/** A party with its scores in the order of the issues and their points; the walk-away is null where none is told. */
export interface ScoredParty {
  readonly name: string;
  readonly walkAway: number | null;
  readonly scores: readonly (readonly number[])[];
}

/** An issue with all its points. */
export interface ScoredIssue {
  readonly title: string;
  readonly points: Steps | { readonly kind: 'names'; readonly names: readonly string[] };
}

/** The numbers from one to another by a step. */
export interface Steps {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What files of scores tell. */
export interface Scored {
  readonly title: string | null;
  readonly issues: readonly ScoredIssue[];
  readonly profiles: readonly ScoredParty[];
  readonly told: readonly string[];
}

/** The model of it; what is rounded is told. */
export function scored({ title, issues, profiles, told }: Scored, options: ImportOptions): Draft {
  const things = withIds(
    [
      ...profiles.map(({ name }) => ({ name, what: 'party' })),
      ...issues.map((issue) => ({ name: issue.title, what: 'issue' })),
    ],
    options.spell,
  );
  const parties = things.slice(0, profiles.length);
  const topics = issues.map((issue, place) => {
    const { id, name } = things[profiles.length + place] ?? { id: '', name: '' };
    return { id, title: name, ...pointsOf(issue, options) };
  });
  return {
    model: {
      stance: 1,
      title: title ?? `Scores of ${profiles.map(({ name }) => name).join(' and ')}`,
      date: options.date,
      parties: Object.fromEntries(
        parties.map(({ id, name }, place) => [id, { name, ...walkAwayOf(profiles[place]) }]),
      ),
      issues: Object.fromEntries(
        topics.map(({ id, title: heading, form }) => [id, { title: heading, ...form }]),
      ),
      positions: Object.fromEntries(
        parties.map(({ id }, place) => [
          id,
          Object.fromEntries(
            topics.map((topic, at) => [
              topic.id,
              { scores: scoresOf(topic, profiles[place]?.scores[at] ?? []) },
            ]),
          ),
        ]),
      ),
    },
    told: [...told, ...roundingTold(profiles)],
  };
}

/** How the points of an issue stand in a model, and the words that its scores stand under. */
interface Topic {
  readonly form: Pick<IssueFile, 'choices' | 'range'>;
  readonly keys: readonly (string | number)[];
}

function pointsOf({ points }: ScoredIssue, { spell }: ImportOptions): Topic {
  switch (points.kind) {
    case 'names': {
      const all = withIds(
        points.names.map((name) => ({ name, what: 'point' })),
        spell,
      );
      return { form: { choices: all.map(pointOf) }, keys: all.map(({ id }) => id) };
    }
    case 'range': {
      const { from, to, step } = points;
      return { form: { range: { from, to, step } }, keys: numbersOf(points) };
    }
    default:
      return points satisfies never;
  }
}

/** The numbers of a range that can be agreed. */
export function numbersOf({ from, to, step }: Steps): readonly number[] {
  const count = Math.floor((to - from) / step + 1e-9);
  const numbers = Array.from({ length: count + 1 }, (_, place) => rounded(from + place * step));
  return numbers.at(-1) === to ? numbers : [...numbers, to];
}

/** So many numbers of a range are scored one by one; of more, those alone between which the score goes straight. */
const mostListed = 21;

function scoresOf({ form, keys }: Topic, scores: readonly number[]): ScoresFile {
  const told = keys.map((point, place) => ({ point, score: rounded(scores[place] ?? 0) }));
  if (form.range === undefined) return Object.fromEntries(told.map(({ point, score }) => [point, score]));
  const corners = keys.length > mostListed ? cornersOf(scores) : null;
  return corners === null ? told : told.filter((_, place) => corners.has(place));
}

function walkAwayOf(profile: ScoredParty | undefined): { readonly 'walk-away'?: number } {
  return profile === undefined || profile.walkAway === null ? {} : { 'walk-away': rounded(profile.walkAway) };
}

function roundingTold(profiles: readonly ScoredParty[]): readonly string[] {
  const all = profiles.flatMap(({ walkAway, scores }) => [...scores.flat(), walkAway ?? 0]);
  const changed = all.filter((score) => rounded(score) !== score).length;
  return changed === 0
    ? []
    : [`${changed === 1 ? '1 score is' : `${changed} scores are`} rounded to 12 decimals.`];
}
