/** A model with scores in the plainest form, and the file that says it. */
import { stringify } from 'yaml';
import type { Role } from '../../../src/model/party.ts';
import { fileOf, issueFile, issueOf, pointOf, positionFile } from '../draft.ts';
import type { DraftIssue, DraftPosition } from '../draft.ts';

export interface ScoredParty {
  readonly id: string;
  readonly role: Role;
  readonly walkAway: number | null;
}

export interface ScoredIssue {
  readonly issue: DraftIssue;
  readonly step: number | null;
  readonly between: readonly string[] | null;
}

/** What a concession waits for. */
export interface DraftNeed {
  readonly issue: DraftIssue;
  readonly at: number;
}

/** What a party holds on an issue: the need of each concession in its turn, and what the points are worth. */
export interface ScoredPosition {
  readonly said: DraftPosition;
  readonly needs: readonly (DraftNeed | null)[];
  readonly scores: readonly (readonly [at: number, score: number])[];
}

export interface ScoredDraft {
  readonly parties: readonly ScoredParty[];
  readonly issues: readonly ScoredIssue[];
  readonly positions: readonly ScoredPosition[];
  readonly rule: { readonly atLeast: number; readonly veto: readonly string[] } | null;
  /** The points of its one proposal, `first`. */
  readonly proposed: readonly (readonly [issue: DraftIssue, at: number])[];
}

/** The text of the model. */
export function scoredText(draft: ScoredDraft): string {
  const { parties, rule, proposed } = draft;
  const issues = draft.issues.map(({ issue }) => issue);
  return stringify({
    ...fileOf({ parties, issues, blocs: [], positions: [] }),
    rule: rule === null ? 'unanimity' : { 'at-least': rule.atLeast, veto: rule.veto },
    parties: Object.fromEntries(
      parties.map(({ id, role, walkAway }) => [id, { name: id, role, 'walk-away': walkAway }]),
    ),
    issues: Object.fromEntries(draft.issues.map((one) => [one.issue.id, scoredIssueFile(one)])),
    positions: Object.fromEntries(
      parties.map(({ id }) => [id, Object.fromEntries(positionsOf(draft, issues, id))]),
    ),
    proposals: {
      first: {
        title: 'First',
        date: '2026-02-01',
        points: Object.fromEntries(proposed.map(([issue, at]) => [issue.id, pointOf(issue, at)])),
      },
    },
  });
}

function scoredIssueFile({ issue, step, between }: ScoredIssue): object {
  const file = issueFile(issue);
  const stepped =
    issue.kind === 'range' && step !== null ? { range: { from: issue.from, to: issue.to, step } } : {};
  return { ...file, ...stepped, between };
}

function positionsOf(draft: ScoredDraft, issues: readonly DraftIssue[], holder: string) {
  return draft.positions
    .filter(({ said }) => said.holder === holder)
    .map((held): readonly [string, object] => [
      held.said.issue,
      scoredFile(issueOf(issues, held.said.issue), held),
    ]);
}

function scoredFile(issue: DraftIssue, { said, needs, scores }: ScoredPosition): object {
  return {
    ...positionFile(issue, said),
    concedes: said.concedes.map(({ at, for: words, ...rest }, i) => ({
      point: pointOf(issue, at),
      for: forFile(words, needs[i] ?? null),
      ...rest,
    })),
    scores: scores.map(([at, score]) => ({ point: pointOf(issue, at), score })),
  };
}

function forFile(words: string | null, need: DraftNeed | null): string | object | null {
  if (need === null) return words;
  return { text: words ?? 'In return', needs: { [need.issue.id]: pointOf(need.issue, need.at) } };
}
