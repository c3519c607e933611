/** Warns of sources that many may see and only files for fewer readers cite: whoever sees one may ask what it is for. */
import { onKey, quoted } from '../fault.ts';
import { isMapping } from '../schema/looks.ts';
import { nameInFolder } from './beside.ts';
import type { FaultIn, ReadPart } from './files.ts';
import { isWithin } from './layer.ts';
import { textsIn } from './seats.ts';

/** A warning at each source that is cited in confidence alone. */
export function citedInConfidence(parts: readonly ReadPart[]): readonly FaultIn[] {
  const cited = parts.map(({ value }) => new Set(citedIn(value)));
  return parts.flatMap(({ value, readership }, file) => {
    const sources = isMapping(value) && isMapping(value['sources']) ? Object.keys(value['sources']) : [];
    return sources.flatMap((id): readonly FaultIn[] => {
      const citing = parts.filter((_, at) => cited[at]?.has(id));
      const isOpen = citing.some(
        (one) => !isWithin(one.readership, readership) || isWithin(readership, one.readership),
      );
      if (citing.length === 0 || isOpen) return [];
      return [
        {
          file,
          fault: {
            code: 'cited-in-confidence',
            message: `Only files that fewer may read cite ${quoted(id)}`,
            hint: `Whoever reads this file may ask what it is cited for: declare it in ${nameInFolder(citing[0]?.file ?? '')}.`,
            place: onKey('sources', id),
          },
        },
      ];
    });
  });
}

/** The ids of all sources that stand as evidence anywhere in a value. */
function citedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === 'evidence' ? sourcesIn(value) : citedIn(held),
  );
}

function sourcesIn(value: unknown): readonly string[] {
  const held = isMapping(value) ? [value['evidence']].flat() : [];
  return [...textsIn(value, 'evidence'), ...held.flatMap((one) => textsIn(one, 'source'))];
}
