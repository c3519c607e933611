/** Events in words: what was, and what lies ahead. */
import { heading } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { line } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { isForeseen } from '../model/event.ts';
import type { TalksEvent } from '../model/event.ts';
import { asideText } from './cite.ts';
import type { Cite } from './cite.ts';

/** "The third meeting (scheduled)": that it was planned does not say that it took place. */
export function eventWords(event: TalksEvent): string {
  return isForeseen(event) ? `${event.title} (${howKnown(event)})` : event.title;
}

/** An event with what it rests on. */
export function eventText(event: TalksEvent, cite: Cite): Text {
  const { title, basis, evidence } = event;
  return line(title, asideText([howKnown(event), basis ?? ''], cite(evidence), 'muted'));
}

function howKnown({ scheduled, deadline }: TalksEvent): string {
  return [...(scheduled ? ['scheduled'] : []), ...(deadline ? ['deadline'] : [])].join(', ');
}

/** What lies ahead of the day of the negotiation, each event with its own day; nothing where none does. */
export function aheadBlocks(events: readonly TalksEvent[], cite: Cite): readonly Block[] {
  const entries = events.map((event) => ({ label: event.date, text: eventText(event, cite) }));
  return entries.length === 0 ? [] : [heading(2, 'Ahead'), { kind: 'entries', entries }];
}
