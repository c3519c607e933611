/** On what terms a concession is offered, in words. */
import { span } from '../model/points.ts';
import type { Concession, Need } from '../model/entry.ts';
import { spanWords } from './point.ts';

/** " (hinted, for: …)": how a concession is offered, where that is not plainly. */
export function asideOf({ status, for: terms, needs }: Concession): string {
  const told = [
    ...(status === 'offered' ? [] : [status]),
    ...(terms === null ? [] : [`for: ${terms}`]),
    ...needs.map((need) => `needs ${needWords(need)}`),
  ];
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

/** The point of another issue that a concession waits for. */
export function needWords({ issue, at }: Need): string {
  return `${spanWords(issue, span(at))} on ${issue.title}`;
}
