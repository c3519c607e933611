/** Drafts: who takes which point, who blocks, and what changed for whom. */
import type { Answer, Change, Reception, Taker } from '../analysis/proposal.ts';
import type { Issue, Party } from '../model/negotiation.ts';
import { heading, join, line, mark, paragraph, plain, withLegend } from './block.ts';
import type { Block, Cell, Entries, Mark, Report, Text } from './block.ts';
import { pointData, pointWords } from './point.ts';
import { evidenceData } from './positions.ts';
import { citeById, counted, grounds, listed, names } from './words.ts';
import type { Cite } from './words.ts';

/** Answers `stance proposal`: the drafts named, each on its page; or all of them, in order. */
export function showProposals(receptions: readonly Reception[], inFull: boolean): Report {
  return {
    data: { proposals: receptions.map(receptionData) },
    sheet: {
      columns: ['proposal', 'issue', 'point', 'party', 'stance', 'redline', 'recorded', 'because'],
      rows: receptions.flatMap(({ proposal, answers }) =>
        answers.map((answer) => {
          const { issue, point, party, stance, redline, recorded } = answer;
          const words = pointWords(issue, point);
          return [
            proposal.id,
            issue.id,
            words,
            party.id,
            stance,
            redline,
            recorded?.answer ?? null,
            because(answer),
          ];
        }),
      ),
    },
    blocks: () =>
      withLegend(
        inFull ? receptions.flatMap((one) => receptionBlocks(one, citeById, 1)) : listBlocks(receptions),
      ),
    holds: true,
  };
}

export function receptionData({
  proposal,
  takers,
  answers,
  blockedBy,
  changes,
}: Reception): Readonly<Record<string, unknown>> {
  const { id, title, by, date, revises, status } = proposal;
  const counts = takers.map((taker) => [taker.party.id, countsOf(taker.answers)]);
  return {
    id,
    title,
    by: by.map((party) => party.id),
    date,
    revises: revises?.id ?? null,
    status,
    answers: answers.map((answer) => ({
      issue: answer.issue.id,
      point: pointData(answer.issue, answer.point),
      party: answer.party.id,
      stance: answer.stance,
      redline: answer.redline,
      recorded: answer.recorded?.answer ?? null,
      because: because(answer),
    })),
    parties: Object.fromEntries(counts),
    blockedBy: blockedBy.map((party) => party.id),
    changes: changes.map(({ issue, from, to, better, worse }) => ({
      issue: issue.id,
      from: from === null ? null : pointData(issue, from),
      to: to === null ? null : pointData(issue, to),
      better: better.map((party) => party.id),
      worse: worse.map((party) => party.id),
    })),
    evidence: proposal.evidence.map(evidenceData),
  };
}

function countsOf(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const count = (stance: Answer['stance']): number =>
    answers.filter((answer) => answer.stance === stance).length;
  return {
    demands: count('demands'),
    accepts: count('accepts'),
    terms: count('terms'),
    silent: count('silent'),
    rejects: count('rejects'),
    redlines: answers.filter((answer) => answer.redline).length,
    unstated: count('unstated'),
  };
}

/** Why a party stands so: what it answered, and where its position says otherwise. */
function because({ stance, reading, recorded, party }: Answer): string | null {
  if (recorded === null) return null;
  const said = `${party.name} ${recorded.answer} it in answer to the draft${recorded.because === null ? '' : `: ${recorded.because}`}`;
  return stance === reading || reading === 'unstated'
    ? said
    : `${said} (its position: ${readingWords[reading]})`;
}

const readingWords: Readonly<Record<Exclude<Answer['reading'], 'unstated'>, string>> = {
  demands: 'demands it',
  accepts: 'accepts it',
  terms: 'takes it on terms',
  silent: 'is silent on it',
  rejects: 'rejects it',
};

/** One draft in full. */
export function receptionBlocks(reception: Reception, cite: Cite, level: 1 | 3): readonly Block[] {
  const { proposal, takers, answers, changes } = reception;
  const parties = takers.map(({ party }) => party);
  const { id, title, evidence, basis } = proposal;
  const below = level === 1 ? 2 : 4;
  const covered = [...new Set(answers.map(({ issue }) => issue))];
  return [
    heading(level, title, plain(` (${id})`, 'muted')),
    paragraph(originText(reception), plain(grounds(cite, basis, evidence), 'muted')),
    ...(covered.length === 0
      ? [paragraph('It covers none of these issues.')]
      : [gridTable(covered, parties, answers)]),
    ...recordedBlocks(answers),
    heading(below, 'Who takes it'),
    takingEntries(reception),
    paragraph(blockedText(reception)),
    ...(changes.length === 0
      ? []
      : [heading(below, `Since ${proposal.revises?.title ?? ''}`), changeEntries(changes)]),
  ];
}

/** "By USA, 2025-11-20, revises us-28; circulated." */
function originText({ proposal: { by, date, revises, status } }: Reception): string {
  const told = [
    by.length === 0 ? '' : `By ${names(by)}`,
    date ?? '',
    revises === null ? '' : `revises ${revises.title}`,
    status ?? '',
  ];
  const said = told.filter((part) => part !== '').join(', ');
  return said === '' ? 'A draft.' : `${said}.`;
}

function gridTable(issues: readonly Issue[], parties: readonly Party[], answers: readonly Answer[]): Block {
  const found = new Map(answers.map((answer) => [`${answer.issue.id} ${answer.party.id}`, answer]));
  const rows = issues.map((issue): readonly Cell[] => {
    const cells = parties.map((party) => found.get(`${issue.id} ${party.id}`));
    const point = cells[0] === undefined ? '' : pointWords(issue, cells[0].point);
    return [
      [plain(issue.title)],
      [plain(point, 'strong')],
      ...cells.map((answer): Cell => [answer === undefined ? [] : markText(answer)]),
    ];
  });
  return { kind: 'table', heads: ['Issue', 'The draft', ...parties.map((party) => party.name)], rows };
}

/** The mark of an answer; a star says that the party answered the draft itself. */
function markText({ stance, redline, recorded }: Answer): Text {
  const kind: Mark = redline ? 'redline' : stance;
  return line(mark(kind), recorded === null ? '' : ' *');
}

function recordedBlocks(answers: readonly Answer[]): readonly Block[] {
  const recorded = answers.filter((answer) => answer.recorded !== null);
  if (recorded.length === 0) return [];
  const entries = recorded.map((answer) => ({
    label: `* ${answer.issue.title}`,
    text: line(
      because(answer) ?? '',
      plain(grounds(citeById, answer.recorded?.basis ?? null, answer.recorded?.evidence ?? []), 'muted'),
    ),
  }));
  return [
    paragraph(plain('* answered to the draft itself, which stands above what the position says', 'muted')),
    { kind: 'entries', entries },
  ];
}

/** For each party whether it takes the draft whole, in part or not, and the points that stop it. */
function takingEntries({ takers }: Reception): Entries {
  return {
    kind: 'entries',
    entries: takers.map((taker) => ({ label: taker.party.name, text: takingText(taker) })),
  };
}

function takingText({ answers: own, taking }: Taker): Text {
  const taken = own.filter(({ stance }) => stance === 'demands' || stance === 'accepts').length;
  const stops = own
    .filter(({ stance }) => stance === 'rejects')
    .map(({ issue, redline }) => issue.title + (redline ? ' (red line)' : ''));
  const waits = own.filter(({ stance }) => stance === 'terms').map(({ issue }) => issue.title);
  const stopped = stops.length === 0 ? '' : `; rejects its point on ${listed(stops)}`;
  const waiting = waits.length === 0 ? '' : `; on terms: ${listed(waits)}`;
  switch (taking) {
    case 'whole':
      return plain('takes it whole', 'good');
    case 'part':
      return line(plain(`takes ${taken} of ${counted(own.length, 'point')}`, 'fair'), stopped, waiting);
    case 'none':
      return line(plain('takes none of it', stops.length > 0 ? 'poor' : 'plain'), stopped, waiting);
    case 'unstated':
      return plain('states nothing on its issues', 'muted');
    default:
      return taking satisfies never;
  }
}

/** Who blocks a draft, in one sentence. */
export function blockedText({ blockedBy }: Reception): Text {
  return blockedBy.length === 0
    ? plain('Nobody blocks it.', 'good')
    : plain(`Blocked by ${names(blockedBy)}.`, 'poor');
}

function changeEntries(changes: readonly Change[]): Entries {
  const entries = changes.map(({ issue, from, to, better, worse }) => {
    const told = [
      better.length === 0 ? '' : `better for ${names(better)}`,
      worse.length === 0 ? '' : `worse for ${names(worse)}`,
    ];
    const turns = told.filter((part) => part !== '').join(', ');
    const moved = `${from === null ? 'not covered' : pointWords(issue, from)} → ${to === null ? 'left out' : pointWords(issue, to)}`;
    return { label: issue.title, text: line(moved, plain(turns === '' ? '' : `: ${turns}`, 'muted')) };
  });
  return { kind: 'entries', entries };
}

/** All drafts in order, with how far each party takes them, and which comes closest to each. */
export function listBlocks(receptions: readonly Reception[]): readonly Block[] {
  const [first] = receptions;
  if (first === undefined) return [heading(1, 'Drafts'), paragraph('The model holds no draft.')];
  const rows = receptions.map((reception): readonly Cell[] => {
    const { proposal, takers } = reception;
    return [
      [plain(proposal.title, 'strong'), plain(proposal.id, 'muted')],
      [plain(proposal.date ?? '')],
      [plain(names(proposal.by))],
      ...takers.map(scoreCell),
      [plain(names(reception.blockedBy), 'poor')],
    ];
  });
  const heads = ['Draft', 'Date', 'By', ...first.takers.map(({ party }) => party.name), 'Blocked by'];
  return [
    heading(1, counted(receptions.length, 'draft')),
    { kind: 'table', heads, rows },
    { kind: 'entries', entries: first.takers.flatMap(({ party }) => closestTo(party, receptions)) },
  ];
}

/** How many points a party takes, takes on terms, and rejects; and how close the draft comes to its demands. */
function scoreCell({ answers, taking, closeness }: Taker): Cell {
  const { demands = 0, accepts = 0, terms = 0, rejects = 0, redlines = 0 } = countsOf(answers);
  const parts: readonly (readonly [Mark, number])[] = [
    ['demands', demands],
    ['accepts', accepts],
    ['terms', terms],
    ['rejects', rejects - redlines],
    ['redline', redlines],
  ];
  const told = parts.flatMap(([kind, n]) => (n === 0 ? [] : [line(mark(kind), ` ${n}`)]));
  return [
    told.length === 0 ? plain(taking === 'unstated' ? 'no position' : 'silent', 'muted') : join(told, ' '),
    ...(closeness === null ? [] : [plain(`${Math.round(closeness * 100)} % close`, 'muted')]),
  ];
}

/** The draft that comes closest to what a party demands, its own aside. */
function closestTo(party: Party, receptions: readonly Reception[]): Entries['entries'] {
  const measured = receptions.flatMap(({ proposal, takers }) => {
    const closeness = takers.find((taker) => taker.party === party)?.closeness ?? null;
    return closeness === null || proposal.by.includes(party) ? [] : [{ proposal, closeness }];
  });
  const most = measured.reduce((best, { closeness }) => Math.max(best, closeness), 0);
  const closest = measured
    .filter(({ closeness }) => closeness === most)
    .map(({ proposal }) => proposal.title);
  if (closest.length === 0) return [];
  return [
    {
      label: `closest to ${party.name}`,
      text: line(plain(listed(closest), 'strong'), plain(` (${closeWords(most)})`, 'muted')),
    },
  ];
}

/** "61 % close to its demands". */
function closeWords(closeness: number): string {
  return `${Math.round(closeness * 100)} % close to its demands`;
}
