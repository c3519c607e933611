/** Joins what several files say of a position over the days: on each day what each of them says that day. */
import { saysMore } from './behind.ts';
import { isNothing, itemsOf, listOf, mappingOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';

/** What is said by the files in their order on one day; nothing by one that has not spoken yet. */
export type OnDay = readonly (LaidMapping | undefined)[];

/** One position, or a list of dated ones, such that each day has what the files together say that day. */
export function joinHistories(said: readonly Laid[], joinDay: (onDay: OnDay) => LaidMapping): Laid {
  const histories = said.map(entriesOf);
  // The linker tells that two of one file begin on the same day.
  const doubled = said.find((_, at) => isDoubled(histories[at] ?? []));
  if (doubled !== undefined) return doubled;
  const scored = histories.map(withScores);
  const days = [...new Set(scored.flat().map(dayOf))].toSorted();
  const entries = days.map((day) => {
    const since = scored
      .flat()
      .findLast((entry) => dayOf(entry) === day)
      ?.keys.get('since');
    return withKeys(joinDay(scored.map((history) => onDay(history, day))), { since });
  });
  const at = said.at(-1)?.at ?? { file: 0, path: [] };
  const [only = mappingOf(at, {}), ...others] = entries;
  return others.length === 0 ? only : listOf(at, entries);
}

/** The entries of one file, the oldest first; none where they say nothing at all. */
function entriesOf(held: Laid): readonly LaidMapping[] {
  return saysAnything(held) ? mappingsIn(held).toSorted((a, b) => byText(dayOf(a), dayOf(b))) : [];
}

/** Whether a position, or one of those in a list, says more than since when. */
export function saysAnything(held: Laid): boolean {
  return mappingsIn(held).some((one) => saysMore(one, ['since']));
}

function mappingsIn(held: Laid): readonly LaidMapping[] {
  return itemsOf(held).flatMap((one) => (one.kind === 'mapping' ? [one] : []));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day since which an entry holds; one from the beginning comes before all. */
function dayOf({ keys }: LaidMapping): string {
  const since = keys.get('since');
  return since?.kind === 'single' && typeof since.value === 'string' ? since.value : '';
}

function isDoubled(entries: readonly LaidMapping[]): boolean {
  return new Set(entries.map(dayOf)).size < entries.length;
}

/** Scores hold until they are stated anew, in the file that states them. */
function withScores(entries: readonly LaidMapping[]): readonly LaidMapping[] {
  let scores: Laid | undefined;
  return entries.map((entry) => {
    const own = entry.keys.get('scores');
    if (own !== undefined && !isEmpty(own)) scores = own;
    return scores === undefined ? entry : withKeys(entry, { scores });
  });
}

function isEmpty(held: Laid): boolean {
  return isNothing(held) || (held.kind === 'mapping' ? held.keys.size === 0 : itemsOf(held).length === 0);
}

function onDay(entries: readonly LaidMapping[], day: string): LaidMapping | undefined {
  const entry = entries.findLast((one) => dayOf(one) <= day);
  return entry && withKeys(entry, { since: undefined });
}
