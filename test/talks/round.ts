/** The wage round that these tests speak of: a raise in per cent, four steps of night shifts, and the canteen. */
import { modelText, steps } from '../build.ts';

type Mapping = Readonly<Record<string, unknown>>;

export const issues = {
  raise: { title: 'Pay rise', range: { from: 0, to: 10, unit: '%' } },
  shifts: { title: 'Night shifts', scale: steps },
  canteen: { title: 'Canteen', choices: ['keep', 'close', 'lease'] },
} as const;

export interface RoundParts {
  readonly parties?: readonly string[] | Mapping;
  readonly blocs?: Mapping;
  readonly issues?: Mapping;
  readonly positions?: Mapping;
  readonly proposals?: Mapping;
  readonly events?: readonly unknown[];
  readonly sources?: Mapping;
  readonly date?: string;
}

/** The text of a model of the round; a union and an employer unless others are given. */
export function round({ parties, blocs, positions, issues: others, ...rest }: RoundParts): string {
  return modelText({
    ...(parties === undefined ? {} : { parties }),
    ...(blocs === undefined ? {} : { blocs }),
    ...(positions === undefined ? {} : { positions }),
    issues: others ?? issues,
    rest,
  });
}
