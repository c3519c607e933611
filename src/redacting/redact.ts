/** A model written anew from what is known of it: all that its reader may know, and nothing of the file that it came from. */
import { compose } from '../importing/compose.ts';
import { jsonSafe } from '../formats/escape.ts';
import type { ModelFile } from '../load/schema/model.ts';
import type { Negotiation, Rule } from '../model/negotiation.ts';
import { byIds, idsIn, ifAny } from './absence.ts';
import { writtenClaims } from './claim.ts';
import { writtenIssue } from './issue.ts';
import { writtenBloc, writtenParty, writtenSource } from './party.ts';
import { writtenPositions } from './position.ts';
import { writtenEvent, writtenProposal } from './proposal.ts';

/**
 * The text of a model that is this negotiation and nothing more, in YAML: its whole history, and at its top as whom it
 * was read. What it rests on stands on each entry; comments, anchors, the order of keys and all else that a file has
 * beside what it means are not in it. The same negotiation gives the same text.
 */
export function redact(negotiation: Negotiation): string {
  return compose(writtenModel(negotiation), []);
}

/** The same in JSON, which is a model too. */
export function redactToJson(negotiation: Negotiation): string {
  return `${jsonSafe(JSON.stringify(writtenModel(negotiation), null, 2))}\n`;
}

/** The one that the name of a file promises. */
export function redactFor(file: string, negotiation: Negotiation): string {
  return /\.json$/iu.test(file) ? redactToJson(negotiation) : redact(negotiation);
}

/** The model, behind which nothing stands for all that is said: each entry has it. */
function writtenModel(negotiation: Negotiation): Required<ModelFile> {
  const { reader, title, date, phase, summary, rule, notes, sources, parties, blocs, issues, history } =
    negotiation;
  return {
    stance: 1,
    'known-to': readersOf(reader),
    title,
    date,
    phase: ifAny(phase),
    summary: ifAny(summary),
    notes: writtenClaims(notes),
    rule: rule === null ? undefined : writtenRule(rule),
    basis: undefined,
    evidence: undefined,
    sources: byIds(sources.map((one) => [one.id, writtenSource(one)])),
    parties: Object.fromEntries(parties.map((one) => [one.id, writtenParty(one)])),
    blocs: byIds(blocs.map((one) => [one.id, writtenBloc(one)])),
    issues: Object.fromEntries(
      issues.map((one) => [one.id, writtenIssue(one, history.settlements.get(one) ?? [], parties)]),
    ),
    positions: writtenPositions(history.positions),
    proposals: byIds(history.proposals.map((one) => [one.id, writtenProposal(one)])),
    events: history.events.length === 0 ? undefined : history.events.map(writtenEvent),
  };
}

/** Whoever it is as known to: nobody is named where the public may know it, and the author is nobody's party. */
function readersOf(reader: Negotiation['reader']): readonly string[] | undefined {
  if (reader === null) return undefined;
  return reader === 'author' ? [] : [reader.id];
}

function writtenRule({ atLeast, veto }: Rule): Exclude<NonNullable<ModelFile['rule']>, string> {
  return { 'at-least': atLeast, veto: idsIn(veto) };
}
