/** Events as a machine reads them. */
import type { TalksEvent } from '../model/event.ts';
import { supportRecord } from './claim.ts';
import type { SupportRecord } from './claim.ts';
import type { Day, Words } from './text.ts';

/** Something that happened on a day (YYYY-MM-DD), beside positions and drafts. */
export interface EventRecord extends SupportRecord {
  readonly date: Day;
  readonly title: Words;
  /** Whether it is planned for its day. */
  readonly scheduled: boolean;
  /** Whether something must be done by its day. */
  readonly deadline: boolean;
}

/** All that a model says of an event. */
export function eventRecord(event: TalksEvent): EventRecord {
  const { date, title, scheduled, deadline } = event;
  return { date, title, scheduled, deadline, ...supportRecord(event) } satisfies Record<
    keyof TalksEvent,
    unknown
  >;
}
