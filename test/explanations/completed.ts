/** The rest of a sound model around an example: its own keys stand, and what they need beside them is added. */
import { parse } from 'yaml';
import type { Explanation } from '../../src/explanations/explanation.ts';

const base: Readonly<Record<string, string>> = {
  stance: '1',
  title: 'Hall for the summer',
  date: '2026-03-01',
  evidence: 'minutes',
  sources: '{ minutes: { title: Minutes of the second meeting } }',
  parties: '{ choir: { name: The choir }, theatre: { name: The theatre group } }',
  issues:
    '{ evenings: { title: Evenings, choices: [ours, shared, theirs] }, rent: { title: Rent, range: { from: 0, to: 400 } } }',
};

/** The text of a model that an example stands for. */
export function completed({ of }: Explanation, example: string): string {
  return of === 'file' ? example : [example, ...restOf(example)].join('\n');
}

/** What an example leaves out; the two parties speak on each issue wherever it does not say what they hold. */
function restOf(example: string): readonly string[] {
  const keys = Object.entries(base).filter(([key]) => sectionOf(example, key) === '');
  const positions = sectionOf(example, 'positions');
  if (!example.endsWith(positions)) throw new Error(`The positions of an example stand last:\n${example}`);
  const silent = ['choir', 'theatre'].filter((party) => !positions.includes(`\n  ${party}:`));
  const spoken = silent.map((party) => `  ${party}: ${JSON.stringify(demandsOn(example))}`);
  const rest = keys.map(([key, value]) => `${key}: ${value}`);
  return positions === '' ? [...rest, 'positions:', ...spoken] : [...spoken, ...rest];
}

/** Something to demand on each issue. */
function demandsOn(example: string): Readonly<Record<string, unknown>> {
  const text = sectionOf(example, 'issues') || `issues: ${base['issues'] ?? ''}`;
  const { issues } = parse(text) as { issues: Record<string, object> };
  return Object.fromEntries(Object.entries(issues).map(([id, issue]) => [id, firstOf(issue)]));
}

function firstOf(issue: object): unknown {
  const [, points] = Object.entries(issue).find(([key]) => /^(?:choices|scale|range)$/u.test(key)) ?? [];
  if (!Array.isArray(points)) return 100;
  const [first] = points as readonly (string | object)[];
  return typeof first === 'string' ? first : Object.keys(first ?? {})[0];
}

/** A key of the example with all that is under it. */
function sectionOf(example: string, key: string): string {
  return new RegExp(`^${key}:.*(?:\n .*)*`, 'mu').exec(example)?.[0] ?? '';
}
