/**
 * The public library: models read from text, names found in them, each question as a pure function, and the
 * records that the JSON of the command line is made of. Nothing here touches a process, a disk or a stream.
 */

// A model, from its text.
export { load } from './load/load.ts';
export type { Loaded, LoadOptions, ModelText } from './load/loaded.ts';
export type { Code, Diagnostic, FaultCode, Severity, WarningCode } from './model/diagnostic.ts';

// A model anew, from what is known of it.
export { redact } from './redacting/redact.ts';

// What a model holds.
export type { Basis, Claim, Evidence, Source, Supported, WrittenBasis } from './model/claim.ts';
export type {
  Concession,
  ConcessionStatus,
  Demand,
  Entry,
  Need,
  Redline,
  Rejected,
  Rejection,
  Score,
} from './model/entry.ts';
export type { Holder } from './model/holder.ts';
export type {
  ChoicesIssue,
  Issue,
  ListedIssue,
  Point,
  RangeIssue,
  ScaleIssue,
  SettledStatus,
  Settlement,
} from './model/issue.ts';
export { positionOf } from './model/negotiation.ts';
export type { History, Negotiation, Rule } from './model/negotiation.ts';
export type { Bloc, Party, Role, Trust, View, WalkAway } from './model/party.ts';
export type { Reader } from './model/reader.ts';
export type { PointSet, Span } from './model/points.ts';
export type { Position } from './model/position.ts';
export type { TalksEvent } from './model/event.ts';
export type { AnswerWord, Proposal, ProposalStatus, Response } from './model/proposal.ts';
export type { Side } from './model/side.ts';
export { classOf } from './model/stance.ts';
export type { Conceded, PointClass, Stance, Taken, Weight } from './model/stance.ts';
export { states } from './model/state.ts';
export type { State } from './model/state.ts';
export type { Weighing } from './model/weighing.ts';

// From what a user types to what is meant; a word that names nothing throws a UsageError, with a hint.
export { asOf } from './model/at.ts';
export type { Timeless } from './model/at.ts';
export { findIssue, findIssues, findNamed, findParties, findParty, findProposal } from './words/find.ts';
export { findPoint } from './words/point.ts';
export type { Named } from './words/find.ts';
export { findSide } from './words/side.ts';
export { parseDraft } from './words/draft.ts';
export { suppose } from './words/suppose.ts';
export type { Supposed } from './words/suppose.ts';
export { UsageError } from './words/usage.ts';
export type { UsageCode } from './words/usage.ts';

// The questions, each a pure function.
export { findAlignment } from './analysis/alignment.ts';
export type { Alignment } from './analysis/alignment.ts';
export { findBridges } from './analysis/bridge.ts';
export { findDeals } from './analysis/deals.ts';
export type { Deals, DealsAsked, Limit } from './analysis/deals.ts';
export type { OnFrontier } from './analysis/deals/onzone.ts';
export type { Ruling } from './analysis/deals/ruling.ts';
export type { AskedDeal, Asks } from './analysis/deals/asks.ts';
export type { Standing } from './analysis/settled.ts';
export type { Bar } from './analysis/deals/barred.ts';
export type { Bounded } from './analysis/deals/bounded.ts';
export type { Counts } from './analysis/deals/counts.ts';
export type { Deal } from './analysis/deals/deal.ts';
export type { Dealings } from './analysis/deals/dealings.ts';
export type { DraftDeal, DraftDeals } from './analysis/deals/drafts.ts';
export type { Efficiency } from './analysis/deals/efficiency.ts';
export type { Among, From } from './analysis/deals/from.ts';
export type { Frontier, Merging, PointWorth, TooLarge } from './analysis/deals/frontier.ts';
export type { Grounds, Met } from './analysis/deals/grounds.ts';
export type { PointQuestion } from './analysis/deals/links.ts';
export type { DealMeasure } from './analysis/deals/measures.ts';
export type { NamedDeals } from './analysis/deals/named.ts';
export type { Ranked } from './analysis/deals/packages.ts';
export type { Partials } from './analysis/deals/partials.ts';
export type { Refuser } from './analysis/deals/refusals.ts';
export type { DealObjector, PointSaying, Saying } from './analysis/deals/said.ts';
export type { Scorer, Scoring, Unscored } from './analysis/deals/scoring.ts';
export type { DealIssue, Hold, Space } from './analysis/deals/space.ts';
export type { Stand } from './analysis/deals/stand.ts';
export type { Price } from './analysis/price.ts';
export type { ToldDeal } from './analysis/deals/told.ts';
export { findTrades } from './analysis/trades.ts';
export type { Trades, TradesAsked } from './analysis/trades.ts';
export type { TradeBar } from './analysis/trades/bars.ts';
export type { Base } from './analysis/trades/base.ts';
export type { ChangedDeal } from './analysis/trades/changed.ts';
export type { Exchange, Offered, OtherStand } from './analysis/trades/exchange.ts';
export type { Leaning, Leant } from './analysis/trades/leanings.ts';
export type { Cost, GivenPoint, Swap } from './analysis/trades/swaps.ts';
export type { BelowWalkAway, Change, Ground, Trade } from './analysis/trades/trade.ts';
export type { Fraction } from './model/fraction.ts';
export type { Whole } from './model/whole.ts';
export type { Takers } from './analysis/accepting.ts';
export type { Crossing, Move, Way } from './analysis/crossing.ts';
export type { Burden } from './analysis/burdens.ts';
export type { Bridge } from './analysis/bridge.ts';
export type { Candidate, Step } from './analysis/step.ts';
export type { Midpoint, Trial } from './analysis/candidates.ts';
export { findChanges } from './analysis/changes.ts';
export type { ChangedPart, ModelChange } from './analysis/changes.ts';
export type { Cohesion } from './analysis/cohesion.ts';
export { compareParties } from './analysis/compare.ts';
export { listConcessions } from './analysis/concessions.ts';
export type { Offer } from './analysis/concessions.ts';
export type { Distance } from './analysis/distance.ts';
export { diffParties } from './analysis/diff.ts';
export type { Diff, Difference } from './analysis/diff.ts';
export { findGaps } from './analysis/gaps.ts';
export type { Contested, Gap, Objector } from './analysis/gaps.ts';
export type { Held } from './analysis/held.ts';
export type { Pair } from './analysis/pairs.ts';
export type { Partner, Partners, Ranking } from './analysis/partners.ts';
export { listPositions } from './analysis/positions.ts';
export type { BetterThanDraft, DraftTotals } from './analysis/draftworth.ts';
export { readProposal, readProposals } from './analysis/proposal.ts';
export type { PartyReading, ProposalReading } from './analysis/proposal.ts';
export type { Broken, Condition } from './analysis/conditions.ts';
export type { DraftAnswer } from './analysis/draftanswer.ts';
export type { DraftStance } from './analysis/draftentry.ts';
export type { DraftChange } from './analysis/draftchanges.ts';
export type { DraftVerdict, DraftVerdictWord, Refusing, Unsettled } from './analysis/draftverdict.ts';
export { listRejections } from './analysis/rejections.ts';
export type { Refusal } from './analysis/rejections.ts';
export type { Approach } from './analysis/approach.ts';
export type { States } from './analysis/course.ts';
export { findTimeline } from './analysis/timeline.ts';
export type { TimelineEntry } from './analysis/timeline.ts';
export type { Moved } from './analysis/moved.ts';
export type { Reached, Turn } from './analysis/reached.ts';
export { findAhead } from './analysis/ahead.ts';
export { findCitations } from './analysis/citations.ts';
export type { Citation, CitingPlace, PositionPart } from './analysis/citations.ts';
export { laterDays } from './analysis/later.ts';
export type { DatedKind, Shown } from './analysis/later.ts';
export type { OnTerms } from './analysis/terms.ts';
export { judge } from './analysis/verdict.ts';
export type { Verdict } from './analysis/verdict.ts';

// The JSON of any command.
export { answer, answerChanges, answerCheck, answerExplain } from './answer.ts';
export type { Asking } from './answer.ts';
export type { OptionsOf, QuestionName } from './commands/commands.ts';
export type { NamedModel, NamedVersion } from './commands/question.ts';
export type { Answer, Answers, CommandName, Contract } from './records/answers/answers.ts';

// The records: what the JSON is made of, and what makes it of the nouns.
export type { CohesionRecord, PairRecord, PartnersRecord } from './records/alignment.ts';
export type { AlignmentAnswer } from './records/answers/alignment.ts';
export type { BridgeAnswer } from './records/answers/bridge.ts';
export type {
  BestDealRecord,
  BetterDealRecord,
  BoundRecord,
  CountRecord,
  DealCountsRecord,
  DealIssueRecord,
  DealLimitRecord,
  DealName,
  DealRecord,
  DealsAnswer,
  DealTotalsRecord,
  DraftDealRecord,
  ExactRecord,
  FromRecord,
  FrontierCountRecord,
  FrontierEntryRecord,
  NamedDealRecord,
  OpenPointRecord,
  PackageRecord,
  RefusedPointRecord,
  ShortDealRecord,
  TotalledDealRecord,
} from './records/answers/deals.ts';
export type { TradedIssueRecord, TradeRecord, TradesAnswer } from './records/answers/trades.ts';
export type { ChangesAnswer } from './records/answers/changes.ts';
export type { CheckAnswer } from './records/answers/check.ts';
export type { CompareAnswer } from './records/answers/compare.ts';
export type { ConcessionsAnswer } from './records/answers/concessions.ts';
export type { DiffAnswer, DifferenceRecord, SideRecord } from './records/answers/diff.ts';
export type { NoAnswer, NoAnswerCode, NoAnswerError } from './records/answers/noanswer.ts';
export type { ContractVersion, Envelope, ModelName } from './records/answers/envelope.ts';
export type { GapsAnswer } from './records/answers/gaps.ts';
export type { PositionsAnswer } from './records/answers/positions.ts';
export type { ProposalAnswer } from './records/answers/proposal.ts';
export type { RejectionsAnswer } from './records/answers/rejections.ts';
export type { ReportAnswer } from './records/answers/report.ts';
export type {
  BlocShown,
  DossierRecord,
  IssueShown,
  ListedPartyRecord,
  NegotiationShown,
  PartyShown,
  ProposalShown,
  ShowAnswer,
  ShownIssueRecord,
  SourceShown,
} from './records/answers/show.ts';
export type { CaseRecord, SheetAnswer } from './records/answers/sheet.ts';
export type { TimelineAnswer } from './records/answers/timeline.ts';
export type { BridgeRecord, CandidateRecord, MoveRecord } from './records/bridge.ts';
export type { ChangeRecord, Thing, ThingRecord } from './records/change.ts';
export type { CitationRecord } from './records/citation.ts';
export { claimRecord, evidenceRecord, supportRecord } from './records/claim.ts';
export type { ClaimRecord, EvidenceRecord, SupportRecord } from './records/claim.ts';
export type { OfferRecord } from './records/concession.ts';
export type { ExplainAnswer } from './records/answers/explain.ts';
export type { ExplanationRecord } from './records/explanation.ts';
export { diagnosticRecord } from './records/diagnostic.ts';
export type { DiagnosticRecord } from './records/diagnostic.ts';
export {
  concessionRecord,
  demandRecord,
  reasonRecord,
  rejectionRecord,
  scoreRecord,
} from './records/entry.ts';
export type {
  ConcessionRecord,
  DemandRecord,
  NeedRecord,
  ReasonRecord,
  RejectionRecord,
  ScoreRecord,
} from './records/entry.ts';
export { eventRecord } from './records/event.ts';
export type { EventRecord } from './records/event.ts';
export type {
  ContestedRecord,
  DistanceRecord,
  GapRecord,
  HeldRecord,
  ObjectorRecord,
  TermsRecord,
  TotalsRecord,
  VerdictRecord,
} from './records/gap.ts';
export { issueRecord } from './records/issue.ts';
export type {
  AgreedRecord,
  IssueRecord,
  ListedIssueRecord,
  ListedPointRecord,
  RangeIssueRecord,
  RangeRecord,
  SettlementRecord,
} from './records/issue.ts';
export { negotiationRecord, ruleRecord } from './records/negotiation.ts';
export type { HeadRecord, NegotiationRecord, RuleRecord } from './records/negotiation.ts';
export { blocRecord, partyRecord } from './records/party.ts';
export type { BlocRecord, PartyRecord, ViewRecord, WalkAwayRecord } from './records/party.ts';
export { pointRecord, rejectedRecord, spanRecord, spanRecords } from './records/point.ts';
export type { IntervalRecord, PointRecord, RejectedRecord, SpanRecord } from './records/point.ts';
export { positionRecord, standingRecord } from './records/position.ts';
export type { PositionRecord, StandingRecord } from './records/position.ts';
export { proposalRecord } from './records/proposal.ts';
export type { ProposalRecord, ResponseRecord } from './records/proposal.ts';
export type {
  AnswerCountsRecord,
  DraftAnswerRecord,
  DraftChangeRecord,
  DraftVerdictRecord,
  ReadingRecord,
  RefusingRecord,
  UnsettledRecord,
} from './records/reading.ts';
export type { RefusalRecord } from './records/rejection.ts';
export { sourceRecord } from './records/source.ts';
export type { SourceRecord } from './records/source.ts';
export { stanceRecord } from './records/stance.ts';
export type { StanceRecord } from './records/stance.ts';
export type { Day, Id, Words } from './records/text.ts';
export type { TimelineRecord, TurnRecord } from './records/timeline.ts';
