/** From text to the values that it holds, and the tree that knows where each stands. */
import type { ParsedNode } from 'yaml';
import { codes } from '../../model/diagnostic.ts';
import type { Fault } from '../fault.ts';
import { parseYaml } from './parse.ts';
import { valuesOf } from './values.ts';
import type { YamlValue } from './walk.ts';

/** What a text holds; both are null, or the value alone, where faults leave nothing to go on with. */
export interface Yaml {
  readonly tree: ParsedNode | null;
  readonly value: YamlValue;
  readonly faults: readonly Fault[];
  /** What stands in no way, though YAML reads it otherwise than it is likely meant. */
  readonly warnings: readonly Fault[];
}

/** Reads a text as YAML. */
export function readYaml(text: string): Yaml {
  const { value: tree, faults } = parseYaml(text);
  if (tree === null) return { tree, value: null, faults, warnings: [] };
  const values = valuesOf(tree, text);
  // Where aliases explode, that is the one fault told.
  const isExploding = values.faults.some(({ code }) => code === 'too-many-aliases');
  const found = isExploding ? values.faults : [...faults, ...values.faults];
  const warnings = found.filter(isWarning);
  return {
    tree,
    value: values.value,
    faults: warnings.length === 0 ? found : found.filter((one) => !isWarning(one)),
    warnings,
  };
}

function isWarning({ code }: Fault): boolean {
  return codes[code].severity === 'warning';
}
