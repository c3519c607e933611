/** What is no longer as it was: answers since a draft came, and its points since the draft that it revises. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { DraftStance } from '../analysis/draftentry.ts';
import type { DraftChange } from '../analysis/draftchanges.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import { heading } from '../blocks/block.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { becomes, line, phrase } from '../blocks/text.ts';
import { grouped } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { stanceNames } from '../wording/draftanswer.ts';
import { pointWords } from '../wording/point.ts';
import { names } from '../wording/words.ts';

/** What has changed since a draft came and since the one before it, each under a heading. */
export function sinceBlocks(reading: ProposalReading, level: 2 | 4): readonly Block[] {
  const { proposal, byParty, changes } = reading;
  const turned = byParty.flatMap(turnEntries);
  return [
    ...(turned.length === 0
      ? []
      : [
          heading(level, `How its reading has changed since it came, on ${proposal.date ?? ''}`),
          { kind: 'entries', entries: turned } as const,
        ]),
    ...(changes.length === 0
      ? []
      : [heading(level, `Since ${proposal.revises?.title ?? ''}`), changeEntries(reading)]),
  ];
}

/** For each way in which a party's answers have turned, the issues on which they have. */
function turnEntries({ party, answers }: PartyReading): Entries['entries'] {
  const turned = answers.filter(isTurned);
  const word = (stance: DraftStance | null): string => (stance === null ? '' : stanceNames[stance]);
  const byTurn = grouped(turned, ({ stance, whenItCame }) => JSON.stringify([whenItCame, stance]));
  return [...byTurn.values()].flatMap((own) =>
    own.slice(0, 1).map(({ stance, whenItCame }) => ({
      label: party.name,
      text: line(
        word(whenItCame),
        becomes,
        word(stance),
        `: ${own.map(({ issue }) => issue.title).join('; ')}`,
      ),
    })),
  );
}

/** Whether an answer has come to say something else; what is supposed has not come, and silence after no position says no more. */
function isTurned({ stance, whenItCame, isSupposed }: DraftAnswer): boolean {
  const isMute = (one: DraftStance): boolean => one === 'silent' || one === 'unstated';
  return (
    !isSupposed && whenItCame !== null && whenItCame !== stance && !(isMute(whenItCame) && isMute(stance))
  );
}

function changeEntries({ proposal, changes, leftOpen }: ProposalReading): Entries {
  const wasOpen = (issue: Issue): boolean => proposal.revises?.open.includes(issue) === true;
  const entries = changes.flatMap(({ issue, from, to, better, worse }: DraftChange) => {
    const now = to === null ? (leftOpen.includes(issue) ? 'left open' : null) : pointWords(issue, to);
    if (now === null) return [];
    const told = [
      better.length === 0 ? '' : `nearer to what ${asking(better)}`,
      worse.length === 0 ? '' : `farther from what ${asking(worse)}`,
    ];
    const turns = told.filter((part) => part !== '').join(', ');
    const before = from === null ? (wasOpen(issue) ? 'left open' : 'new') : pointWords(issue, from);
    return [
      {
        label: issue.title,
        text: line(before, becomes, now, phrase(turns === '' ? '' : `: ${turns}`, 'muted')),
      },
    ];
  });
  // Much is left out of a short draft, and that must not hide what was changed.
  const left = changes.filter(({ issue, to }) => to === null && !leftOpen.includes(issue));
  const gone =
    left.length === 0
      ? []
      : [{ label: 'left out', text: phrase(`${left.map(({ issue }) => issue.title).join('; ')}.`) }];
  return { kind: 'entries', entries: [...entries, ...gone] };
}

function asking(parties: readonly Party[]): string {
  return `${names(parties)} ${parties.length === 1 ? 'asks' : 'ask'}`;
}
