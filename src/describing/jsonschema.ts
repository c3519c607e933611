/** As much of JSON Schema (2020-12) as the format is described with. */
import type { Shape } from '../load/schema/shapes.ts';
import type { Mapping } from '../load/schema/looks.ts';

/** A schema, or a part of one. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'null' | Extract<Shape, { type: unknown }>['type'];
  readonly const?: number;
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Mapping<JsonSchema | boolean>;
  readonly patternProperties?: Mapping<JsonSchema>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly else?: JsonSchema;
  readonly $defs?: Mapping<JsonSchema>;
}
