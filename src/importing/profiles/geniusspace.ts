/** A file of Genius, as far as a domain and a profile have the same form. */
import { quoted } from '../../load/fault.ts';
import type { Foreign } from '../draft.ts';
import { refuseAt } from '../refused.ts';
import { elementsIn, readXml } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import { attributeNumber, attributeOf } from './geniusattribute.ts';

/** A file with its issues and its weights, wherever in the tree of objectives they stand. */
export interface GeniusSpace {
  readonly root: XmlElement;
  readonly name: string | null;
  readonly issues: readonly XmlElement[];
  readonly weights: readonly XmlElement[];
}

/** Reads a file whose scores add up. */
export function spaceIn(foreign: Foreign): GeniusSpace {
  const root = readXml(foreign);
  const [nonlinear] = ['ufun', 'utility_function', 'hyperRectangle', 'constraint'].flatMap((name) =>
    elementsIn(root, name),
  );
  const type = [root, ...elementsIn(root, 'utility_space')].find(({ attributes }) =>
    /non-?linear|constraint/iu.test(attributes.get('type') ?? ''),
  );
  const odd = nonlinear ?? type;
  if (odd !== undefined)
    refuseAt(
      odd.at,
      'This profile is nonlinear: its scores do not add up over the issues',
      'Import an additive one.',
    );
  const objectives = elementsIn(root, 'objective');
  const nested = objectives.find((objective) => elementsIn(objective, 'objective').length > 0);
  if (nested !== undefined)
    refuseAt(
      nested.at,
      'Objectives stand within an objective, and their weights are not told apart',
      'Put all issues into one objective.',
    );
  const issues = elementsIn(root, 'issue');
  if (issues.length === 0)
    refuseAt(root.at, 'The file has no issues', 'Name the XML of a domain or of a profile.');
  return {
    root,
    name: objectives[0]?.attributes.get('name') ?? null,
    issues,
    weights: elementsIn(root, 'weight'),
  };
}

/** A domain has neither weights nor evaluations. */
export function isProfile({ root, weights, issues }: GeniusSpace): boolean {
  return (
    weights.length > 0 ||
    elementsIn(root, 'evaluator').length > 0 ||
    issues.some((issue) => elementsIn(issue, 'item').some(({ attributes }) => attributes.has('evaluation')))
  );
}

/** The weights by the index of their issue: files have them in any order. */
export function weightsByIndex({ root, issues, weights }: GeniusSpace): ReadonlyMap<string, number> {
  const known = new Set<string>();
  for (const issue of issues) {
    const index = attributeOf(issue, 'index');
    if (known.has(index))
      refuseAt(issue.at, `Two issues have the index ${quoted(index)}`, 'Give each its own.');
    known.add(index);
  }
  const overall = new Set(elementsIn(root, 'objective').map(({ attributes }) => attributes.get('index')));
  const found = new Map<string, number>();
  for (const weight of weights) {
    const index = attributeOf(weight, 'index');
    if (!known.has(index) && overall.has(index)) continue;
    if (!known.has(index))
      refuseAt(
        weight.at,
        `No issue has the index ${quoted(index)} of this weight`,
        'Remove the weight, or mend its index.',
      );
    if (found.has(index))
      refuseAt(
        weight.at,
        `A second weight for the issue with the index ${quoted(index)}`,
        'Keep one of the two.',
      );
    found.set(index, attributeNumber(weight, 'value'));
  }
  return found;
}
