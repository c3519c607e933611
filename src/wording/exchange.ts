/** Exchanges that parties name themselves, in sentences: who offers what for what, and what the others say of it. */
import type { Exchange, Offered, OtherStand } from '../analysis/trades/exchange.ts';
import { grouped } from '../model/group.ts';
import { span, touches } from '../model/points.ts';
import { pointQuoted, pointWords } from './point.ts';
import { ended, listed } from './words.ts';

/** "Larkmoor: 3.5 % for "Two years". Union takes "Two years" and has said nothing of 3.5 %. Together: …". */
export function exchangeWords({ offers, others, points }: Exchange): string {
  const said = [...grouped(others, ({ party }) => party)].flatMap(([party, own]) => {
    const told = own.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap((one) => standWords(one) ?? []);
    return told.length === 0 ? [] : [`${party.name} ${listed(told)}`];
  });
  const all = [...points].map(([issue, point]) => pointQuoted(issue, point));
  const together = offers.length === 1 ? [] : [`Together: ${listed(all)}`];
  return [...offers.map((offer) => offerWords(offer, points)), ...said, ...together].map(ended).join(' ');
}

function offerWords({ party, issue, concession }: Offered, points: Exchange['points']): string {
  const wanted = concession.needs.map((need) => {
    const point = points.get(need.issue);
    return point === undefined ? need.issue.title : pointQuoted(need.issue, point);
  });
  const verb = concession.status === 'hinted' ? ' hints at' : ':';
  return `${party.name}${verb} ${pointQuoted(issue, concession.at)} for ${listed(wanted)}`;
}

/** What is taken is told before what is left open. */
function rankOf({ stand }: OtherStand): number {
  return stand.kind === 'takes' ? 0 : 1 + Number(stand.kind === 'open' && stand.why !== 'terms');
}

/** What a party says of a point that others trade, if anything; that it refuses one is told of the trade as a whole. */
function standWords(one: OtherStand): string | null {
  const { issue, point, stand } = one;
  switch (stand.kind) {
    case 'takes':
      return `${stand.how === 'demands' ? 'asks for' : 'takes'} ${pointQuoted(issue, point)}`;
    case 'refuses':
      return null;
    case 'open':
      return openWords(one, stand.why);
    default:
      return stand satisfies never;
  }
}

function openWords(
  { issue, point, stand, nearest }: OtherStand,
  why: Extract<OtherStand['stand'], { kind: 'open' }>['why'],
): string | null {
  const words = pointQuoted(issue, point);
  switch (why) {
    case 'terms': {
      const covering = (stand.stance?.conceded ?? []).filter(
        (one) => one.weight === 'terms' && touches([span(point)], one.covers),
      );
      const isHint = covering.every(({ concession }) => concession.status === 'hinted');
      return isHint ? `hints at ${words}` : `takes ${words} on terms`;
    }
    case 'unmet':
      return `takes ${words} on other terms`;
    case 'silent': {
      const isFar = issue.kind === 'range' && nearest !== null;
      return `has said nothing of ${words}${isFar ? ` (it has named ${pointWords(issue, nearest)})` : ''}`;
    }
    case 'unstated':
      return null;
    default:
      return why satisfies never;
  }
}
