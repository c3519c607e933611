/** The contract holds what it promises: it knows each command, and sees a key that lacks, is too many, or holds something else. */
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/list.ts';
import { talks } from '../commands/talks.ts';
import { ask } from '../ask.ts';
import { contract, faults } from './contract.ts';
import { contractPage } from './page.ts';

const names = commands.map(({ name }) => name);

describe('the contract', () => {
  it.each([
    ['a key that lacks', { parties: undefined }, " must have required property 'parties'"],
    ['a key too many', { mediators: [] }, ' must NOT have additional properties'],
    ['a party by its name', { parties: ['The Union'] }, '/parties/0 must match pattern'],
    ['another version', { stance: 1 }, '/stance must be equal to constant'],
  ])('sees %s', async (_, change, fault) => {
    const answer = JSON.parse(JSON.stringify({ ...(await ask(talks, 'gaps')), ...change }));
    expect(faults(answer).map((one) => one.slice(0, fault.length))).toContain(fault);
  });

  it('knows no other command', () => {
    expect(faults({ command: 'guess' })).toEqual(['There is no contract for guess']);
  });

  it('stands on a page of the documentation, as it is', async () => {
    await expect(await contractPage(contract, names)).toMatchFileSnapshot('../../docs/json.md');
  });
});
