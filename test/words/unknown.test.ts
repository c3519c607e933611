import { describe, expect, it } from 'vitest';
import { silence } from '../commands/talks.ts';
import { refusal } from '../ask.ts';
import { tramway } from '../commands/tramway.ts';

describe('a word that names nothing', () => {
  it.each([
    ['proposal secnd', 'Unknown draft "secnd" Did you mean "second"?'],
    ['proposal first nowhere', 'Unknown draft "nowhere" Drafts: first, second'],
    ['proposal --draft rise=4', 'Unknown issue "rise" Did you mean "raise"?'],
    ['proposal --draft shifts=rotatng', 'Unknown point of "shifts" "rotatng" Did you mean "rotating"?'],
    ['proposal --issue canten', 'Unknown issue "canten" Did you mean "canteen"?'],
    ['bridge onion employer', 'Unknown party "onion" Did you mean "union"?'],
    ['bridge --issue canten', 'Unknown issue "canten" Did you mean "canteen"?'],
    ['timeline workrs', 'Unknown party "workrs" Did you mean "workers"?'],
    ['timeline --group Hours', 'Unknown group "Hours"'],
    ['alignment staf', 'Unknown party "staf" Did you mean "staff"?'],
    ['diff onion@2026-01-15 union', 'Unknown party "onion" Did you mean "union"?'],
    ['bridge union', 'at least two parties'],
    ['bridge union workers', 'at least two parties'],
    ['changes', 'argument'],
    ['brdge', 'Did you mean "bridge"?'],
    ['timeline --weighted', '--weighted'],
  ])('in "%s" is bad usage, with what is near: %s', async (words, reason) => {
    expect(await refusal(tramway, words)).toContain(reason);
  });

  it('in a model without drafts says no more than that', async () => {
    expect(await refusal(silence, 'proposal first')).toContain('Unknown draft "first"');
  });
});
