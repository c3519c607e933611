/** The answers to `stance show`, told apart by what is shown. */
import type { Role } from '../../model/party.ts';
import type { BridgeRecord } from '../bridge.ts';
import type { CitationRecord } from '../citation.ts';
import type { ClaimRecord } from '../claim.ts';
import type { OfferRecord } from '../concession.ts';
import type { EventRecord } from '../event.ts';
import type { GapRecord, TotalsRecord, VerdictRecord } from '../gap.ts';
import type { ListedIssueRecord, RangeIssueRecord } from '../issue.ts';
import type { AgreedRecord } from '../issue.ts';
import type { RuleRecord } from '../negotiation.ts';
import type { BlocRecord, PartyRecord } from '../party.ts';
import type { StandingRecord } from '../position.ts';
import type { ReadingRecord } from '../reading.ts';
import type { RefusalRecord } from '../rejection.ts';
import type { SourceRecord } from '../source.ts';
import type { StanceRecord } from '../stance.ts';
import type { TimelineRecord } from '../timeline.ts';
import type { Id, Words } from '../text.ts';

/** A party in the list of the first screen. */
export interface ListedPartyRecord {
  readonly id: Id;
  readonly name: Words;
  readonly role: Role;
  /** Its public line on the talks as a whole. */
  readonly says: Words | null;
}

/** An issue as pages tell it. */
export type ShownIssueRecord = (Omit<ListedIssueRecord, 'settled'> | Omit<RangeIssueRecord, 'settled'>) & {
  /** What the parties compared have settled, of the latest day. */
  readonly settled: AgreedRecord | null;
};

/** The whole negotiation: verdicts over the parties `compared`, in the order of the model. */
export interface NegotiationShown {
  readonly shown: 'negotiation';
  readonly phase: Words | null;
  readonly summary: Words | null;
  /** How many must take a deal and who must; null where all must. */
  readonly rule: RuleRecord | null;
  readonly notes: readonly ClaimRecord[];
  readonly parties: readonly ListedPartyRecord[];
  readonly blocs: readonly Omit<BlocRecord, 'aliases'>[];
  readonly compared: readonly Id[];
  readonly totals: TotalsRecord;
  readonly gaps: readonly GapRecord[];
  readonly positions: readonly StandingRecord[];
  /** What parties outside reject of that which one inside would take. */
  readonly objections: readonly RefusalRecord[];
  /** What is offered, but not firmly. */
  readonly concessions: readonly OfferRecord[];
  readonly proposals: readonly ReadingRecord[];
  readonly bridges: readonly BridgeRecord[];
  readonly entries: readonly TimelineRecord[];
  /** The events after the day of the answer that the model calls scheduled or a deadline. */
  readonly ahead: readonly EventRecord[];
}

/** One issue, with where every party stands on it, by party. */
export interface IssueShown {
  readonly shown: 'issue';
  readonly issue: ShownIssueRecord;
  readonly compared: readonly Id[];
  readonly gap: GapRecord;
  readonly stances: Readonly<Record<Id, StanceRecord>>;
  readonly positions: readonly StandingRecord[];
}

/** One party, with the blocs that it is in, and all that it holds. */
export interface DossierRecord {
  readonly party: PartyRecord & { readonly blocs: readonly Id[] };
  readonly positions: readonly StandingRecord[];
  readonly rejections: readonly RefusalRecord[];
  readonly concessions: readonly OfferRecord[];
}

/** One party. */
export interface PartyShown extends DossierRecord {
  readonly shown: 'party';
}

/** One bloc, and where its members stand to each other. */
export interface BlocShown {
  readonly shown: 'bloc';
  readonly bloc: BlocRecord;
  readonly issues: readonly VerdictRecord[];
}

/** One draft. */
export interface ProposalShown {
  readonly shown: 'proposal';
  readonly proposals: readonly ReadingRecord[];
}

/** One source, and what cites it: the positions that hold on the day, and every place that had come by then. */
export interface SourceShown {
  readonly shown: 'source';
  readonly source: SourceRecord;
  readonly positions: readonly StandingRecord[];
  readonly citedBy: readonly CitationRecord[];
}

/** The negotiation, or what was named of it. */
export type ShowAnswer = NegotiationShown | IssueShown | PartyShown | BlocShown | ProposalShown | SourceShown;
