/** What loading says of a model given as text. */
import { load } from '../../src/load/load.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** A sound model of six lines: what a test adds begins on the seventh. */
export const sound = `stance: 1
title: Wage round
date: 2026-03-01
parties: { union: { name: Union }, employer: { name: Employer } }
issues: { shifts: { title: Night shifts, scale: [abolished, voluntary, rotating] } }
positions: { union: { shifts: voluntary } }
`;

/** All faults of a text, in the order that a user sees them; none where it loads. */
export function faultsIn(text: string): readonly Diagnostic[] {
  const found = load(text, { file: 'model.yaml' });
  return found.ok ? [] : found.faults;
}

/** The warnings of a text that loads. */
export function warningsIn(text: string): readonly Diagnostic[] {
  const found = load(text, { file: 'model.yaml', warn: true });
  if (!found.ok) throw new Error(found.faults.map((fault) => fault.message).join('\n'));
  return found.warnings;
}

/** Faults in short: `12 unknown-party downstraem`. */
export function inShort(faults: readonly Diagnostic[]): readonly string[] {
  return faults.map(({ line, code, message }) =>
    [line, code, /"(?<name>[^"]*)"/u.exec(message)?.groups?.['name'] ?? []].flat().join(' '),
  );
}
