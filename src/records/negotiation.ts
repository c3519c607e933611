/** A whole model as a machine reads it: what `changes` compares, and what a file of it holds. */
import type { Negotiation, Rule } from '../model/negotiation.ts';
import { claimRecord } from './claim.ts';
import type { ClaimRecord } from './claim.ts';
import { eventRecord } from './event.ts';
import type { EventRecord } from './event.ts';
import { issueRecord } from './issue.ts';
import type { IssueRecord } from './issue.ts';
import { blocRecord, idsOf, partyRecord } from './party.ts';
import type { BlocRecord, PartyRecord } from './party.ts';
import { positionRecord } from './position.ts';
import type { PositionRecord } from './position.ts';
import { proposalRecord } from './proposal.ts';
import type { ProposalRecord } from './proposal.ts';
import { sourceRecord } from './source.ts';
import type { SourceRecord } from './source.ts';
import type { Day, Id, Words } from './text.ts';

/** How a deal is passed where not all need take it. */
export interface RuleRecord {
  readonly atLeast: number;
  readonly veto: readonly Id[];
}

/** What a model says of the talks as a whole, as of a day (YYYY-MM-DD). */
export interface HeadRecord {
  readonly title: Words;
  readonly date: Day;
  readonly phase: Words | null;
  readonly summary: Words | null;
  /** How many must take a deal and who must; null where all must. */
  readonly rule: RuleRecord | null;
  readonly notes: readonly ClaimRecord[];
}

/** A whole model, whatever the day: all positions of each history, all drafts, all events. */
export interface NegotiationRecord extends HeadRecord {
  readonly sources: readonly SourceRecord[];
  readonly parties: readonly PartyRecord[];
  readonly blocs: readonly BlocRecord[];
  readonly issues: readonly IssueRecord[];
  readonly positions: readonly PositionRecord[];
  readonly proposals: readonly ProposalRecord[];
  readonly events: readonly EventRecord[];
}

/** All that a model holds. */
export function negotiationRecord(negotiation: Negotiation): NegotiationRecord {
  const { history, sources, parties, blocs, issues } = negotiation;
  const positions = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
  return {
    ...headRecord(negotiation),
    sources: sources.map(sourceRecord),
    parties: parties.map(partyRecord),
    blocs: blocs.map(blocRecord),
    issues: issues.map((issue) => issueRecord(issue, history.settlements.get(issue) ?? [])),
    positions: positions.map(positionRecord),
    proposals: history.proposals.map(proposalRecord),
    events: history.events.map(eventRecord),
    // What the history holds stands in the lists; what is settled, with its issue; and who reads it is no part of it.
  } satisfies Record<Exclude<keyof Negotiation, 'history' | 'settlements' | 'reader'>, unknown>;
}

/** What a model says of the talks as a whole. */
export function headRecord({ title, date, phase, summary, rule, notes }: Negotiation): HeadRecord {
  return { title, date, phase, summary, rule: rule && ruleRecord(rule), notes: notes.map(claimRecord) };
}

/** How a deal is passed where not all need take it. */
export function ruleRecord({ atLeast, veto }: Rule): RuleRecord {
  return { atLeast, veto: idsOf(veto) } satisfies Record<keyof Rule, unknown>;
}
