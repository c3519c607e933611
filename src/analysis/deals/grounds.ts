/** Why a party stands so to a point of a deal: what of its position decides that, and how far it is from it. */
import { positionOf } from '../../model/negotiation.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Concession, Need } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import { silence } from '../../model/stance.ts';
import type { Stance, Taken, Weight } from '../../model/stance.ts';
import { contradictedBy } from '../conditions.ts';
import type { Broken } from '../conditions.ts';
import { wayTo } from '../crossing.ts';
import type { Way } from '../crossing.ts';
import type { Standing } from '../settled.ts';
import { priceFor } from '../price.ts';
import type { Price } from '../price.ts';
import type { Stand } from './stand.ts';

/** A need that the deal meets, with the point that meets it. */
export interface Met {
  readonly issue: Issue;
  readonly at: number;
}

/** What decides how a party stands to a point of a deal. */
export type Grounds =
  | { readonly kind: 'demands' }
  /** The conditions that the deal meets, where it takes the point for them alone. */
  | { readonly kind: 'accepts'; readonly met: readonly Met[] }
  | { readonly kind: 'price'; readonly price: Price | null }
  /** Of what takes the point the first red line, else the first rejection. */
  | { readonly kind: 'rejects'; readonly taken: Taken | null }
  /** The concession, with its needs of which nothing stands. */
  | { readonly kind: 'terms'; readonly concession: Concession | null; readonly open: readonly Need[] }
  | { readonly kind: 'unmet'; readonly broken: readonly Broken[] }
  /** What it offered and took back, or offered as a symbol; else how far it is, where it takes a position. */
  | { readonly kind: 'silent'; readonly dropped: Concession | null; readonly way: Way | null };

/** Why a party stands so to a point on an issue, beside the other points of the deal. */
export function groundsOf(
  negotiation: Negotiation,
  party: Party,
  { issue, point, stand }: { readonly issue: Issue; readonly point: number; readonly stand: Stand },
  standing: Standing,
): Grounds {
  const stance = stand.stance ?? silence;
  switch (stand.kind) {
    case 'takes':
      if (stand.how === 'demands') return { kind: 'demands' };
      return stand.how === 'accepts'
        ? { kind: 'accepts', met: metFor(stance, point, standing) }
        : { kind: 'price', price: priceFor(negotiation, party, issue, point, standing) };
    case 'refuses':
      return { kind: 'rejects', taken: takingOf(stance, point) };
    case 'open':
      if (stand.why === 'terms') return { kind: 'terms', ...termsOf(stance, point, standing) };
      if (stand.why === 'unmet') return { kind: 'unmet', broken: brokenOf(stance, point, standing) };
      return {
        kind: 'silent',
        // What was only ever offered as a symbol, or taken back, makes no position, and is worth telling all the same.
        dropped: droppedAt(positionOf(negotiation, party, issue)?.stance ?? silence, point),
        way: stand.stance && wayTo(issue, stand.stance, point),
      };
    default:
      return stand satisfies never;
  }
}

/** The concessions of a weight that reach a point. */
function reaching({ conceded }: Stance, point: number, weight: Weight): readonly Concession[] {
  return conceded.flatMap((one) =>
    one.weight === weight && touches([span(point)], one.covers) ? [one.concession] : [],
  );
}

function metFor(stance: Stance, point: number, standing: Standing): readonly Met[] {
  const firm = reaching(stance, point, 'firm');
  if (firm.some(({ needs }) => needs.length === 0)) return [];
  return (firm[0]?.needs ?? []).flatMap(({ issue }) => {
    const at = standing(issue);
    return at === null ? [] : [{ issue, at }];
  });
}

/** What is offered comes before what is only hinted at. */
function termsOf(stance: Stance, point: number, standing: Standing) {
  const offers = reaching(stance, point, 'terms');
  const concession = offers.find(({ status }) => status === 'offered') ?? offers[0] ?? null;
  const open = (concession?.needs ?? []).filter(({ issue }) => standing(issue) === null);
  return { concession, open };
}

function brokenOf(stance: Stance, point: number, standing: Standing): readonly Broken[] {
  const [first] = reaching(stance, point, 'unmet');
  return first === undefined ? [] : contradictedBy(first, standing);
}

/** What takes a point from a party: the first red line, else the first rejection. */
export function takingOf({ taken }: Stance, point: number): Taken | null {
  const against = taken.filter(({ takes }) => touches([span(point)], takes));
  return against.find(({ rejection }) => rejection.redline !== null) ?? against[0] ?? null;
}

function droppedAt({ conceded }: Stance, point: number): Concession | null {
  const dropped = conceded.find(({ concession, weight }) => concession.at === point && weight === 'none');
  return dropped?.concession ?? null;
}
