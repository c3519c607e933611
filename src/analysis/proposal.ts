/** Who takes which point of a draft, then and now, who blocks it, and what changed since the draft that it revises. */
import { asOf } from '../model/at.ts';
import { meanOf, shareApart } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import { answerOf } from './draftanswer.ts';
import type { DraftAnswer, Tabled } from './draftanswer.ts';
import { changesIn } from './draftchanges.ts';
import type { DraftChange } from './draftchanges.ts';
import { judgeDraft } from './draftverdict.ts';
import type { DraftVerdict } from './draftverdict.ts';
import { partiesOn } from './settled.ts';
import { readersOf, standingIn, tableOf } from './table.ts';

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

/** A draft with every answer to it. */
export interface ProposalReading extends DraftVerdict {
  readonly proposal: Proposal;
  /** The day whose positions it is read from. */
  readonly asOf: string;
  /** Those that it is put to, its table first. */
  readonly byParty: readonly PartyReading[];
  readonly answers: readonly DraftAnswer[];
  /** The verdict on the day of the draft; null where it has none. */
  readonly whenItCame: DraftVerdict | null;
  /** Of the issues asked about, those that it leaves open on purpose, and those that it says nothing of. */
  readonly leftOpen: readonly Issue[];
  readonly unnamed: readonly Issue[];
  readonly changes: readonly DraftChange[];
}

/**
 * A draft read from the positions: how each party but the mediators, its table first, stands to each point that it names
 * on the issues, today and on its own day. A recorded answer stands above what the position says. Closeness is from 0 to
 * 1, rounded to 12 decimals, and null where the party demands nothing on the issues that the draft covers.
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
  const table = tableOf(negotiation, proposal);
  const parties = readersOf(negotiation, table);
  const now = { negotiation, proposal, standing: standingIn(negotiation, proposal, table) };
  const before = proposal.date === null ? null : tabledOn(dayOf(proposal.date), proposal, table);
  const answers = issues.flatMap((issue) => {
    const point = proposal.points.get(issue);
    if (point === undefined) return [];
    return partiesOn(issue, parties).map((party): DraftAnswer => {
      const whenItCame = before === null ? null : answerOf(before, issue, point, party).stance;
      return { ...answerOf(now, issue, point, party), whenItCame };
    });
  });
  return {
    ...judgeDraft(answers, parties, table, ({ stance }) => stance),
    proposal,
    asOf: negotiation.date,
    byParty: parties.map((party) => {
      const own = answers.filter((answer) => answer.party === party);
      const isAuthor = proposal.by.includes(party);
      return { party, isAuthor, isAtTable: table.includes(party), answers: own, closeness: closenessTo(own) };
    }),
    answers,
    whenItCame:
      before === null
        ? null
        : judgeDraft(answers, parties, table, ({ whenItCame }) => whenItCame ?? 'unstated'),
    leftOpen: issues.filter((issue) => proposal.open.includes(issue)),
    unnamed: issues.filter((issue) => !proposal.points.has(issue) && !proposal.open.includes(issue)),
    changes: changesIn(negotiation, proposal, issues, parties),
  };
}

/** The draft as it was on a day, with the answers given by then. */
function tabledOn(negotiation: Negotiation, proposal: Proposal, table: readonly Party[]): Tabled {
  const then = negotiation.proposals.find(({ id }) => id === proposal.id) ?? proposal;
  return { negotiation, proposal: then, standing: standingIn(negotiation, then, table) };
}

/**
 * How close a draft comes to what a party demands: on a scale or range one less the distance as a part of its
 * length, on choices 1 or 0; the mean over the covered issues on which it demands something.
 */
function closenessTo(answers: readonly DraftAnswer[]): number | null {
  return meanOf(
    answers.flatMap(({ issue, point, demands }) =>
      demands.length === 0 ? [] : [1 - shareApart(issue, [span(point)], demands)],
    ),
  );
}
