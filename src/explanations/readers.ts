/** What can be wrong with who may know what. */
import { inPart } from './explanation.ts';

export const ofReaders = {
  'wrong-readers': inPart(
    'Write the readers that the name of the file says; a model that stands by itself has one reader, or none.',
    `known-to: [choir, theatre]`,
    `known-to: [choir]`,
  ),
  'unknown-reader': inPart(
    'Name a party or a bloc of the public model, in the name of the file and under "known-to".',
    `known-to: [chior]`,
    `known-to: [choir]`,
  ),
} as const;
