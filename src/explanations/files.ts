/** What can be wrong with a file before anything in it is read. */
import { inFile, inPart, onCommandLine } from './explanation.ts';
import { hallCited } from './hall.ts';

export const ofFiles = {
  'no-such-file': onCommandLine(
    'Check the path: it is read from the folder that you are in.',
    'stance gaps -m hal.yaml',
    'stance gaps -m hall.yaml',
  ),
  'not-a-file': onCommandLine(
    'Name the model file in the folder.',
    'stance gaps -m talks/',
    'stance gaps -m talks/hall.yaml',
  ),
  unreadable: onCommandLine(
    'Give yourself the right to read the file, or mend the link that it is.',
    'stance gaps -m locked.yaml',
    'stance gaps -m hall.yaml',
  ),
  'too-large': onCommandLine(
    'No model needs so much text: part it into several, or link to long documents as sources.',
    'stance gaps -m archive.yaml',
    'stance gaps -m hall.yaml',
  ),
  'not-utf-8': onCommandLine(
    'Save the file as UTF-8 in your editor, or convert it: iconv -f latin1 -t utf-8 old.yaml > hall.yaml',
    'stance gaps -m old.yaml',
    'stance gaps -m hall.yaml',
  ),
  'empty-file': inFile(
    'Begin with the version of the format, a title, a date, parties and issues.',
    '# The hall',
    hallCited,
  ),
  'several-documents': inFile(
    'A line "---" begins a second document: put each model into a file of its own.',
    `${hallCited}\n---\nstance: 1\ntitle: Another hall`,
    hallCited,
  ),
  'too-deep': inPart(
    'A model needs about ten levels: most often a bracket was typed again and again.',
    `notes: ${'['.repeat(201)}`,
    'notes: [The hall is closed in May.]',
  ),
  'too-many-aliases': inPart(
    'Write out what the aliases stand for.',
    `notes: &all
  - The hall is closed in May.
  - *all`,
    `notes:
  - The hall is closed in May.`,
  ),
} as const;
