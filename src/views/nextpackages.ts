/** What asks next least: each further package by what it changes of the first. */
import type { Deals } from '../analysis/deals.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import { heading } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import { asksWords } from '../wording/asks.ts';
import { pointWords } from '../wording/point.ts';

/** A package with what it changes of the first, in words. */
interface Next {
  readonly one: Ranked;
  readonly changed: string;
}

/** The packages behind the first, each by what it changes and what it asks. */
export function nextBlocks(deals: Deals, first: Ranked): readonly Block[] {
  const next = nextTo(deals, first);
  if (next.length === 0) return [];
  // The first of each rank, by whose number those that ask as little are told.
  const led = new Map([[first.rank, 1]]);
  const entries = next.map(({ one, changed }, at) => {
    const label = at + 2;
    const leader = led.get(one.rank);
    if (leader === undefined) led.set(one.rank, label);
    const asks = leader === undefined ? `; ${nextWords(one, first)}` : `; ${sameWords(leader)}`;
    return { label: `${label}`, text: line(phrase(changed, 'strong'), phrase(asks, 'muted')) };
  });
  return [heading(2, 'What asks next least'), { kind: 'entries', entries }];
}

/** Whether a package that asks as little is told beside the first, or left out of the list. */
export function isTiedWith(deals: Deals, first: Ranked): boolean {
  const last = deals.packages?.at(-1);
  const isCut = last?.rank === first.rank && last.tied;
  return isCut || nextTo(deals, first).some(({ one }) => one.rank === first.rank);
}

/** Those that differ from the first in what is put: what is barred has no point to tell, and may leave the same package more than once. */
function nextTo({ packages, dealings, barred }: Deals, first: Ranked): readonly Next[] {
  const { issues } = dealings.space;
  const told = new Map<string, Next>();
  for (const one of packages ?? []) {
    const changed = issues.flatMap(({ issue, points }, at) => {
      const place = one.deal[at] ?? 0;
      if (place === first.deal[at] || barred.has(issue)) return [];
      return [`${issue.title}: ${pointWords(issue, points[place] ?? 0)}`];
    });
    const words = changed.join('; ');
    if (words !== '' && !told.has(words)) told.set(words, { one, changed: words });
  }
  return [...told.values()];
}

function sameWords(leader: number): string {
  return leader === 1 ? 'asks as little' : `asks as little as ${leader}`;
}

/** What asks as much of as many may still ask for longer ways. */
function nextWords(one: Ranked, first: Ranked): string {
  const words = asksWords(one);
  return words === asksWords(first) ? 'asks the same, with longer ways to come' : `asks for ${words}`;
}
