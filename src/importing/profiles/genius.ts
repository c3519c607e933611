/** Genius: the XML of a domain and of profiles, a file a party. */
import { quoted } from '../../load/fault.ts';
import { additive } from './additive.ts';
import type { Profile, ValuedIssue } from './additive.ts';
import type { Domain, DomainIssue } from './domain.ts';
import type { Foreign, ForeignKind, ImportOptions } from '../draft.ts';
import { evaluationsOf, pointsIn } from './geniusissue.ts';
import { numberOf, attributeOf, optional } from './geniusattribute.ts';
import { refuse } from '../refused.ts';
import { elementsIn, readXml } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

export const genius: ForeignKind = {
  what: 'the XML of Genius: profiles, and their domain',
  recognises: (files) => files.some(({ text }) => /<(?:utility_space|negotiation_template)\b/u.test(text)),
  read: (files, options) => {
    const spaces = files.map(spaceIn);
    const profiles = spaces.filter(isProfile).map((space) => profileIn(space, options));
    const [first] = spaces;
    if (first === undefined) throw new Error('An import has a file');
    if (profiles.length === 0)
      return refuse(
        first.root.at,
        'This is a domain, and nobody scores it',
        'Name the profiles of the parties too.',
      );
    const bare = spaces.find((space) => !isProfile(space));
    return additive(
      { title: first.name, domain: bare === undefined ? null : domainIn(bare), profiles },
      options,
    );
  },
};

/** A file with its issues and its weights, wherever in the tree of objectives they stand. */
interface Space {
  readonly root: XmlElement;
  readonly name: string | null;
  readonly issues: readonly XmlElement[];
  readonly weights: readonly XmlElement[];
}

function spaceIn(foreign: Foreign): Space {
  const root = readXml(foreign);
  const [nonlinear] = ['ufun', 'utility_function', 'hyperRectangle', 'constraint'].flatMap((name) =>
    elementsIn(root, name),
  );
  const type = [root, ...elementsIn(root, 'utility_space')].find(({ attributes }) =>
    /non-?linear|constraint/iu.test(attributes.get('type') ?? ''),
  );
  const odd = nonlinear ?? type;
  if (odd !== undefined)
    refuse(
      odd.at,
      'This profile is nonlinear: its scores do not add up over the issues',
      'Import an additive one.',
    );
  const objectives = elementsIn(root, 'objective');
  const nested = objectives.find((objective) => elementsIn(objective, 'objective').length > 0);
  if (nested !== undefined)
    refuse(
      nested.at,
      'Objectives stand within an objective, and their weights are not told apart',
      'Put all issues into one objective.',
    );
  const issues = elementsIn(root, 'issue');
  if (issues.length === 0)
    refuse(root.at, 'The file has no issues', 'Name the XML of a domain or of a profile.');
  return {
    root,
    name: objectives[0]?.attributes.get('name') ?? null,
    issues,
    weights: elementsIn(root, 'weight'),
  };
}

/** A domain has neither weights nor evaluations. */
function isProfile({ root, weights, issues }: Space): boolean {
  return (
    weights.length > 0 ||
    elementsIn(root, 'evaluator').length > 0 ||
    issues.some((issue) => elementsIn(issue, 'item').some(({ attributes }) => attributes.has('evaluation')))
  );
}

function domainIn({ root, issues }: Space): Domain {
  return { at: root.at, issues: issues.map(issueIn).map(onceEach()) };
}

function issueIn(element: XmlElement): DomainIssue {
  const title = attributeOf(element, 'name');
  return { at: element.at, title, points: pointsIn(element, title) };
}

/** Refuses a title that has been there. */
function onceEach<Issue extends DomainIssue>(): (issue: Issue) => Issue {
  const known = new Set<string>();
  return (issue) => {
    if (known.has(issue.title))
      refuse(issue.at, `The issue ${quoted(issue.title)} stands twice`, 'Rename one of the two.');
    known.add(issue.title);
    return issue;
  };
}

function profileIn(space: Space, { evaluations }: ImportOptions): Profile {
  const { root, issues } = space;
  const weights = weightsIn(space);
  const valued = issues.map((element): ValuedIssue => {
    const issue = issueIn(element);
    const weight =
      weights.get(attributeOf(element, 'index')) ??
      refuse(
        element.at,
        `The issue ${quoted(issue.title)} has no weight`,
        'Give it one: <weight index="…" value="…"/>.',
      );
    return { ...issue, weight, values: evaluationsOf(element, issue, evaluations) };
  });
  const [reservation] = elementsIn(root, 'reservation');
  return {
    at: root.at,
    name: null,
    walkAway: reservation === undefined ? null : reservationIn(reservation),
    issues: valued.map(onceEach()),
    told: discountsTold(root),
  };
}

/** The weights by the index of their issue: files have them in any order. */
function weightsIn({ root, issues, weights }: Space): ReadonlyMap<string, number> {
  const known = new Set<string>();
  for (const issue of issues) {
    const index = attributeOf(issue, 'index');
    if (known.has(index))
      refuse(issue.at, `Two issues have the index ${quoted(index)}`, 'Give each its own.');
    known.add(index);
  }
  const overall = new Set(elementsIn(root, 'objective').map(({ attributes }) => attributes.get('index')));
  const found = new Map<string, number>();
  for (const weight of weights) {
    const index = attributeOf(weight, 'index');
    if (!known.has(index) && overall.has(index)) continue;
    if (!known.has(index))
      refuse(
        weight.at,
        `No issue has the index ${quoted(index)} of this weight`,
        'Remove the weight, or mend its index.',
      );
    if (found.has(index))
      refuse(
        weight.at,
        `A second weight for the issue with the index ${quoted(index)}`,
        'Keep one of the two.',
      );
    found.set(index, numberOf(weight, 'value'));
  }
  return found;
}

/** What is minus infinity, or no number at all, is no walk-away. */
function reservationIn(element: XmlElement): number | null {
  const value = optional(element, 'value') ?? '';
  return /^(?:|nan|-inf(?:inity)?)$/iu.test(value) ? null : numberOf(element, 'value');
}

function discountsTold(root: XmlElement): readonly string[] {
  return elementsIn(root, 'discount_factor').flatMap((element) => {
    const value = optional(element, 'value') ?? '';
    return value === '' || Number(value) === 1
      ? []
      : [`the discount of ${quoted(value)} is left out, for a model knows no cost of time.`];
  });
}
