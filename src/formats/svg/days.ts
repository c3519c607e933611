/** Days along an axis: themselves, or the months or years among them, whichever tells more. */

/** The days from the first of 1970 to this one, which is written such as 2026-03-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** A place of the axis and what is written above it, around its middle. */
export interface AxisDay {
  readonly x: number;
  readonly text: string;
}

/** What is written above the axis between the first and the last of these days, as much as has room. */
export function axisDays(
  days: readonly string[],
  room: (text: string) => number,
  across: (day: string) => number,
): readonly AxisDay[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const placed = (all: readonly string[], cut: number): readonly AxisDay[] =>
    all.map((day) => ({ x: across(day), text: day.slice(0, cut) }));
  const each = apart(placed([...new Set(days)], 10), room);
  const fits = (all: readonly AxisDay[]): boolean =>
    all.every((one, i) => {
      const next = all[i + 1];
      return next === undefined || next.x - one.x >= room(one.text);
    });
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120, 300, 1200, 6000]) {
    const found = placed(beginnings(first, last, months), months < 12 ? 7 : 4);
    if (fits(found)) return found.length > each.length ? found : each;
  }
  return each;
}

/** As many as have room, the last rather than those before it. */
function apart(all: readonly AxisDay[], room: (text: string) => number): readonly AxisDay[] {
  const last = all.at(-1);
  const kept: AxisDay[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    const isFree = (other: AxisDay | undefined): boolean =>
      other === undefined || other === one || Math.abs(one.x - other.x) >= room(one.text);
    if (isFree(before) && isFree(last)) kept.push(one);
  }
  return kept;
}

/** The first days of every so many months that lie between two days. */
function beginnings(first: string, last: string, months: number): readonly string[] {
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const from = Math.ceil(monthOf(first) / months) * months;
  const length = Math.max(0, Math.floor((monthOf(last) - from) / months) + 1);
  const all = Array.from({ length }, (_, i) => from + i * months).map((month) => {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
  return all.filter((day) => day >= first);
}
