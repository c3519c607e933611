/** From text to the values that it holds, by the tree that knows where each stands. */
import { codes } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fault } from '../fault.ts';
import { parseYaml } from './parse.ts';
import { place } from './places.ts';
import { valuesOf } from './values.ts';
import type { YamlValue } from './walk.ts';

/** What a text holds; its value is null where faults leave nothing to go on with. */
export interface Yaml {
  readonly value: YamlValue;
  readonly faults: readonly Fault[];
  /** What stands in no way, though YAML reads it otherwise than it is likely meant. */
  readonly warnings: readonly Fault[];
  /** Tells faults of this text under the name of a file, each at its line and column. */
  readonly place: (faults: readonly Fault[], file: string) => readonly Diagnostic[];
}

/** Reads a text as YAML. */
export function readYaml(text: string): Yaml {
  const { value: tree, faults } = parseYaml(text);
  const placed: Yaml['place'] = (found, file) => place(found, file, text, tree);
  if (tree === null) return { value: null, faults, warnings: [], place: placed };
  const values = valuesOf(tree, text);
  // Where aliases explode, that is the one fault told.
  const isExploding = values.faults.some(({ code }) => code === 'too-many-aliases');
  const found = isExploding ? values.faults : [...faults, ...values.faults];
  const warnings = found.filter(isWarning);
  return {
    value: values.value,
    faults: warnings.length === 0 ? found : found.filter((one) => !isWarning(one)),
    warnings,
    place: placed,
  };
}

function isWarning({ code }: Fault): boolean {
  return codes[code].severity === 'warning';
}
