import { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { sharedOptions } from '../../src/cli/options.ts';
import { commands } from '../../src/commands/commands.ts';
import { choiceOption, flagOption, readOptions, textOption, textsOption } from '../../src/commands/option.ts';

const options = {
  all: flagOption('--all', 'every point'),
  draft: textOption('--draft <points>', 'a draft'),
  issue: textsOption('--issue <id>', 'an issue'),
  failOn: choiceOption('--fail-on <state>', 'a state', ['deadlocked', 'apart']),
};

describe('options', () => {
  it('that are not given have the value of nothing', () => {
    expect(readOptions(options, {})).toEqual({ all: false, draft: null, issue: [], failOn: null });
  });

  it('have the values that were given for them, each under its name', () => {
    const given = { all: true, draft: 'pay=4', issue: ['pay', 'shifts'], failOn: 'apart' };
    expect(readOptions(options, given)).toEqual(given);
  });

  it('take no value of another kind', () => {
    const given = { all: 'yes', draft: 4, issue: 'pay', failOn: ['apart'] };
    expect(readOptions(options, given)).toEqual(readOptions(options, {}));
  });

  it('that take one of a few words refuse another, and say which is near', () => {
    expect(() => readOptions(options, { failOn: 'aprt' })).toThrow(
      expect.objectContaining({
        message: '"aprt" is nothing that --fail-on takes',
        hint: 'Did you mean "apart"?',
      }),
    );
  });
});

describe.each([{ name: 'all commands', options: sharedOptions }, ...commands])(
  'the options of $name',
  ({ options: own }) => {
    it('go by the names that the command line gives them', () => {
      const written = Object.values<{ flags: string }>(own).map(({ flags }) =>
        new Option(flags).attributeName(),
      );
      expect(written).toEqual(Object.keys(own));
    });
  },
);
