/**
 * The contract with scripts in a few words: a shape tells what is wrong with a value, each fault with its
 * path. A record has exactly the keys that it names; what is absent is null, never left out.
 */
export type Shape = (value: unknown, at: string) => readonly string[];

/** What is wrong with a value; nothing where it has the shape. */
export function faults(shape: Shape, value: unknown): readonly string[] {
  return shape(value, '$');
}

function only(what: string, isSuch: (value: unknown) => boolean): Shape {
  return (value, at) => (isSuch(value) ? [] : [`${at} is no ${what}: ${JSON.stringify(value)}`]);
}

export const text = only('text', (value) => typeof value === 'string' && value !== '');
export const number = only('number', (value) => typeof value === 'number');
export const flag = only('true or false', (value) => typeof value === 'boolean');

/** An id, which is never an object. */
export const id = only('id', (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/u.test(value));

export function oneOf(...known: readonly unknown[]): Shape {
  return only(`one of ${known.join(', ')}`, (value) => known.includes(value));
}

export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? [] : shape(value, at));
}

export function either(...shapes: readonly Shape[]): Shape {
  return (value, at) => {
    const found = shapes.map((shape) => shape(value, at));
    return found.some((one) => one.length === 0) ? [] : (found[0] ?? []);
  };
}

export function list(shape: Shape): Shape {
  return (value, at) =>
    Array.isArray(value) ? value.flatMap((one, i) => shape(one, `${at}[${i}]`)) : [`${at} is no list`];
}

export function record(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (!isRecord(value)) return [`${at} is no record`];
    const wrong = [
      ...Object.keys(keys).flatMap((key) => (key in value ? [] : [`${at} lacks ${key}`])),
      ...Object.keys(value).flatMap((key) => (key in keys ? [] : [`${at} has ${key} too`])),
    ];
    return [...wrong, ...holding(keys)(value, at)];
  };
}

/** A record that holds these keys, and maybe others. */
export function holding(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (!isRecord(value)) return [`${at} is no record`];
    return Object.entries(keys).flatMap(([key, shape]) => shape(value[key], `${at}.${key}`));
  };
}

/** A mapping from ids to values of one shape. */
export function byId(shape: Shape): Shape {
  return (value, at) => {
    if (!isRecord(value)) return [`${at} is no mapping`];
    return Object.entries(value).flatMap(([key, one]) => [
      ...id(key, `the key ${at}.${key}`),
      ...shape(one, `${at}.${key}`),
    ]);
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
