/** Models of any size for the bench: the same at every run, and written piece by piece. */
import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { points, positionText } from './positions.ts';

/** How many parties take a position on how many issues, and what is out of the ordinary. */
export interface Size {
  readonly parties: number;
  readonly issues: number;
  /** Whether all issues are scales; else every other one is a set of choices. */
  readonly scales?: boolean;
  /** How often all of them have moved, taken together. */
  readonly moves?: number;
  /** How long the one word is that the title ends in. */
  readonly word?: number;
  /** A demand half way that no issue has, or a bracket that is not closed in the last line. */
  readonly fault?: 'deep' | 'last';
}

/** The path of a model of this size, written unless it is there; the bench itself stays small that way. */
export function modelIn(folder: string, size: Size): string {
  const path = join(folder, `${Object.entries(size).flat().join('-')}.yaml`);
  if (existsSync(path)) return path;
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces(size)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
  return path;
}

/** How large a model is on the disk. */
export function sizeOf(path: string): string {
  return `${(statSync(path).size / 1e6).toFixed(1)} MB`;
}

function* pieces({ parties, issues, scales = false, moves = 0, word = 0, fault }: Size): Generator<string> {
  yield `stance: 1\ntitle: Talks for the bench ${'e\u0301'.repeat(word / 2)}\n`;
  yield 'date: 2026-03-01\nsources:\n';
  yield '  press: { title: The press of the week, date: 2026-02-27 }\n';
  yield '  notes: { title: Notes of the mediator, date: 2026-02-28 }\nparties:\n';
  for (let party = 0; party < parties; party += 1) yield `  party-${party}: { name: Party ${party} }\n`;
  yield 'issues:\n';
  for (let issue = 0; issue < issues; issue += 1) yield issueText(issue, scales || issue % 2 === 0);
  yield 'positions:\n';
  const each = moves / (parties * issues);
  for (let party = 0; party < parties; party += 1) {
    const held = Array.from({ length: issues }, (_, issue) => positionText(party, issue, each)).join('');
    const deep = fault === 'deep' && party === Math.floor(parties / 2);
    yield `  party-${party}:\n${deep ? held.replace(/demands: .*/u, 'demands: nowhere') : held}`;
  }
  if (fault === 'last') yield 'events: [\n';
}

function issueText(issue: number, scale: boolean): string {
  return `  issue-${issue}:
    title: What becomes of matter ${issue}
    group: Chapter ${Math.floor(issue / 10)}
    ${scale ? 'scale' : 'choices'}: [${points.join(', ')}]
`;
}
