/** What can be wrong with a draft, and with the answers to it. */
import { inPart } from './explanation.ts';

/** A draft on an issue between two, with the answer of a party. */
function answeredBy(party: string): string {
  return `parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }
  town: { name: The town, role: mediator }
issues:
  rent:
    title: Rent for an evening
    range: { from: 0, to: 400 }
    between: [choir, theatre]
proposals:
  first:
    title: First draft
    points: { rent: 150 }
    responses:
      ${party}: { rent: accepts }`;
}

export const ofProposals = {
  'revision-cycle': inPart(
    'A draft revises an earlier one: take out the key that closes the circle.',
    `proposals:
  first: { title: First draft, revises: second, points: { rent: 150 } }
  second: { title: Second, revises: first, points: { rent: 140 } }`,
    `proposals:
  first: { title: First draft, points: { rent: 150 } }
  second: { title: Second, revises: first, points: { rent: 140 } }`,
  ),
  'older-than-revised': inPart(
    'Mend one of the two dates, or turn the revision round.',
    `proposals:
  first: { title: First draft, date: 2026-02-08, points: { rent: 150 } }
  second: { title: Second, date: 2026-02-01, revises: first, points: { rent: 140 } }`,
    `proposals:
  first: { title: First draft, date: 2026-02-01, points: { rent: 150 } }
  second: { title: Second, date: 2026-02-08, revises: first, points: { rent: 140 } }`,
  ),
  'open-and-named': inPart(
    'Name the point, or leave the issue open.',
    `proposals:
  first: { title: First draft, points: { rent: 150 }, open: [rent] }`,
    `proposals:
  first: { title: First draft, points: { rent: 150 }, open: [evenings] }`,
  ),
  'not-covered': inPart(
    'An answer is to a point of the draft: mend the issue, or add its point to the draft.',
    `proposals:
  first:
    title: First draft
    points: { rent: 150 }
    responses:
      choir: { evenings: rejects }`,
    `proposals:
  first:
    title: First draft
    points: { rent: 150 }
    responses:
      choir: { rent: rejects }`,
  ),
  'not-between': inPart(
    'Those that an issue is between answer on it: add the party there, or take out its answer.',
    answeredBy('town'),
    answeredBy('choir'),
  ),
} as const;
