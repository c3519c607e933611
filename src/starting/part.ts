/** The file that begins what some readers know beside a model: it says nothing yet, and shows what it can say of this very model. */
import { inLine } from '../importing/compose.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { sampleOf } from './sample.ts';

/** The text of the file for readers by their ids, none for the author alone, beside a model of this name. */
export function beginPart(negotiation: Negotiation, readers: readonly string[], model: string): string {
  const file = inLine(model);
  const told =
    readers.length === 0
      ? `What you alone know beyond ${file}.`
      : `What ${readers.join(' and ')} may know beyond ${file}, and nobody else but you.`;
  const lines = [
    `## ${told}`,
    'stance: 1',
    `known-to: [${readers.map(word).join(', ')}]`,
    '',
    '## It says nothing yet. Take "# " from the lines that you need, and put there what is so.',
    `## What stands under a key takes the place of what ${file} says under it; notes are added to its notes.`,
    ...[...source(negotiation, readers), ...shown(negotiation, readers)].map((line) => `# ${line}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Where the model cites sources, the file has one of its own: a secret that cites a public source is told by it. */
function source({ sources }: Negotiation, readers: readonly string[]): readonly string[] {
  if (sources.length === 0) return [];
  const taken = new Set(sources.map(({ id }) => id));
  let id = `told-${readers.join('-') || 'author'}`;
  while (taken.has(id)) id = `${id}-too`;
  return [
    `evidence: ${id} # stands behind all that this file says`,
    `sources: { ${id}: { title: What was told in confidence } }`,
  ];
}

/** What can be said of a party, by the ids of the model. */
function shown(negotiation: Negotiation, readers: readonly string[]): readonly string[] {
  const party = partyFor(negotiation, readers);
  if (party === null) return [];
  const id = word(party.id);
  return [
    'parties:',
    `  ${id}:`,
    '    alternative: What it does if there is no agreement.',
    '    walk-away: 4 # the least total of its scores that it would take',
    '    notes: What else its negotiator should know.',
    ...positions(negotiation, party),
  ];
}

/** The first of the readers, or of the members of a bloc; the author may speak of anybody. */
function partyFor({ parties, blocs }: Negotiation, [first]: readonly string[]): Party | null {
  const bloc = blocs.find(({ id }) => id === first);
  return bloc?.members[0] ?? parties.find(({ id }) => id === first) ?? parties[0] ?? null;
}

function positions(negotiation: Negotiation, party: Party): readonly string[] {
  const sample = sampleOf(negotiation, party);
  if (sample === null) return [];
  const { issue, demands, concedes, scores } = sample;
  const scored = scores.map(([point, score]) =>
    issue.kind === 'range' ? `{ point: ${point}, score: ${score} }` : `${word(point)}: ${score}`,
  );
  const said = [
    ...(demands === null ? [] : [`demands: ${word(demands)}`]),
    ...(concedes === null ? [] : [`concedes: ${word(concedes)} # what it would take, too`]),
    'rejects: [] # what it would not take; this takes back what it rejects in public',
    'because: Why it would, in its own words.',
    `scores: ${issue.kind === 'range' ? `[${scored.join(', ')}]` : `{ ${scored.join(', ')} }`}`,
  ];
  return [
    'positions:',
    `  ${word(party.id)}:`,
    `    ${word(issue.id)}:`,
    ...said.map((line) => `      ${line}`),
  ];
}

/** An id as YAML takes it for text. */
function word(id: string): string {
  return /^(?:true|false|null)$/u.test(id) ? `"${id}"` : id;
}
