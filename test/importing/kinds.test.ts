/** The kinds that the command line knows are those that can be read. */
import { expect, it } from 'vitest';
import { kindNames } from '../../src/commands/import.ts';
import { kinds } from '../../src/importing/kinds.ts';

it('takes each kind that can be read, and no other', () => {
  expect([...kindNames].toSorted()).toEqual(Object.keys(kinds).toSorted());
});
