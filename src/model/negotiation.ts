/**
 * The nouns: a negotiation as linked, readonly objects. A position holds its issue and its holder, not
 * their ids; every list keeps the order of the file, which is the order of everything printed.
 */
import type { Span } from './points.ts';
import type { Stance } from './stance.ts';

/** How a claim is known: the party stated it, it was reported, or the author inferred it. Weakest last. */
export type Basis = 'stated' | 'reported' | 'inferred';
export const bases = ['stated', 'reported', 'inferred'] as const satisfies readonly Basis[];

/** Where claims come from: an article, a memorandum, minutes. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly note: string | null;
}

/** One source of a claim, the place in it, and its words. */
export interface Evidence {
  readonly source: Source;
  readonly at: string | null;
  readonly quote: string | null;
}

/** What a statement rests on; entries of a position that give nothing of their own have the position's. */
export interface Grounded {
  readonly basis: Basis | null;
  readonly evidence: readonly Evidence[];
}

/** A sentence of the model, such as a note or a public line, with what it rests on. */
export interface Claim extends Grounded {
  readonly text: string;
}

/** What a party is in the talks; verdicts are over the principals unless others are named. */
export type Role = 'principal' | 'mediator' | 'guarantor' | 'stakeholder';
export const roles = ['principal', 'mediator', 'guarantor', 'stakeholder'] as const satisfies readonly Role[];

export type Trust = 'none' | 'low' | 'some' | 'high';
export const trusts = ['none', 'low', 'some', 'high'] as const satisfies readonly Trust[];

/** What one party thinks of another. */
export interface View extends Grounded {
  readonly of: Party;
  readonly trust: Trust | null;
  readonly because: string | null;
}

/** Whoever takes positions: a state, a firm, a union, a faction. */
export interface Party {
  readonly kind: 'party';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: Role;
  /** Its public line on the talks as a whole. */
  readonly says: Claim | null;
  /** What it does if there is no agreement (its BATNA). */
  readonly alternative: Claim | null;
  readonly views: readonly View[];
  readonly notes: readonly Claim[];
}

/** Parties that are read together; its members may disagree. */
export interface Bloc {
  readonly kind: 'bloc';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly Party[];
}

/** One possible answer to an issue of choices or of a scale. */
export interface Point {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
}

interface IssueBase {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly group: string | null;
  readonly notes: readonly Claim[];
}

/** An issue whose points are listed, in no order. */
export interface ChoicesIssue extends IssueBase {
  readonly kind: 'choices';
  readonly points: readonly Point[];
}

/** An issue whose points are steps, listed from one end to the other. */
export interface ScaleIssue extends IssueBase {
  readonly kind: 'scale';
  readonly points: readonly Point[];
}

export type ListedIssue = ChoicesIssue | ScaleIssue;

/** An issue whose points are the numbers from one end to the other. */
export interface RangeIssue extends IssueBase {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
}

/** One question on the table. Where a point is a number, it is its place in `points`, or the number on a range. */
export type Issue = ListedIssue | RangeIssue;

export type SettledStatus = 'in-principle' | 'provisional' | 'final';
export const settledStatuses = [
  'in-principle',
  'provisional',
  'final',
] as const satisfies readonly SettledStatus[];

/** A recorded agreement on an issue, between the parties that made it. */
export interface Settlement extends Grounded {
  readonly at: number;
  readonly status: SettledStatus | null;
  readonly since: string | null;
  readonly between: readonly Party[];
}

interface Entry extends Grounded {
  readonly because: string | null;
}

/** What a party asks for: a point, or on a range an interval. */
export interface Demand extends Entry {
  readonly at: Span;
}

export type ConcessionStatus = 'offered' | 'hinted' | 'symbolic' | 'withdrawn';
export const concessionStatuses = [
  'offered',
  'hinted',
  'symbolic',
  'withdrawn',
] as const satisfies readonly ConcessionStatus[];

/** A point of another issue that a concession waits for. */
export interface Need {
  readonly issue: Issue;
  readonly at: number;
}

/** Another point that a party would settle for. */
export interface Concession extends Entry {
  readonly at: number;
  /** What it wants in return, in words. */
  readonly for: string | null;
  readonly needs: readonly Need[];
  readonly status: ConcessionStatus;
}

/** Why a red line is not the negotiator's to move; `unspecified` where the file says only that it is one. */
export type Redline = 'law' | 'mandate' | 'principle' | 'unspecified';
export const redlineGrounds = ['law', 'mandate', 'principle'] as const satisfies readonly Redline[];

/** What a rejection names: a point, all beyond a number, or every point not demanded or accepted. */
export type Rejected =
  { readonly kind: 'point' | 'above' | 'below'; readonly at: number } | { readonly kind: 'others' };

/** A point that a party refuses. */
export interface Rejection extends Entry {
  readonly what: Rejected;
  readonly redline: Redline | null;
}

/** What one party, or a bloc for its members, says of one issue. */
export interface Position extends Grounded {
  readonly holder: Party | Bloc;
  readonly issue: Issue;
  /** The day from which it holds, or null for the model's beginning. */
  readonly since: string | null;
  /** Why it is as it is, such as what moved the party. */
  readonly because: string | null;
  readonly demands: readonly Demand[];
  readonly concedes: readonly Concession[];
  readonly rejects: readonly Rejection[];
  readonly interest: string | null;
  readonly says: Claim | null;
  readonly importance: number | null;
  /** The class of each point, worked out from the entries. */
  readonly stance: Stance;
}

/** What a party said of a point of a draft; to reserve is to take it with doubts. */
export type AnswerWord = 'accepts' | 'rejects' | 'reserves';
export const answerWords = ['accepts', 'rejects', 'reserves'] as const satisfies readonly AnswerWord[];

/** A recorded answer of a party to one point of a draft. */
export interface Response extends Entry {
  readonly party: Party;
  readonly issue: Issue;
  readonly answer: AnswerWord;
  readonly date: string | null;
}

export type ProposalStatus = 'draft' | 'circulated' | 'withdrawn' | 'agreed';
export const proposalStatuses = [
  'draft',
  'circulated',
  'withdrawn',
  'agreed',
] as const satisfies readonly ProposalStatus[];

/** A draft: one point on each issue that it covers. */
export interface Proposal extends Grounded {
  readonly kind: 'proposal';
  readonly id: string;
  readonly title: string;
  readonly by: readonly Party[];
  readonly date: string | null;
  /** The draft that it follows. */
  readonly revises: Proposal | null;
  readonly status: ProposalStatus | null;
  /** The point that it names on each issue, in the order of the draft. */
  readonly points: ReadonlyMap<Issue, number>;
  readonly responses: readonly Response[];
}

/** Something that happened, beside positions and drafts. */
export interface TalksEvent extends Grounded {
  readonly date: string;
  readonly title: string;
}

/** All that a model records, whatever the day. */
export interface History {
  /** The positions of each holder on each issue, the oldest first. */
  readonly positions: ReadonlyMap<Party | Bloc, ReadonlyMap<Issue, readonly Position[]>>;
  readonly settlements: ReadonlyMap<Issue, Settlement>;
  readonly proposals: readonly Proposal[];
  readonly events: readonly TalksEvent[];
}

/** A whole negotiation, as of its date. */
export interface Negotiation {
  readonly title: string;
  readonly date: string;
  readonly phase: string | null;
  readonly summary: string | null;
  readonly notes: readonly Claim[];
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  readonly blocs: readonly Bloc[];
  readonly issues: readonly Issue[];
  /** What each party holds on each issue that day: its own position, else that of its bloc. */
  readonly positions: ReadonlyMap<Party, ReadonlyMap<Issue, Position>>;
  /** What is recorded as settled that day. */
  readonly settlements: ReadonlyMap<Issue, Settlement>;
  /** The drafts so far, the oldest first. */
  readonly proposals: readonly Proposal[];
  /** The events so far, the oldest first. */
  readonly events: readonly TalksEvent[];
  readonly history: History;
}

/** The position that counts for a party on an issue, its bloc's where it has none of its own. */
export function positionOf(negotiation: Negotiation, party: Party, issue: Issue): Position | null {
  return negotiation.positions.get(party)?.get(issue) ?? null;
}

/** The bloc that a party's position comes from, or null where the position is its own. */
export function viaOf(position: Position): Bloc | null {
  return position.holder.kind === 'bloc' ? position.holder : null;
}
