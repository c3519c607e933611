/** The deals of a negotiation as they are asked about, in the words of a command line. */
import type { Issue } from '../../../src/model/issue.ts';
import { principalsAmong } from '../../../src/model/party.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import { findIssue, findParties, findProposal } from '../../../src/words/find.ts';
import { findPoint } from '../../../src/words/point.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

/** How deals are asked about. */
export interface Asking {
  readonly parties: readonly string[];
  readonly from: string | null;
  readonly fix: readonly string[];
}

/** Between the principals, nothing fixed. */
export const plainly: Asking = { parties: [], from: null, fix: [] };

/** The deals that are asked about. */
export function tableAsked(negotiation: Negotiation, { parties, from, fix }: Asking): Table {
  const principals = principalsAmong(negotiation.parties);
  const all = principals.length < 2 ? negotiation.parties : principals;
  return tableOf(negotiation, {
    parties: parties.length === 0 ? all : findParties(negotiation, parties),
    draft: from === null ? null : findProposal(negotiation, from),
    fix: fixedIn(negotiation, { fix }),
  });
}

/** The points that issues are held to. */
export function fixedIn(negotiation: Negotiation, { fix }: Pick<Asking, 'fix'>): ReadonlyMap<Issue, number> {
  return new Map(fix.map((text) => fixed(negotiation, text)));
}

function fixed(negotiation: Negotiation, text: string): readonly [Issue, number] {
  const [name = '', point = ''] = text.split('=');
  const issue = findIssue(negotiation, name);
  return [issue, findPoint(issue, point)];
}
