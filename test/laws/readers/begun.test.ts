/** The file that is begun for some readers says nothing, and what it shows is right for any model. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../../src/load/load.ts';
import type { Loaded } from '../../../src/load/loaded.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import { redact } from '../../../src/redacting/redact.ts';
import { beginPart } from '../../../src/starting/part.ts';
import { runs } from '../../seed.ts';
import { anyFamily, model, nameFor } from './family.ts';
import type { Family } from './family.ts';

/** For whom a file can be begun. */
function readerships({ draft }: Family): readonly (readonly string[])[] {
  const [first = '', second = '', ...others] = draft.parties.map(({ id }) => id);
  return [[first], [first, second], [second, ...others], ...draft.blocs.map(({ id }) => [id]), []];
}

function sound(loaded: Loaded): Negotiation {
  if (!loaded.ok) throw new Error(loaded.faults.map(({ message }) => message).join('\n'));
  return loaded.negotiation;
}

const begun = anyFamily.chain((family) =>
  fc.constantFrom(...readerships(family)).map((readers) => ({ text: family.text, readers })),
);

test('a file that is begun says nothing until a line of it is no comment, and then something that is sound', () => {
  fc.assert(
    fc.property(begun, ({ text, readers }) => {
      const open = { file: model, text };
      const part = beginPart(sound(load([open])), readers, model);
      const [as = 'author'] = readers;
      const among = (beside: string) =>
        load([open, { file: nameFor(readers), text: beside }], { as, warn: true });
      const [without, begins] = [load([open], { as, warn: true }), among(part)];
      expect(redact(sound(begins))).toBe(redact(sound(without)));
      expect(begins.ok && begins.warnings).toEqual(without.ok && without.warnings);
      const shown = part.replaceAll(/^# /gmu, '');
      expect(redact(sound(among(shown)))).not.toBe(redact(sound(without)));
    }),
    runs(100),
  );
});
