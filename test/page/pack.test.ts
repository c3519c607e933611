/** The negotiation in the file of the page is the one that was put there. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answer } from '../../src/answer.ts';
import type { QuestionName } from '../../src/commands/commands.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { pack, unpack } from '../../src/page/pack.ts';
import { loaded, negotiation } from '../build.ts';
import { questions } from '../commands/list.ts';
import { anyTalks } from '../laws/talks.ts';
import { runs } from '../seed.ts';
import { models } from './models.ts';

/** What a reader's browser has of it: the text of a file, read again. */
function carried(negotiation: Negotiation): Negotiation {
  return unpack(JSON.parse(JSON.stringify(pack(negotiation))));
}

/** The places where two values differ; a named thing that one of them shares is shared by the other as well. */
function differences(one: unknown, other: unknown): readonly string[] {
  const twins = new Map<unknown, unknown>();
  const found: string[] = [];
  const look = (a: unknown, b: unknown, place: string): void => {
    if (typeof a !== 'object' || a === null) {
      if (!Object.is(a, b)) found.push(`${place}: ${String(a)}, ${String(b)}`);
      return;
    }
    if (isNamed(a) && (twins.has(a) || twins.has(b))) {
      if (twins.get(a) !== b || twins.get(b) !== a) found.push(`${place} is shared otherwise`);
      return;
    }
    if (typeof b !== 'object' || b === null || kindOf(a) !== kindOf(b)) {
      found.push(`${place} is of another kind`);
      return;
    }
    twins.set(a, b).set(b, a);
    const [mine, theirs] = [partsOf(a), partsOf(b)];
    if (mine.length !== theirs.length) found.push(`${place}: ${mine.length} parts, ${theirs.length}`);
    for (const [at, [key, held]] of mine.entries()) {
      const [name, there] = theirs[at] ?? [];
      look(key, name, `${place} ${at}`);
      look(held, there, `${place}.${typeof key === 'object' ? at : String(key)}`);
    }
  };
  look(one, other, 'it');
  return found;
}

/** Whether a thing is known by its id; another one that says the same is another thing. */
function isNamed(held: object): boolean {
  return 'id' in held;
}

function kindOf(held: object): string {
  return Array.isArray(held) ? 'list' : held instanceof Map ? 'map' : 'thing';
}

/** The parts of a thing by name, in no order that matters; those of a map as they stand. */
function partsOf(held: object): readonly (readonly [unknown, unknown])[] {
  if (held instanceof Map) return [...held];
  return Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isQuestion(name: string): name is QuestionName {
  return questions.includes(name);
}

describe.each(models)('the negotiation in the page of $name', ({ negotiation }) => {
  const there = carried(negotiation);

  it('holds all that was put there, and shares what was shared', () => {
    expect(differences(negotiation, there)).toEqual([]);
  });

  it.each(questions.filter(isQuestion))('answers %s as the model does', (name) => {
    expect(answer(there, name)).toStrictEqual(answer(negotiation, name));
  });
});

test('any negotiation comes out of the file as it went in', () => {
  fc.assert(
    fc.property(anyTalks, ({ text }) => {
      const negotiation = loaded(text);
      expect(differences(negotiation, carried(negotiation))).toEqual([]);
    }),
    runs(60),
  );
});

test('any negotiation is asked in the page as on the command line', () => {
  fc.assert(
    fc.property(anyTalks, fc.constantFrom(...questions.filter(isQuestion)), ({ text, compared }, name) => {
      const negotiation = loaded(text);
      const asking = name === 'gaps' || name === 'bridge' ? { parties: compared } : {};
      expect(answer(carried(negotiation), name, asking)).toStrictEqual(answer(negotiation, name, asking));
    }),
    runs(80),
  );
});

it('is told apart from one in which a thing is no longer shared', () => {
  const shared = { id: 'union' };
  expect(differences([shared, shared], [{ id: 'union' }, { id: 'union' }])).not.toEqual([]);
  expect(differences([{ id: 'union' }, { id: 'union' }], [shared, shared])).not.toEqual([]);
  expect(differences({ a: 1 }, { a: 2 })).not.toEqual([]);
  expect(differences(new Map([[shared, 1]]), new Map([[{ id: 'city' }, 1]]))).not.toEqual([]);
});

it('is the same whether a file cites its source once or with each thing that it says', () => {
  const said = (behind: object, each: object): string =>
    JSON.stringify(
      pack(
        negotiation({
          positions: { union: { shifts: { ...each, demands: { point: 'abolished', ...each } } } },
          rest: {
            ...behind,
            sources: { minutes: { title: 'Minutes' } },
            notes: { text: 'It is late.', ...each },
          },
        }),
      ),
    );
  const behind = { basis: 'stated', evidence: [{ source: 'minutes', at: 'page 3' }] };
  expect(said(behind, {})).toBe(said({}, behind));
});
