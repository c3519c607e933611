/** Scores written as the files of other programs. */
import { stringify } from 'yaml';

/** An issue with its points, and what it weighs and they are worth to one party. */
export interface WrittenIssue {
  readonly name: string;
  readonly weight: number;
  readonly values: Readonly<Record<string, number>>;
}

/** A profile, with a bid that is worth its walk-away. */
export interface WrittenProfile {
  readonly issues: readonly WrittenIssue[];
  readonly walkAway: number;
  readonly bid: Readonly<Record<string, string>>;
}

function byName<Value>(issues: readonly WrittenIssue[], valueOf: (issue: WrittenIssue) => Value) {
  return Object.fromEntries(issues.map((issue) => [issue.name, valueOf(issue)]));
}

/** The XML of Genius, its weights in another order than its issues. */
export function asGenius({ issues, walkAway }: WrittenProfile): string {
  const items = ({ values }: WrittenIssue): string =>
    Object.entries(values)
      .map(
        ([value, evaluation], at) => `<item index="${at + 1}" value="${value}" evaluation="${evaluation}"/>`,
      )
      .join('');
  return [
    '<utility_space type="any"><objective index="0" name="root" type="objective">',
    ...issues.map(
      (issue, at) => `<issue index="${at + 1}" name="${issue.name}" type="discrete">${items(issue)}</issue>`,
    ),
    ...issues.map(({ weight }, at) => `<weight index="${at + 1}" value="${weight}"/>`).toReversed(),
    `</objective><reservation value="${walkAway}"/></utility_space>`,
  ].join('\n');
}

/** The JSON of GeniusWeb. */
export function asGeniusWeb({ issues, bid }: WrittenProfile): string {
  return JSON.stringify({
    LinearAdditiveUtilitySpace: {
      domain: { issuesValues: byName(issues, ({ values }) => ({ values: Object.keys(values) })) },
      issueUtilities: byName(issues, ({ values }) => ({
        DiscreteValueSetUtilities: { valueUtilities: values },
      })),
      issueWeights: byName(issues, ({ weight }) => weight),
      reservationBid: { issuevalues: bid },
    },
  });
}

/** The JSON of NegoLog. */
export function asNegoLog({ issues, walkAway }: Omit<WrittenProfile, 'bid'>): string {
  return JSON.stringify({
    reservationValue: walkAway,
    issueWeights: byName(issues, ({ weight }) => weight),
    issues: byName(issues, ({ values }) => values),
  });
}

/** The YAML of a utility function of NegMAS. */
export function asNegMas({ issues, walkAway }: WrittenProfile): string {
  return stringify({
    type: 'LinearAdditiveUtilityFunction',
    reserved_value: walkAway,
    weights: issues.map(({ weight }) => weight),
    values: issues.map(({ values }) => ({ type: 'TableFun', mapping: values })),
  });
}

/** The YAML of the domain of such a function. */
export function negMasDomain(issues: readonly WrittenIssue[]): string {
  return stringify({
    type: 'CartesianOutcomeSpace',
    issues: issues.map(({ name, values }) => ({
      type: 'CategoricalIssue',
      name,
      values: Object.keys(values),
    })),
  });
}
