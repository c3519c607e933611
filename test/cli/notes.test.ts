/** What is said of the models that are read, before they are. */
import { describe, expect, it } from 'vitest';
import { notesOn } from '../../src/cli/notes.ts';
import { stdin } from '../../src/cli/origin.ts';

const keyboard = { stdin: { isTTY: true } };
const pipe = { stdin: {} };

describe('a note', () => {
  it('says what is waited for at a keyboard, and nothing of a pipe', () => {
    expect(notesOn([stdin()], [], keyboard)).toEqual([
      'Reading the model from the keyboard; end it with Ctrl-D.',
    ]);
    expect(notesOn([stdin()], [], pipe)).toEqual([]);
  });

  it('lists the first files that a folder holds beside models, and counts the rest', () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.yaml`);
    expect(notesOn([], files, pipe)).toEqual([
      'Left out, for want of a line "stance: 1": a.yaml, b.yaml, c.yaml, d.yaml, e.yaml, and 2 files more.',
    ]);
  });
});
