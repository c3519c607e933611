/** NegMAS: the YAML of a domain, and of a utility function for each party, in the order of its issues. */
import { quoted } from '../../load/fault.ts';
import { additive } from './additive.ts';
import type { PartyProfile, ValuedIssue } from './additive.ts';
import { onceEach } from './domain.ts';
import type { Domain, DomainIssue } from './domain.ts';
import type { Foreign, ForeignKind } from '../draft.ts';
import { issueIn } from './negmasissue.ts';
import { valuesBy } from './negmasvalue.ts';
import { refuseAt } from '../refused.ts';
import { dueIn, entriesIn, itemsIn, numberAt, valueOf, wordAt } from './items.ts';
import { readTree } from './tree.ts';
import type { Item } from './tree.ts';

export const negmas: ForeignKind = {
  what: 'the YAML of NegMAS: its domain, and a utility function for each party',
  recognises: (files) =>
    files.some(({ text }) =>
      /^[ \t{]*["']?type["']?[ \t]*:.*(?:OutcomeSpace|UtilityFunction)\b/mu.test(text),
    ),
  read: (files, options) => {
    const roots = files.map((file: Foreign) => readTree(file));
    const [domain, second] = roots.filter(isDomain);
    const functions = roots.filter((root) => !isDomain(root));
    const [first] = roots;
    if (first === undefined) throw new Error('An import has a file');
    if (domain === undefined)
      return refuseAt(
        first.at,
        'The domain is not among the files, and the functions follow its order',
        'Name the YAML of the domain too.',
      );
    if (second !== undefined)
      return refuseAt(second.at, 'This is a second domain', 'Import files together that are of one.');
    if (functions.length === 0)
      return refuseAt(
        domain.at,
        'This is a domain, and nobody scores it',
        'Name the utility functions of the parties too.',
      );
    const common = domainIn(domain);
    return additive(
      { title: nameIn(domain), domain: common, profiles: functions.map((root) => profileIn(root, common)) },
      options,
    );
  },
};

function isDomain(root: Item): boolean {
  return valueOf(root, 'issues') !== null && valueOf(root, 'weights') === null;
}

function nameIn(root: Item): string | null {
  const name = valueOf(root, 'name');
  return name === null ? null : wordAt(name);
}

function domainIn(root: Item): Domain {
  const issues = onceEach(itemsIn(dueIn(root, 'issues')).map(issueIn));
  return issues.length > 0
    ? { at: root.at, issues }
    : refuseAt(root.at, 'The domain has no issues', 'Name another file.');
}

/** A class as a file names it, without the modules it lies in. */
function classIn(root: Item): string {
  const type = valueOf(root, 'type');
  return type === null ? 'LinearAdditiveUtilityFunction' : (wordAt(type).split('.').at(-1) ?? '');
}

function profileIn(root: Item, { issues }: Domain): PartyProfile {
  const type = classIn(root);
  if (type !== 'LinearAdditiveUtilityFunction')
    refuseAt(
      root.at,
      `The type ${quoted(type)} is not read`,
      'Import functions of the type LinearAdditiveUtilityFunction.',
    );
  const bias = valueOf(root, 'bias');
  if (bias !== null && numberAt(bias) !== 0)
    refuseAt(
      bias.at,
      'The function has a bias, and no score of a point can hold it',
      'Add it to the values of an issue.',
    );
  const [weights, values] = [listFor(root, 'weights', issues), listFor(root, 'values', issues)];
  return {
    at: root.at,
    name: nameIn(root),
    walkAway: reservedIn(root),
    issues: issues.map((issue, place): ValuedIssue => {
      const [weight, value] = [weights[place] ?? root, values[place] ?? root];
      return { ...issue, at: value.at, weight: numberAt(weight), values: valuesBy(value, issue) };
    }),
    told:
      valueOf(root, 'reserved_outcome') === null
        ? []
        : ['its reserved outcome is left out, for a walk-away is the reserved value.'],
  };
}

/** One thing for each issue, in their order, or by their names. */
function listFor(root: Item, key: string, issues: readonly DomainIssue[]): readonly Item[] {
  const item = dueIn(root, key);
  if (item.kind === 'mapping') {
    const titles = new Set(issues.map(({ title }) => title));
    const stray = entriesIn(item).find((entry) => !titles.has(entry.key));
    if (stray !== undefined)
      refuseAt(stray.at, `The domain has no issue ${quoted(stray.key)}`, 'Mend its name.');
    return issues.map(({ title }) => dueIn(item, title));
  }
  const items = itemsIn(item);
  return items.length === issues.length
    ? items
    : refuseAt(
        item.at,
        `There are ${items.length} ${key} for ${issues.length} issues`,
        'Give each issue one, in their order.',
      );
}

/** Minus infinity, and what is no number, is no walk-away. */
function reservedIn(root: Item): number | null {
  const item = valueOf(root, 'reserved_value') ?? valueOf(root, 'reservation_value');
  if (item === null) return null;
  const isNone =
    item.kind === 'number'
      ? Number.isNaN(item.number) || item.number === -Infinity
      : /^(?:-\.?inf(?:inity)?|\.?nan)$/iu.test(wordAt(item));
  return isNone ? null : numberAt(item);
}
