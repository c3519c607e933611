/** Every code with its example; one that lacks it does not compile. */
import type { Code } from '../model/diagnostic.ts';
import type { Explanation } from './explanation.ts';
import { ofFiles } from './files.ts';
import { ofNames } from './names.ts';
import { ofOddities } from './oddities.ts';
import { ofPoints } from './points.ts';
import { ofPositions } from './positions.ts';
import { ofProposals } from './proposals.ts';
import { ofReaders } from './readers.ts';
import { ofText } from './text.ts';

export const explanations: Readonly<Record<Code, Explanation>> = {
  ...ofFiles,
  ...ofText,
  ...ofPoints,
  ...ofNames,
  ...ofPositions,
  ...ofProposals,
  ...ofReaders,
  ...ofOddities,
};
