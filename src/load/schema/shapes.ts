/** What the rules of single values come to in JSON Schema, as data beside them, so that editors are told the same. */
import { idPattern } from '../mend/id.ts';

/** A piece of JSON Schema for a single value. */
export type Shape =
  | { readonly type: 'string'; readonly pattern: string; readonly format?: 'date' }
  | { readonly type: 'number'; readonly minimum?: number }
  | { readonly type: 'boolean' }
  | { readonly enum: readonly (string | number | boolean)[] }
  | {
      readonly type: 'object';
      readonly minProperties: number;
      readonly maxProperties: number;
      readonly propertyNames: Shape;
      readonly additionalProperties: Shape;
    };

/** Text with something in it. */
export const filled: Shape = { type: 'string', pattern: '\\S' };

/** A word in the form of an id. */
export const idForm: Shape = { type: 'string', pattern: idPattern };

/** A key that names a point: its id, or on a range its number, however that is written. */
export const pointPattern = `${idPattern}|^\\s*[-+]?[.]?[0-9]`;
