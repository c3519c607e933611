/** The table of codes says what each means to whoever looks one up. */
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/model/diagnostic.ts';

describe('the codes of what a check can find', () => {
  it.each(Object.entries(codes))('has a sentence of its own for %s', (_code, { meaning }) => {
    expect(meaning).toMatch(/^[A-Z][^.!?]*\.$/u);
    expect(Object.values(codes).filter((one) => one.meaning === meaning)).toHaveLength(1);
  });

  it('leaves a file with warnings alone open to every question', () => {
    expect(Object.values(codes).filter(({ severity, opened }) => severity === 'warning' && !opened)).toEqual(
      [],
    );
  });
});
