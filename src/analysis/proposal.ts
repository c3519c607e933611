/** Who takes which point of a draft, then and now, who blocks it, and what changed since the draft that it revises. */
import { asOf } from '../model/at.ts';
import { meanOf, shareApart } from '../model/figures.ts';
import { grouped } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import type { DraftAnswer } from './draftanswer.ts';
import { answersTo } from './draftanswers.ts';
import { changesIn } from './draftchanges.ts';
import type { DraftChange } from './draftchanges.ts';
import { judgeDraft } from './draftverdict.ts';
import type { DraftVerdict, Judging } from './draftverdict.ts';
import { betterThanDraft, totalsOfDraft } from './draftworth.ts';
import type { BetterThanDraft, DraftTotals } from './draftworth.ts';
import { isScoring } from './importance.ts';
import { readersOf, tableOf } from './table.ts';

/** How one party takes a draft as a whole. */
export interface PartyReading {
  readonly party: Party;
  readonly isAuthor: boolean;
  /** Whether its agreement is among those that the draft takes. */
  readonly isAtTable: boolean;
  readonly answers: readonly DraftAnswer[];
  /** How close the draft comes to what the party demands, from 0 to 1; null where it demands nothing there. */
  readonly closeness: number | null;
}

/** A draft with its verdict, which is over the whole of it, and the answers to it on the issues asked about. */
export interface ProposalReading extends DraftVerdict {
  readonly proposal: Proposal;
  /** The day whose positions it is read from. */
  readonly asOf: string;
  /** Whether an answer to it is read from a position that is only supposed. */
  readonly isSupposed: boolean;
  /** Those that it is put to, its table first, with their answers on the issues asked about. */
  readonly byParty: readonly PartyReading[];
  /** The same with their answers to every point of it, from which the verdict comes. */
  readonly whole: readonly PartyReading[];
  readonly answers: readonly DraftAnswer[];
  /** The verdict on the day of the draft; null where it has none. */
  readonly whenItCame: DraftVerdict | null;
  /** Of the issues asked about, those that it leaves open on purpose, and those that it says nothing of. */
  readonly leftOpen: readonly Issue[];
  readonly unnamed: readonly Issue[];
  readonly changes: readonly DraftChange[];
  /** What it is worth to those at its table who score the deals between them; null where none scores anything. */
  readonly worth: DraftTotals | null;
  /** What is better than it, sought when it is told; null where not all at the table score. */
  readonly better: () => BetterThanDraft | null;
}

/**
 * A draft read from the positions: how each party but the mediators, its table first, stands to each point that it names
 * on the issues, today and on its own day. A recorded answer stands above what the position says. The verdict is over
 * all points, whatever the issues, for half a draft can be neither taken nor refused. Closeness is from 0 to 1, rounded to 12 decimals, and null where the party demands nothing on the issues that the draft covers.
 */
export function readProposal(
  negotiation: Negotiation,
  proposal: Proposal,
  issues: readonly Issue[],
): ProposalReading {
  return readOn(negotiation, proposal, issues, (day) => asOf(negotiation, day));
}

/** Several drafts, each day of theirs looked up once. */
export function readProposals(
  negotiation: Negotiation,
  proposals: readonly Proposal[],
  issues: readonly Issue[],
): readonly ProposalReading[] {
  const days = new Map<string, Negotiation>();
  const dayOf = (day: string): Negotiation => {
    const found = days.get(day) ?? asOf(negotiation, day);
    days.set(day, found);
    return found;
  };
  return proposals.map((proposal) => readOn(negotiation, proposal, issues, dayOf));
}

function readOn(
  negotiation: Negotiation,
  proposal: Proposal,
  issues: readonly Issue[],
  dayOf: (day: string) => Negotiation,
): ProposalReading {
  const seated = tableOf(negotiation, proposal);
  const judging = {
    issues: negotiation.issues.filter((issue) => proposal.points.has(issue)),
    readers: readersOf(negotiation, seated),
    table: new Set(seated),
  };
  const before = proposal.date === null ? null : dayOf(proposal.date);
  const all = answersTo(negotiation, before, proposal, seated, judging);
  const worthOn = (day: Negotiation): DraftTotals | null =>
    seated.some((party) => isScoring(day, party)) ? totalsOfDraft(day, proposal, seated) : null;
  const worth = worthOn(negotiation);
  const byIssue = grouped(all, ({ issue }) => issue);
  const answers = issues.flatMap((issue) => byIssue.get(issue) ?? []);
  return {
    ...judgeDraft(all, judging, ({ stance }) => stance, worth),
    proposal,
    asOf: negotiation.date,
    isSupposed: all.some(({ isSupposed }) => isSupposed),
    byParty: byReader(answers, proposal, judging),
    whole: byReader(all, proposal, judging),
    answers,
    whenItCame:
      before === null
        ? null
        : judgeDraft(all, judging, ({ whenItCame }) => whenItCame ?? 'unstated', worthOn(before)),
    leftOpen: issues.filter((issue) => proposal.open.includes(issue)),
    unnamed: issues.filter((issue) => !proposal.points.has(issue) && !proposal.open.includes(issue)),
    changes: changesIn(negotiation, proposal, issues, judging.readers),
    worth,
    better: () => (worth === null ? null : betterThanDraft(negotiation, proposal, seated)),
  };
}

/** The answers of each that reads a draft. */
function byReader(
  answers: readonly DraftAnswer[],
  { by }: Proposal,
  { readers, table }: Judging,
): readonly PartyReading[] {
  const byParty = grouped(answers, ({ party }) => party);
  return readers.map((party) => {
    const own = byParty.get(party) ?? [];
    const isAtTable = table.has(party);
    return { party, isAuthor: by.includes(party), isAtTable, answers: own, closeness: closenessTo(own) };
  });
}

/**
 * How close a draft comes to what a party demands: on a scale or range one less the distance as a part of its
 * length, on choices 1 or 0; the mean over the covered issues on which it demands something.
 */
function closenessTo(answers: readonly DraftAnswer[]): number | null {
  return meanOf(
    answers.flatMap(({ issue, point, demands }) =>
      demands.length === 0 ? [] : [1 - shareApart(issue)([span(point)], demands)],
    ),
  );
}
