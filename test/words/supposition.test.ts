import { describe, expect, it } from 'vitest';
import { folded } from '../ask.ts';
import { questions } from '../commands/list.ts';
import { tramway } from '../commands/tramway.ts';
import { stanceOn } from '../harness.ts';
import { seen, supposing } from './supposing.ts';

describe('that it is supposed', () => {
  const moves = ['union.raise.concedes+=5', 'union.shifts.concedes+=mandatory'];
  const dropped = ', and drops 2 rejections of its own that this contradicts';
  const told = `${moves.join('; ')}${dropped}`;

  const formats = ['terminal', 'markdown', 'json', 'csv'];

  it.each(formats)('is said on stderr where stdout is a file or a pipe: %s', async (format) => {
    const { err } = await seen(`gaps union employer -f ${format}`, ...moves);
    expect(folded(err)).toBe(`Supposed: ${told}.`);
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each(formats)('is said once where all is read on one screen: %s', async (format) => {
    const words = ['gaps', 'union', 'employer', '-f', format, '--what-if', 'union.raise.concedes+=5'];
    const { out, err } = await stanceOn(tramway, words, { isTTY: true });
    const isHeaded = format === 'terminal' || format === 'markdown';
    expect(out.includes('Supposed, not in the model')).toBe(isHeaded);
    expect(err).toBe(isHeaded ? '' : 'Supposed: union.raise.concedes+=5.\n');
  });

  it('stands at the head of a page', async () => {
    const { out } = await seen('gaps union employer', ...moves);
    expect(folded(out).startsWith(`Supposed, not in the model: ${told}.`)).toBe(true);
    const { out: markdown } = await seen('gaps union employer -f markdown', ...moves);
    expect(markdown.split('\n')[0]).toMatch(/^Supposed, not in the model: /u);
  });

  it('stands beside the model in JSON, and only there', async () => {
    expect(Object.keys(await supposing('gaps union employer', ...moves)).slice(0, 5)).toEqual([
      'stance',
      'command',
      'model',
      'as',
      'supposed',
    ]);
    expect((await supposing('gaps union employer', ...moves)).supposed).toEqual([
      moves[0],
      `${moves[1]}${dropped}`,
    ]);
    expect(await supposing('gaps union employer')).not.toHaveProperty('supposed');
  });

  it('leaves a table for spreadsheets without a head', async () => {
    const heads = async (...some: readonly string[]) =>
      (await seen('gaps union employer -f csv', ...some)).out.split(/\r?\n/u)[0];
    expect(await heads(...moves)).toBe(await heads());
    expect(await heads(...moves)).toMatch(/^issue,/u);
  });

  it.each(questions)('is said by %s', async (question) => {
    const { exit, out } = await seen(question, 'union.raise.concedes+=5');
    expect(exit).toBe(0);
    expect(out).toContain('Supposed, not in the model');
  });
});

describe('what cannot be supposed', () => {
  it.each([
    ['nonsense', '"nonsense" supposes nothing Write it as party.issue.demands=point'],
    ['union.raise=6', 'supposes nothing'],
    ['union.raise.wants=6', 'supposes nothing'],
    ['union.raise.demands', 'supposes nothing'],
    ['union.raise.demands+=', 'names no point'],
    ['union.raise.demands-=,', 'names no point'],
    ['onion.raise.demands=6', 'Unknown party "onion" Did you mean "union"?'],
    ['staff.raise.demands=6', '"staff" is a bloc'],
    ['union.rise.demands=6', 'Unknown issue "rise" Did you mean "raise"?'],
    ['union.shifts.demands=volntary', 'Unknown point of "shifts" "volntary" Did you mean "voluntary"?'],
    ['union.shifts.demands=abolished..rotating', 'Unknown point of "shifts"'],
    ['union.shifts.rejects=above:voluntary', 'Unknown point of "shifts"'],
    ['union.shifts.demands=others', 'Unknown point of "shifts" "others"'],
    ['union.raise.demands=eleven', '"eleven" is no number on "raise"'],
    ['union.raise.demands=11', 'It goes from 0 to 10.'],
    ['union.raise.demands=2..11', '"11" is out of the range of "raise"'],
    ['union.raise.concedes=1,000', '"1,000" is out of the range of "raise" It goes from 0 to 10.'],
    ['union.raise.demands=3,5', 'Write 3.5 with a point, or two numbers with a space between: "3, 5".'],
    ['union.raise.demands=3,5 %', '"3,5 %" is no number on "raise" Write it with a point: 3.5.'],
    ['union.raise.demands=1,2,3', 'Write numbers with a space between: "1, 2, 3".'],
    ['union.raise.rejects=below:3,5', '"3,5" is no number on "raise" Write it with a point: 3.5.'],
    ['union.raise.concedes=2..4', '"2..4" is an interval, and a concession is one number'],
    ['union.raise.rejects=2..4', '"2..4" is an interval, and none can be rejected'],
    ['union.raise.demands=..', '".." is no number on "raise"'],
    ['union.raise.demands=7..5', '"7..5" goes from 7 to 5'],
    ['union.raise.demands=5..6..7', 'is no number on "raise"'],
    ['union.raise.rejects=above:', 'is no number on "raise"'],
    ['union.raise.demands-=6', 'takes away what is not there'],
    ['union.shifts.rejects-=rotating,voluntary', 'takes away what is not there'],
  ])('"%s" is bad usage: %s', async (move, reason) => {
    const { exit, out, err } = await seen('gaps union employer', move);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(folded(err)).toContain(reason);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});
