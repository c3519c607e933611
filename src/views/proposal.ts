/** Drafts: who takes which point, who blocks, and what changed for whom. */
import { answerReason } from './answer.ts';
import type { Answer } from '../analysis/answer.ts';
import type { Reception, Taker } from '../analysis/proposal.ts';
import type { Party } from '../model/party.ts';
import { heading, join, line, mark, paragraph, plain, withLegend } from './block.ts';
import type { Block, Cell, Entries, Mark, Report } from './block.ts';
import { evidenceData } from './data.ts';
import { pointData, pointWords } from './point.ts';
import { receptionBlocks } from './reception.ts';
import { citeById, counted, listed, names } from './words.ts';

/** Answers `stance proposal`: the drafts named, each on its page; or all of them, in order. */
export function showProposals(receptions: readonly Reception[], inFull: boolean): Report {
  return {
    data: () => ({ proposals: receptions.map(receptionData) }),
    sheet: () => ({
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
            answerReason(answer),
          ];
        }),
      ),
    }),
    blocks: () =>
      withLegend(
        inFull ? receptions.flatMap((one) => receptionBlocks(one, citeById, 1)) : listBlocks(receptions),
      ),
    holds: true,
  };
}

/** Answers `stance show <draft>`. */
export function showProposal(reception: Reception): Report {
  const report = showProposals([reception], true);
  return { ...report, data: () => ({ shown: 'proposal', ...report.data() }), sheet: null };
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
      because: answerReason(answer),
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
    ...(closeness === null ? [] : [plain(`${percent(closeness)} % close`, 'muted')]),
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
  return `${percent(closeness)} % close to its demands`;
}

/** A share that is neither none nor all is never rounded to them. */
function percent(share: number): number {
  return share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}
