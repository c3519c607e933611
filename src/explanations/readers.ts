/** What can be wrong with who may know what: files beside the model of a hall, hall.yaml. */
import { inFiles } from './explanation.ts';

export const ofReaders = {
  'wrong-readers': inFiles(
    'Write under "known-to" the readers that the name of the file says; a file begun as a copy of another may still have its readers.',
    `# hall.choir.yaml
stance: 1
known-to: [theatre]
positions:
  choir: { evenings: { concedes: shared, evidence: minutes } }`,
    `# hall.choir.yaml
stance: 1
known-to: [choir]
positions:
  choir: { evenings: { concedes: shared, evidence: minutes } }`,
  ),
  'same-readers': inFiles(
    'Make one file of the two: neither could come before the other.',
    `# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
summary: Both would share the keys.
---
# hall.theatre+choir.yaml
stance: 1
known-to: [theatre, choir]
phase: third meeting`,
    `# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
summary: Both would share the keys.
phase: third meeting`,
  ),
  'unknown-reader': inFiles(
    'Name a party or a bloc of the public model, in the name of the file and under "known-to".',
    `# hall.chior.yaml
stance: 1
known-to: [chior]
phase: third meeting`,
    `# hall.choir.yaml
stance: 1
known-to: [choir]
phase: third meeting`,
  ),
  'reserved-reader': inFiles(
    'Give the party or bloc another id or name: --as takes "public" and "author" for everybody and for you.',
    `# hall.author.yaml
stance: 1
known-to: []
parties: { author: { name: The writer of the play } }
positions:
  author: { evenings: { demands: shared, evidence: minutes } }`,
    `# hall.author.yaml
stance: 1
known-to: []
parties: { writer: { name: The writer of the play } }
positions:
  writer: { evenings: { demands: shared, evidence: minutes } }`,
  ),
  'not-known': inFiles(
    'A file may use what all of its readers know: declare it there too, or in a file that all of them may read.',
    `# hall.choir.yaml
stance: 1
known-to: [choir]
sources: { caucus: { title: What the choir said alone } }
---
# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
positions:
  choir: { evenings: { concedes: shared, evidence: caucus } }`,
    `# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
sources: { caucus: { title: What the choir said to the other } }
positions:
  choir: { evenings: { concedes: shared, evidence: caucus } }`,
  ),
  'stated-twice': inFiles(
    'Where both files are known the later by name counts: state it in one of them, or in that of the party that it is about.',
    `# hall.choir.yaml
stance: 1
known-to: [choir]
issues: { evenings: { question: Whose are the Fridays? } }
---
# hall.theatre.yaml
stance: 1
known-to: [theatre]
issues: { evenings: { question: Whose are the summer evenings? } }`,
    `# hall.choir.yaml
stance: 1
known-to: [choir]
issues: { evenings: { question: Whose are the Fridays? } }`,
  ),
  'cited-in-confidence': inFiles(
    'Whoever sees the source may ask what it is cited for: declare it in the file that cites it.',
    `# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
sources: { letter: { title: Letter of the choir } }
---
# hall.choir.yaml
stance: 1
known-to: [choir]
positions:
  choir: { evenings: { concedes: shared, evidence: letter } }`,
    `# hall.choir.yaml
stance: 1
known-to: [choir]
sources: { letter: { title: Letter of the choir } }
positions:
  choir: { evenings: { concedes: shared, evidence: letter } }`,
  ),
  'told-elsewhere': inFiles(
    'Say it in other words in the file that more may read, or leave it out there; comments are read, too.',
    `# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
# The choir would move to the church in autumn.
phase: third meeting
---
# hall.choir.yaml
stance: 1
known-to: [choir]
parties:
  choir: { alternative: { text: It would move to the church in autumn., evidence: minutes } }`,
    `# hall.choir+theatre.yaml
stance: 1
known-to: [choir, theatre]
phase: third meeting
---
# hall.choir.yaml
stance: 1
known-to: [choir]
parties:
  choir: { alternative: { text: It would move to the church in autumn., evidence: minutes } }`,
  ),
} as const;
