/** Published cases, which are not ours to ship, written as models: parties, issues, additive scores, a rule, a deal made. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { loaded } from '../build.ts';
import { root } from '../harness.ts';

const folder = join(root, '..', 'shared', 'deals', 'published');

type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The neutral form in which they are kept. */
export interface PublishedFile {
  readonly source: string;
  readonly parties: readonly { readonly id: string; readonly name?: string; readonly reservation: number }[];
  readonly issues: readonly { readonly id: string; readonly points: readonly string[] }[];
  readonly scores: Readonly<Record<string, Scores>>;
  readonly rule: { readonly atLeast?: number; readonly vetoes?: readonly string[] };
  readonly draft?: Readonly<Record<string, string>>;
  readonly expected: Expected;
}

/** What was published of a case. */
export interface Expected {
  readonly size?: number;
  readonly nash_product?: number;
  readonly nash?: readonly number[];
  readonly welfare?: number;
  readonly pass?: number;
  readonly zone?: number;
  readonly points_scored?: readonly number[];
  readonly pareto?: boolean;
}

/** A published case as a model. */
export interface Published {
  readonly held: PublishedFile;
  readonly negotiation: Negotiation;
  readonly expected: Expected;
  /** Whether a deal that was made is in it, as the draft `made`. */
  readonly isMade: boolean;
}

/** Whether the published cases are there. */
export const isThere = existsSync(folder);

/** Their names; or, where they are not there, what a reader of the skipped test is to know. */
export const publishedNames: readonly string[] = isThere
  ? readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name] : []))
  : ['../shared/deals/published, which is not here,'];

/** The case of this name. */
export function publishedCase(name: string): Published {
  const held: PublishedFile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    held,
    negotiation: loaded(stringify(modelOf(held))),
    expected: held.expected,
    isMade: held.draft !== undefined,
  };
}

function modelOf({ source, parties, issues, scores, rule, draft }: PublishedFile): object {
  const points = (of: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(of).map(([issue, point]) => [idOf(issue), idOf(point)]));
  return {
    stance: 1,
    title: source,
    date: '2026-01-01',
    rule:
      rule.atLeast === undefined
        ? 'unanimity'
        : { 'at-least': rule.atLeast, veto: (rule.vetoes ?? []).map((party) => `party-${idOf(party)}`) },
    parties: Object.fromEntries(
      parties.map(({ id, name, reservation }) => [
        `party-${idOf(id)}`,
        { name: name ?? id, 'walk-away': reservation },
      ]),
    ),
    issues: Object.fromEntries(
      issues.map((issue) => [idOf(issue.id), { title: issue.id, choices: issue.points.map(idOf) }]),
    ),
    positions: Object.fromEntries(
      Object.entries(scores).map(([party, own]) => [`party-${idOf(party)}`, positionsOf(own)]),
    ),
    ...(draft === undefined
      ? {}
      : { proposals: { made: { title: 'The deal made', date: '2026-01-01', points: points(draft) } } }),
  };
}

function positionsOf(scores: Scores): object {
  return Object.fromEntries(
    Object.entries(scores).map(([issue, own]) => [
      idOf(issue),
      { scores: Object.fromEntries(Object.entries(own).map(([point, score]) => [idOf(point), score])) },
    ]),
  );
}

/** An id as a model writes one, whatever another program allows. */
function idOf(word: string): string {
  const id = word
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return /^[a-z]/u.test(id) ? id : `p-${id}`;
}
