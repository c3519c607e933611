/** Events as a machine reads them. */
import type { TalksEvent } from '../model/proposal.ts';
import { supportRecord } from './claim.ts';
import type { SupportRecord } from './claim.ts';
import type { Day, Words } from './text.ts';

/** Something that happened on a day (YYYY-MM-DD), beside positions and drafts. */
export interface EventRecord extends SupportRecord {
  readonly date: Day;
  readonly title: Words;
}

/** All that a model says of an event. */
export function eventRecord(event: TalksEvent): EventRecord {
  const { date, title } = event;
  return { date, title, ...supportRecord(event) } satisfies Record<keyof TalksEvent, unknown>;
}
