/**
 * The public library: models read from text, names found in them, each question as a pure function, and the
 * records that the JSON of the command line is made of. Nothing here touches a process, a disk or a stream.
 */

// A model, from its text.
export { load } from './load/load.ts';
export type { Loaded } from './load/load.ts';
export type { Diagnostic, FaultCode, Severity, WarningCode } from './model/diagnostic.ts';

// What a model holds.
export type { Basis, Claim, Evidence, Source, Supported } from './model/claim.ts';
export type { Concession, Demand, Entry, Need, Redline, Rejected, Rejection } from './model/entry.ts';
export type { Holder } from './model/holder.ts';
export type {
  ChoicesIssue,
  Issue,
  ListedIssue,
  Point,
  RangeIssue,
  ScaleIssue,
  Settlement,
} from './model/issue.ts';
export { positionOf } from './model/negotiation.ts';
export type { History, Negotiation } from './model/negotiation.ts';
export type { Bloc, Party, Role, Trust, View } from './model/party.ts';
export type { PointSet, Span } from './model/points.ts';
export type { Position } from './model/position.ts';
export type { Proposal, Response, TalksEvent } from './model/proposal.ts';
export { classOf } from './model/stance.ts';
export type { PointClass, Stance } from './model/stance.ts';
export { states } from './model/state.ts';
export type { State } from './model/state.ts';

// From what a user types to what is meant; a word that names nothing throws a UsageError, with a hint.
export { asOf } from './model/at.ts';
export {
  findIssue,
  findIssues,
  findNamed,
  findParties,
  findParty,
  findPoint,
  findProposal,
} from './words/find.ts';
export type { Named } from './words/find.ts';
export { suppose } from './words/suppose.ts';
export type { Supposed } from './words/suppose.ts';
export { UsageError } from './words/usage.ts';

// The questions, each a pure function.
export { findAlignment } from './analysis/alignment.ts';
export type { Alignment, Cohesion, Pair } from './analysis/alignment.ts';
export { findBridges } from './analysis/bridge.ts';
export type { Bridge, Candidate, Move } from './analysis/bridge.ts';
export { findChanges } from './analysis/changes.ts';
export type { ChangedPart, ModelChange } from './analysis/changes.ts';
export { compareParties } from './analysis/compare.ts';
export { listConcessions } from './analysis/concessions.ts';
export type { Offer } from './analysis/concessions.ts';
export { diffParties } from './analysis/diff.ts';
export type { Diff, Difference, Side } from './analysis/diff.ts';
export { findGaps } from './analysis/gaps.ts';
export type { Contested, Gap, Objector } from './analysis/gaps.ts';
export { listPositions } from './analysis/positions.ts';
export { readProposal } from './analysis/proposal.ts';
export type { Change, PartyReading, ProposalReading } from './analysis/proposal.ts';
export type { DraftAnswer } from './analysis/draftanswer.ts';
export { listRejections } from './analysis/rejections.ts';
export type { Refusal } from './analysis/rejections.ts';
export { findTimeline } from './analysis/timeline.ts';
export type { Moved, TimelineEntry } from './analysis/timeline.ts';
export { judge } from './analysis/verdict.ts';
export type { Verdict } from './analysis/verdict.ts';
