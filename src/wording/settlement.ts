/** One settlement in words: what, how firmly, since when, between whom. */
import type { Issue, SettledStatus, Settlement } from '../model/issue.ts';
import { span } from '../model/points.ts';
import { pointsQuoted } from './point.ts';
import { cited } from './standing.ts';
import { names } from './words.ts';
import type { Cite } from './words.ts';

/** 'Settled in principle since 2026-03-12: "None", between A and B (minutes)'. */
export function settlementWords(issue: Issue, settled: Settlement, cite: Cite): string {
  const how = settled.status === null ? 'Settled' : settledHow[settled.status];
  const since = settled.since === null ? '' : ` since ${settled.since}`;
  const point = pointsQuoted(issue, [span(settled.at)]);
  return `${how}${since}: ${point}, between ${names(settled.between)}${cited([settled], cite)}`;
}

const settledHow = {
  'in-principle': 'Settled in principle',
  provisional: 'Settled provisionally',
  final: 'Settled for good',
} as const satisfies Record<SettledStatus, string>;
