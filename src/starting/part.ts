/** The file that begins what some readers know beside a model: it says nothing yet, and shows what it can say of this very model. */
import { inLine } from '../importing/compose.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';

/** The text of the file for readers by their ids, none for the author alone, beside a model of this name. */
export function beginPart(negotiation: Negotiation, readers: readonly string[], model: string): string {
  const told =
    readers.length === 0 ? 'What the author alone knows' : `What ${readers.join(' and ')} may know`;
  return [
    ...commented([
      `${told} beyond ${inLine(model)}. Not for anybody else.`,
      `What stands here under a key takes the place of what ${inLine(model)} says under it; the rest stays as it is.`,
    ]),
    'stance: 1',
    `known-to: [${readers.map(word).join(', ')}]`,
    '',
    ...commented([
      'Remove "# " from what you need, and put in its place what is so.',
      ...shown(negotiation, readers),
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function commented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`);
}

/** What can be said, by the ids of the model. */
function shown(negotiation: Negotiation, readers: readonly string[]): readonly string[] {
  const party = partyFor(negotiation, readers);
  if (party === null) return [];
  const id = word(party.id);
  const issue = negotiation.issues.find(({ between }) => between?.includes(party) !== false);
  return [
    'parties:',
    `  ${id}:`,
    '    alternative: What it does if there is no agreement.',
    '    walk-away: 4',
    '    notes: What else its negotiator should know.',
    ...(issue === undefined ? [] : ['positions:', `  ${id}:`, `    ${word(issue.id)}:`, ...said(issue)]),
  ];
}

/** The first of the readers, or of the members of a bloc; the author may speak of anybody. */
function partyFor({ parties, blocs }: Negotiation, [first]: readonly string[]): Party | null {
  const bloc = blocs.find(({ id }) => id === first);
  return bloc?.members[0] ?? parties.find(({ id }) => id === first) ?? parties[0] ?? null;
}

function said(issue: Issue): readonly string[] {
  const [one, other] =
    issue.kind === 'range'
      ? [`${issue.from}`, `${issue.to}`]
      : [word(issue.points[0]?.id ?? ''), word(issue.points[1]?.id ?? '')];
  return [
    `      demands: ${one}`,
    `      concedes: ${other}`,
    '      rejects: []',
    '      because: Why it would, in its own words.',
    `      scores: ${scoresOf(issue)}`,
  ];
}

/** The more a party demands of a point, the more it is worth to it. */
function scoresOf(issue: Issue): string {
  if (issue.kind === 'range')
    return `[{ point: ${issue.from}, score: 10 }, { point: ${issue.to}, score: 0 }]`;
  const last = issue.points.length - 1;
  return `{ ${issue.points.map(({ id }, place) => `${word(id)}: ${last - place}`).join(', ')} }`;
}

/** An id as YAML takes it for text. */
function word(id: string): string {
  return /^(?:true|false|null)$/u.test(id) ? `"${id}"` : id;
}
