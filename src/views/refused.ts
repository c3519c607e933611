/** What each party at the table rejects, in a line each. */
import type { Gap } from '../analysis/gaps.ts';
import { grouped } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { Taken } from '../model/stance.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { join, line, mark, phrase, typed } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { pointsWords, rejectedWords } from '../wording/point.ts';
import { counted, listed } from '../wording/words.ts';

/** So many rejections are told of each of a few parties, of each of many, and of so many parties. */
const mostOfFew = 12;
const mostOfMany = 2;
const few = 3;
const mostParties = 7;

interface Refused extends Taken {
  readonly party: Party;
  readonly issue: Issue;
}

/** A line a party, red lines first; of a crowd those that draw most of them. */
export function refusedBlocks(gaps: readonly Gap[], principals: readonly Party[]): readonly Block[] {
  const all = gaps.flatMap(({ issue, holders }) =>
    holders.flatMap(({ party, stance }) => stance.taken.map((one): Refused => ({ party, issue, ...one }))),
  );
  const title = heading(2, 'What each rejects');
  if (all.length === 0) return [title, paragraph('No rejection by any of them is recorded.')];
  const byParty = grouped(all, ({ party }) => party);
  const refusing = principals.flatMap((party) => {
    const refused = byParty.get(party);
    return refused === undefined ? [] : [{ party, refused }];
  });
  const shown = refusing.length <= mostParties ? refusing : refusing.toSorted(mostRedlines);
  const entries = shown
    .slice(0, mostParties)
    .map(({ party, refused }) => refusedEntry(party, refused, principals.length));
  const others = shown.slice(mostParties);
  const left = others.reduce((n, { refused }) => n + refused.length, 0);
  const rest =
    others.length === 0 ? [] : [phrase(`${counted(left, 'rejection')} by ${others.length} more of them.`)];
  return [
    title,
    { kind: 'entries', entries },
    paragraph(...rest, typed(`${rest.length === 0 ? '' : ' '}All with their reasons: stance rejections`)),
  ];
}

function mostRedlines(a: { readonly refused: readonly Refused[] }, b: typeof a): number {
  return redlinesIn(b.refused) - redlinesIn(a.refused);
}

function redlinesIn(refused: readonly Refused[]): number {
  return refused.filter(({ rejection }) => rejection.redline !== null).length;
}

function refusedEntry(
  party: Party,
  refused: readonly Refused[],
  parties: number,
): Entries['entries'][number] {
  const lines = [...refused.filter(isRedline), ...refused.filter((one) => !isRedline(one))];
  const alike = [...grouped(lines, keyOf).values()];
  const shown = alike.slice(0, parties > few ? mostOfMany : mostOfFew);
  const more = lines.length - shown.flat().length;
  const rest = more === 0 ? [] : [phrase(`${more} more`, 'muted')];
  return { label: party.name, text: join([...shown.map(refusedText), ...rest], '; ') };
}

function isRedline({ rejection }: Refused): boolean {
  return rejection.redline !== null;
}

/** What is told in one breath: the rejections on one issue of one weight and one basis. */
function keyOf(one: Refused): string {
  return `${one.issue.id} ${isRedline(one)} ${one.rejection.basis}`;
}

function refusedText(alike: readonly Refused[]): Text {
  const [first] = alike;
  if (first === undefined) return [];
  const { issue, rejection } = first;
  const basis = rejection.basis === null ? '' : ` (${rejection.basis})`;
  return line(
    mark(isRedline(first) ? 'redline' : 'rejects'),
    phrase(` ${issue.title}: `),
    listed(alike.map(pointWords)),
    phrase(basis, 'muted'),
  );
}

function pointWords({ issue, rejection: { what }, takes }: Refused): string {
  if (what.kind === 'others' && takes.length > 0) return pointsWords(issue, takes, 4);
  const isAlone = what.kind !== 'point' || takes.every(({ from, to }) => from === to && from === what.at);
  return `${rejectedWords(issue, what)}${isAlone ? '' : ', and beyond'}`;
}
