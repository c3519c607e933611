/** What happened beside positions and drafts, and what is known ahead. */
import type { Supported } from './claim.ts';

/** Something that happened, beside positions and drafts. */
export interface TalksEvent extends Supported {
  readonly date: string;
  readonly title: string;
  /** Whether it is planned for its day, which may lie ahead. */
  readonly scheduled: boolean;
  /** Whether its day is one by which something must be done. */
  readonly deadline: boolean;
}

/** Whether an event may be told before its day: it is planned for it, or something must be done by it. */
export function isForeseen({ scheduled, deadline }: Pick<TalksEvent, 'scheduled' | 'deadline'>): boolean {
  return scheduled || deadline;
}
