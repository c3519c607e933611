/** What the parties of the bench's models want, and how they have moved. */
/** The points of every issue. */
export const points = ['nothing', 'hearing', 'share', 'phased', 'majority', 'all'] as const;

const reasons = [
  'The members voted it down.',
  'It binds the next parliament.',
  'Nobody at home would carry it.',
  'It was tried once, and failed.',
  'The costs fall on one side alone.',
] as const;
const terms = ['the others go first', 'it is reviewed in a year', 'the fund is filled'] as const;
const grounds = ['law', 'mandate', 'principle'] as const;

/** The position of a party on an issue; one that has moved is a list, and begins with what it held at first. */
export function positionText(party: number, issue: number, moves: number): string {
  const key = `    issue-${issue}:\n`;
  if (moves === 0) return key + indented(standText(party, issue, 0), '      ');
  const stands = Array.from({ length: moves + 1 }, (_, move) => {
    const since = move === 0 ? '' : `since: ${dayOf(3 * move + ((party + issue) % 3))}\n`;
    return `      - ${indented(since + standText(party, issue, move), '        ').trimStart()}`;
  });
  return key + stands.join('');
}

/** From which point on, and over how many, the demands on an issue spread: some issues meet and some do not. */
const spreads = [
  { from: 0, over: 6 },
  { from: 0, over: 3 },
  { from: 2, over: 2 },
  { from: 1, over: 4 },
] as const;

/** Each party concedes one step towards the middle and rejects what lies on the far side, so nothing contradicts itself. */
function standText(party: number, issue: number, move: number): string {
  const seed = (party * 2_654_435_761 + issue * 40_503 + party * issue * 97 + move * 7919) % 1_000_003;
  const { from, over } = of(spreads, issue);
  const demand = from + (seed % over);
  const step = demand < points.length / 2 ? 1 : -1;
  const rejects = [rejectionText(demand + 2 * step, seed)];
  if (seed % 8 === 0) rejects.push(rejectionText(demand + 3 * step, seed + 1));
  const condition = seed % 5 === 0 ? `, for: ${of(terms, seed)}` : '';
  return `demands: ${of(points, demand)}
concedes: { point: ${of(points, demand + step)}${condition} }
rejects:
${rejects.join('')}importance: ${1 + (seed % 5)}
evidence: { source: ${seed % 2 === 0 ? 'press' : 'notes'}, at: p. ${1 + (seed % 90)} }
`;
}

function rejectionText(at: number, seed: number): string {
  const redline = seed % 6 === 0 ? `    redline: ${of(grounds, seed)}\n` : '';
  return `  - point: ${of(points, at)}\n    because: ${of(reasons, seed)}\n${redline}`;
}

function dayOf(days: number): string {
  return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
}

function indented(text: string, by: string): string {
  return text.replaceAll(/^(?=.)/gmu, by);
}

function of<T>(all: readonly T[], seed: number): T {
  const found = all[seed % all.length];
  if (found === undefined) throw new RangeError('there is nothing to choose from');
  return found;
}
