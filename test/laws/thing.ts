/** Which thing of a model a place in its file is in, as `stance changes` names it. */
import type { Thing } from '../../src/records/change.ts';
import { mappingOf, pointId } from './edits.ts';
import type { Path } from './edits.ts';

/** A thing by its kind and its id; where a place holds several things, by what their ids begin with. */
export interface NamedThing {
  readonly what: Thing;
  readonly id: string;
}

const sections = {
  sources: 'source',
  parties: 'party',
  blocs: 'bloc',
  issues: 'issue',
  positions: 'position',
  proposals: 'proposal',
  events: 'event',
} as const satisfies Readonly<Record<string, Thing>>;

/** The thing that a place is in, or the things that stand there; what no section holds is said of the model. */
export function thingAt(model: unknown, at: Path): NamedThing {
  const [section = '', id = '', part, entry] = at;
  if (!isSection(section)) return { what: 'model', id: 'model' };
  if (section === 'events') return { what: 'event', id: eventId(valueAt(model, at.slice(0, 2))) };
  if (section === 'positions') return { what: 'position', id: positionId(model, at) };
  if (entry !== undefined && (part === 'choices' || part === 'scale'))
    return { what: 'point', id: `${id}.${pointId(valueAt(model, at.slice(0, 4)))}` };
  return { what: sections[section], id: String(id) };
}

function isSection(word: string | number): word is keyof typeof sections {
  return Object.hasOwn(sections, word);
}

function positionId(model: unknown, at: Path): string {
  const [, holder, issue, entry] = at;
  if (holder === undefined) return '';
  if (issue === undefined) return `${holder}.`;
  const { since } = mappingOf(valueAt(model, at.slice(0, typeof entry === 'number' ? 4 : 3)));
  return `${holder}.${issue}${since === undefined ? '' : `@${String(since)}`}`;
}

function eventId(event: unknown): string {
  const { date, title } = mappingOf(event);
  return date === undefined ? '' : `${String(date)} ${String(title)}`;
}

function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) => (Array.isArray(held) ? held[Number(step)] : mappingOf(held)[step]),
    whole,
  );
}
