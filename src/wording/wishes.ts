/** What parties ask for and would take on an issue: the points with their marks, in a cell a party or with names behind. */
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { keyOf } from '../model/figures.ts';
import { grouped } from '../model/group.ts';
import type { Span } from '../model/points.ts';
import type { Stance } from '../model/stance.ts';
import { join, line, mark, phrase } from '../blocks/text.ts';
import type { Cell } from '../blocks/table.ts';
import type { Text } from '../blocks/text.ts';
import { pointsWords, spanWords } from './point.ts';
import { names } from './words.ts';

/** The classes of points that a party asks for or would take, in the order of a legend. */
const wished = ['demands', 'accepts', 'terms', 'unmet'] as const;

/** Where more than a few speak, more points than this are counted, and so are more parties behind one. */
const mostPoints = 4;
const mostNames = 3;
const few = 8;

/** What a party demands, would take firmly, and on terms; what it rejects is told elsewhere. */
export function wishCell(issue: Issue, stance: Stance | undefined): Cell {
  if (stance === undefined) return [phrase('no position', 'muted')];
  const told = wished.filter((part) => stance[part].length > 0);
  return told.length === 0
    ? [phrase('only rejects', 'muted')]
    : told.map((part) => line(mark(part), ` ${pointsWords(issue, stance[part])}`));
}

/** One text of the points that parties demand or would take, each with who does, those of most parties first; none where there is nothing. */
export function sharedTexts(issue: Issue, holders: readonly Holder[]): readonly Text[] {
  const points = wished.flatMap((part) => pointsIn(part, holders));
  const shown = holders.length <= few ? points : points.slice(0, mostPoints);
  const more = points.length - shown.length;
  const refusing = holders.flatMap(({ party, stance }) =>
    wished.every((part) => stance[part].length === 0) ? [party] : [],
  );
  const told = [
    ...shown.map(({ part, at, parties }) =>
      line(mark(part), ` ${spanWords(issue, at)}: ${whose(parties, holders.length)}`),
    ),
    ...(more === 0 ? [] : [phrase(`${more} more`, 'muted')]),
    ...(refusing.length === 0 ? [] : [phrase(`only reject: ${whose(refusing, holders.length)}`)]),
  ];
  return told.length === 0 ? [] : [join(told, '; ')];
}

interface Wish {
  readonly part: (typeof wished)[number];
  readonly at: Span;
  readonly parties: readonly Party[];
}

function pointsIn(part: Wish['part'], holders: readonly Holder[]): readonly Wish[] {
  const held = holders.flatMap(({ party, stance }) => stance[part].map((at) => ({ party, at })));
  const points = [...grouped(held, ({ at }) => keyOf([at])).values()];
  return points
    .flatMap((some): readonly Wish[] =>
      some[0] === undefined ? [] : [{ part, at: some[0].at, parties: some.map(({ party }) => party) }],
    )
    .toSorted((a, b) => b.parties.length - a.parties.length);
}

/** The names, of which a crowd has too many to read. */
function whose(parties: readonly Party[], speaking: number): string {
  if (speaking <= few) return names(parties, mostNames);
  return parties.length < mostNames ? names(parties) : `${parties.length} parties`;
}
