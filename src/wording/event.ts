/** Events in words: what was, and what lies ahead. */
import { heading } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { TalksEvent } from '../model/event.ts';
import { supportWords } from './words.ts';
import type { Cite } from './words.ts';

/** An event, and whether it was planned for its day or something had to be done by it. */
export function eventText(event: TalksEvent, cite: Cite): Text {
  const { title, scheduled, deadline, basis, evidence } = event;
  const how = [...(scheduled ? ['scheduled'] : []), ...(deadline ? ['deadline'] : [])].join(', ');
  const said = how === '' ? '' : phrase(` (${how})`, 'muted');
  return line(title, said, phrase(supportWords(cite, basis, evidence), 'muted'));
}

/** What lies ahead of the day of the negotiation, each event with its own day; nothing where none does. */
export function aheadBlocks(events: readonly TalksEvent[], cite: Cite): readonly Block[] {
  const entries = events.map((event) => ({ label: event.date, text: eventText(event, cite) }));
  return entries.length === 0 ? [] : [heading(2, 'Ahead'), { kind: 'entries', entries }];
}
