/** One draft in full: who takes which point, and what changed for whom since the draft that it revises. */
import { answerReason } from '../wording/draftanswer.ts';
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { DraftChange, ProposalReading, PartyReading } from '../analysis/proposal.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Block, Cell, Entries } from '../blocks/block.ts';
import type { Mark, Text } from '../blocks/text.ts';
import { pointWords } from '../wording/point.ts';
import { counted, supportWords, names, sentence } from '../wording/words.ts';
import type { Cite } from '../wording/words.ts';

/** One draft in full. */
export function readingBlocks(reading: ProposalReading, cite: Cite, level: 1 | 3): readonly Block[] {
  const { proposal, byParty, answers, changes } = reading;
  const parties = byParty.map(({ party }) => party);
  const { id, title, evidence, basis } = proposal;
  const below = level === 1 ? 2 : 4;
  const covered = [...new Set(answers.map(({ issue }) => issue))];
  return [
    heading(level, title, phrase(` (${id})`, 'muted')),
    paragraph(originText(reading), phrase(supportWords(cite, basis, evidence), 'muted')),
    ...(covered.length === 0
      ? [paragraph('It covers none of these issues.')]
      : [gridTable(covered, parties, answers)]),
    ...recordedBlocks(answers, cite),
    heading(below, 'Who takes it'),
    takingEntries(reading),
    paragraph(blockedText(reading)),
    ...reasonBlocks(reading, cite, below),
    ...(changes.length === 0
      ? []
      : [heading(below, `Since ${proposal.revises?.title ?? ''}`), changeEntries(changes)]),
  ];
}

/** "By USA, 2025-11-20, revises us-28; circulated." */
function originText({ proposal: { by, date, revises, status } }: ProposalReading): string {
  const told = [
    by.length === 0 ? '' : `By ${names(by)}`,
    date ?? '',
    revises === null ? '' : `revises ${revises.title}`,
    status ?? '',
  ];
  const said = told.filter((part) => part !== '').join(', ');
  return said === '' ? 'A draft.' : `${said}.`;
}

function gridTable(
  issues: readonly Issue[],
  parties: readonly Party[],
  answers: readonly DraftAnswer[],
): Block {
  const found = new Map(answers.map((answer) => [`${answer.issue.id} ${answer.party.id}`, answer]));
  const rows = issues.map((issue): readonly Cell[] => {
    const cells = parties.map((party) => found.get(`${issue.id} ${party.id}`));
    const point = cells[0] === undefined ? '' : pointWords(issue, cells[0].point);
    return [
      [phrase(issue.title)],
      [phrase(point, 'strong')],
      ...cells.map((answer): Cell => [answer === undefined ? [] : markText(answer)]),
    ];
  });
  return { kind: 'table', heads: ['Issue', 'The draft', ...parties.map((party) => party.name)], rows };
}

/** The mark of an answer; a star says that the party answered the draft itself. */
function markText({ stance, redline, recorded }: DraftAnswer): Text {
  const kind: Mark = redline ? 'redline' : stance;
  return line(mark(kind), recorded === null ? '' : ' *');
}

function recordedBlocks(answers: readonly DraftAnswer[], cite: Cite): readonly Block[] {
  const recorded = answers.filter((answer) => answer.recorded !== null);
  if (recorded.length === 0) return [];
  const entries = recorded.map((answer) => ({
    label: `* ${answer.issue.title}`,
    text: line(
      answerReason(answer) ?? '',
      phrase(supportWords(cite, answer.recorded?.basis ?? null, answer.recorded?.evidence ?? []), 'muted'),
    ),
  }));
  return [
    paragraph(phrase('* answered to the draft itself, which stands above what the position says', 'muted')),
    { kind: 'entries', entries },
  ];
}

/** For each party whether it takes the draft whole, in part or not, and the points that stop it. */
function takingEntries({ byParty }: ProposalReading): Entries {
  return {
    kind: 'entries',
    entries: byParty.map((reader) => ({ label: reader.party.name, text: takingText(reader) })),
  };
}

function takingText({ answers: own, taking }: PartyReading): Text {
  const taken = own.filter(({ stance }) => stance === 'demands' || stance === 'accepts').length;
  const stops = own
    .filter(({ stance }) => stance === 'rejects')
    .map(({ issue, redline }) => issue.title + (redline ? ' (red line)' : ''));
  const waits = own.filter(({ stance }) => stance === 'terms').map(({ issue }) => issue.title);
  const stopped = stops.length === 0 ? '' : `. Rejects its point on: ${stops.join('; ')}`;
  const waiting = waits.length === 0 ? '' : `. Takes on terms: ${waits.join('; ')}`;
  switch (taking) {
    case 'whole':
      return phrase('takes it whole', 'good');
    case 'part':
      return line(phrase(`takes ${taken} of ${counted(own.length, 'point')}`, 'fair'), stopped, waiting);
    case 'none':
      if (stops.length + waits.length === 0) return phrase('neither takes nor rejects any of it', 'muted');
      return line(phrase('takes none of it', stops.length > 0 ? 'poor' : 'plain'), stopped, waiting);
    case 'unstated':
      return phrase('states nothing on its issues', 'muted');
    default:
      return taking satisfies never;
  }
}

/** Why parties stop at a point or take it on terms alone, by what their positions say, with the sources. */
function reasonBlocks({ byParty }: ProposalReading, cite: Cite, level: 2 | 4): readonly Block[] {
  const own = byParty.flatMap((reader) => reader.answers);
  const entries = own.flatMap((answer) => {
    const { party, issue, point, stance, redline, recorded, entry } = answer;
    if (recorded !== null || entry === null || (stance !== 'rejects' && stance !== 'terms')) return [];
    const reason = answerReason(answer);
    const text = line(
      mark(redline ? 'redline' : stance),
      phrase(` ${issue.title}: `, 'muted'),
      sentence(pointWords(issue, point)),
      reason === null ? '' : ` ${reason}`,
      phrase(supportWords(cite, entry.basis, entry.evidence), 'muted'),
    );
    return [{ label: party.name, text }];
  });
  return entries.length === 0 ? [] : [heading(level, 'What stands in the way'), { kind: 'entries', entries }];
}

function changeEntries(changes: readonly DraftChange[]): Entries {
  const entries = changes.flatMap(({ issue, from, to, better, worse }) => {
    if (to === null) return [];
    const told = [
      better.length === 0 ? '' : `better for ${names(better)}`,
      worse.length === 0 ? '' : `worse for ${names(worse)}`,
    ];
    const turns = told.filter((part) => part !== '').join(', ');
    const moved = `${from === null ? 'new' : pointWords(issue, from)} → ${pointWords(issue, to)}`;
    return [{ label: issue.title, text: line(moved, phrase(turns === '' ? '' : `: ${turns}`, 'muted')) }];
  });
  // Much is left out of a short draft, and that must not hide what was changed.
  const left = changes.filter(({ to }) => to === null).map(({ issue }) => issue.title);
  const gone = left.length === 0 ? [] : [{ label: 'left out', text: phrase(`${left.join('; ')}.`) }];
  return { kind: 'entries', entries: [...entries, ...gone] };
}

/** Who blocks a draft, in one sentence. */
export function blockedText({ blockedBy }: ProposalReading): Text {
  return blockedBy.length === 0
    ? phrase('Nobody blocks it.', 'good')
    : phrase(`Blocked by ${names(blockedBy)}.`, 'poor');
}
