/** What asks next least: each further package by what it changes of the first. */
import type { Deals } from '../analysis/deals.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import { heading } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import { asksWords } from '../wording/asks.ts';
import { pointWords } from '../wording/point.ts';

/** A further package with what it changes of the first, in words. */
export interface NextPackage {
  readonly one: Ranked;
  readonly changed: string;
}

/** Those behind the first that differ from the first in what is put: what is barred has no point to tell, and may leave the same package more than once. */
export function nextTo({ packages, dealings, barred }: Deals, first: Ranked): readonly NextPackage[] {
  const { issues } = dealings.space;
  const told = new Map<string, NextPackage>();
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

/** The packages behind the first, each by what it changes and what it asks. */
export function nextBlocks(next: readonly NextPackage[], first: Ranked): readonly Block[] {
  if (next.length === 0) return [];
  // The first of each rank, by whose number those that ask as little are told.
  const led = new Map([[first.rank, 1]]);
  let before = asksWords(first);
  const entries = next.map(({ one, changed }, at) => {
    const label = at + 2;
    const leader = led.get(one.rank);
    if (leader === undefined) led.set(one.rank, label);
    const words = asksWords(one);
    const asks = leader === undefined ? nextWords(words, before) : sameWords(leader);
    before = words;
    return { label: `${label}`, text: line(phrase(changed, 'strong'), phrase(`; ${asks}`, 'muted')) };
  });
  return [heading(2, 'What asks next least'), { kind: 'entries', entries }];
}

function sameWords(leader: number): string {
  return leader === 1 ? 'asks as little' : `asks as little as ${leader}`;
}

/** What asks the same of as many as the one before may still ask for longer ways. */
function nextWords(words: string, before: string): string {
  return words === before ? 'asks the same, with longer ways to come' : words;
}
