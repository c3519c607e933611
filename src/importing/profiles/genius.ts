/** Genius: the XML of a domain and of profiles, a file a party. */
import { quoted } from '../../load/fault.ts';
import { additive } from './additive.ts';
import type { PartyProfile, ValuedIssue } from './additive.ts';
import { onceEach } from './domain.ts';
import type { Domain, DomainIssue } from './domain.ts';
import type { ForeignKind, ImportOptions } from '../draft.ts';
import { evaluationsOf, geniusPoints } from './geniusissue.ts';
import { attributeNumber, attributeOf, attributeIn } from './geniusattribute.ts';
import { isProfile, spaceIn, weightsByIndex } from './geniusspace.ts';
import type { GeniusSpace } from './geniusspace.ts';
import { refuseAt } from '../refused.ts';
import { elementsIn } from '../xml.ts';
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
      return refuseAt(
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

function domainIn({ root, issues }: GeniusSpace): Domain {
  return { at: root.at, issues: onceEach(issues.map(issueIn)) };
}

function issueIn(element: XmlElement): DomainIssue {
  const title = attributeOf(element, 'name');
  return { at: element.at, title, points: geniusPoints(element, title) };
}

function profileIn(space: GeniusSpace, { evaluations }: ImportOptions): PartyProfile {
  const { root, issues } = space;
  const weights = weightsByIndex(space);
  const valued = issues.map((element): ValuedIssue => {
    const issue = issueIn(element);
    const weight =
      weights.get(attributeOf(element, 'index')) ??
      refuseAt(
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
    issues: onceEach(valued),
    told: discountsTold(root),
  };
}

/** What is minus infinity, or no number at all, is no walk-away. */
function reservationIn(element: XmlElement): number | null {
  const value = attributeIn(element, 'value') ?? '';
  return /^(?:|nan|-inf(?:inity)?)$/iu.test(value) ? null : attributeNumber(element, 'value');
}

function discountsTold(root: XmlElement): readonly string[] {
  return elementsIn(root, 'discount_factor').flatMap((element) => {
    const value = attributeIn(element, 'value') ?? '';
    return value === '' || Number(value) === 1
      ? []
      : [`the discount of ${quoted(value)} is left out, for a model knows no cost of time.`];
  });
}
