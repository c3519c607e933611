/** What a model says is shown in the terminal, and nothing that it says is obeyed, hidden or cut. */
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/formats/escape.ts';
import { anyMeasure } from '../../src/formats/measure.ts';
import { harmIn, uncoloured, unspaced, withoutAddresses } from '../formats/harm.ts';
import { stanceOn } from '../harness.ts';
import { commands } from './commands.ts';
import { hostileModel } from './model.ts';
import { bundles } from './strings.ts';

const columns = await anyMeasure();

describe.each(bundles)('a model that holds $name', ({ text }) => {
  const { model, texts } = hostileModel(text);

  const shown = async (command: readonly string[], ...options: readonly string[]): Promise<string> => {
    const { exit, out, err } = await stanceOn(model, [...command, '-f', 'terminal', ...options]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    return out;
  };
  const widest = (page: string): number => Math.max(...withoutAddresses(page).split('\n').map(columns));

  it.each(commands.map((command) => [command.join(' '), command] as const))(
    'is shown harmlessly by %s',
    async (_, command) => {
      const wide = uncoloured(await shown(command, '--width', '100', '--color', 'always'));
      expect(harmIn(wide)).toEqual([]);
      expect(widest(wide)).toBeLessThanOrEqual(100);
      const narrow = await shown(command, '--width', '40', '--ascii');
      expect(harmIn(narrow)).toEqual([]);
      expect(widest(narrow)).toBeLessThanOrEqual(40);
    },
  );

  it('is shown in colour as it is without', async () => {
    const coloured = await shown(['report'], '--width', '100', '--color', 'always');
    expect(uncoloured(coloured)).toBe(await shown(['report'], '--width', '100'));
  });

  it.each([['redact'], ['redact', '--json']])('is written harmlessly by %s %s', async (...command) => {
    const { exit, out, err } = await stanceOn(model, command);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(harmIn(out)).toEqual([]);
  });

  it('is shown harmlessly where it is supposed', async () => {
    const { exit, out, err } = await stanceOn(model, ['gaps', '--what-if', 'union.shifts.demands=mandatory']);
    expect(exit).toBe(0);
    expect(harmIn(out + err)).toEqual([]);
  });

  it('loses nothing of it in a report and a timeline', async () => {
    const report = await shown(['report'], '--width', '40');
    const timeline = await shown(['timeline'], '--width', '40');
    const page = unspaced(report + timeline);
    const lost = [...texts]
      .filter(([, said]) => !page.includes(unspaced(inline(said))))
      .map(([place]) => place);
    // The words of a source are for machines.
    expect(lost.filter((place) => !place.endsWith('quote') && place !== 'blocalias')).toEqual([]);
  });
});
