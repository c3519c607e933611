/** An issue of Genius: its points, and what each of them is worth. */
import { quoted } from '../../load/fault.ts';
import { listedPoints, steppedPoints } from './domain.ts';
import type { DomainIssue } from './domain.ts';
import type { ImportOptions } from '../draft.ts';
import { attributeOf, attributeNumber, attributeIn } from './geniusattribute.ts';
import { refuseAt } from '../refused.ts';
import { numbersOf } from '../scored.ts';
import type { ScoredIssue } from '../scored.ts';
import { elementsIn } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

/** The points of an issue: items, or the integers between two bounds. */
export function geniusPoints(element: XmlElement, title: string): ScoredIssue['points'] {
  const type = (attributeIn(element, 'type') ?? attributeIn(element, 'vtype') ?? 'discrete').toLowerCase();
  if (type === 'integer') {
    const [from, to] = [boundOf(element, 'lowerbound'), boundOf(element, 'upperbound')];
    return steppedPoints(element.at, title, { from, to, step: 1 });
  }
  if (type !== 'discrete')
    refuseAt(
      element.at,
      `${quoted(title)} is an issue of the type ${quoted(type)}, which has no points that can be told apart`,
      'Import a profile whose issues are discrete or integer.',
    );
  const items = elementsIn(element, 'item').map((item) => ({
    name: attributeOf(item, 'value'),
    at: item.at,
  }));
  return listedPoints(element.at, title, items);
}

function boundOf(element: XmlElement, name: string): number {
  const bound = attributeNumber(element, name);
  return Number.isSafeInteger(bound)
    ? bound
    : refuseAt(
        element.at,
        `The ${name} ${bound} is no whole number`,
        'An issue of integers goes from one to another.',
      );
}

/** What each point is worth, before the weight of the issue. */
export function evaluationsOf(
  element: XmlElement,
  { title, points }: DomainIssue,
  reading: ImportOptions['evaluations'],
): readonly number[] {
  switch (points.kind) {
    case 'range': {
      const { offset, slope } = lineOf(element, title);
      return numbersOf(points).map((number) =>
        Math.min(1, Math.max(0, offset + slope * (number - points.from))),
      );
    }
    case 'names': {
      const found = elementsIn(element, 'item').map((item) =>
        item.attributes.has('evaluation')
          ? attributeNumber(item, 'evaluation')
          : refuseAt(
              item.at,
              `The point ${quoted(attributeOf(item, 'value'))} has no evaluation`,
              'Write it: evaluation="…".',
            ),
      );
      return reading === 'raw' ? found : scaled(element, title, found);
    }
    default:
      return points satisfies never;
  }
}

/** Genius takes evaluations as parts of the largest of their issue. */
function scaled(element: XmlElement, title: string, found: readonly number[]): readonly number[] {
  const largest = found.reduce((most, one) => Math.max(most, one), -Infinity);
  if (found.every((one) => one === 0)) return found;
  if (largest <= 0)
    refuseAt(
      element.at,
      `No evaluation of ${quoted(title)} is above 0, and they are parts of the largest`,
      'Mend them, or take them as they are: --evaluations raw.',
    );
  return found.map((one) => one / largest);
}

function lineOf(element: XmlElement, title: string): { readonly offset: number; readonly slope: number } {
  const [evaluator] = elementsIn(element, 'evaluator');
  if (evaluator === undefined)
    return refuseAt(
      element.at,
      `The numbers of ${quoted(title)} have no evaluator`,
      'Write it: <evaluator ftype="linear" offset="…" slope="…"/>.',
    );
  const type = attributeIn(evaluator, 'ftype') ?? 'linear';
  if (type !== 'linear')
    refuseAt(
      evaluator.at,
      `The evaluator of ${quoted(title)} is ${quoted(type)}, and not linear`,
      'Import a profile with linear ones.',
    );
  return { offset: attributeNumber(evaluator, 'offset'), slope: attributeNumber(evaluator, 'slope') };
}
