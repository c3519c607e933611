/** Whom each party stands nearest to and farthest from, each figure with what it rests on. */
import type { Alignment } from '../analysis/alignment.ts';
import type { Partner } from '../analysis/partners.ts';
import type { Cell, Table } from '../blocks/table.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Tone } from '../blocks/text.ts';
import { closenessWords, foundedWords } from '../wording/closeness.ts';

/** So many partners are named that stand as near or as far. */
const mostTied = 3;

/** A row a party. */
export function partnersTable({ nearest, farthest, weighted }: Alignment): Table {
  const rows = nearest.map(({ party, partners: near }, i): readonly Cell[] => {
    const far = farthest[i]?.partners ?? [];
    return [
      [phrase(party.name)],
      near.length > 0 ? partnerLines(near, 'good', weighted) : [phrase(noneNear(far, weighted), 'muted')],
      far.length > 0 ? partnerLines(far, 'poor', weighted) : [phrase(noneFar(near), 'muted')],
    ];
  });
  return { kind: 'table', heads: ['Party', 'Nearest', 'Farthest'], rows };
}

function noneNear(far: readonly Partner[], weighted: boolean): string {
  if (far.length > 0) return 'nobody: 0 with all that are ranked';
  return weighted ? 'no common issue of weight with anybody' : 'no common issue with anybody';
}

/** A single partner is the nearest for want of any other, and the page must not leave that unsaid. */
function noneFar(near: readonly Partner[]): string {
  if (near.length === 0) return '';
  return near.length === 1 ? 'nobody else is ranked' : 'all that are ranked are as near';
}

function partnerLines(partners: readonly Partner[], tone: Tone, weighted: boolean): Cell {
  const shown = partners
    .slice(0, mostTied)
    .flatMap(({ party, pair }) => [
      line(phrase(party.name, tone), ` ${closenessWords(pair.closeness)}`),
      phrase(foundedWords(pair, weighted), 'muted'),
    ]);
  const more = partners.length - mostTied;
  return more > 0 ? [...shown, phrase(`and ${more} more as ${tone === 'good' ? 'near' : 'far'}`)] : shown;
}
