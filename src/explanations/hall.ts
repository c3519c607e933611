/** The small model that examples of a whole file are made of. */

/** A model that is sound, though nothing is cited for what it says. */
export const hall = `stance: 1
title: Hall for the summer
date: 2026-03-01
sources:
  minutes: { title: Minutes of the second meeting }
parties:
  choir: { name: The choir }
  theatre: { name: The theatre group }
issues:
  evenings: { title: Evenings, choices: [ours, shared, theirs] }
positions:
  choir: { evenings: ours }
  theatre: { evenings: theirs }`;

/** The same with a source for all of it. */
export const hallCited = `${hall}\nevidence: minutes`;
