/** A walk through a YAML tree: what it has read and found so far. */
import type { Node } from 'yaml';
import type { Fault, Wrong } from '../fault.ts';

/** What a YAML file can hold. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** What an anchor names, and how much that is. */
export interface Anchored {
  readonly value: YamlValue;
  readonly size: number;
}

/** How far a walk through the tree has come. */
export interface Walk {
  readonly text: string;
  /** Whether a program wrote the file: programs write no spaces behind commas. */
  readonly isJson: boolean;
  readonly anchors: Map<string, Anchored>;
  /** The anchors whose values are being read: an alias of one would stand inside itself. */
  readonly open: Set<string>;
  readonly faults: Fault[];
  /** What has been read so far, counted as if every alias were written out. */
  size: number;
  /** How much of it stands behind aliases. */
  expanded: number;
}

/** Adds a fault at a node. */
export function tell({ faults }: Walk, wrong: Wrong | null, range: Node['range']): void {
  if (wrong === null) return;
  const { at = 0, ...said } = wrong;
  faults.push({ ...said, place: (range?.[0] ?? 0) + at });
}
