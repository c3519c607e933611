/** Asks a negotiation as a command does, and names points as the answers do. */
import { findGaps } from '../../src/analysis/gaps.ts';
import type { Gap } from '../../src/analysis/gaps.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import type { Party } from '../../src/model/party.ts';
import type { PointSet } from '../../src/model/points.ts';
import { spanRecords } from '../../src/records/point.ts';
import type { SpanRecord } from '../../src/records/point.ts';
import { party } from '../build.ts';

/** The parties with these ids; all where none is named. */
export function parties(of: Negotiation, ...ids: readonly string[]): readonly Party[] {
  return ids.length === 0 ? of.parties : ids.map((id) => party(of, id));
}

/** The gaps on all issues between the parties named, or all. */
export function gaps(of: Negotiation, ...ids: readonly string[]): readonly Gap[] {
  return findGaps(of, parties(of, ...ids), of.issues);
}

/** The gap on the first issue of the model. */
export function gap(of: Negotiation, ...ids: readonly string[]): Gap {
  const [issue] = of.issues;
  if (issue === undefined) throw new Error('no issue');
  const [found] = findGaps(of, parties(of, ...ids), [issue]);
  if (found === undefined) throw new Error(`no gap on ${issue.id}`);
  return found;
}

/** The points of a set by name. */
export function points(on: { readonly issue: Issue }, set: PointSet): readonly SpanRecord[] {
  return spanRecords(on.issue, set);
}
