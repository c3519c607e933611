/** Models of any size for the bench: sound, the same at every run, and written piece by piece. */
import { closeSync, openSync, writeSync } from 'node:fs';

/** How many parties take a position on how many issues. */
export interface Size {
  readonly parties: number;
  readonly issues: number;
  /** How long the one word is that the title ends in. */
  readonly word?: number;
}

const points = ['nothing', 'hearing', 'share', 'phased', 'majority', 'all'] as const;
const reasons = [
  'The members voted it down.',
  'It binds the next parliament.',
  'Nobody at home would carry it.',
  'It was tried once, and failed.',
  'The costs fall on one side alone.',
] as const;
const terms = ['the others go first', 'it is reviewed in a year', 'the fund is filled'] as const;
const grounds = ['law', 'mandate', 'principle'] as const;

/** Writes a model in which each party takes a position on each issue; the bench itself stays small that way. */
export function writeModel(path: string, size: Size): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces(size)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function* pieces({ parties, issues, word = 0 }: Size): Generator<string> {
  yield `stance: 1\ntitle: Talks for the bench ${'e\u0301'.repeat(word / 2)}\n`;
  yield 'date: 2026-03-01\nsources:\n';
  yield '  press: { title: The press of the week, date: 2026-02-27 }\n';
  yield '  notes: { title: Notes of the mediator, date: 2026-02-28 }\nparties:\n';
  for (let party = 0; party < parties; party += 1) yield `  party-${party}: { name: Party ${party} }\n`;
  yield 'issues:\n';
  for (let issue = 0; issue < issues; issue += 1) yield issueText(issue);
  yield 'positions:\n';
  for (let party = 0; party < parties; party += 1) {
    const held = Array.from({ length: issues }, (_, issue) => positionText(party, issue));
    yield `  party-${party}:\n${held.join('')}`;
  }
}

/** Every other issue is a scale, every other one a set of choices. */
function issueText(issue: number): string {
  const kind = issue % 2 === 0 ? 'scale' : 'choices';
  return `  issue-${issue}:
    title: What becomes of matter ${issue}
    group: Chapter ${Math.floor(issue / 10)}
    ${kind}: [${points.join(', ')}]
`;
}

/** From which point on, and over how many, the demands on an issue spread: some issues meet and some do not. */
const spreads = [
  { from: 0, over: 6 },
  { from: 0, over: 3 },
  { from: 2, over: 2 },
  { from: 1, over: 4 },
] as const;

/** Each party concedes one step towards the middle and rejects what lies on the far side, so nothing contradicts itself. */
function positionText(party: number, issue: number): string {
  const seed = (party * 2_654_435_761 + issue * 40_503 + party * issue * 97) % 1_000_003;
  const { from, over } = of(spreads, issue);
  const demand = from + (seed % over);
  const step = demand < points.length / 2 ? 1 : -1;
  const rejects = [rejectionText(demand + 2 * step, seed)];
  if (seed % 8 === 0) rejects.push(rejectionText(demand + 3 * step, seed + 1));
  const condition = seed % 5 === 0 ? `, for: ${of(terms, seed)}` : '';
  return `    issue-${issue}:
      demands: ${of(points, demand)}
      concedes: { point: ${of(points, demand + step)}${condition} }
      rejects:
${rejects.join('')}      importance: ${1 + (seed % 5)}
      evidence: { source: ${seed % 2 === 0 ? 'press' : 'notes'}, at: p. ${1 + (seed % 90)} }
`;
}

function rejectionText(at: number, seed: number): string {
  const redline = seed % 6 === 0 ? `          redline: ${of(grounds, seed)}\n` : '';
  return `        - point: ${of(points, at)}\n          because: ${of(reasons, seed)}\n${redline}`;
}

function of<T>(all: readonly T[], seed: number): T {
  const found = all[seed % all.length];
  if (found === undefined) throw new RangeError('there is nothing to choose from');
  return found;
}
