/**
 * The values of a text, read fast: without places, and only where nothing in it is out of the ordinary. What this
 * reads is what the reader with places reads, without a fault; wherever that is not certain it gives up.
 */
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import { oddListSign } from './signs.ts';
import type { YamlValue } from './walk.ts';

/** The value of a text that holds one mapping; null where the reader with places has to look. */
export function quickValue(text: string): YamlValue {
  if (isUnusual(text)) return null;
  const events = eventsOf(text);
  const [document, top] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return null;
  if (top?.type !== EVENT_ID.MAPPING) return null;
  const walk: Walk = { text, events, at: 1 };
  const value = valueAt(walk) ?? null;
  // Behind the value the document ends, and with it the text.
  return walk.at === events.length - 1 ? value : null;
}

/** What the two parsers take for different things: tabs, foreign ends of lines, directives, a first line that is set in, a document that ends. */
const unusual = ['\t', '\0', '\u0085', '\u2028', '\u2029', '\ufeff', '\n%', '\n...'] as const;

function isUnusual(text: string): boolean {
  return unusual.some((sign) => text.includes(sign)) || /^(?:[ %]|\.{3})/u.test(text);
}

/** Deeper nesting is for the reader that can say so, and a text that is no YAML for the one that can tell why. */
function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch {
    return [];
  }
}

interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
}

type EventOf<Id extends Event['type']> = Extract<Event, { readonly type: Id }>;
type Scalar = EventOf<typeof EVENT_ID.SCALAR>;
type Mapping = EventOf<typeof EVENT_ID.MAPPING>;

/** What is not certain is undefined, for null is what a model may hold. */
type Uncertain = YamlValue | undefined;

function valueAt(walk: Walk): Uncertain {
  const event = walk.events[walk.at];
  walk.at += 1;
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return isBare(event) ? scalarOf(event, walk.text) : undefined;
    case EVENT_ID.MAPPING:
      return isBare(event) ? mappingOf(walk, event) : undefined;
    case EVENT_ID.SEQUENCE:
      return isBare(event) ? listOf(walk) : undefined;
    case EVENT_ID.ALIAS:
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
    case undefined:
      return undefined;
    default:
      return event satisfies never;
  }
}

/** Whether it has neither anchor nor tag. */
function isBare({
  anchorStart,
  tagStart,
}: {
  readonly anchorStart: number;
  readonly tagStart: number;
}): boolean {
  return anchorStart < 0 && tagStart < 0;
}

function isAtEnd({ events, at }: Walk): boolean {
  return events[at]?.type === EVENT_ID.POP;
}

function listOf(walk: Walk): Uncertain {
  const found: YamlValue[] = [];
  while (!isAtEnd(walk)) {
    const value = valueAt(walk);
    if (value === undefined) return undefined;
    found.push(value);
  }
  walk.at += 1;
  return found;
}

/** Within braces nothing behind a key is no value, but what a comma has cut. */
function mappingOf(walk: Walk, { style }: Mapping): Uncertain {
  const found: Record<string, YamlValue> = {};
  while (!isAtEnd(walk)) {
    const name = keyAt(walk);
    const value = name === null ? undefined : valueAt(walk);
    if (name === null || value === undefined || Object.hasOwn(found, name)) return undefined;
    if (value === null && style === COLLECTION_STYLE.FLOW) return undefined;
    found[name] = value;
  }
  walk.at += 1;
  return found;
}

/** A key that is a plain word to everyone; the parsers differ in what they make of very long ones. */
function keyAt(walk: Walk): string | null {
  const key = walk.events[walk.at];
  walk.at += 1;
  if (key?.type !== EVENT_ID.SCALAR || !isBare(key) || !key.fast) return null;
  const name = walk.text.slice(key.valueStart, key.valueEnd);
  return /^[A-Za-z][A-Za-z0-9_-]{0,200}$/u.test(name) && !/^(?:null|true|false)$/iu.test(name) ? name : null;
}

function scalarOf(scalar: Scalar, text: string): Uncertain {
  const value = getScalarValue(text, scalar);
  return scalar.style === SCALAR_STYLE.PLAIN ? plainOf(value) : value;
}

/** A text without quotes; where it may be no text, only what is read alike by all. */
function plainOf(text: string): Uncertain {
  if (text === '') return null;
  if (!mayMeanMore(text)) return text;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u.test(text)) return Number(text);
  return isNoText.test(text) || oddListSign(text) !== null ? undefined : text;
}

/** Whether a text begins as numbers, truth values, nothing and the signs of a list do. */
function mayMeanMore(text: string): boolean {
  return /^[-+.\d~ntfNTF\u007f-\uffff]/u.test(text);
}

const isNoText =
  /^(?:[-+]?(?:\.?\d[\d.]*(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|\.inf)|\.nan|~|null|true|false)$/iu;
