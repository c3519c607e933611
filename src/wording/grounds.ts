/** Why a party stands so to a point of a deal, in the few words of a cell. */
import type { Grounds, Met } from '../analysis/deals/grounds.ts';
import type { PointSaying } from '../analysis/deals/said.ts';
import type { Redline } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { without } from '../model/points.ts';
import { allPoints } from '../model/stance.ts';
import type { Taken } from '../model/stance.ts';
import { distanceWords } from './distance.ts';
import { figure, pointQuoted, pointsWords, rejectedWords } from './point.ts';
import { droppedWords, needWords } from './terms.ts';
import { counted, listed, withoutStop } from './words.ts';

/** So many points are told of those that a party rejects beside what it would take. */
const mostPoints = 3;

/** "rejects below 4 %", "its condition holds: "Two years"", "1.5 hours from its 37". */
export function groundsWords({ issue, point, stand, grounds, worth }: PointSaying): string {
  switch (grounds.kind) {
    case 'demands':
      return 'asks for it';
    case 'accepts':
      return metWords(grounds.met);
    case 'price':
      return `its own price${grounds.price === null ? '' : ` for ${standingAlone(grounds.price)}`}`;
    case 'rejects':
      return grounds.taken === null ? 'rejects it' : refusedWords(issue, point, grounds.taken);
    case 'terms':
      return termsWords(grounds);
    case 'unmet':
      return (
        listed(grounds.broken.map(({ need }) => `needs ${needWords(need)}`)) || 'its condition is not met'
      );
    case 'silent': {
      const told = silentWords(issue, grounds);
      if (told !== null) return told;
      if (worth !== null) return 'only scores it';
      return stand.stance === null ? 'no position' : 'nothing said of it';
    }
    default:
      return grounds satisfies never;
  }
}

/** "law: Paid in full and Paid by half": the ground of a red line, and what lies behind it. */
export function barWords(issue: Issue, { rejection, takes }: Taken): string {
  return `${groundNames[rejection.redline ?? 'unspecified']}: ${takenWords(issue, { rejection, takes })}`;
}

const groundNames: Readonly<Record<Redline, string>> = {
  law: 'law',
  mandate: 'mandate',
  principle: 'principle',
  unspecified: 'a red line',
};

function refusedWords(issue: Issue, point: number, taken: Taken): string {
  const { redline, what } = taken.rejection;
  if (redline !== null) return barWords(issue, taken);
  return `rejects ${what.kind === 'point' && what.at === point ? 'it' : takenWords(issue, taken)}`;
}

/** What a rejection takes; where that is all but a few points, these. */
function takenWords(issue: Issue, { rejection: { what }, takes }: Taken): string {
  if (what.kind !== 'others') return rejectedWords(issue, what);
  if (issue.kind !== 'range' && takes.length <= mostPoints) return pointsWords(issue, takes);
  const left = without(allPoints(issue), takes);
  return left.length === 0 ? 'every point' : `all but ${pointsWords(issue, left, mostPoints)}`;
}

function metWords(met: readonly Met[]): string {
  if (met.length === 0) return 'takes it';
  return `its ${met.length === 1 ? 'condition holds' : 'conditions hold'}: ${listed(met.map(standingAlone))}`;
}

/** A point away from its row: a bare number or a lone word such as "Yes" would not tell of what it is. */
function standingAlone({ issue, at }: Met): string {
  const words = pointQuoted(issue, at);
  return words.includes(' ') ? words : `${words} on ${issue.title}`;
}

/** "hinted", "on terms: a full ceasefire first", "hinted; needs 4.5 % or more on Pay". */
function termsWords({ concession, open }: Extract<Grounds, { readonly kind: 'terms' }>): string {
  const isHinted = concession?.status === 'hinted';
  const { for: terms = null, needs = [] } = concession ?? {};
  const wanted =
    terms === null || needs.length > 0 ? [] : [`${isHinted ? 'for' : 'on terms'}: ${withoutStop(terms)}`];
  const told = [
    ...(isHinted ? ['hinted'] : []),
    ...open.map((need) => `needs ${needWords(need)}`),
    ...wanted,
  ];
  return told.join('; ') || 'on terms';
}

/** What it dropped, or how far it is; null where no more is known than that it says nothing. */
function silentWords(
  issue: Issue,
  { dropped, way }: Extract<Grounds, { readonly kind: 'silent' }>,
): string | null {
  if (dropped !== null) return `offered it ${droppedWords(dropped)}`;
  const { distance = null, from = null } = way ?? {};
  if (distance === null || distance.by === 0 || from === null) return null;
  return issue.kind === 'range'
    ? `${distanceWords(issue, distance)} from its ${figure(from)}`
    : `${counted(distance.by, 'step')} from what it takes`;
}
