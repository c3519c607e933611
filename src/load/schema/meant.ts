/** What was most likely meant by a value that the format does not take, so that a hint can say what to write. */
import { trusts } from '../../model/party.ts';
import { flowEntry, open } from '../mend/flow.ts';
import type { Hint } from './kinds.ts';
import { isMapping } from './looks.ts';
import { ends, withEnds } from './synonyms.ts';

/** The hint to write what was meant in place of a value; none where `rewrite` finds nothing to write. */
export function instead(rewrite: (value: unknown) => unknown): Hint {
  return (value, key) => {
    const meant = rewrite(value);
    return meant === undefined ? null : `Write ${flowEntry(key, meant)}.`;
  };
}

/** A single text where a mapping with a name or a title is due. */
export function named(key: 'name' | 'title'): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' ? { [key]: value } : undefined);
}

/** A source that is given by its title or its address alone. */
export function sourceMeant(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  return /^https?:/u.test(value) ? { title: open, url: value } : { title: value };
}

/** A bloc that is given by its name or its members alone. */
export function blocMeant(value: unknown): unknown {
  if (Array.isArray(value)) return { name: open, members: value };
  return typeof value === 'string' ? { name: value, members: [open, open] } : undefined;
}

/** An issue that is given by its title or its points alone. */
export function issueMeant(value: unknown): unknown {
  if (Array.isArray(value)) return { title: open, choices: value };
  return typeof value === 'string' ? { title: value, choices: [open, open] } : undefined;
}

/** How a deal passes, given by the number alone or by another word for all. */
export function ruleMeant(value: unknown): unknown {
  if (typeof value === 'number') return { 'at-least': value };
  return value === 'all' || value === 'everybody' || value === 'consensus' ? 'unanimity' : undefined;
}

/** A score in a list, given as in the short form by its point alone. */
export function scoreMeant(value: unknown): unknown {
  if (!isMapping(value) || 'point' in value || 'score' in value) return undefined;
  const [[point = '', score] = [], ...more] = Object.entries(value);
  if (typeof score !== 'number' || more.length > 0) return undefined;
  // No id begins with a digit.
  return { point: /^-?[\d.]+$/u.test(point) ? Number(point) : point, score };
}

/** What one party thinks of another, given by its trust or the reason alone. */
export function viewMeant(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  return trusts.some((trust) => trust === value) ? { trust: value } : { because: value };
}

/** How a position or an answer is mended that names no issue. */
export function byIssue(value: unknown, key: string): string | null {
  const isPoint = typeof value === 'string' || typeof value === 'number';
  return isPoint ? `Name the issue first: ${flowEntry(key, { issue: value })}.` : null;
}

/** What is settled, given by its point alone. */
export function settledMeant(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' ? { point: value } : undefined;
}

/** A position that is given by what is demanded alone, the ends of an interval or a point, beside keys that it knows. */
export function positionMeant(known: readonly string[]): (value: unknown) => unknown {
  return (value) => {
    if (!isMapping(value) || 'demands' in value) return undefined;
    const entries = Object.entries(value);
    const rest = Object.fromEntries(entries.filter(([key]) => known.includes(key)));
    const { point, ...demanded } = Object.fromEntries(entries.filter(([key]) => !known.includes(key)));
    const keys = Object.keys(demanded);
    if (point !== undefined) return keys.length === 0 ? { demands: point, ...rest } : undefined;
    return keys.every((key) => ends.includes(key)) ? { demands: withEnds(demanded), ...rest } : undefined;
  };
}
