/** What a concession waits for, as `positions --format csv` writes it. */
import type { NeedMention } from './statement.ts';

/** "pay=4.5..; season=long|open": any of the points that a bar parts. */
export function needsIn(text: string): readonly NeedMention[] {
  if (text === '') return [];
  return text.split('; ').map((one) => {
    const [issue = '', points = ''] = one.split('=');
    return { issue, points: points.split('|') };
  });
}

/** The issue and its points as a model has them: `4.5..` is 4.5 or more. */
export function needOf(
  { issue, points }: NeedMention,
  idOf: (issue: string) => string,
): readonly [issue: string, points: unknown] {
  const written = points.map(stretchIn);
  return [idOf(issue), written.length === 1 ? written[0] : written];
}

function stretchIn(point: string): unknown {
  const [, from, to] = /^>?(.*?)\.\.<?(.*)$/u.exec(point) ?? [];
  if (from !== undefined && to !== undefined)
    return {
      ...(from === '' || to === '' ? {} : { from: Number(from), to: Number(to) }),
      ...(to === '' ? { above: Number(from) } : {}),
      ...(from === '' ? { below: Number(to) } : {}),
    };
  return /^-?\d/u.test(point) ? Number(point) : point;
}
