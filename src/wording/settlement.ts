/** What is settled on an issue, in words. */
import type { Issue, SettledStatus, Settlement } from '../model/issue.ts';
import { span } from '../model/points.ts';
import { pointsQuoted } from './point.ts';
import { names } from './words.ts';
import type { Cite } from './words.ts';

/** 'agreed between UAW and Ford: 25 % (provisional, since 2023-10-25; minutes)': one settlement as a clause. */
export function settlementWords(issue: Issue, settlement: Settlement, cite: Cite): string {
  const { at, status, since, between, basis, evidence } = settlement;
  const how = [status === null ? '' : statusWords[status], since === null ? '' : `since ${since}`];
  const told = [how.filter((part) => part !== '').join(', '), basis ?? '', cite(evidence)];
  const aside = told.filter((part) => part !== '').join('; ');
  const point = pointsQuoted(issue, [span(at)]);
  return `agreed between ${names(between)}: ${point}${aside === '' ? '' : ` (${aside})`}`;
}

const statusWords = {
  'in-principle': 'in principle',
  provisional: 'provisional',
  final: 'final',
} as const satisfies Record<SettledStatus, string>;
