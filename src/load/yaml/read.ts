/** From text to the values that it holds, and the tree that knows where each stands. */
import type { ParsedNode } from 'yaml';
import type { Fault } from '../fault.ts';
import { parseYaml } from './parse.ts';
import { valuesOf } from './values.ts';
import type { YamlValue } from './values.ts';

/** What a text holds; both are null, or the value alone, where faults leave nothing to go on with. */
export interface Yaml {
  readonly tree: ParsedNode | null;
  readonly value: YamlValue;
  readonly faults: readonly Fault[];
}

/** Reads a text as YAML. */
export function readYaml(text: string): Yaml {
  const { value: tree, faults } = parseYaml(text);
  if (tree === null) return { tree, value: null, faults };
  const values = valuesOf(tree);
  // Where aliases explode, that is the one fault told.
  const isExploding = values.faults.some(({ code }) => code === 'too-many-aliases');
  return { tree, value: values.value, faults: isExploding ? values.faults : [...faults, ...values.faults] };
}
