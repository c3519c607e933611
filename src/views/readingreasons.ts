/** Why parties answer a draft as they do: what they said of it, what stands in the way, and conditions that hold. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import { answerReason, isBrokenByAuthor } from '../wording/draftanswer.ts';
import { pointsQuoted, pointWords } from '../wording/point.ts';
import { needWords } from '../wording/terms.ts';
import { supportText } from '../wording/cite.ts';
import { ended } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';

/** Where a draft breaks a condition of its own author: what that asked for, and what stands there. */
export function brokenBlocks({ answers, proposal }: ProposalReading, cite: Cite): readonly Block[] {
  return answers.filter(isBrokenByAuthor(proposal)).map((answer) => {
    const { party, issue, point, entry, broken } = answer;
    const asked = broken.map(
      ({ need, at }) => `${needWords(need)}, where ${pointsQuoted(need.issue, [span(at)])} stands`,
    );
    return paragraph(
      phrase('It breaks a condition of its own author', 'poor'),
      `: ${party.name} takes ${pointsQuoted(issue, [span(point)])} on ${issue.title} only with ${ended(asked.join('; and with '))}`,
      entry === null ? '' : supportText(cite, entry.basis, entry.evidence),
    );
  });
}

/** What parties answered to the draft itself. */
export function answeredBlocks(
  answers: readonly DraftAnswer[],
  cite: Cite,
  you: Party | null = null,
): readonly Block[] {
  const recorded = answers.filter((answer) => answer.recorded !== null);
  if (recorded.length === 0) return [];
  const entries = recorded.map((answer) => ({
    label: `+ ${answer.issue.title}`,
    text: line(
      answerReason(answer, you) ?? '',
      supportText(cite, answer.recorded?.basis ?? null, answer.recorded?.evidence ?? []),
    ),
  }));
  return [
    paragraph(phrase('+ answered to the draft itself, which stands above what the position says', 'muted')),
    { kind: 'entries', entries },
  ];
}

/** Why parties stop at a point or take it on terms alone, and whose conditions hold, with the sources. */
export function reasonBlocks(reading: ProposalReading, cite: Cite, level: 2 | 4): readonly Block[] {
  const isTold = isBrokenByAuthor(reading.proposal);
  const own = reading.byParty
    .flatMap(({ answers }) => answers)
    .filter((answer) => answer.recorded === null && !isTold(answer));
  const against = own.filter(isInTheWay);
  const holding = own.filter(isHolding);
  return [
    ...(against.length === 0 ? [] : [heading(level, 'What stands in the way'), reasonEntries(against, cite)]),
    ...(holding.length === 0 ? [] : [heading(level, 'Conditions that hold'), reasonEntries(holding, cite)]),
  ];
}

/** Whether a party stops at the point, or takes it on terms alone. */
export function isInTheWay({ stance }: DraftAnswer): boolean {
  return stance === 'rejects' || stance === 'terms' || stance === 'unmet';
}

/** Whether a party takes the point since what it asked for in return stands. */
export function isHolding({ stance, condition, price }: DraftAnswer): boolean {
  return stance === 'accepts' && (condition === 'met' || price !== null);
}

function reasonEntries(answers: readonly DraftAnswer[], cite: Cite): Entries {
  const entries = answers.map((answer) => ({ label: answer.party.name, text: answerText(answer, cite) }));
  return { kind: 'entries', entries };
}

/** One answer with its point, and why it is so; to one party as "you". */
export function answerText(answer: DraftAnswer, cite: Cite, you: Party | null = null): Text {
  const { issue, point, stance, redline, entry } = answer;
  const reason = answerReason(answer, you);
  return line(
    mark(redline ? 'redline' : stance),
    phrase(` ${issue.title}: `, 'muted'),
    ended(pointWords(issue, point)),
    reason === null ? '' : ` ${reason}`,
    entry === null ? '' : supportText(cite, entry.basis, entry.evidence),
  );
}
